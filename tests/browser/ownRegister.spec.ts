// A reader's own register in the panels: its numbers on the map, its own names, and nothing of the report beside them.
import type { Page } from '@playwright/test';
import { drawn, expect, open, test } from './atlas';
import { violations } from './axe';
import { faultsOfText } from './textBoxes';

const HEADER =
  'entry_id,actor_type,actor,states,states_note,themes,instruments,summary_en,content_known,target_year,evidence,source_title,source_url,source_kind,paragraph';
const row = (id: string, actor: string, states: string, theme: string) =>
  `${id},${actor},,${states},,${theme},,Summary ${id},full,,explicit,,,,`;
const ROWS = [
  ...Array.from({ length: 25 }, (_, at) => row(`k-${at}`, 'states', 'KEN', 'racism')),
  ...Array.from({ length: 3 }, (_, at) => row(`f-${at}`, 'states', 'FJI', 'Housing first')),
  row('j-1', 'joint', 'FJI;KEN', 'Housing first'),
  row('o-1', 'Faith groups', '', 'sdgs'),
];

async function bring(page: Page, query = ''): Promise<void> {
  await page.route('**/mine/own.csv', (route) =>
    route.fulfill({ body: [HEADER, ...ROWS].join('\n'), contentType: 'text/csv' }),
  );
  await open(page, `?data=mine/own.csv&static=1${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '30');
}
const chart = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);
const declareComplete = (page: Page) => page.getByRole('checkbox', { name: /complete/i }).check();

test('once it is declared complete, the map shows its numbers', async ({ page }) => {
  await bring(page);
  const kenya = chart(page, 'map').locator('[data-iso3="KEN"]');
  await expect(kenya).toHaveAttribute('data-value', 'documented');
  await declareComplete(page);
  await expect(kenya).toHaveAttribute('data-value', '26');
  await expect(kenya).toHaveAttribute('aria-label', /26 entries in this register/);
  await expect(chart(page, 'map').locator('[data-iso3="TUV"]')).toHaveAttribute('data-value', '0');
  await expect(chart(page, 'map')).toContainText('In the register of own.csv: 2 of 197 States have entries');
  await expect(chart(page, 'map')).not.toContainText(/documented here/i);
});

test('its themes and kinds of actor stand under their own names, and filter', async ({ page }) => {
  await bring(page);
  const [themes, actors] = [chart(page, 'themes'), chart(page, 'actors')];
  await expect(themes.locator('[data-key="Housing first"]')).toHaveAttribute('data-value', '4');
  await expect(actors.locator('[data-key="Faith groups"]')).toHaveAttribute('data-value', '1');
  await expect(
    page.locator('[data-chart="themes"] [data-figure], [data-chart="actors"] [data-figure]'),
  ).toHaveCount(0);
  await themes.locator('[data-key="Housing first"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '4');
  await expect(themes).toContainText(
    'In the register of own.csv on “Housing first”: 4 entries, naming 2 States',
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '4');
  await drawn(page);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '30');
});

test('the panel of a State lists 20 entries, and leads to all', async ({ page }) => {
  await bring(page, '&chosen=KEN');
  await expect(page.locator('[data-state="KEN"] [data-entry]')).toHaveCount(20);
  await page.getByRole('link', { name: 'All 26 entries in the register' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '26');
  await expect(page.locator('[data-table="register"] tr.entry')).toHaveCount(26);
});

for (const [lang, scheme, width] of [
  ['en', 'light', 1440],
  ['ar', 'dark', 390],
  ['zh', 'dark', 768],
  ['ru', 'contrast', 320],
] as const)
  test(`every text fits: ${lang}, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await bring(page, `&lang=${lang}&scheme=${scheme}&shape=map`);
    await page.locator('input[type="checkbox"]').nth(1).check();
    await drawn(page);
    expect(await faultsOfText(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // In Arabic one and two are words, in the legend as in all of the page, where the eye has a numeral.
    if (lang !== 'ar') expect(await violations(page)).toEqual([]);
  });
