// Ten questions that someone who has never seen the page may bring: each walked from the front page to the words that answer it.
import type { Page } from '@playwright/test';
import { drawn, expect, open, openAll, test } from './atlas';
import { arrowTo, focused, mark, panel, query, tabTo } from './keys';

const RECORD = '3 February 2026';
const heading = (page: Page) => page.locator('h2[data-title]');

/** Finds the State in the search box of the front page, and goes on to its own page. */
async function toStatePage(page: Page, typed: string, name: string): Promise<void> {
  await open(page);
  const box = panel(page, 'map').getByRole('combobox', { name: /Find a State/ });
  await box.fill(typed);
  await box.press('ArrowDown');
  await box.press('Enter');
  await page
    .locator('[data-state]')
    .getByRole('link', { name: /The State’s page/ })
    .click();
  await expect(heading(page)).toHaveText(name);
  await drawn(page);
}
/** Follows one of the links under the page's name. */
async function toView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click();
  await expect(heading(page)).toBeFocused();
}

test('1. Which States joined the convention on enforced disappearance since the launch, and when?', async ({
  page,
}) => {
  await openAll(page);
  await mark(page, 'flows', 'ICPPED').click();
  await panel(page, 'flows')
    .getByRole('link', { name: /Convention for the Protection of All Persons from Enforced Disappearance/ })
    .click();
  const acts = page.locator('[data-section="since"] li[data-iso3]');
  await expect(acts).toHaveCount(10);
  for (const [iso3, name, date] of [
    ['CPV', 'Cabo Verde', '20 December 2022'],
    ['FIN', 'Finland', '24 March 2023'],
    ['THA', 'Thailand', '14 May 2024'],
    ['EST', 'Estonia', '13 January 2026'],
  ] as const) {
    const act = page.locator(`[data-section="since"] li[data-iso3="${iso3}"]`);
    await expect(act).toContainText(name);
    await expect(act).toContainText(date);
    await expect(act.getByRole('link', { name: /IV-16/ })).toHaveAttribute('href', /treaties\.un\.org/);
  }
});

