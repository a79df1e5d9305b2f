// What a person does: filter by keyboard, follow a choice through the panels, go back.
import type { Page } from '@playwright/test';
import { chart, drawn, expect, open, openAll, test } from './atlas';
import { query } from './keys';

const state = (page: Page, iso3: string) => chart(page, 'map').locator(`[data-mark][data-key="${iso3}"]`);

test('a theme chosen by keyboard filters what it can, the others say so, and Back undoes it', async ({
  page,
}) => {
  await openAll(page);
  const shown = await state(page, 'AGO').getAttribute('aria-label');
  const row = chart(page, 'themes').locator('[data-mark][tabindex="0"]');
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
  await expect(chart(page, 'map').locator('h2')).toContainText('Documented here');
  expect(await state(page, 'AGO').getAttribute('aria-label')).not.toBe(shown);
  await expect(chart(page, 'actors')).toContainText('not filtered');
  for (const name of ['timeline', 'acts', 'flows', 'year'])
    await expect(chart(page, name), name).toContainText(/Not affected by.*theme/);
  await expect(page.getByRole('status').filter({ hasText: '8 entries' })).toHaveCount(1);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  expect(await state(page, 'AGO').getAttribute('aria-label')).toBe(shown);
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '8');
});

test('choosing a mark again lets go', async ({ page }) => {
  await openAll(page);
  const actor = chart(page, 'actors').locator('[data-mark][data-key="business"]');
  await actor.click();
  await expect.poll(() => query(page, 'actor')).toBe('business');
  await chart(page, 'actors').locator('[data-mark][data-key="business"]').click();
  await expect.poll(() => query(page, 'actor')).toBeNull();
});

test('focus survives a redraw of a Plot chart', async ({ page }) => {
  await openAll(page);
  await chart(page, 'actors').locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('End');
  const key = await page.locator(':focus').getAttribute('data-key');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('data-key', key!);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).not.toHaveAttribute('data-key', key!);
});

test('dragging along the time axis chooses dates in one step of history', async ({ page }) => {
  await openAll(page);
  const handle = chart(page, 'timeline').getByRole('slider').first();
  await handle.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => history.length);
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(box.x + step * 25, box.y + box.height / 2);
  await page.mouse.up();
  await expect.poll(() => query(page, 'from')).not.toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await expect(chart(page, 'acts').locator('h2')).not.toContainText('19 acts');
  await page.goBack();
  await expect.poll(() => query(page, 'from')).toBeNull();
});

test('an empty window says so in words in each panel', async ({ page }) => {
  await openAll(page, 'from=2023-05-02&to=2023-05-20&theme=racism');
  for (const name of ['acts', 'flows'])
    await expect(chart(page, name).locator('h2'), name).toContainText(/no |nobody|none/i);
  await expect(chart(page, 'map').locator('h2')).toContainText(/documented here/i);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
});

for (const layer of ['joined', 'instrument', 'window'])
  test(`the map shows ${layer} by keyboard, and Back returns`, async ({ page }) => {
    await open(page);
    const before = await chart(page, 'map').locator('h2').innerText();
    await chart(page, 'map').locator(`input[value="${layer}"]`).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => query(page, 'layer')).toBe(layer);
    await expect(chart(page, 'map').locator('h2')).not.toHaveText(before);
    await page.goBack();
    await expect(chart(page, 'map').locator('h2')).toHaveText(before);
  });

test('the map goes to a part of the world and keeps to it', async ({ page }) => {
  await open(page, '?preset=pacific');
  await expect(state(page, 'TUV')).toBeVisible();
  const box = (await state(page, 'TUV').boundingBox())!;
  const frame = (await chart(page, 'map').locator('svg[role="listbox"]').boundingBox())!;
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
  const flows = chart(page, 'flows');
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
  await chart(page, 'flows').getByRole('link', { name: 'Finland', exact: true }).click();
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
