// Every row of figures.csv is on the page: its number with qualifier, its unit, its paragraph.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, openAll, test } from './atlas';

interface Row {
  dimension: string;
  key: string;
  value: string;
  unit: string;
  qualifier: string;
  paragraph: string;
}
const rows = Papa.parse<Row>(readFileSync('data/figures.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const QUALIFIERS: Record<string, string> = {
  exactly: '',
  about: 'about ',
  nearly: 'nearly ',
  more_than: 'more than ',
  at_least: 'at least ',
};
/** How a unit reads on the page, singular or plural. */
const UNITS: Record<string, RegExp> = { people: /people|person/, states: /States?/, percent: /%/ };
const unitOf = (unit: string) => UNITS[unit] ?? new RegExp(unit.replace(/(ie)?s$/, ''), 'i');

test('every figure of the report stands with value, qualifier, unit and paragraph', async ({ page }) => {
  test.slow();
  await openAll(page);
  for (const row of rows) {
    const name = `${row.dimension}/${row.key}`;
    const number = `${QUALIFIERS[row.qualifier] ?? ''}${Number(row.value).toLocaleString('en-GB')}`;
    if (row.value === '') {
      // Named without a figure: the row is there, and says so.
      const mark = page.locator(`[data-chart="themes"] [data-key="${row.key}"]`);
      await expect(mark, name).toHaveAttribute('aria-label', /without a figure|no figure/i);
      continue;
    }
    const figure = page.locator(`[data-figure="${name}"]`).first();
    if ((await figure.count()) > 0) {
      await expect(figure, name).toHaveText(new RegExp(`^(${number}|.*\\b${number}\\b.*)`));
      expect(Number(await figure.getAttribute('data-value')), name).toBe(Number(row.value));
    } else {
      // Drawn by Plot: the mark's own sentence has it.
      const mark = page.locator(`[data-mark][data-key="${row.key}"][data-value="${row.value}"]`).first();
      await expect(mark, name).toHaveAttribute('aria-label', new RegExp(`\\b${number}\\b`));
    }
  }
});

test('every figure stands in a table with its qualifier, unit and paragraph', async ({ page }) => {
  test.slow();
  await openAll(page);
  const cells: string[] = [];
  for (const chart of ['themes', 'actors', 'promised', 'year']) {
    const panel = page.locator(`figure[data-chart="${chart}"]`);
    await panel.getByRole('button', { name: 'Table', exact: true }).click();
    await panel.locator('tbody tr').first().waitFor();
    cells.push(...(await panel.locator('tbody tr').allInnerTexts()));
  }
  const homes: Record<string, string> = {
    theme: '[data-chart="themes"]',
    actor: '[data-chart="actors"]',
    ratification_pledges: '[data-chart="promised"]',
  };
  for (const row of rows.filter((candidate) => candidate.value !== '' && homes[candidate.dimension])) {
    const number = `${QUALIFIERS[row.qualifier] ?? ''}${Number(row.value).toLocaleString('en-GB')}`;
    const found = cells.filter(
      (cell) =>
        cell.includes(number) && row.paragraph.split(';').every((paragraph) => cell.includes(paragraph)),
    );
    expect(found.length, `${row.dimension}/${row.key}`).toBeGreaterThan(0);
  }
});

test('headline figures carry their unit and open their paragraph', async ({ page }) => {
  test.slow();
  await openAll(page);
  for (const row of rows.filter((candidate) => candidate.dimension === 'headline')) {
    const figure = page.locator(`[data-figure="headline/${row.key}"]`).first();
    const around = figure.locator('xpath=ancestor::*[.//button][1]');
    expect(`${await figure.innerText()} ${await around.innerText()}`, row.key).toMatch(unitOf(row.unit));
    const paragraphs = row.paragraph.split(';');
    await expect(
      around.getByRole('button', { name: new RegExp(paragraphs[0]!) }).first(),
      row.key,
    ).toBeAttached();
  }
  await page.locator('[data-figure="headline/children_surveyed"]').first().scrollIntoViewIfNeeded();
  const source = page.getByRole('button', { name: 'para. 58' }).first();
  await source.click();
  const card = page.getByRole('dialog', { name: 'para. 58' });
  await expect(card).toContainText('4,000');
  await expect(card).toContainText('Human Rights Council');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(source).toBeFocused();
});

test('sources that differ say what each of them says', async ({ page }) => {
  await openAll(page);
  await page
    .locator('.key-figures')
    .getByRole('button', { name: /sources differ/ })
    .first()
    .click();
  const card = page.getByRole('dialog', { name: 'What each source says' });
  for (const said of ['782', 'more than 770', 'about 800']) await expect(card).toContainText(said);
});
