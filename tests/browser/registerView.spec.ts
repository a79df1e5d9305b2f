// The register as a table: what a person does there, from the front page on; and what stays so with 20,000 rows.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { drawn, expect, open, test } from './atlas';
import { violations } from './axe';
import { faultsOfText, settled } from './textBoxes';

const rows = (page: Page) => page.locator('[data-table="register"] tbody tr.entry');
const entry = (page: Page, id: string) => page.locator(`[data-table="register"] tr.entry[data-key="${id}"]`);
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search in entries and what followed' });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Texts of the table as it stands: heads, then the cells of each entry. */
async function shown(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const texts = (cells: Iterable<Element>) =>
      [...cells].map((cell) => (cell.textContent ?? '').replace(/[↑↓]/g, '').trim());
    const table = document.querySelector('[data-table="register"]')!;
    return [
      texts(table.querySelectorAll('thead th')),
      ...[...table.querySelectorAll('tbody tr.entry')].map((row) => texts(row.children)),
    ];
  });
}

async function saved(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Data (CSV)', exact: true }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<string[]>(text).data;
}

test('from the front page: search, filter, open by keyboard, and Back undoes each', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'The register', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^The register/ })).toBeFocused();
  await expect(rows(page)).toHaveCount(119);
  await expect(page.locator('[data-table="register"]')).toHaveAttribute('aria-rowcount', '120');

  await search(page).pressSequentially('disappearance convention thailand');
  await expect(rows(page)).toHaveCount(1);
  await search(page).press('Tab');
  await entry(page, 'tha-1').getByRole('button').focus();
  await page.keyboard.press('Enter');
  const details = page.locator('tr.details');
  await expect(details).toContainText('Became party on 14 May 2024');
  await expect(details).toContainText('A source says that it is a Human Rights 75 pledge.');
  await expect(details).toContainText('Instrument of ratification deposited');
  await expect(details.getByRole('link', { name: 'Thailand', exact: true })).toHaveAttribute(
    'href',
    /state=THA/,
  );
  await expect(page).toHaveTitle(/^Thailand, entry tha-1/);
  expect(parameter(page, 'entry')).toBe('tha-1');

  await page.goBack();
  await expect(details).toHaveCount(0);
  expect(parameter(page, 'q')).toBe('disappearance convention thailand');
  await page.goBack();
  await expect(rows(page)).toHaveCount(119);
  await expect(search(page)).toHaveValue('');
  await page.goBack();
  await expect(page.locator('[data-chart="map"]')).toBeVisible();
});

