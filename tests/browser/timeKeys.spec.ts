// Time runs left to right in every language: so do the arrow keys in a chart over time, in Arabic too.
import type { Page } from '@playwright/test';
import { chart, expect, open, openAll, test } from './atlas';

/** From the first mark to the right, to the right and back: where each of them stands, px from the left. */
async function walk(page: Page, name: string): Promise<number[]> {
  const first = chart(page, name).locator('[data-mark]').first();
  await expect(first).toBeAttached();
  await chart(page, name).locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const left = () =>
    page.evaluate(() => {
      const mark = document.activeElement!;
      if (!mark.matches('[data-mark]')) throw new Error('no mark has the focus');
      const box = mark.getBoundingClientRect();
      return box.left + box.width / 2;
    });
  const places = [await left()];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    places.push(await left());
  }
  return places;
}

for (const lang of ['ar', 'en'])
  for (const [name, query] of [
    ['acts', ''],
    ['parties', 'view=instrument&instrument=CRPD'],
    ['acts', 'view=state&state=THA'],
  ] as const)
    test(`the right arrow leads to the later mark: ${name} ${query}, ${lang}`, async ({ page }) => {
      if (query) await open(page, `?${query}&lang=${lang}&static=1`);
      else await openAll(page, `lang=${lang}`);
      const [start, later, latest, back] = await walk(page, name);
      expect(later).toBeGreaterThan(start!);
      expect(latest).toBeGreaterThan(later!);
      expect(back).toBe(later);
    });

test('the other charts follow the page: in Arabic the left arrow leads on', async ({ page }) => {
  await openAll(page, 'lang=ar');
  await chart(page, 'actors').locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const first = await page.locator(':focus').getAttribute('data-key');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).not.toHaveAttribute('data-key', first!);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('data-key', first!);
});
