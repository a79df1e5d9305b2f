// A reader's own extract by hand: dropped, pasted, undone, kept on the device, and what a browser may refuse.
import { expect, open, test } from './atlas';
import { violations } from './axe';
import { acceptAll, csv, drop, refuseDialogs, row, serve, whose, withoutViolations } from './own';

const LIST = csv(row('a-1', 'TUV'), row('a-2', 'FRA'));
const OTHER = csv(row('b-1', 'KEN'));

test.beforeEach(async ({ page }) => {
  await withoutViolations(page);
});

test('dropped, accepted, undone; and the page says so while the file is over it', async ({ page }) => {
  await open(page);
  const html = page.locator('html');
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([''], 'x.csv'));
    document.body.dispatchEvent(
      new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('Drop the file here.')).toBeVisible();
  await drop(page, { 'list.csv': LIST });
  await expect(page.getByText('Drop the file here.')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toContainText('list.csv');
  await expect(html).toHaveAttribute('data-rows', '119');
  await acceptAll(page);
  await expect(html).toHaveAttribute('data-rows', '2');
  await expect(whose(page)).toContainText('list.csv');

  await drop(page, { 'other.csv': OTHER });
  await acceptAll(page);
  await expect(html).toHaveAttribute('data-rows', '1');
  expect(await violations(page)).toEqual([]);
  await whose(page).getByRole('button', { name: 'Undo: back to list.csv' }).click();
  await expect(html).toHaveAttribute('data-rows', '2');
  await whose(page).getByRole('button', { name: 'Back to the shipped register' }).click();
  await expect(html).toHaveAttribute('data-rows', '119');
  await whose(page).getByRole('button', { name: 'Undo: back to list.csv' }).click();
  await expect(html).toHaveAttribute('data-rows', '2');
});

test('a file in place of an address leaves the address, and Back loses nothing', async ({ page }) => {
  await serve(page, LIST);
  await open(page, '?data=mine/register.csv');
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  await drop(page, { 'other.csv': OTHER });
  await acceptAll(page);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
  await whose(page).getByRole('button', { name: 'Undo: back to other.csv' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
});

test('of several files the first is taken, and that is said; a second drop takes the place of the first', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  await drop(page, { 'list.csv': LIST, 'other.csv': OTHER });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 files were dropped. The page takes in one at a time: list.csv.');
  await drop(page, { 'other.csv': OTHER });
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('other.csv');
  await expect(dialog).toHaveCount(1);
  await expect(dialog).not.toContainText('2 files');
});

test('a pasted table is taken in outside fields, and left alone within them', async ({ page }) => {
  await open(page);
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  const paste = (selector: string, text: string) =>
    page.locator(selector).evaluate((target, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  const cells = 'Country\tPledge\nTuvalu\tWe will report\nKenya\tWe will ratify\n';
  await paste('main [role="combobox"]', cells);
  await paste('body', 'Only, a sentence.');
  await refuseDialogs(page);
  await paste('body', cells);
  await expect(page.getByRole('dialog')).toContainText('Pasted table');
  await acceptAll(page);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
});

test('another table of the package is replaced alone, and comes back', async ({ page }) => {
  await open(page, '?static=1');
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  const head = 'theme,group,order,label_en,label_ar,label_zh,label_fr,label_ru,label_es';
  await drop(page, { 'my themes.csv': `${head}\nracism,report_named,1,Racism!,,,,,\n` });
  await acceptAll(page);
  await expect(whose(page)).toContainText('The table “themes” on this page comes from my themes.csv.');
  await expect(page.locator('[data-chart="map"]')).toContainText('Table “themes” from my themes.csv');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  await whose(page).getByRole('button', { name: 'Back to the shipped data' }).click();
  await expect(page.locator('[data-chart="map"]')).not.toContainText('my themes.csv');
});

test('kept on the device only if ticked, offered on the next visit, and forgotten', async ({ page }) => {
  await open(page);
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  await drop(page, { 'list.csv': LIST });
  await acceptAll(page);
  await page.reload();
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  await expect(page.getByText('is kept on this device')).toHaveCount(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);

  await drop(page, { 'list.csv': LIST });
  await acceptAll(page, { keep: true });
  await expect(page.getByText('“list.csv” is kept on this device')).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  await expect(page.getByText('“list.csv” is kept on this device')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
  await expect(whose(page)).toContainText('list.csv');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('no longer kept')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.reload();
  await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
  await expect(page.getByText('kept on this device')).toHaveCount(0);
});

for (const [what, name, said] of [
  ['full', 'QuotaExceededError', /no room to keep it/],
  ['forbidden', 'SecurityError', /does not let the page keep files/],
] as const)
  test(`storage that is ${what} is said, and nothing else breaks`, async ({ page }) => {
    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', error);
      };
    }, name);
    await open(page);
    await expect(page.locator('.ways-in')).toHaveAttribute('data-ready', '');
    await drop(page, { 'list.csv': LIST });
    await acceptAll(page, { keep: true });
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
  });

test('what is kept and is not ours is removed, and said', async ({ page }) => {
  await open(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        localStorage.setItem('hr75-kept', '1');
        const request = indexedDB.open('hr75-extract', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('extracts');
        request.onsuccess = () => {
          const transaction = request.result.transaction('extracts', 'readwrite');
          transaction.objectStore('extracts').put({ name: 'x.csv', settings: { table: 1 } }, 'kept');
          transaction.oncomplete = () => (request.result.close(), done());
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('could not be read, and has been removed')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
