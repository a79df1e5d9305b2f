// Comparing States: by address, a third by search with the keyboard, one taken out, only the differences, and Back.
import type { Page } from '@playwright/test';
import { drawn, expect, open, test } from './atlas';
import { violations } from './axe';
import { faultsOfText, settled } from './textBoxes';

const grid = (page: Page) => page.locator('[data-chart="compare"] [role="table"]');
const columns = (page: Page) =>
  grid(page)
    .locator('[role="columnheader"][data-iso3]')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset.iso3));
const cell = (page: Page, instrument: string, iso3: string) =>
  grid(page).locator(`[role="cell"][data-instrument="${instrument}"][data-iso3="${iso3}"]`);
const finding = (page: Page) => page.locator('[data-chart="compare"] h2');
const states = (page: Page) => new URL(page.url()).searchParams.get('state');

test('two by address, a third by search with the keyboard, one taken out, and Back', async ({ page }) => {
  await open(page, '?view=compare&state=THA,IDN');
  await expect(page.locator('[data-title]')).toHaveText('Indonesia and Thailand');
  await expect(page).toHaveTitle('Indonesia and Thailand · HR75 Atlas');
  await expect(finding(page)).toHaveText(
    'Indonesia and Thailand are both party to 9 of 18 instruments; they differ on 5',
  );
  expect(await columns(page)).toEqual(['IDN', 'THA']);
  await expect(grid(page).locator('[role="cell"]')).toHaveCount(36);
  await expect(cell(page, 'ICPPED', 'THA')).toHaveAttribute('data-value', '2024-05-14');
  await expect(cell(page, 'ICPPED', 'IDN')).toContainText('not party on the record of 3 February 2026');

  const box = page.getByRole('combobox', { name: 'Find a State' });
  await box.focus();
  await page.keyboard.type('belarus');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => states(page)).toBe('BLR,IDN,THA');
  expect(await columns(page)).toEqual(['BLR', 'IDN', 'THA']);
  await expect(cell(page, 'ICCPR-OP1', 'BLR')).toHaveAttribute('data-value', 'former_party');
  await expect(cell(page, 'ICCPR-OP1', 'BLR')).toContainText('left on 8 February 2023');
  // The box is empty, and ready for the next.
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');

  await page.getByRole('button', { name: 'Take Indonesia out' }).press('Enter');
  await expect(page.locator('[data-title]')).toHaveText('Belarus and Thailand');
  await expect(page.getByRole('button', { name: 'Take Thailand out' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveText([
    /^Belarus and Thailand are both party to \d+ of 18 instruments; they differ on \d+$/,
  ]);

  await page.goBack();
  await expect.poll(() => columns(page)).toEqual(['BLR', 'IDN', 'THA']);
  await page.goBack();
  await expect.poll(() => columns(page)).toEqual(['IDN', 'THA']);
});

test('only where they differ: fewer rows, in the address and in the table, and Back', async ({ page }) => {
  await open(page, '?view=compare&state=IDN,THA');
  const rows = grid(page).locator('[role="row"][data-instrument]');
  await expect(rows).toHaveCount(18);
  await expect(grid(page).locator('[data-differs="true"]')).toHaveCount(5);
  const only = page.getByRole('button', { name: 'Only where they differ (5)' });
  await only.click();
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(5);
  expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.differs))).toEqual(
    Array(5).fill('true'),
  );
  await page.locator('[data-chart="compare"] [data-table-button]').click();
  await expect(page.locator('table[data-table="compare"] tbody tr')).toHaveCount(5);
  await page.reload();
  await drawn(page);
  await expect(rows).toHaveCount(5);
  await page.goBack();
  await expect(rows).toHaveCount(18);
});

test('every number of the register leads to that many entries', async ({ page }) => {
  await open(page, '?view=compare&state=IDN,THA&theme=women_gender_equality&actor=business&region=africa');
  const all = page.locator('td[data-iso3="IDN"][data-theme=""]');
  await expect(all).toHaveAttribute('data-value', '4');
  const link = page.locator('td[data-iso3="THA"][data-theme="ratification"] a');
  await expect(link).toHaveAccessibleName('Thailand, Ratification of treaties: 1 entry');
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
  expect(new URL(page.url()).search).toBe('?state=THA&theme=ratification&view=register');
  await page.goBack();
  await all.locator('a').click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '4');
});

test('fewer than two say what to do; unknown codes and more than six are named', async ({ page }) => {
  await open(page, '?view=compare');
  await expect(page.locator('main')).toContainText('Choose two to six States');
  await page.getByRole('link', { name: 'Indonesia and Thailand' }).click();
  await expect(finding(page)).toContainText('they differ on 5');

  await open(page, '?view=compare&state=THA,XXX');
  await expect(page.locator('main')).toContainText('Thailand is chosen. Add at least one more State');
  await expect(page.locator('main')).toContainText('no State has this code: XXX');
  await expect(page.locator('[data-chart]')).toHaveCount(0);

  await open(page, '?view=compare&state=AGO,BLR,IDN,KEN,MAR,THA,TUV');
  expect(await columns(page)).toEqual(['AGO', 'BLR', 'IDN', 'KEN', 'MAR', 'THA']);
  await expect(page.locator('main')).toContainText('Left out: Tuvalu');
  await expect(page.getByRole('combobox', { name: 'Find a State' })).toHaveCount(0);
});

test('acts on one axis: by arrow keys, with the withdrawal in the window', async ({ page }) => {
  await open(page, '?view=compare&state=BLR,THA&static=1');
  const marks = page.locator('[data-chart="acts"] [data-mark]');
  await expect(marks).toHaveCount(25);
  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('data-iso3', 'THA');
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAccessibleName(
    /^14\sMay\s2024: Thailand, Enforced disappearance \(Ratification\)$/,
  );
  await expect(page.getByText('in the window: Civil rights: complaints (Withdrawal)')).toBeVisible();
  await page.locator('[data-chart="acts"]').getByRole('link', { name: 'Belarus' }).click();
  await expect.poll(() => new URL(page.url()).search).toContain('state=BLR&static=1&view=state');
});

test('stands below 600 px without scrolling sideways, each cell with its State', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?view=compare&state=IDN,THA');
  await expect(cell(page, 'CRC', 'THA')).toContainText('Thailand');
  const [first, second] = await Promise.all(
    ['IDN', 'THA'].map(async (iso3) => (await cell(page, 'CRC', iso3).boundingBox())!),
  );
  expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
});

for (const lang of ['ar', 'ru', 'zh', 'en'] as const)
  test(`every text fits, and axe finds nothing: ${lang}`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    for (const query of [`state=BLR,GBR,IDN,KHM,THA,VNM`, `state=LAO,THA&by=differences`, 'state=THA,XXX']) {
      await page.setViewportSize({ width: 390, height: 900 });
      await open(page, `?view=compare&static=1&lang=${lang}&${query}`);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        faults.push(...(await faultsOfText(page)).map((fault) => `${query}, ${width}: ${fault}`));
      }
      faults.push(...(await violations(page)));
    }
    expect(faults).toEqual([]);
  });
