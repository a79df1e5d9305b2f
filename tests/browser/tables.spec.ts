// Every panel's table and its CSV file: the same rows.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { CHARTS, expect, openAll, test } from './atlas';

for (const chart of CHARTS)
  test(`${chart}: the table opens, sorts, and its file holds the same rows`, async ({ page }) => {
    await openAll(page);
    const panel = page.locator(`figure[data-chart="${chart}"]`);
    await panel.getByRole('button', { name: 'Table', exact: true }).click();
    const table = panel.locator(`table[data-table="${chart}"]`);
    const rows = table.locator('tbody tr');
    await rows.first().waitFor();
    const count = await rows.count();
    const headers = await table.locator('thead th').allInnerTexts();

    const header = table.locator('thead th').first();
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    const first = await rows.first().locator('th, td').first().innerText();
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    if (count > 1) expect(await rows.last().locator('th, td').first().innerText()).toBe(first);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Data (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`hr75-${chart}.csv`);
    const { data, errors } = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8'));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(count + 1);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    expect(data[0]).toEqual(headers.map((text) => text.trim()));
  });

test('in Arabic the file has its name and its headers in Arabic', async ({ page }) => {
  await openAll(page, 'lang=ar');
  const footer = page.locator('figure[data-chart="flows"] footer');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    footer.getByRole('button').nth(1).click(),
  ]);
  const arabic = /^[\p{Script=Arabic}\s]+$/u;
  const name = download.suggestedFilename();
  expect(name).toMatch(/^hr75-.+\.csv$/);
  expect(name.slice('hr75-'.length, -'.csv'.length).replaceAll('-', ' ')).toMatch(arabic);
  const { data } = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8'));
  for (const header of data[0]!) expect(header).toMatch(/\p{Script=Arabic}/u);
});

test('a filtered table holds the filtered rows', async ({ page }) => {
  await openAll(page, 'region=central_asia');
  const panel = page.locator('figure[data-chart="map"]');
  await panel.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(panel.locator('tbody tr')).toHaveCount(5);
});

test('the text of a panel is copied with its source and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAll(page, 'theme=racism');
  const panel = page.locator('figure[data-chart="actors"]');
  await panel.getByRole('button', { name: 'Copy text' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(await panel.locator('h2').innerText());
  expect(text).toContain('theme=racism');
});