test('2. By keyboard: did Thailand do what it promised?', async ({ page }) => {
  await open(page);
  await tabTo(page, panel(page, 'map').getByRole('combobox', { name: /Find a State/ }));
  await page.keyboard.type('thailand');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-state="THA"]')).toBeVisible();
  await tabTo(page, page.locator('[data-state]').getByRole('link', { name: /The State’s page/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Thailand');
  await expect(heading(page)).toBeFocused();
  const entry = page.locator('[data-entry="tha-1"]');
  await expect(entry).toContainText('Become party to the Convention on enforced disappearance');
  await expect(entry).toContainText('became party on 14 May 2024');
  await expect(entry).toContainText('Instrument of ratification deposited');
  await expect(entry.getByRole('link', { name: /OHCHR Regional Office/ })).toHaveAttribute(
    'href',
    /ohchr\.org/,
  );
  await expect(mark(page, 'strip', 'ICPPED')).toHaveAttribute('data-value', '2024-05-14');
});

test('3. Which instruments has Tuvalu joined?', async ({ page }) => {
  await toStatePage(page, 'tuvalu', 'Tuvalu');
  await expect(page.locator('.view-header')).toContainText('Party to 4 of 18 instruments');
  for (const [code, date] of [
    ['CEDAW', '1999-10-06'],
    ['CRC', '1995-09-22'],
    ['CRPD', '2013-12-18'],
    ['CAT', '2024-03-25'],
  ])
    await expect(mark(page, 'strip', code!)).toHaveAttribute('data-value', date!);
  await expect(mark(page, 'strip', 'ICCPR')).toHaveAttribute(
    'aria-label',
    new RegExp(`not party.*${spaced(RECORD)}`),
  );
  await expect(
    mark(page, 'acts', 'CAT').or(panel(page, 'acts').locator('[data-instrument="CAT"]')).first(),
  ).toBeVisible();
});

test('4. Which promises had 2024 as their year, and what followed?', async ({ page }) => {
  await open(page);
  await toView(page, 'What followed');
  await tabTo(page, panel(page, 'promised').locator('[data-mark]'));
  await arrowTo(page, 'ArrowRight', 'year/2024');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Target year 2024');
  const entries = page.locator('[data-group="2024"] [data-entry]');
  await expect(entries).toHaveCount(3);
  for (const [id, followed] of [
    ['tgo-1', 'December 2024: Defenders were still waiting for the law'],
    ['tgo-4', 'January 2024: National health insurance started'],
    ['joint-1', '9 May 2024: The Asunción Declaration founded the international network'],
  ] as const) {
    const entry = page.locator(`[data-group="2024"] [data-entry="${id}"]`);
    await expect(entry).toContainText('Target year 2024, past');
    await expect(entry).toContainText(followed);
    expect(await entry.locator('a[rel~="external"]').count()).toBeGreaterThan(0);
  }
});

test('5. Is India party to the Convention against Torture?', async ({ page }) => {
  await open(page);
  await toView(page, 'States and treaties');
  await page.getByRole('searchbox', { name: 'Find a State' }).fill('india');
  const cell = panel(page, 'matrix').locator('[data-iso3="IND"][data-instrument="CAT"]');
  await expect(cell).toHaveAccessibleName(
    /^India, Torture, signed 14\s\u2060?October\s\u2060?1997; not party on the record of/,
  );
  await cell.click();
  await expect(page.locator('.tip')).toContainText('not party on the record of');
  await expect(page.locator('.tip')).toContainText(RECORD);
});

test('6. Which States left an instrument, and when?', async ({ page }) => {
  await open(page);
  await toView(page, 'States and treaties');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('former_party');
  await expect(panel(page, 'matrix').locator('tbody [data-row] th a')).toHaveText([
    'Jamaica',
    'Trinidad and Tobago',
    'Belarus',
  ]);
  const cell = panel(page, 'matrix').locator('[data-iso3="BLR"][data-instrument="ICCPR-OP1"]');
  await cell.click();
  await expect(page.locator('.tip')).toContainText('8 February 2023');
});

test('7. What does the report say of the dialogue that Chile held?', async ({ page }) => {
  await toStatePage(page, 'chile', 'Chile');
  const told = page.locator('li', { hasText: 'Access to justice for Indigenous Peoples' });
  await expect(told).toContainText('26 October 2023: Access to justice');
  await told.getByRole('button', { name: /para/ }).click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('High Commissioner’s report on Human Rights 75');
  await expect(card).toContainText('para. 27');
});

test('8. Where do Thailand and Indonesia differ on the protocols?', async ({ page }) => {
  await toStatePage(page, 'thailand', 'Thailand');
  const box = page.locator('.state-page').getByRole('combobox', { name: /Find a State/ });
  await box.fill('indonesia');
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(heading(page)).toHaveText('Indonesia and Thailand');
  expect(query(page, 'state')).toBe('IDN,THA');
  const row = panel(page, 'compare').locator('[data-instrument="OP-CEDAW"][data-differs]');
  await expect(row).toHaveAttribute('data-differs', 'true');
  await expect(row.locator('[data-iso3="THA"]')).toContainText('14 June 2000');
  await expect(row.locator('[data-iso3="IDN"]')).toContainText('not party on the record of 3 February 2026');
  const alike = panel(page, 'compare').locator('[data-instrument="OP-CRC-AC"][data-differs]');
  await expect(alike).toHaveAttribute('data-differs', 'false');
});

test('9. Which entries are about persons with disabilities, and where is that from?', async ({ page }) => {
  await openAll(page);
  await mark(page, 'themes', 'disability').click();
  await expect.poll(() => query(page, 'theme')).toBe('disability');
  const rows = Number(await page.locator('html').getAttribute('data-rows'));
  expect(rows).toBeGreaterThan(1);
  await toView(page, 'The register');
  const entries = page.locator('tr.entry');
  await expect(entries).toHaveCount(rows);
  await page.locator('tr.entry[data-key="and-1"] [data-open]').click();
  const entry = page.locator('[data-entry="and-1"]');
  await expect(entry.getByRole('link', { name: /Forum\.ad/ })).toHaveAttribute('href', /forum\.ad/);
});

test('10. When did the Convention against Torture enter into force, and how many parties has it?', async ({
  page,
}) => {
  await open(page);
  const box = panel(page, 'map').getByRole('combobox', { name: /Find a State/ });
  await box.fill('kenya');
  await box.press('ArrowDown');
  await box.press('Enter');
  const row = page.locator('[data-state="KEN"] [data-instrument="CAT"]');
  await row.getByRole('button').first().click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Convention against Torture/ })
    .click();
  await expect(heading(page)).toContainText('Convention against Torture');
  await expect(page.locator('[data-fact="in_force"]')).toHaveText('26 June 1987');
  await expect(page.locator('.view-header')).toContainText('Party: 175 of');
  await expect(page.locator('.view-header')).toContainText(RECORD);
});

/** A date as a pattern: its spaces are hard ones on the page. */
function spaced(date: string): string {
  return date.replaceAll(' ', '\\s\\u2060?');
}
