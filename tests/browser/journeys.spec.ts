// What a person does: filter by keyboard, find a State in three ways, follow a choice through the panels, go back.
import type { Page } from '@playwright/test';
import { drawn, expect, open, openAll, test } from './atlas';

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const panel = (page: Page, chart: string) => page.locator(`figure[data-chart="${chart}"]`);
const state = (page: Page, iso3: string) => panel(page, 'map').locator(`[data-mark][data-key="${iso3}"]`);

test('a theme chosen by keyboard filters what it can, the others say so, and Back undoes it', async ({
  page,
}) => {
  await openAll(page);
  const shown = await state(page, 'AGO').getAttribute('aria-label');
  const row = panel(page, 'themes').locator('[data-mark][tabindex="0"]');
  await row.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator(':focus');
  await expect(chosen).toHaveAttribute('data-key', 'economic_social_cultural_rights');
  await page.keyboard.press('Enter');

  await expect.poll(() => query(page, 'theme')).toBe('economic_social_cultural_rights');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '8');
  await expect(chosen).toHaveAttribute('data-key', 'economic_social_cultural_rights');
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page, 'map').locator('h2')).toContainText('Documented here');
  expect(await state(page, 'AGO').getAttribute('aria-label')).not.toBe(shown);
  await expect(panel(page, 'actors')).toContainText('not filtered');
  for (const chart of ['timeline', 'acts', 'flows', 'year'])
    await expect(panel(page, chart), chart).toContainText(/Not affected by.*theme/);
  await expect(page.getByRole('status').filter({ hasText: '8 entries' })).toHaveCount(1);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  expect(await state(page, 'AGO').getAttribute('aria-label')).toBe(shown);
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '8');
});

test('choosing a mark again lets go', async ({ page }) => {
  await openAll(page);
  const actor = panel(page, 'actors').locator('[data-mark][data-key="business"]');
  await actor.click();
  await expect.poll(() => query(page, 'actor')).toBe('business');
  await panel(page, 'actors').locator('[data-mark][data-key="business"]').click();
  await expect.poll(() => query(page, 'actor')).toBeNull();
});

test('focus survives a redraw of a Plot chart', async ({ page }) => {
  await openAll(page);
  await panel(page, 'actors').locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('End');
  const key = await page.locator(':focus').getAttribute('data-key');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('data-key', key!);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).not.toHaveAttribute('data-key', key!);
});

for (const [typed, name] of [
  ['tuvalu', 'Tuvalu'],
  ['TUVALÚ', 'Tuvalu'],
  ['cote d ivoire', 'Côte d’Ivoire'],
  ['Turkey', 'Türkiye'],
  ['图瓦卢', 'Tuvalu'],
] as const)
  test(`finds a State by search: ${typed}`, async ({ page }) => {
    await open(page);
    const box = panel(page, 'map').getByRole('combobox', { name: /Find a State/ });
    await box.focus();
    await box.fill(typed);
    await expect(panel(page, 'map').locator('ul [role="option"]', { hasText: name }).first()).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page.locator('[data-state]')).toContainText(name);
  });

test('a search without result says what to do', async ({ page }) => {
  await open(page);
  await panel(page, 'map')
    .getByRole('combobox', { name: /Find a State/ })
    .fill('Atlantis');
  await expect(panel(page, 'map')).toContainText(/No State/i);
});

test('finds a State by tile', async ({ page }) => {
  await open(page, '?shape=tiles');
  await state(page, 'TUV').click();
  await expect(page.locator('[data-state="TUV"]')).toContainText('Tuvalu');
  expect(query(page, 'chosen')).toBe('TUV');
  expect(query(page, 'state')).toBeNull();
});

test('finds a State by arrow keys', async ({ page }) => {
  await open(page, '?chosen=KIR');
  const marks = panel(page, 'map').locator('[data-mark]');
  await marks.first().waitFor();
  await state(page, 'KIR').focus();
  const seen = new Set<string>();
  for (let press = 0; press < 12 && !seen.has('TUV'); press += 1) {
    await page.keyboard.press(press % 2 === 0 ? 'ArrowDown' : 'ArrowLeft');
    seen.add((await page.locator(':focus').getAttribute('data-key')) ?? '');
  }
  expect(seen).toContain('TUV');
  const name = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-state]')).toContainText(name!.split(',')[0]!);
});

test('every State can be reached by arrow keys', async ({ page }) => {
  await open(page, '?shape=map');
  await state(page, 'AFG').focus();
  const reached = await page.evaluate(async () => {
    const found = new Set<string>();
    const queue = [document.activeElement as HTMLElement];
    while (queue.length > 0) {
      const element = queue.pop()!;
      const key = element.dataset.key ?? element.getAttribute('data-key')!;
      if (found.has(key)) continue;
      found.add(key);
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        element.focus();
        element.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true, cancelable: true }));
        queue.push(document.activeElement as HTMLElement);
      }
    }
    return found.size;
  });
  expect(reached).toBe(197);
});

