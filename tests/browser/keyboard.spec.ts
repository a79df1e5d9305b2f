// The page by keyboard alone: every journey begins at the top of the page and presses nothing but keys.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { drawn, expect, open, openAll, test } from './atlas';
import { arrowTo, focused, keyOf, mark, panel, query, tabTo } from './keys';

test('finds a State by search, and reads what stands of it', async ({ page }) => {
  await open(page);
  await tabTo(page, panel(page, 'map').getByRole('combobox', { name: 'Find a State' }));
  await page.keyboard.type('tuv');
  await expect(panel(page, 'map').getByRole('option', { name: 'Tuvalu TUV' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const box = focused(page);
  await expect(box).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-state="TUV"] h2')).toHaveText('Tuvalu');
  // The list is closed and the box has kept the focus.
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await tabTo(page, page.locator('[data-state="TUV"]').getByRole('button', { name: 'Close Tuvalu' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-state=""] h2')).toBeFocused();
  expect(query(page, 'chosen')).toBeNull();
});

test('leaves the search with Escape: first its list, then what was typed', async ({ page }) => {
  await open(page);
  await tabTo(page, panel(page, 'map').getByRole('combobox', { name: 'Find a State' }));
  await page.keyboard.type('gui');
  const box = focused(page);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('gui');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
});

for (const shape of ['map', 'tiles'])
  test(`finds a State by arrows: ${shape}`, async ({ page }) => {
    await open(page, `?shape=${shape}`);
    const list = panel(page, 'map').locator('svg[role="listbox"]');
    await mark(page, 'map', 'AFG').waitFor({ state: 'attached' });
    await tabTo(page, list);
    await page.keyboard.press('End');
    expect(await keyOf(page)).toBe('ZWE');
    await page.keyboard.press('Home');
    expect(await keyOf(page)).toBe('AFG');
    // There and back: the neighbour in one direction has its neighbours in the others.
    await page.keyboard.press('ArrowRight');
    const next = await keyOf(page);
    expect(next).not.toBe('AFG');
    expect(await focused(page).evaluate((one) => one.closest('[role="group"]') !== null)).toBe(true);
    const name = (await focused(page).getAttribute('aria-label'))!;
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-state="${next}"] h2`)).toHaveText(name.split(', ')[0]!);
    // The choice took neither the focus nor the tab stop.
    await expect(mark(page, 'map', next!)).toBeFocused();
    await expect(focused(page)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(mark(page, 'map', next!)).toBeFocused();
    await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
  });

test('the focus on the map survives a change of language, which puts its States in another order', async ({
  page,
}) => {
  await open(page, '?shape=map&lang=fr');
  await tabTo(page, panel(page, 'map').locator('svg[role="listbox"]'));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  const key = await keyOf(page);
  const said = await focused(page).getAttribute('aria-label');
  // As when the reader's own tool brings the language, without a key or a click.
  await page.evaluate(() => document.querySelector<HTMLElement>('nav button[lang="es"]')!.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(mark(page, 'map', key!)).toBeFocused();
  expect(await focused(page).getAttribute('aria-label')).not.toBe(said);
});

test('filters by two themes, and lets go of them one by one without losing the place', async ({ page }) => {
  await openAll(page);
  await tabTo(page, panel(page, 'themes').locator('[role="toolbar"] [data-mark]'));
  await arrowTo(page, 'ArrowDown', 'youth_children');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page, 'theme')).toBe('youth_children');
  await expect(focused(page)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => query(page, 'theme')).toContain(',');

  const chips = page.locator('.chips');
  await tabTo(page, chips.getByRole('button').first(), true);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page, 'theme')).not.toContain(',');
  // The chip that follows has the focus now; then what the filters begin with.
  await expect(chips.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page, 'theme')).toBeNull();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  expect(await page.evaluate(() => document.activeElement?.closest('.filter-bar') !== null)).toBe(true);
});

test('reads the flow of one instrument: its band, its acts, the depositary', async ({ page }) => {
  await openAll(page);
  const flows = panel(page, 'flows');
  await tabTo(page, flows.locator('[role="toolbar"] [data-mark]'));
  await expect(focused(page)).toHaveAccessibleName(
    /^African Group: 4 acts: .*Cabo Verde, Enforced disappearance/,
  );
  // Along a band from the group to an instrument, and down to the one that is asked for.
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/^African Group to .+: 1 act: .+, \d+\s\w+\s2023\.$/);
  await page.keyboard.press('ArrowRight');
  await arrowTo(page, 'ArrowDown', 'ICPPED');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('aria-pressed', 'true');
  const list = flows.getByRole('region', { name: 'Enforced disappearance: 4 acts' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(list.getByRole('listitem').first()).toContainText('31 July 2023');
  const link = list.getByRole('link', { name: 'Depositary, IV-16' }).first();
  await tabTo(page, link);
  await expect(link).toHaveAttribute('href', /treaties\.un\.org/);
  await page.keyboard.press('Escape');
  await expect(mark(page, 'flows', 'ICPPED')).toBeFocused();
  await expect(focused(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(flows.getByRole('region', { name: /^All 19 acts/ })).toBeVisible();
});

test('shows all acts of the flows and goes on with the first that was hidden', async ({ page }) => {
  await openAll(page, 'from=2020-01-01');
  const flows = panel(page, 'flows');
  const all = flows.getByRole('button', { name: /^Show all/ });
  const before = await flows.getByRole('listitem').count();
  await tabTo(page, all);
  await page.keyboard.press('Enter');
  await expect(all).toHaveCount(0);
  expect(await flows.getByRole('listitem').count()).toBeGreaterThan(before);
  const item = await focused(page).evaluate((one) =>
    [...document.querySelectorAll('[data-chart="flows"] ol > li')].findIndex((row) => row.contains(one)),
  );
  expect(item).toBe(before);
});

test('opens a table, sorts it, and downloads it', async ({ page }) => {
  await openAll(page);
  const flows = panel(page, 'flows');
  await tabTo(page, flows.getByRole('button', { name: 'Table', exact: true }));
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'true');
  const table = flows.getByRole('table', { name: /^Acts, / });
  const dates = () =>
    table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.children[0]!.textContent!.replace(/\s+/g, ' ').trim()));
  const date = table.getByRole('columnheader', { name: 'Date', exact: true });

  await tabTo(page, date.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(date).toHaveAttribute('aria-sort', 'ascending');
  // By time, not by the letters of the month.
  expect((await dates()).slice(0, 3)).toEqual(['15 December 2022', '20 December 2022', '26 December 2022']);
  await page.keyboard.press('Space');
  await expect(date).toHaveAttribute('aria-sort', 'descending');
  expect((await dates())[0]).toBe('18 December 2023');
  await expect(date.getByRole('button')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(date).toHaveAttribute('aria-sort', 'none');
  await expect(table.getByRole('columnheader', { name: 'State', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(table.locator('tbody tr').first().getByRole('rowheader')).toHaveText('Armenia');
  expect(await table.locator('th[scope="col"]').count()).toBe(await table.locator('thead th').count());

  await tabTo(page, flows.getByRole('button', { name: 'Data (CSV)' }), true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const { data } = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8'));
  expect(data).toHaveLength((await table.locator('tbody tr').count()) + 1);
});

test('changes the language, and goes on from there', async ({ page }) => {
  await open(page, '?theme=racism');
  const button = page.getByRole('button', { name: 'العربية' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await drawn(page);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-current', 'true');
  expect(query(page, 'theme')).toBe('racism');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '中文' })).toBeFocused();
});

test('chooses dates by keys, and goes back to the default without losing the place', async ({ page }) => {
  await openAll(page);
  await tabTo(page, panel(page, 'timeline').getByRole('slider', { name: 'First day' }));
  await page.keyboard.press('PageUp');
  await expect(focused(page)).toHaveAttribute('aria-valuetext', /^10\sJanuary\s2023$/);
  await expect.poll(() => query(page, 'from')).toBe('2023-01-10');
  const back = panel(page, 'timeline').getByRole('button', { name: /^Back to/ });
  await tabTo(page, back, true);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page, 'from')).toBeNull();
  await expect(back).toHaveCount(0);
  await expect(panel(page, 'timeline').getByRole('slider', { name: 'First day' })).toBeFocused();
});
