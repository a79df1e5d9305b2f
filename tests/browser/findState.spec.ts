// Finding a State: by search, by tile, by arrow keys; and what is there when it is found.
import type { Page } from '@playwright/test';
import { chart, expect, open, test } from './atlas';
import { query } from './keys';

const state = (page: Page, iso3: string) => chart(page, 'map').locator(`[data-mark][data-key="${iso3}"]`);

for (const [typed, name] of [
  ['tuvalu', 'Tuvalu'],
  ['TUVALÚ', 'Tuvalu'],
  ['cote d ivoire', 'Côte d’Ivoire'],
  ['Turkey', 'Türkiye'],
  ['图瓦卢', 'Tuvalu'],
] as const)
  test(`finds a State by search: ${typed}`, async ({ page }) => {
    await open(page);
    const box = chart(page, 'map').getByRole('combobox', { name: /Find a State/ });
    await box.focus();
    await box.fill(typed);
    await expect(chart(page, 'map').locator('ul [role="option"]', { hasText: name }).first()).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page.locator('[data-state]')).toContainText(name);
  });

test('a search without result says what to do', async ({ page }) => {
  await open(page);
  await chart(page, 'map')
    .getByRole('combobox', { name: /Find a State/ })
    .fill('Atlantis');
  await expect(chart(page, 'map')).toContainText(/No State/i);
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
  const marks = chart(page, 'map').locator('[data-mark]');
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