test('a State without entry is worth the visit', async ({ page }) => {
  await open(page, '?chosen=TUV');
  const card = page.locator('[data-state="TUV"]');
  await expect(card).toContainText('Not documented here');
  await expect(card.getByRole('link', { name: /OHCHR/ })).toHaveAttribute('href', /ohchr\.org/);
  await expect(card.getByRole('link', { name: /Universal Human Rights Index/ })).toHaveAttribute(
    'href',
    /uhri/,
  );
  await expect(card.getByRole('button', { name: /93/ }).first()).toBeAttached();
  await expect(card).toContainText('3 February 2026');
  expect(await card.getByText(/of 18|18/).count()).toBeGreaterThan(0);
});

test('a State with entries shows evidence, source and what followed', async ({ page }) => {
  await open(page, '?chosen=THA');
  const card = page.locator('[data-state="THA"]');
  await expect(card).toContainText('14 May 2024');
  await expect(card.getByRole('button', { name: /Explicit/i }).first()).toBeVisible();
  await expect(card.getByRole('link', { name: /Thai MFA/ })).toHaveAttribute('href', /mfa\.go\.th/);
  await card.getByRole('button', { name: /Filter to this State/ }).click();
  await expect.poll(() => query(page, 'state')).toBe('THA');
  await expect(page.locator('html')).toHaveAttribute('data-rows', '1');
});

test('dragging along the time axis chooses dates in one step of history', async ({ page }) => {
  await openAll(page);
  const handle = panel(page, 'timeline').getByRole('slider').first();
  await handle.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => history.length);
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(box.x + step * 25, box.y + box.height / 2);
  await page.mouse.up();
  await expect.poll(() => query(page, 'from')).not.toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await expect(panel(page, 'acts').locator('h2')).not.toContainText('19 acts');
  await page.goBack();
  await expect.poll(() => query(page, 'from')).toBeNull();
});

test('an empty window says so in words in each panel', async ({ page }) => {
  await openAll(page, 'from=2023-05-02&to=2023-05-20&theme=racism');
  for (const chart of ['acts', 'flows'])
    await expect(panel(page, chart).locator('h2'), chart).toContainText(/no |nobody|none/i);
  await expect(panel(page, 'map').locator('h2')).toContainText(/documented here/i);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
});

for (const layer of ['joined', 'instrument', 'window'])
  test(`the map shows ${layer} by keyboard, and Back returns`, async ({ page }) => {
    await open(page);
    const before = await panel(page, 'map').locator('h2').innerText();
    await panel(page, 'map').locator(`input[value="${layer}"]`).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => query(page, 'layer')).toBe(layer);
    await expect(panel(page, 'map').locator('h2')).not.toHaveText(before);
    await page.goBack();
    await expect(panel(page, 'map').locator('h2')).toHaveText(before);
  });

test('the map goes to a part of the world and keeps to it', async ({ page }) => {
  await open(page, '?preset=pacific');
  await expect(state(page, 'TUV')).toBeVisible();
  const box = (await state(page, 'TUV').boundingBox())!;
  const frame = (await panel(page, 'map').locator('svg[role="listbox"]').boundingBox())!;
  expect(box.x).toBeGreaterThan(frame.x);
  expect(box.x).toBeLessThan(frame.x + frame.width);
});

test('a tip follows focus, stays under the pointer, and Escape closes it', async ({ page }) => {
  await open(page, '?shape=tiles');
  await state(page, 'MAR').hover();
  const tip = page.locator('.tip');
  await expect(tip).toContainText('Morocco');
  const box = (await tip.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('a link in a band of the flows lists its dated acts with the depositary', async ({ page }) => {
  await openAll(page);
  const flows = panel(page, 'flows');
  await flows.locator('[data-mark][data-key="ICPPED"]').first().click();
  await expect(flows).toContainText('24 March 2023');
  await expect(flows.getByRole('link', { name: /IV-16/ }).first()).toHaveAttribute(
    'href',
    /treaties\.un\.org/,
  );
});

test('works on a phone: tiles first, a State, its instruments', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await drawn(page);
  await state(page, 'KEN').click();
  await expect(page.locator('[data-state="KEN"]')).toContainText('Kenya');
});

test('a State in a list far below leads to its page and its heading', async ({ page }) => {
  await openAll(page);
  await panel(page, 'flows').getByRole('link', { name: 'Finland', exact: true }).click();
  const heading = page.locator('[data-state="FIN"] [data-title]');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('on a phone the filters fold behind one button that counts them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?theme=racism&region=africa');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  const fold = page.getByRole('button', { name: 'Filter: 2 active' });
  await expect(theme).toBeHidden();
  await expect(page.getByRole('button', { name: 'Remove filter: Racism' })).toBeVisible();
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(theme).toBeVisible();
});
