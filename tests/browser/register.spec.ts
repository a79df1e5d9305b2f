// A register that the address names: same origin at once, another origin asks, faulty ones leave the page as it was.
import { expect, open, test } from './atlas';

const HEADER =
  'entry_id,actor_type,actor,states,states_note,themes,instruments,summary_en,content_known,target_year,evidence,source_title,source_url,source_kind,paragraph';
const row = (id: string, state: string) =>
  `${id},states,,${state},,women_gender_equality,,Summary ${id},full,,explicit,,,,`;
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;

test('from the same origin it is drawn at once, and the page says whose it is', async ({ page }) => {
  await page.route('**/mine/register.csv', (route) =>
    route.fulfill({
      body: csv(row('a-1', 'TUV'), row('a-2', 'TUV'), row('b-1', 'FRA')),
      contentType: 'text/csv',
    }),
  );
  await open(page, '?data=mine/register.csv&static=1');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '3');
  const bar = page.getByRole('region', { name: /Whose register/ });
  await expect(bar).toContainText('register.csv');
  await expect(page.locator('[data-chart="themes"]')).toContainText('register.csv');
  await bar.getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '3');
});

test('from another origin nothing is fetched until the reader agrees', async ({ page, quiet }) => {
  quiet.allow(/request off the origin: https:\/\/example\.org/);
  let fetched = 0;
  await page.route('https://example.org/**', (route) => {
    fetched += 1;
    return route.fulfill({
      body: csv(row('a-1', 'TUV')),
      contentType: 'text/csv',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await open(page, '?data=https://example.org/list.csv');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('example.org');
  expect(fetched).toBe(0);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  await dialog.getByRole('button', { name: /Fetch/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
  expect(fetched).toBe(1);
});

test('refusing another origin leaves the shipped register and the address clean', async ({ page }) => {
  await open(page, '?data=https://example.org/list.csv');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
});

for (const [what, body, status, said] of [
  ['is not there', 'gone', 404, /could not be read/],
  ['is a page', '<!doctype html><p>Log in</p>', 200, /could not be read/],
  ['lacks a column', 'a,b\n1,2\n', 200, /column/],
  [
    'has a faulty row',
    csv(row('a-1', 'TUV'), 'b-1,states,,TUV,,racism,,,sometimes,,explicit,,,,'),
    200,
    /row 3/,
  ],
] as const)
  test(`a register that ${what} leaves the page as it was`, async ({ page, quiet }) => {
    quiet.allow(/404/);
    await page.route('**/mine/register.csv', (route) =>
      route.fulfill({ body, status, contentType: 'text/csv' }),
    );
    await open(page, '?data=mine/register.csv');
    await expect(page.getByRole('alert').filter({ hasText: 'register.csv' })).toContainText(said);
    await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  });

test('rows that could be read are shown when the reader says so', async ({ page }) => {
  await page.route('**/mine/register.csv', (route) =>
    route.fulfill({
      body: csv(row('a-1', 'TUV'), 'b-1,states,,TUV,,racism,,,sometimes,,explicit,,,,'),
      contentType: 'text/csv',
    }),
  );
  await open(page, '?data=mine/register.csv');
  await page.getByRole('button', { name: /could be read/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
});

test('an address that is no web address is refused', async ({ page }) => {
  await open(page, `?data=${encodeURIComponent('javascript:alert(1)')}`);
  await expect(page.getByRole('alert').first()).toContainText('javascript:alert(1)');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
});
