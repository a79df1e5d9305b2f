// Broken and hostile files: each is refused or read for what it is, is text and nothing else, and leaves the page intact.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, open, test } from './atlas';
import { csv, row, withoutViolations } from './own';
import { account, atStep, dialogOf, dropBytes, dropLarge, isUntouched, press, toReport } from './takeIn';

test.beforeEach(({ page }) => withoutViolations(page));

const columns = (count: number) => Array.from({ length: count }, (_, column) => `c${column}`).join(',');
const REFUSED: readonly [what: string, bytes: Buffer | string, said: RegExp][] = [
  ['an empty file', '', /no header row/],
  ['blanks', ' \r\n\r\n', /no header row/],
  ['a workbook', Buffer.from('PK\u0003\u0004\u0014\0\u0006\0', 'latin1'), /not a text file/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /not a text file/],
  ['a web page', '<!doctype html><html><body>Log in</body></html>', /not a table/],
  ['ten thousand columns', `${columns(10_000)}\n`, /more than the browser can hold/],
];
for (const [what, bytes, said] of REFUSED)
  test(`${what} is refused with a reason and a way on`, async ({ page }) => {
    await open(page);
    await dropBytes(page, 'list.csv', bytes);
    await atStep(page, 'failed');
    await expect(dialogOf(page).getByRole('alert')).toHaveText(said);
    await expect(dialogOf(page).getByRole('alert')).toBeFocused();
    await press(page, 'Choose another file');
    await expect(dialogOf(page).getByRole('textbox', { name: 'Paste a table' })).toBeVisible();
    await page.keyboard.press('Escape');
    await isUntouched(page);
  });

