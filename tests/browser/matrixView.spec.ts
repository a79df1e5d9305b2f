// States by instruments: reached, walked, sorted and filtered as a person does it.
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';
import { violations } from './axe';
import { tooSmall } from './targets';
import { faultsOfText, settled } from './textBoxes';

const grid = (page: Page) => page.getByRole('grid');
const names = (page: Page) =>
  page
    .locator('[data-chart="matrix"] tbody [data-row] th a')
    .evaluateAll((links) => links.map((link) => link.textContent));
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
  );
/** Where the focus is, as the machines' contract names it. */
const place = (page: Page) =>
  page.evaluate(() => {
    const { iso3, instrument } = (document.activeElement as HTMLElement).dataset;
    return `${iso3 ?? ''}/${instrument ?? ''}`;
  });

async function arrive(page: Page, query = ''): Promise<void> {
  await open(page, `?view=matrix${query}`);
  await expect(grid(page)).toBeVisible();
}

test('from the first page: a link, a heading that takes the focus, 198 rows of 18 cells', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'States and treaties' }).first().click();
  await expect(
    page.getByRole('heading', { name: 'Which State has joined which instrument, and when' }),
  ).toBeFocused();
  await expect(page).toHaveTitle(/Which State has joined which instrument/);
  await expect(page.locator('[data-chart="matrix"] [data-row]')).toHaveCount(198);
  await expect(page.locator('[data-chart="matrix"] [data-row] td[data-instrument]')).toHaveCount(198 * 18);
  await page.goBack();
  await expect(page.locator('[data-chart="map"]')).toBeVisible();
});

test('a cell is reached by keyboard, says all that it shows, and stays in view', async ({ page }) => {
  await arrive(page);
  await page.locator('[data-sort="name"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Region/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Angola, Africa');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await place(page)).toBe('AGO/OP-ICESCR');
  expect(await focused(page)).toMatch(
    /^Angola, Economic rights: complaints, signed .*2013; not party on the record of 3.February.2026$/,
  );
  await expect(page.getByRole('tooltip').or(page.locator('.tip'))).toContainText('Angola');
  await page.keyboard.press('Control+End');
  expect(await focused(page)).toMatch(
    /^European Union, Latest act: Formal confirmation, 23.December.2010, Persons with disabilities$/,
  );
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('European Union, Regional organization');
  await page.keyboard.press('PageUp');
  const order = await names(page);
  const climbed = order.length - 1 - order.indexOf((await focused(page))!.split(', ')[0]!);
  expect(climbed).toBeGreaterThan(10);
  expect(climbed).toBeLessThan(50);
  await page.keyboard.press('Control+Home');
  expect(await focused(page)).toMatch(/^State/);
  // One tab stop: the next one is past the grid.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('[role="grid"]'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toMatch(/^State/);
});

test('what has the focus is not beneath the sticky heads', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await arrive(page);
  const cell = page.locator('td[data-iso3="TUV"][data-instrument="OP-CRC-IC"]');
  await cell.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    const covered = await page.evaluate(() => {
      const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
      const at = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
      return at.find((element) => element.closest('[role="grid"]')) !== document.activeElement;
    });
    expect(covered).toBe(false);
  }
});

test('arrows follow the direction of Arabic', async ({ page }) => {
  await arrive(page, '&lang=ar');
  await page.locator('td[data-iso3="TUV"][data-instrument="CRC"]').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await place(page)).toBe('TUV/OP-CRC-AC');
  await page.keyboard.press('ArrowRight');
  expect(await place(page)).toBe('TUV/CRC');
});

test('sorted by latest act: newest first, the other way, then by region again; said aloud, and Back undoes it', async ({
  page,
}) => {
  await arrive(page);
  const latest = page.getByRole('columnheader', { name: 'Latest act' });
  const button = page.locator('[data-sort="latest"]');
  const dates = async () =>
    (
      await page
        .locator('[data-latest]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-latest')))
    ).filter(Boolean) as string[];
  await button.click();
  await expect(latest).toHaveAttribute('aria-sort', 'descending');
  expect(page.url()).toContain('sort=-latest');
  expect(await dates()).toEqual((await dates()).sort().reverse());
  expect((await dates())[0]! > '2025-10').toBe(true);
  await expect(page.locator('[data-said-matrix]')).toHaveText('Sorted by “Latest act”, descending.');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(latest).toHaveAttribute('aria-sort', 'ascending');
  expect(await dates()).toEqual((await dates()).sort());
  await button.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'State' })).toHaveAttribute('aria-sort', 'ascending');
  expect((await names(page)).slice(0, 2)).toEqual(['Angola', 'Benin']);
  await page.goBack();
  await expect(latest).toHaveAttribute('aria-sort', 'ascending');
});

