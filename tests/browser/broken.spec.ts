// Each extract missing, truncated or malformed: the panels that need it say so, the others work.
import { readFileSync } from 'node:fs';
import { CHARTS, expect, open, openAll, test } from './atlas';

type Chart = (typeof CHARTS)[number];
/** The panels that cannot do without a table. */
const NEEDED: Record<string, readonly Chart[]> = {
  states: ['map'],
  pledges: ['map', 'themes'],
  figures: ['themes', 'actors', 'promised', 'year'],
  themes: ['themes'],
  'actor-types': ['actors'],
  instruments: ['flows', 'promised'],
  ratifications: ['acts', 'flows', 'promised'],
  events: ['timeline'],
};
const alertFor = /\.csv/;

for (const [table, charts] of Object.entries(NEEDED)) {
  test(`${table}.csv is missing`, async ({ page, quiet }) => {
    quiet.allow(/404/);
    await page.route(`**/data/${table}.csv`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await open(page, '?static=1');
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: `${table}.csv` })
        .first(),
    ).toBeVisible();
    for (const chart of charts) await expect(page.locator(`[data-chart="${chart}"]`), chart).toHaveCount(0);
    const working = CHARTS.filter((chart) => !charts.includes(chart)).filter(
      (chart) => !(table === 'states' || table === 'figures' || table === 'pledges') || chart === 'timeline',
    );
    for (const chart of working) await expect(page.locator(`[data-chart="${chart}"]`), chart).toBeVisible();
  });
}

test('without the report’s figures no caption stands without its number', async ({ page, quiet }) => {
  quiet.allow(/404/);
  await page.route('**/data/figures.csv', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await open(page);
  await expect(page.locator('.key-figures').getByRole('alert')).toContainText('figures.csv');
  await expect(page.locator('.key-figures [data-figure]')).toHaveCount(0);
  await expect(page.locator('[data-chart="map"] h2')).toContainText('25 States with pledges of their own');
  await expect(page.locator('[data-chart="map"]')).not.toContainText('142');
});

for (const table of ['instruments', 'ratifications'])
  test(`without ${table}.csv the map shows the register, and counts no instruments`, async ({
    page,
    quiet,
  }) => {
    quiet.allow(/404/);
    await page.route(`**/data/${table}.csv`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await open(page, '?layer=joined');
    const map = page.locator('[data-chart="map"]');
    await expect(map.getByRole('alert')).toContainText(`${table}.csv`);
    await expect(map.getByRole('radio', { name: 'Instruments joined' })).toBeDisabled();
    await expect(map.locator('[data-iso3="TUV"]')).toHaveAttribute(
      'aria-label',
      'Tuvalu, Asia and the Pacific, not documented here',
    );
  });

test('a truncated extract names file and row, and keeps the rows that were whole', async ({ page }) => {
  const text = readFileSync('data/ratifications.csv', 'utf8');
  const cut = text.slice(0, text.lastIndexOf(',') - 4);
  await page.route('**/data/ratifications.csv', (route) =>
    route.fulfill({ body: cut, contentType: 'text/csv' }),
  );
  await openAll(page);
  const rows = text.trim().split('\n').length;
  await expect(page.locator('#about')).toContainText('ratifications.csv');
  await expect(page.locator('#about')).toContainText(`row ${rows}`);
});

test('a malformed cell names row and column, and sets the row aside', async ({ page }) => {
  const text = readFileSync('data/events.csv', 'utf8').replace(
    '2022-12-10,2022-12-10,day',
    '2022-13-10,2022-12-10,day',
  );
  await page.route('**/data/events.csv', (route) => route.fulfill({ body: text, contentType: 'text/csv' }));
  await openAll(page);
  await expect(page.locator('#about')).toContainText('events.csv');
  await expect(page.locator('#about')).toContainText('row 2');
  await expect(page.locator('#about')).toContainText('start');
});

test('an HTML page in place of an extract is not read as one', async ({ page }) => {
  await page.route('**/data/pledges.csv', (route) =>
    route.fulfill({
      body: '<!doctype html><title>Log in</title><script>alert(1)</script>',
      contentType: 'text/html',
    }),
  );
  await open(page, '?static=1');
  await expect(page.getByRole('alert').filter({ hasText: alertFor }).first()).toContainText('pledges.csv');
  await expect(page.locator('[data-chart="year"]')).toBeVisible();
});

test('hostile cells are text', async ({ page }) => {
  const text = readFileSync('data/pledges.csv', 'utf8').replace(
    /^tha-1,states,Thailand,THA,,ratification,ICPPED,[^,]*/m,
    'tha-1,states,Thailand,THA,,ratification,ICPPED,"<img src=x onerror=alert(1)>=HYPERLINK(""javascript:1"")"',
  );
  await page.route('**/data/pledges.csv', (route) => route.fulfill({ body: text, contentType: 'text/csv' }));
  page.on('dialog', () => expect(true, 'a cell ran as script').toBe(false));
  await open(page, '?chosen=THA');
  await expect(page.locator('[data-state="THA"]')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});
