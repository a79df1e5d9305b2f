// A State's page: from the front page to the depositary in three clicks, a State with nothing in the register, a withdrawal, and the way on.
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';
import { violations } from './axe';
import { faultsOfText, settled } from './textBoxes';

const page_ = (page: Page, iso3: string) => page.locator(`article[data-state="${iso3}"]`);
const title = (page: Page) => page.locator('main [data-title]');
const strip = (page: Page) => page.locator('figure[data-chart="strip"]');
const acts = (page: Page) => page.locator('figure[data-chart="acts"]');
const address = (page: Page) => new URL(page.url()).searchParams.toString();

/** The page of a State, with all of it on screen. */
async function openState(page: Page, iso3: string, more = ''): Promise<void> {
  await open(page, `?view=state&state=${iso3}${more}`);
  await expect(acts(page).locator('svg[role="toolbar"]')).toBeVisible();
}

test('three clicks from the front page: a State, its page, an instrument, and there the depositary', async ({
  page,
}) => {
  await open(page, '?shape=tiles');
  await page.locator('[data-chart="map"] [data-iso3="THA"]').click();
  await page.getByRole('link', { name: 'The State’s page' }).click();
  await expect(title(page)).toHaveText('Thailand');
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle('Thailand · HR75 Atlas');
  const disappearance = strip(page).locator('[data-instrument="ICPPED"]');
  await expect(disappearance).toHaveAttribute('data-value', '2024-05-14');
  await expect(disappearance).toHaveAccessibleName(/^Enforced disappearance: .*14\sMay\s2024.*Ratification/);
  await disappearance.click();
  await expect(page).toHaveURL(/view=instrument/);
  await expect(title(page)).toBeFocused();
  await expect(page.locator('main a[href*="mtdsg_no=IV-16"]').first()).toBeVisible();
  // Back, the same way.
  await page.goBack();
  await expect(title(page)).toHaveText('Thailand');
  await page.goBack();
  await expect(page.locator('[data-chart="map"]')).toBeVisible();
  await expect(page.locator('section[data-state="THA"]')).toBeVisible();
});

test('an entry says its theme, evidence, content, source and what followed', async ({ page }) => {
  await openState(page, 'THA');
  const entry = page_(page, 'THA').locator('[data-entry="tha-1"]');
  for (const words of ['Ratification of treaties', 'Explicit', 'content known', 'Source (government)'])
    await expect(entry).toContainText(words);
  await expect(entry).toContainText('became party on 14 May 2024');
  await expect(entry.locator('[data-outcome]')).toContainText('names Human Rights 75');
  await expect(page_(page, 'THA')).toContainText('Regional human rights mechanisms');
  await expect(page_(page, 'THA')).not.toContainText(/fulfilled|broken|rank/i);
});

test('a State with nothing in the register: what that means, and still all that the record says', async ({
  page,
}) => {
  await openState(page, 'TUV');
  const here = page_(page, 'TUV');
  await expect(here).toContainText('That does not mean that it made none');
  await expect(here.locator('a[href="https://uhri.ohchr.org/en"]')).toBeVisible();
  await expect(here).toContainText(
    'The middle value of the 40 States of its region (Asia and the Pacific), itself among them, is 9.',
  );
  await expect(strip(page).locator('[data-mark]')).toHaveCount(18);
  await expect(strip(page).locator('[data-value="neither"]')).toHaveCount(14);
  await expect(strip(page).locator('[data-instrument="ICCPR"]')).toHaveAccessibleName(
    /not party on the record of 3\sFebruary\s2026/,
  );
  await expect(acts(page).locator('[data-mark]')).toHaveCount(4);
  // The same rows in the table, each with the depositary's record.
  await strip(page).getByRole('button', { name: 'Table', exact: true }).click();
  const rows = strip(page).locator('table[data-table="strip"] tbody tr');
  await expect(rows).toHaveCount(18);
  await expect(rows.locator('a[href^="https://treaties.un.org"]')).toHaveCount(18);
});

test('Belarus left the first Optional Protocol: both dates, and both acts', async ({ page }) => {
  await openState(page, 'BLR');
  await expect(strip(page).locator('h2')).toHaveText(
    'Party to 7 of 9 treaties and 3 of 9 optional protocols; one was left',
  );
  const left = strip(page).locator('[data-instrument="ICCPR-OP1"]');
  await expect(left).toHaveAttribute('data-value', 'former_party');
  await expect(left).toHaveAccessibleName(
    /party from 30\s+September\s+1992, left on 8\s+February\s+2023; not party on the record/,
  );
  const marks = acts(page).locator('[data-instrument="ICCPR-OP1"]');
  await expect(marks).toHaveCount(2);
  await expect(marks.nth(0)).toHaveAttribute('data-value', '1992-09-30');
  await expect(marks.nth(1)).toHaveAttribute('data-value', '2023-02-08');
  await expect(marks.nth(1)).toHaveAccessibleName(/Withdrawal/);
});