test('an instrument chosen by its head sorts by the day of becoming party; a status filters by it', async ({
  page,
}) => {
  await arrive(page);
  await page
    .getByRole('button', { name: 'Sort by the day of becoming party: Enforced disappearance' })
    .click();
  await expect(page.getByRole('columnheader', { name: 'Enforced disappearance' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByRole('combobox', { name: 'Status' }).selectOption('joined');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Enforced disappearance, joined in the window: ' }),
  ).toBeVisible();
  const years = await page
    .locator('td[data-instrument="ICPPED"]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')!));
  expect(years.length).toBeGreaterThan(0);
  expect(years.every((day) => day >= '2022-12-10' && day <= '2023-12-31')).toBe(true);
  expect(years).toEqual(years.toSorted().reverse());
  expect(page.url()).toContain('status=joined');
});

test('filtered to the least developed countries, then by words in any language, then nothing', async ({
  page,
}) => {
  await arrive(page);
  await page.getByRole('combobox', { name: 'Group' }).selectOption('ldc');
  await expect(page.locator('[data-row]')).toHaveCount(46);
  await expect(page.locator('[data-row="TUV"]')).toHaveCount(1);
  await expect(page.locator('[data-row="EUE"]')).toHaveCount(0);
  const words = page.getByRole('searchbox', { name: 'Find a State' });
  await words.fill('不丹');
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expect(page.locator('[data-row="BTN"]')).toHaveCount(1);
  await words.press('Tab');
  await expect(page.locator('[data-said-matrix]')).toHaveText(
    /^Bhutan is party to \d of the 18 instruments$/,
  );
  await words.fill('qqqq');
  await expect(page.locator('[data-chart="matrix"]').getByText('No rows for this selection.')).toBeVisible();
  await words.fill('');
  await expect(page.locator('[data-row]')).toHaveCount(46);
});

test('Enter leads to the page of the State or the instrument, and Back to the matrix as it was', async ({
  page,
}) => {
  await arrive(page, '&sort=name');
  const cell = page.locator('td[data-iso3="THA"][data-instrument="CAT"]');
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?state=THA&view=state');
  await page.goBack();
  await expect(grid(page)).toBeVisible();
  expect(page.url()).toContain('sort=name');
  // Where it was: the cell is still in view.
  await expect(cell).toBeInViewport();
  await page.locator('[data-row="TUV"] th a').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?state=TUV&view=state');
  await page.goBack();
  await page.getByRole('link', { name: 'ICPPED Enforced disappearance' }).press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?instrument=ICPPED&view=instrument');
});

test('Belarus left the first protocol: its cell says from when to when, in grid, tip and table', async ({
  page,
}) => {
  await arrive(page, '&status=former_party&instrument=ICCPR-OP1');
  expect((await names(page)).toSorted()).toEqual(['Belarus', 'Jamaica', 'Trinidad and Tobago']);
  const cell = page.getByRole('gridcell', { name: /^Belarus, Civil rights: complaints, / });
  await expect(cell).toHaveAccessibleName(
    /party from 30.September.1992, left on 8.February.2023; not party on the record of 3.February.2026$/,
  );
  await expect(cell).toHaveAttribute('data-value', '2023-02-08');
  await expect(cell).toHaveText('2023');
  await cell.hover();
  await expect(page.locator('.tip')).toContainText('Accession');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const row = page.locator('[data-table="matrix"] tbody tr', { hasText: 'Belarus' });
  await expect(row).toContainText(/ICCPR-OP1 30.September.1992 – 8.February.2023/);
});

for (const lang of ['ar', 'ru', 'zh', 'en'])
  test(`every text fits, targets are large enough: ${lang}`, async ({ page }) => {
    const faults: string[] = [];
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await arrive(page, `&lang=${lang}&region=europe`);
      await settled(page);
      faults.push(
        ...(await faultsOfText(page)),
        ...(await tooSmall(page, '[data-chart="matrix"] :is(a, button, input, select, td[data-stop])')),
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect([...new Set(faults)]).toEqual([]);
  });

for (const query of ['', '&lang=ar&scheme=dark', '&scheme=contrast&q=b&status=signatory'])
  test(`axe finds nothing: ${query || 'as it opens'}`, async ({ page }) => {
    test.slow();
    await arrive(page, `&region=europe${query}`);
    expect(await violations(page)).toEqual([]);
  });
