// What a reader takes away as files: data that read back, with their source and licence beside them.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Download, Locator, Page } from '@playwright/test';
import { CHARTS, expect, open, openAll, test } from './atlas';
import { violations } from './axe';

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
const data = (scope: Locator) => scope.getByRole('button', { name: 'Data (CSV)', exact: true });
const source = (scope: Locator) => scope.getByRole('button', { name: 'Source and licence (TXT)' });
const mark = (scope: Locator) => scope.getByRole('checkbox', { name: /^With a byte order mark/ });

// One page a panel: Chromium lets a page save ten files in a second, and no more.
for (const chart of CHARTS)
  test(`${chart} gives its data, and beside it what they are`, async ({ page }) => {
    await openAll(page, 'region=africa');
    const panel = page.locator(`figure[data-chart="${chart}"]`);
    const csv = await saved(page, data(panel));
    const { data: rows, errors } = Papa.parse<string[]>(csv.text);
    expect(errors).toEqual([]);
    await expect(panel.getByText(`Saved as ${csv.name}.`)).toBeVisible();

    const note = await saved(page, source(panel));
    expect(note.name).toBe(csv.name.replace('.csv', '.txt'));
    const title = await panel.locator('h2').innerText();
    expect(note.text.replaceAll('\u2060', '')).toContain(title.replaceAll('\u2060', ''));
    for (const part of [csv.name, `${rows.length - 1} row`, 'Region: Africa', 'CC BY 4.0', page.url()])
      expect(note.text, part).toContain(part);
    expect(await violations(page)).toEqual([]);
  });

test('a file has a byte order mark unless the reader does without', async ({ page }) => {
  await openAll(page);
  const panel = page.locator('figure[data-chart="themes"]');
  expect((await saved(page, data(panel))).text).toMatch(/^\ufeff/);
  await expect(mark(panel)).toBeChecked();
  await mark(panel).uncheck();
  const bare = await saved(page, data(panel));
  expect(bare.text).not.toMatch(/^\ufeff/);
  expect((await saved(page, source(panel))).text).not.toContain('with a byte order mark');
  // One choice for the whole page.
  const other = page.locator('figure[data-chart="year"]');
  expect((await saved(page, data(other))).text).not.toMatch(/^\ufeff/);
});

test('the register as filtered, in the columns of the package, is a part of the package', async ({
  page,
}) => {
  await open(page, '?view=register&theme=nhri&sort=-who');
  const whole = page.getByRole('button', { name: 'All columns, with codes (CSV)' });
  const { name, text } = await saved(page, whole);
  expect(name).toBe('hr75-register-pledges.csv');
  const shipped = Papa.parse<string[]>(readFileSync('data/pledges.csv', 'utf8'), {
    skipEmptyLines: true,
  }).data;
  const [header, ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data;
  expect(header).toEqual(shipped[0]);
  const themes = header!.indexOf('themes');
  const expected = shipped.filter((row) => row[themes]!.split(';').includes('nhri'));
  expect(expected.length).toBeGreaterThan(1);
  expect(rows.toSorted()).toEqual(expected.toSorted());
  const note = await saved(page, source(page.locator('body')));
  expect(note.text).toContain('An entry is not a pledge counted by the report.');
  expect(note.text).toContain('Theme: ');
});

test('files of a reader’s own register bear its name, and no licence of ours for it', async ({ page }) => {
  await open(page, '?data=data/pledges.csv&static=1');
  const panel = page.locator('figure[data-chart="themes"]');
  const csv = await saved(page, data(panel));
  expect(csv.name).toBe('hr75-themes-pledges-csv.csv');
  const note = await saved(page, source(panel));
  expect(note.text).toContain('The register is pledges.csv');
  expect(note.text).toContain('The terms of a reader’s own data are for whoever keeps them to say.');
  expect(note.text).not.toContain('we found no text');
});