test('an address restores words, filters, evidence, order, groups and the open entry', async ({ page }) => {
  await open(page, '?view=register&q=rights&evidence=explicit&content=full&sort=-who&by=theme&region=africa');
  await expect(search(page)).toHaveValue('rights');
  await expect(page.getByRole('button', { name: 'Explicit', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('combobox', { name: 'Group by' })).toHaveValue('theme');
  await expect(page.locator('th[data-column="who"]')).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('button', { name: 'Remove filter: Africa' })).toBeVisible();
  const names = await page.locator('tr.group .name').allTextContents();
  expect(names.length).toBeGreaterThan(2);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  // Each group's number is that of the entries beneath it.
  const counts = await page.evaluate(() => {
    const found: [number, number][] = [];
    for (const row of document.querySelectorAll<HTMLElement>('[data-table="register"] tbody tr'))
      if (row.classList.contains('group')) found.push([Number(row.dataset.value), 0]);
      else if (row.classList.contains('entry')) found.at(-1)![1] += 1;
    return found;
  });
  for (const [said, counted] of counts) expect(said).toBe(counted);

  await page.getByRole('button', { name: 'content known', exact: true }).click();
  expect(parameter(page, 'content')).toBeNull();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'content known', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an entry has an address, which leads to it; its citation and address are copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?view=register&entry=tha-1');
  await expect(entry(page, 'tha-1')).toBeInViewport();
  const details = page.locator('[data-entry="tha-1"]');
  await details.getByRole('button', { name: 'Copy citation' }).click();
  await expect(details.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(
    /^Thailand: Become party to the Convention .* Source: .*as of 2026, entry tha-1\. http/,
  );
  await details.getByRole('button', { name: 'Copy address' }).click();
  await expect(details.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(2);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation.endsWith(address)).toBe(true);
  await page.goto(address);
  await drawn(page);
  await expect(page.locator('tr.details[data-index]')).toContainText('14 May 2024');
  // No address is set in this build, and none is made up.
  await expect(details).toContainText('issue tracker');
  await expect(details.locator('a[href^="mailto:"]')).toHaveCount(0);
});

test('what is saved is what is shown: columns, rows, order, groups', async ({ page }) => {
  await open(page, '?view=register&state=AGO&sort=-theme');
  const flat = await shown(page);
  expect(flat).toHaveLength(6);
  expect(await saved(page)).toEqual(flat);

  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Title of the source' }).check();
  await page.getByRole('checkbox', { name: 'Content', exact: true }).uncheck();
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('state');
  await expect(page.locator('tr.group')).toHaveCount(1);
  const grouped = await shown(page);
  expect(grouped[0]).toContain('Title of the source');
  expect(grouped[0]).not.toContain('Content');
  expect(await saved(page)).toEqual(
    grouped.map((cells, index) => [index === 0 ? 'State' : 'Angola', ...cells]),
  );
  // The choice of columns is kept for the visit.
  await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
  await page.getByRole('link', { name: 'The register', exact: true }).click();
  await expect(page.locator('th[data-column="source"]')).toBeVisible();
});

test('an unknown entry is said so above the list; one that the filters leave out is shown apart', async ({
  page,
}) => {
  await open(page, '?view=register&entry=zzz-1');
  await expect(page.locator('[data-unknown]')).toContainText('zzz-1');
  await expect(rows(page)).toHaveCount(119);
  await open(page, '?view=register&entry=tha-1&theme=racism');
  const outside = page.getByRole('region', { name: /leave this entry out/ });
  await expect(outside).toContainText('14 May 2024');
  await outside.getByRole('button', { name: 'Close the entry' }).click();
  await expect(outside).toHaveCount(0);
  await search(page).fill('nothing has these words');
  await expect(page.getByText('That does not mean that there was no pledge.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(rows(page)).toHaveCount(119);
});

test('the entries of a chosen State lead to their addresses', async ({ page }) => {
  await open(page, '?chosen=THA&static=1');
  await page
    .locator('[data-entry="tha-1"]')
    .getByRole('link', { name: 'This entry in the register' })
    .click();
  await expect(page.locator('tr.details')).toContainText('14 May 2024');
  expect(parameter(page, 'chosen')).toBeNull();
});

test('20,000 entries of another register: only those in view are drawn, each is reached, and whose it is is said', async ({
  page,
}) => {
  test.slow();
  const [head, ...lines] = readFileSync('data/pledges.csv', 'utf8').trim().split('\n');
  const many = Array.from({ length: 20_000 }, (_, index) =>
    lines[index % lines.length]!.replace(/^[^,]*/, `e-${index}`),
  );
  await page.route('**/mine/big.csv', (route) =>
    route.fulfill({ body: [head, ...many].join('\n'), contentType: 'text/csv' }),
  );
  await open(page, '?view=register&data=mine/big.csv&entry=e-15000');
  await expect(entry(page, 'e-15000')).toBeInViewport();
  await expect(page.locator('[data-table="register"]')).toHaveAttribute('aria-rowcount', '20002');
  await expect(entry(page, 'e-15000')).toHaveAttribute('aria-rowindex', '15002');
  expect(await page.locator('[data-table="register"] tbody tr').count()).toBeLessThan(80);
  await expect(page.getByText('The register from big.csv, not that of HR75 Atlas.')).toBeVisible();
  await expect(page.locator('[data-entry="e-15000"] [data-citation]')).toContainText('register from big.csv');
  // Follow-ups of ours are not given to the entries of another.
  await expect(page.locator('[data-entry="e-15000"]')).toContainText('none is shown');

  const list = page.getByRole('region', { name: 'Entries of the register' });
  // Heights are known once rows are drawn: the end may be farther than it seemed.
  await expect(async () => {
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(entry(page, 'e-19999')).toBeInViewport({ timeout: 500 });
  }).toPass();
  // From the last entry, the keys go up the list.
  await entry(page, 'e-19999').getByRole('button').focus();
  for (let number = 19_998; number >= 19_969; number -= 1) {
    // Rows are drawn as the list scrolls: who presses faster than that waits at the last one drawn.
    await expect(entry(page, `e-${number}`)).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(entry(page, `e-${number}`).getByRole('button')).toBeFocused();
  }

  // Words begin as those that are looked for: e-777, and e-7770 to e-7779.
  await search(page).fill('e-777');
  await expect(page.locator('tr.entry')).toHaveCount(11);
  await expect(entry(page, 'e-7779')).toBeVisible();

  // Sorted in slices, while the page answers: entries of no State come by who is named.
  await search(page).fill('');
  await page.getByRole('columnheader', { name: 'Who' }).getByRole('button').click();
  const first = lines.findIndex((line) => line.startsWith('other-4,'));
  await expect(rows(page).first()).toHaveAttribute('data-key', `e-${first}`);
  await expect(page.getByText(/Searching and sorting/)).toHaveCount(0);
});

for (const lang of ['ar', 'ru', 'zh', 'en'] as const)
  test(`every text fits and axe finds nothing: ${lang}`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    for (const [query, width] of [
      ['entry=joint-1', 1440],
      ['entry=tha-1&by=theme', 390],
      ['entry=zzz&q=angola', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `?view=register&static=1&lang=${lang}&${query}`);
      await page.waitForSelector('[data-table="register"] tr.entry');
      await settled(page);
      for (const fault of await faultsOfText(page)) faults.push(`${width}: ${fault}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(faults).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await open(page, `?view=register&scheme=dark&lang=${lang}&entry=tha-1&by=state`);
    await page.waitForSelector('tr.details');
    expect(await violations(page)).toEqual([]);
  });