test('a header alone is read, and gives nothing to show', async ({ page }) => {
  await open(page);
  await dropBytes(page, 'list.csv', csv());
  await atStep(page, 'report');
  expect(await account(page)).toEqual({ kept: 0, warned: 0, set_aside: 0, read: 0 });
  await expect(page.locator('[data-part="problems"]')).toContainText('no rows below it');
  await expect(dialogOf(page).getByRole('button', { name: /^Show (this|these)/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await isUntouched(page);
});

const HEADER = 'States,Text,Link,__proto__,constructor,__parsed_extra,,States\n';
const READ: readonly [what: string, text: string, read: Partial<Record<string, number>>][] = [
  ['ragged rows', `${HEADER}France,x\nTuvalu,y,,,,,,,,,z\nKenya,w,,,,,,\n`, { read: 3 }],
  ['a quote that is not closed', `${HEADER}"France,x\nTuvalu,y\nKenya,z\n`, {}],
  ['quotes in the wrong place', `${HEADER}Fra"nce,x "y" z,,,,,,\n"Tuvalu"x,y,,,,,,\n`, { read: 2 }],
  ['mixed line ends', `${HEADER}France,x,,,,,,\r\nTuvalu,y,,,,,,\rKenya,z,,,,,,\n`, {}],
  ['formulas', `${HEADER}France,=cmd|'/C calc'!A0,+1,-1,@x,,,\n`, { read: 1, set_aside: 0 }],
  [
    'markup and scripts',
    `${HEADER}<img src=x onerror=alert(1)>,<script>alert(2)</script>,javascript:alert(3),,,,,\n`,
    { read: 1 },
  ],
  ['signs that reverse the text', `${HEADER}\u202eecnarF,\u2067x\u2069,,,,,,\n`, { read: 1 }],
  ['a name like that of an object', `${HEADER}__proto__,x,,,,,,\nconstructor,y,,,,,,\n`, { read: 2 }],
];
for (const [what, text, expected] of READ)
  test(`${what}: text, counted to the last row`, async ({ page }) => {
    page.on('dialog', () => expect(what).toBe('text and nothing else'));
    await open(page);
    await dropBytes(page, '<b>\u202elist</b>.csv', text);
    await toReport(page);
    const counts = await account(page);
    expect(counts).toMatchObject(expected);
    expect(counts.kept! + counts.warned! + counts.set_aside!).toBe(counts.read);
    const [script, polluted, direction] = await dialogOf(page).evaluate((dialog) => [
      dialog.querySelectorAll('script, img, b').length,
      Object.keys(Object.prototype).length + ('polluted' in {} ? 1 : 0),
      /[\u202a-\u202e]/.test(dialog.textContent),
    ]);
    expect([script, polluted, direction]).toEqual([0, 0, false]);
    await page.keyboard.press('Escape');
    await isUntouched(page);
  });

test('what was accepted of a hostile file is text on the page, and its links go nowhere', async ({
  page,
}) => {
  await open(page, '?view=register');
  page.on('dialog', () => expect('alert').toBe('never'));
  const summary = '<img src=x onerror=alert(1)>';
  await dropBytes(
    page,
    'list.csv',
    `States,Pledge,Link\nFrance,${summary},javascript:alert(1)\nTuvalu,=1+1,https://example.org/a\n`,
  );
  await toReport(page);
  await press(page, /^Show these/);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
  await expect(page.locator('main')).toContainText(summary);
  expect(await page.locator('a[href^="javascript"], main img').count()).toBe(0);
});

test('lone halves of letters and NULs are shown as what they are', async ({ page }) => {
  await open(page);
  await dropBytes(page, 'list.csv', Buffer.from('States,Text\nFr\0ance,\xed\xa0\x80\nTuvalu,x\n', 'latin1'));
  const dialog = dialogOf(page);
  await expect(dialog.locator('[data-step="file"], [data-step="failed"]')).toBeVisible();
  if (await dialog.locator('[data-step="file"]').isVisible()) await expect(dialog).toContainText('⟨U+0000⟩');
  await page.keyboard.press('Escape');
  await isUntouched(page);
});

test('a file that changes before it is read is told, and what was there stays', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hr75-'));
  const path = join(folder, 'list.csv');
  const lines = 'France;x\n'.repeat(300_000);
  writeFileSync(path, `Land;Was\n${lines}`);
  try {
    await open(page);
    await page.getByRole('button', { name: /^Your extract/ }).click();
    await dialogOf(page).locator('input[type="file"]').setInputFiles(path);
    await atStep(page, 'file');
    writeFileSync(path, `Land;Was\n${lines}${lines}`);
    await press(page, 'Next: columns');
    await press(page, 'Read the file');
    await atStep(page, 'failed');
    await expect(dialogOf(page).getByRole('alert')).toContainText('changed');
    await press(page, 'Describe the file');
    await atStep(page, 'file');
    await page.keyboard.press('Escape');
    await isUntouched(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a reader’s worker that cannot start is told, and the page goes on', async ({ page, quiet }) => {
  quiet.allow(/worker|ERR_FAILED|Failed to load/);
  await page.route('**/worker-*.js', (route) => route.abort());
  await open(page);
  await dropLarge(page, 'large.csv', csv(), `${row('', 'TUV').replace(/^,/, '"",')}\n`, 60_000);
  await atStep(page, 'failed');
  await press(page, 'Cancel');
  await isUntouched(page);
});

test('a worker that dies while it reads is told, and the file can be given again', async ({
  page,
  quiet,
}) => {
  quiet.allow(/out of memory/);
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    const dies = `addEventListener('message', ({ data }) => {
      if (data.kind === 'read') setTimeout(() => { throw new Error('out of memory'); });
    });`;
    await route.fulfill({ response, body: `${await response.text()}\n${dies}` });
  });
  await open(page);
  await dropLarge(page, 'large.csv', 'Land;Was\n', 'Tuvalu;x\n', 400_000);
  await atStep(page, 'file');
  await press(page, 'Next: columns');
  await press(page, 'Read the file');
  await atStep(page, 'failed');
  await expect(dialogOf(page).getByRole('alert')).toBeFocused();
  await press(page, 'Cancel');
  await isUntouched(page);
});

test('a cell of a hundred megabytes costs its row and no other', async ({ page }) => {
  test.slow();
  await open(page);
  const cell = 'x'.repeat(1000);
  await dropLarge(page, 'cell.csv', 'States,Text\nFrance,a\nKenya,"', cell, 100_000, '"\nTuvalu,z\n');
  await toReport(page);
  expect(await account(page)).toMatchObject({ read: 3, set_aside: 1 });
  await expect(page.locator('[data-part="problems"]')).toContainText('1 MB');
  await press(page, /^Show these/);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
});

test('where storage is forbidden all works but what would be kept', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    for (const name of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse, configurable: true });
  });
  await open(page);
  await dropBytes(page, 'list.csv', 'Land;Was;Wer\nFrance;x;y\nTuvalu;z;w\n');
  await atStep(page, 'file');
  await press(page, 'Next: columns');
  await dialogOf(page).getByRole('combobox', { name: /^Who/ }).selectOption({ label: 'Wer' });
  await press(page, 'Read the file');
  await atStep(page, 'report');
  await dialogOf(page)
    .getByRole('checkbox', { name: /Keep a copy/ })
    .check();
  await press(page, /^Show these/);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
  await expect(page.getByText('This browser does not let the page keep files.')).toBeVisible();
});
