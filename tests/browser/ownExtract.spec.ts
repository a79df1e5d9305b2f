// A reader's own extract by address: at once, asked about, refused, in pieces, undone; and whose data it is.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chart, drawn, expect, open, test } from './atlas';
import { violations } from './axe';
import { csv, refuseDialogs, row, serve, whose, withoutViolations } from './own';

const rows = (page: Page) => page.locator('html');

test.beforeEach(({ page }) => withoutViolations(page));

test('from the same origin it is drawn at once, and the page says whose it is', async ({ page }) => {
  await serve(page, csv(row('a-1', 'TUV'), row('a-2', 'TUV'), row('b-1', 'FRA')));
  await open(page, '?data=mine/register.csv&static=1');
  await expect(rows(page)).toHaveAttribute('data-rows', '3');
  await expect(whose(page)).toContainText('register.csv');
  await expect(chart(page, 'themes')).toContainText('register.csv');
  await whose(page).getByRole('button', { name: 'Back to the shipped register' }).click();
  await expect(rows(page)).toHaveAttribute('data-rows', '119');
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await page.goBack();
  await expect(rows(page)).toHaveAttribute('data-rows', '3');
});

test('what is taken away carries its name', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serve(page, csv(row('a-1', 'TUV')));
  await open(page, '?data=mine/register.csv&static=1');
  const panel = chart(page, 'themes');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Data (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('register-csv');
  await panel.getByRole('button', { name: 'Copy text' }).click();
  await expect(panel.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Source: register.csv, a reader’s own data; not part of HR75 Atlas.');
  expect(copied).not.toMatch(/^HR75 Atlas,/m);
});

test('saying that it is complete shades the map by number', async ({ page }) => {
  await serve(page, csv(row('a-1', 'TUV'), row('a-2', 'TUV'), row('b-1', 'FRA')));
  await open(page, '?data=mine/register.csv&shape=map');
  const tuvalu = chart(page, 'map').locator('[data-iso3="TUV"]');
  const before = await tuvalu.getAttribute('data-value');
  await whose(page).getByRole('checkbox', { name: 'This register is complete' }).check();
  await expect(tuvalu).not.toHaveAttribute('data-value', before!);
  await expect(tuvalu).toHaveAttribute('data-value', '2');
});

test('from another origin nothing is fetched until the reader agrees', async ({ page, quiet }) => {
  quiet.allow(/request off the origin: https:\/\/example\.org/);
  const asked: Record<string, string>[] = [];
  await page.route('https://example.org/**', async (route) => {
    asked.push(await route.request().allHeaders());
    await route.fulfill({
      body: csv(row('a-1', 'TUV')),
      contentType: 'text/csv',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await open(page, '?data=https://example.org/list.csv');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('example.org');
  expect(asked).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await expect(rows(page)).toHaveAttribute('data-rows', '119');
  await dialog.getByRole('button', { name: /Fetch/ }).click();
  await expect(rows(page)).toHaveAttribute('data-rows', '1');
  expect(asked).toHaveLength(1);
  expect(Object.keys(asked[0]!).filter((name) => /cookie|referer/i.test(name))).toEqual([]);
  await expect(whose(page)).toContainText('example.org');
});

test('refusing another origin leaves the shipped register and the address clean', async ({ page }) => {
  await open(page, '?data=https://example.org/list.csv');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await expect(rows(page)).toHaveAttribute('data-rows', '119');
});

for (const [what, body, status, said] of [
  ['is not there', 'gone', 404, /no file at this address \(HTTP 404\)/],
  ['is not for everyone', 'no', 403, /does not give this file to everyone \(HTTP 403\)/],
  ['is a host in trouble', 'oh', 503, /answered with an error \(HTTP 503\)/],
  ['is a page', '<!doctype html><p>Log in</p>', 200, /web page, not with a table/],
  ['is empty', '', 200, /is empty/],
] as const)
  test(`an address that ${what} says so, and leaves the page as it was`, async ({ page, quiet }) => {
    quiet.allow(/status of (404|403|503)/);
    await serve(page, body, status);
    await open(page, '?data=mine/register.csv');
    const alert = page.getByRole('alert').filter({ hasText: 'register.csv' });
    await expect(alert).toContainText(said);
    expect(await violations(page)).toEqual([]);
    await expect(rows(page)).toHaveAttribute('data-rows', '119');
    await alert.getByRole('button', { name: 'Close' }).click();
    await expect(alert).toHaveCount(0);
    expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  });

for (const address of ['javascript:alert(1)', 'http://example.org/list.csv'])
  test(`${address} is refused without a request`, async ({ page }) => {
    await open(page, `?data=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert').filter({ hasText: address })).toContainText('https://');
    await expect(rows(page)).toHaveAttribute('data-rows', '119');
  });

test('what does not fit our schema is asked about; closing it leaves all as it was', async ({ page }) => {
  await serve(page, csv(row('a-1', 'TUV'), 'b-1,states,,FRA'));
  await open(page, '?data=mine/register.csv');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('register.csv');
  await expect(rows(page)).toHaveAttribute('data-rows', '119');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await refuseDialogs(page);
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await expect(rows(page)).toHaveAttribute('data-rows', '119');
});

test('a compressed one is unpacked by the browser', async ({ page }) => {
  await page.route('**/mine/register.csv.gz', (route) =>
    route.fulfill({
      body: gzipSync(csv(row('a-1', 'TUV'), row('b-1', 'FRA'))),
      contentType: 'application/gzip',
    }),
  );
  await open(page, '?data=mine/register.csv.gz');
  await expect(rows(page)).toHaveAttribute('data-rows', '2');
  await expect(whose(page)).toContainText('register.csv.gz');
});

test('a large one is read in the worker, and is shown without a word', async ({ page }) => {
  test.slow();
  const many = Array.from({ length: 200_000 }, (_, i) => row(`r-${i}`, ['TUV', 'FRA', 'KEN'][i % 3]!));
  await serve(page, csv(many.join('\n')));
  await open(page, '?data=mine/register.csv');
  await expect(rows(page)).toHaveAttribute('data-rows', '200000', { timeout: 40_000 });
  await expect(whose(page)).toContainText('register.csv');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one that comes slowly tells how far it is, and Cancel lets it go at once', async ({ page, quiet }) => {
  quiet.allow(/status of 404|was preloaded/); // the page asks for it ahead
  // A body that goes on for ever: 50,000 rows, and then as many again and again.
  await page.addInitScript(
    ({ head, line }) => {
      const [ask, bytes] = [window.fetch, new TextEncoder().encode(line.repeat(50_000))];
      window.fetch = (...asked) => {
        if (!String(asked[0]).includes('endless.csv')) return ask(...asked);
        asked[1]!.signal!.onabort = () => void (document.documentElement.dataset.let = 'go');
        const body = new ReadableStream({
          start: (to) => to.enqueue(new TextEncoder().encode(head)),
          pull: (to) => new Promise((next) => setTimeout(() => (to.enqueue(bytes.slice()), next()), 200)),
        });
        return Promise.resolve(new Response(body));
      };
    },
    { head: csv(), line: `${row('', 'TUV').replace(/^,/, '"",')}\n` },
  );
  await open(page, '?data=mine/endless.csv');
  await expect(page.getByText('Reading endless.csv …')).toBeVisible();
  await expect(page.getByText(/[\d,]{5,} rows, [\d,]+ a second/)).toBeVisible();
  await expect(rows(page)).toHaveAttribute('data-rows', '119');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Reading endless.csv …')).toHaveCount(0);
  await expect(rows(page)).toHaveAttribute('data-let', 'go');
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await drawn(page);
});