test('previous and next follow the reader’s alphabet, and Back returns', async ({ page }) => {
  await openState(page, 'COK', '&lang=fr');
  const beside = page.getByRole('navigation', {
    name: 'État précédent et suivant dans l’ordre alphabétique',
  });
  await expect(title(page)).toHaveText('Îles Cook');
  await beside.getByRole('link', { name: /^Suivant/ }).click();
  await expect(title(page)).toHaveText('Îles Marshall');
  await expect(title(page)).toBeFocused();
  expect(address(page)).toContain('state=MHL');
  await page.goBack();
  await expect(title(page)).toHaveText('Îles Cook');
  // At the ends of the alphabet there is one way only.
  await openState(page, 'AFG', '&lang=en');
  const links = page.getByRole('navigation', { name: 'Previous and next State' }).getByRole('link');
  await expect(links).toHaveText(['Next: Albania']);
});

test('leads to a comparison, by neighbours and by search', async ({ page }) => {
  await openState(page, 'VAT');
  await page.getByRole('link', { name: /^Compare with Hon/ }).click();
  await expect.poll(() => decodeURIComponent(address(page))).toContain('state=HND,VAT');
  await page.goBack();
  await page.locator('main').getByRole('combobox').fill('Palest');
  await page.keyboard.press('Enter');
  await expect.poll(() => decodeURIComponent(address(page))).toContain('state=PSE,VAT');
  expect(address(page)).toContain('view=compare');
});

for (const code of ['XXX', 'EUE'])
  test(`${code} is no State: says so, and helps to find one`, async ({ page }) => {
    await open(page, `?view=state&state=${code}`);
    await expect(title(page)).toHaveText(`There is no State with the code ${code}`);
    await expect(page).toHaveTitle(/There is no State/);
    await page.locator('main').getByRole('combobox').fill('tuvalu');
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('Tuvalu');
    await page.goBack();
    await expect(title(page)).toContainText(code);
  });

test('the keyboard alone: one tab stop a chart, arrows within, Enter follows', async ({ page }) => {
  await openState(page, 'TUV');
  await expect(strip(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await strip(page).locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(strip(page).locator('[data-mark]').last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const second = strip(page).locator('[data-mark]').nth(1);
  await expect(second).toBeFocused();
  const instrument = await second.getAttribute('data-instrument');
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toContain(`instrument=${instrument}`);
  expect(address(page)).toContain('view=instrument');
});

test('State names in the tables of the map and the flows lead to its page', async ({ page }) => {
  await open(page, '?static=1');
  const map = page.locator('[data-chart="map"]');
  await map.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(map.locator('table a[href*="state=TUV"]')).toHaveText('Tuvalu');
  const flows = page.locator('[data-chart="flows"]');
  await flows.getByRole('button', { name: 'Table', exact: true }).click();
  await flows.locator('table tbody a[href*="view=state"]').first().click();
  await expect(page.locator('article.state-page')).toBeVisible();
});

test('time runs from left to right in Arabic, and the strip from right to left', async ({ page }) => {
  await openState(page, 'BLR', '&lang=ar');
  const lefts = await acts(page)
    .locator('[data-mark] :is(circle, path)')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect().left));
  expect(lefts).toHaveLength(12);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  const x = async (code: string) =>
    (await strip(page).locator(`[data-instrument="${code}"]`).boundingBox())!.x;
  expect(await x('ICERD')).toBeGreaterThan(await x('CRPD'));
});

test('prints as one page', async ({ page }) => {
  for (const iso3 of ['TUV', 'BLR', 'THA']) {
    await openState(page, iso3);
    const sheet = await page.pdf({
      format: 'A4',
      margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
    });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g), iso3).toHaveLength(1);
  }
});

for (const lang of ['ar', 'ru', 'zh', 'en'])
  test(`every text fits, and axe finds nothing: ${lang}`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    for (const iso3 of ['GBR', 'THA']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openState(page, iso3, `&lang=${lang}&static=1`);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        faults.push(...(await faultsOfText(page)).map((fault) => `${iso3} ${width}: ${fault}`));
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    }
    expect(faults).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await openState(page, 'BLR', `&lang=${lang}&scheme=dark`);
    expect(await violations(page)).toEqual([]);
  });
