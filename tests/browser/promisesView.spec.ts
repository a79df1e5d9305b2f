// Promises and what followed: from the front page to what the record and the sources say of an entry, and back.
import { drawn, expect, open, openAll, test } from './atlas';
import { violations } from './axe';
import { arrowTo, mark, panel, query, tabTo } from './keys';
import { faultsOfText, settled } from './textBoxes';
import { tooSmall } from './targets';

const VIEW = '?view=promises';

test('the front page leads to every entry; an entry to its State and its instrument; Back returns', async ({
  page,
}) => {
  await openAll(page);
  await panel(page, 'promised').getByRole('link', { name: 'Every entry, and what followed' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Promises and what followed' })).toBeFocused();
  await expect(page).toHaveTitle('Promises and what followed · HR75 Atlas');
  await expect(page.locator('.view-header')).toContainText(
    'Of 119 entries documented here, 3 name an instrument',
  );

  const thailand = page.locator('[data-group="instrument"] [data-entry="tha-1"]');
  await expect(thailand).toContainText('Became party on 14 May 2024');
  await expect(thailand).toContainText('Instrument of ratification deposited');
  await expect(thailand).toContainText('names Human Rights 75');
  await expect(thailand.getByRole('link', { name: /OHCHR Regional Office/ })).toHaveAttribute(
    'href',
    /bangkok\.ohchr\.org/,
  );
  const indonesia = page.locator('[data-entry="idn-2"] [data-instrument="ICPPED"]');
  await expect(indonesia).toHaveAttribute('data-value', 'signatory');
  await expect(indonesia).toContainText(
    'Signatory since 27 September 2010; not party on the record of 3 February 2026',
  );

  await thailand.getByRole('link', { name: 'Thailand', exact: true }).click();
  await expect.poll(() => query(page, 'view')).toBe('state');
  expect(query(page, 'state')).toBe('THA');
  await page.goBack();
  await thailand.getByRole('link', { name: 'Enforced disappearance' }).click();
  await expect.poll(() => query(page, 'instrument')).toBe('ICPPED');
  await page.goBack();
  await expect(thailand).toBeVisible();
});

test('each entry stands once, in the sections’ order, and absence is said as such', async ({ page }) => {
  await open(page, VIEW);
  const groups = page.locator('[data-group]');
  await expect(groups.locator('h3')).toHaveText([
    'Named an instrument',
    'With a target year',
    'Followed up',
    'No follow-up found',
  ]);
  const ids = await page
    .locator('[data-entry]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-entry')));
  expect(ids).toHaveLength(119);
  expect(new Set(ids).size).toBe(119);
  await expect(groups.last()).toContainText('That does not mean that nothing did');
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/\b(kept|broken|fulfilled its|overdue)\b/i);
});

test('by keyboard: a target year of the chart leads to its entries and to what followed them', async ({
  page,
}) => {
  await open(page, VIEW);
  const year = mark(page, 'promised', 'year/2024');
  await expect(year).toHaveAttribute('aria-label', 'Target year 2024, past: 3 entries');
  await tabTo(page, panel(page, 'promised').locator('[data-mark]'));
  await arrowTo(page, 'ArrowRight', 'year/2024');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Target year 2024' })).toBeFocused();
  expect(query(page, 'by')).toBe('year');
  const entries = page.locator('[data-group="2024"] [data-entry]');
  await expect(entries).toHaveCount(3);
  const togo = page.locator('[data-group="2024"] [data-entry="tgo-1"]');
  await expect(togo).toContainText('Target year 2024, past');
  await expect(togo).toContainText('December 2024: Defenders were still waiting for the law');
  await expect(togo).toContainText('the source says: not yet');
  await page.goBack();
  await expect(page.locator('[data-group="instrument"]')).toBeVisible();
  expect(query(page, 'by')).toBeNull();
});

test('a report on the time axis leads to its entry, which has an address', async ({ page }) => {
  await open(page, VIEW);
  await mark(page, 'promised', 'phl-2/0').click();
  const entry = page.locator('[data-entry="phl-2"]');
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  expect(query(page, 'entry')).toBe('phl-2');
  await page.reload();
  await drawn(page);
  await expect(entry).toBeFocused();
});

test('filters and grouping hold for finding, chart, list and table, and let go together', async ({
  page,
}) => {
  await open(page, VIEW);
  await page.getByRole('combobox', { name: 'Region' }).selectOption('africa');
  await expect(page.locator('.view-header')).toContainText(
    'Of 32 entries documented here, one names an instrument',
  );
  await expect(page.locator('[data-entry]')).toHaveCount(32);
  await expect(mark(page, 'promised', 'tha-1/0')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('state');
  await expect(page.locator('[data-group="TGO"] h3')).toHaveText('Togo');
  await expect(page.locator('[data-group="THA"]')).toHaveCount(0);
  await panel(page, 'promised').getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.locator('[data-table="promised"]');
  await expect(table).toContainText('Defenders were still waiting for the law');
  await expect(table).not.toContainText('Thailand');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('[data-group="THA"]')).toHaveCount(1);
  await expect(table).toContainText('Thailand');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-group="instrument"] [data-entry]')).toHaveCount(1);
});

test('a reader’s own register is tied to the record, and to no follow-up of ours', async ({ page }) => {
  await open(page, `${VIEW}&data=data/pledges.csv`);
  await expect(page.locator('.view-header')).toContainText(
    'Of 119 entries in the register of pledges.csv, 3 name an instrument',
  );
  await expect(page.locator('[data-entry="tha-1"]')).toContainText('Became party on 14 May 2024');
  await expect(page.locator('main')).not.toContainText('Instrument of ratification deposited');
  await expect(panel(page, 'promised')).toContainText(
    'Follow-ups were searched for the register of HR75 Atlas alone',
  );
  await expect(page.locator('[data-group="none"]')).toContainText('none is shown for this one');
});

for (const [lang, scheme] of [
  ['en', 'light'],
  ['en', 'contrast'],
  ['ar', 'dark'],
] as const)
  test(`axe finds nothing: ${lang}, ${scheme}`, async ({ page }) => {
    test.slow();
    await open(page, `${VIEW}&static=1&lang=${lang}&scheme=${scheme}`);
    await panel(page, 'promised').locator('[data-table-button]').click();
    await expect(panel(page, 'promised').locator('[data-mark]').first()).toBeAttached();
    expect(await violations(page)).toEqual([]);
  });

for (const lang of ['ar', 'ru', 'zh', 'en', 'fr', 'es'])
  test(`every text fits, and the page does not scroll sideways: ${lang}`, async ({ page }) => {
    test.slow();
    await open(page, `${VIEW}&static=1&lang=${lang}`);
    await panel(page, 'promised').locator('[data-mark]').first().waitFor();
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect(await faultsOfText(page), `${width} px`).toEqual([]);
    }
  });

test('what can be pressed is large enough, or stands apart', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${VIEW}&static=1`);
  expect(await tooSmall(page)).toEqual([]);
});
