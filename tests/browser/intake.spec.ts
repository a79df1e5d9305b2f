// An officer's own list: dropped, pasted or chosen, mended in the dialog, shown, taken away again.
import { readFileSync } from 'node:fs';
import { expect, open, test } from './atlas';
import { violations } from './axe';
import { csv, row, whose, withoutViolations } from './own';
import { account, atStep, dialogOf, dropBytes, dropLarge, fixture, isUntouched, press } from './takeIn';

const MESSY = 'fr-windows-1252.csv';

test.beforeEach(({ page }) => withoutViolations(page));

test('a messy list is dropped, mended, shown, filtered, taken away, and undone', async ({ page }) => {
  await open(page);
  await dropBytes(page, MESSY, fixture(MESSY));
  const dialog = dialogOf(page);
  await atStep(page, 'file');
  await expect(dialog.getByRole('radio', { name: /windows-1252/ })).toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Cells are separated by' })).toHaveValue(';');
  await expect(dialog.getByRole('region', { name: 'The first rows' })).toContainText('Côte d’Ivoire');
  await press(page, 'Next: columns');
  await expect(dialog.getByRole('combobox', { name: /^States named/ })).toHaveValue('1');
  await press(page, 'Read the file');
  await atStep(page, 'report');
  expect(await account(page)).toEqual({ kept: 4, warned: 8, set_aside: 0, read: 12 });
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');

  await dialog
    .getByRole('combobox', { name: /meant by “Congo”/ })
    .selectOption('Democratic Republic of the Congo');
  const other = dialog.getByRole('combobox', { name: /meant by “Burkina Fasso”/ });
  await other.selectOption('Another State …');
  await page.keyboard.type('burkina');
  await page.keyboard.press('Enter');
  await expect(other).toHaveValue('BFA');
  await expect(other).toBeFocused();
  await dialog.getByRole('radio', { name: /Day first: 11 December 2023/ }).check();
  await press(page, 'Read again');
  await expect(dialog.locator('[data-count="warned"]')).toHaveAttribute('data-value', '0');
  expect(await account(page)).toEqual({ kept: 12, warned: 0, set_aside: 0, read: 12 });
  await expect(dialog.getByRole('combobox', { name: /meant by “Congo”/ })).toHaveValue('COD');
  await dialog.getByRole('radio', { name: /Yes, it has every pledge/ }).check();
  await press(page, 'Show these 12 rows');

  await expect(page.locator('html')).toHaveAttribute('data-rows', '12');
  await expect(whose(page)).toContainText(MESSY);
  await expect(whose(page).getByRole('checkbox', { name: 'This register is complete' })).toBeChecked();
  const map = page.locator('figure[data-chart="map"]');
  await expect(map.locator('[data-iso3="COD"]').first()).toHaveAttribute('data-value', '1');
  await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('BFA');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    map.getByRole('button', { name: 'Data (CSV)', exact: true }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('BFA');
  await whose(page).getByRole('button', { name: 'Back to the shipped register' }).click();
  await page.getByRole('button', { name: 'Remove filter: Burkina Faso' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
});

test('a pasted table is taken in by keyboard alone; the focus returns', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: /^Your extract/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const box = dialogOf(page).getByRole('textbox', { name: 'Paste a table' });
  await expect(box).toBeVisible();
  await box.focus();
  await page.keyboard.insertText('Country\tPledge\nFrance\tRatify\nTuvalu\tReport\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await atStep(page, 'file');
  for (const [step, name] of [
    ['columns', 'Next: columns'],
    ['report', 'Read the file'],
  ] as const) {
    await dialogOf(page).getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await atStep(page, step);
    await expect(page.locator('[aria-current="step"]')).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await isUntouched(page);
  await expect(button).toBeFocused();
});

test('of a file that is certain nothing is asked but whether to show it', async ({ page }) => {
  await open(page);
  await dropBytes(page, 'mine.csv', csv(row('a-1', 'TUV'), row('b-1', 'FRA')));
  await atStep(page, 'report');
  await expect(dialogOf(page).getByRole('status')).toHaveText(
    'Rows read: 2. Kept: 2, of these with a warning: 0. Set aside: 0.',
  );
  await press(page, 'Show these 2 rows');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '2');
});

test('corrections show at once, and what is mapped by hand is remembered', async ({ page }) => {
  const LIST = 'Land;Was;Wer\nFrance;x;y\nTuvalu;z;w\n';
  await open(page);
  await dropBytes(page, 'list.csv', LIST);
  await atStep(page, 'file');
  const dialog = dialogOf(page);
  const first = dialog.getByRole('region', { name: 'The first rows' });
  await expect(first.getByRole('columnheader')).toHaveText(['Row', 'Land', 'Was', 'Wer']);
  await dialog.getByRole('combobox', { name: 'Cells are separated by' }).selectOption('|');
  await expect(first.getByRole('columnheader')).toHaveText(['Row', 'Land;Was;Wer']);
  await dialog.getByRole('combobox', { name: 'Cells are separated by' }).selectOption(';');
  await dialog.getByRole('combobox', { name: 'Column names are in' }).selectOption('0');
  await expect(first.getByRole('columnheader')).toHaveCount(4);
  await expect(first.getByRole('row').nth(1)).toContainText('Land');
  await dialog.getByRole('combobox', { name: 'Column names are in' }).selectOption('1');
  await press(page, 'Next: columns');
  const who = dialog.getByRole('combobox', { name: /^Who/ });
  await who.selectOption({ label: 'Wer' });
  await expect(dialog).toContainText('chosen by you');
  await press(page, 'Read the file');
  await atStep(page, 'report');
  await press(page, 'Cancel');
  await isUntouched(page);

  await dropBytes(page, 'another.csv', LIST);
  await atStep(page, 'file');
  await press(page, 'Next: columns');
  await expect(who).toHaveValue('2');
  await expect(dialog).toContainText('as you chose before');
  await press(page, 'Match them anew');
  await expect(dialog).not.toContainText('as you chose before');
});

test('every problem leads to its row; rows set aside can be taken away', async ({ page }) => {
  await open(page);
  const twice = row('a-1', 'TUV');
  await dropBytes(page, 'mine.csv', csv(twice, row('b-1', 'Atlantis'), twice, row('c-1', 'FRA')));
  await atStep(page, 'report');
  expect(await account(page)).toEqual({ kept: 2, warned: 1, set_aside: 1, read: 4 });
  const problems = page.locator('[data-part="problems"]');
  await expect(problems.locator('tbody > tr')).toHaveCount(2);
  await problems.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'this key stands twice (1)' });
  await expect(problems.locator('tbody > tr')).toHaveCount(1);
  await problems.getByRole('button', { name: 'Show row 4 of the file' }).click();
  const around = problems.getByRole('region', { name: 'Row 4 of the file and its neighbours' });
  await expect(around.locator('tr.marked')).toContainText('a-1');
  await expect(around).toContainText('Atlantis');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    problems.getByRole('button', { name: /Download the rows set aside/ }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.match(/Summary/g)).toHaveLength(1);
  expect(text).toMatch(/a-1.*,4,/);
});

test('a second drop takes the place of the first, at any step', async ({ page }) => {
  await open(page);
  await dropLarge(page, 'large.csv', csv(), `${row('', 'TUV').replace(/^,/, '"",')}\n`, 400_000);
  await dropBytes(page, MESSY, fixture(MESSY));
  await atStep(page, 'file');
  await expect(dialogOf(page).getByRole('heading', { level: 2 })).toContainText(MESSY);
  await dropBytes(page, 'mine.csv', csv(row('a-1', 'TUV')));
  await expect(dialogOf(page).getByRole('heading', { level: 2 })).toContainText('mine.csv');
  await atStep(page, 'report');
  await press(page, 'Close');
  await isUntouched(page);
});

test('Cancel ends the reading of a large file at once', async ({ page }) => {
  test.slow();
  await open(page);
  await dropLarge(page, 'large.csv', csv(), `${row('', 'TUV').replace(/^,/, '"",')}\n`, 3_000_000);
  await atStep(page, 'reading');
  const bar = dialogOf(page).getByRole('progressbar');
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { intervals: [20] })
    .toBeGreaterThan(0);
  await press(page, 'Cancel');
  await isUntouched(page);
});

for (const query of ['?lang=en', '?lang=ar&scheme=dark'])
  test(`axe finds nothing at any step: ${query}`, async ({ page }) => {
    await open(page, query);
    const main = dialogOf(page).locator('footer .main');
    await page.locator('.masthead button[aria-haspopup="dialog"]').first().click();
    await expect(dialogOf(page).locator('textarea')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dropBytes(page, MESSY, fixture(MESSY));
    for (const step of ['file', 'columns', 'report'] as const) {
      await atStep(page, step);
      expect(await violations(page), step).toEqual([]);
      if (step !== 'report') await main.click();
    }
    await dropBytes(page, 'book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await atStep(page, 'failed');
    expect(await violations(page)).toEqual([]);
  });

test('on a phone it is the whole screen, and nothing is wider', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await dropBytes(page, MESSY, fixture(MESSY));
  await atStep(page, 'file');
  for (const step of ['file', 'columns', 'report'] as const) {
    await atStep(page, step);
    const { width, height } = (await dialogOf(page).boundingBox())!;
    expect([width, height]).toEqual([320, 640]);
    expect(await dialogOf(page).evaluate((it) => it.querySelector('.body')!.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    if (step !== 'report') await dialogOf(page).locator('footer .main').click();
  }
});
