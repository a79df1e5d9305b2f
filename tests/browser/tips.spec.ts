// Tips by touch, hover and Escape; and targets of 24 px.
import type { Page } from '@playwright/test';
import { chart, drawn, expect, open, openAll, test } from './atlas';
import { tooSmall } from './targets';

const tip = (page: Page) => page.locator('.tip');

test.describe('tips', () => {
  test('close by Escape while the focus stays, and can be hovered', async ({ page }) => {
    await open(page, '?shape=tiles');
    const mark = chart(page, 'map').locator('[data-key="TZA"]');
    await mark.focus();
    await expect(tip(page)).toContainText('Tanzania');
    await page.keyboard.press('Escape');
    await expect(tip(page)).toBeHidden();
    await expect(mark).toBeFocused();

    await page.locator('h1').click();
    await mark.hover();
    await expect(tip(page)).toContainText('Tanzania');
    const box = (await tip(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    // Longer than any tip waits.
    await page.waitForTimeout(500);
    await expect(tip(page)).toContainText('Tanzania');
    await page.keyboard.press('Escape');
    await expect(tip(page)).toBeHidden();
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('stay until dismissed and do not cover their mark', async ({ page }) => {
      await open(page, '?static=1');
      for (const [name, key] of [
        ['map', 'TZA'],
        ['themes', 'women_gender_equality'],
        ['actors', 'joint'],
      ] as const) {
        const mark = chart(page, name).locator(`[data-key="${key}"]`);
        await expect(mark).toBeAttached();
        await mark.scrollIntoViewIfNeeded();
        await mark.tap();
        await expect(tip(page), name).toBeVisible();
        await page.waitForTimeout(600);
        await expect(tip(page), name).toBeVisible();
        const [over, own] = [(await tip(page).boundingBox())!, (await mark.boundingBox())!];
        const apart =
          over.x >= own.x + own.width ||
          own.x >= over.x + over.width ||
          over.y >= own.y + own.height ||
          own.y >= over.y + over.height;
        expect(apart, name).toBe(true);
        await tip(page).getByRole('button', { name: 'Close' }).tap();
        await expect(tip(page), name).toBeHidden();
      }
      const mark = chart(page, 'map').locator('[data-key="TZA"]');
      await mark.tap();
      await expect(tip(page)).toBeVisible();
      await page.locator('h1').tap();
      await expect(tip(page)).toBeHidden();
    });
  });
});

for (const [width, shape] of [
  [1280, 'map'],
  [390, 'tiles'],
] as const)
  test(`targets are 24 px, or have the room of it: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAll(page, `chosen=THA&theme=racism&shape=${shape}`);
    await drawn(page);
    expect(await tooSmall(page)).toEqual([]);
  });

test('States too small to be targets on the map are targets among the tiles and in the search', async ({
  page,
}) => {
  await open(page);
  const small = await tooSmall(page, '[data-chart="map"] svg.world [data-mark]');
  expect(small.length).toBeGreaterThan(0);
  const codes = small.map((line) => /^(\w{3}) /.exec(line)![1]!);
  await open(page, '?shape=tiles');
  const tiles = new Set(
    await chart(page, 'map')
      .locator('.tile')
      .evaluateAll((all) => all.map((tile) => tile.getAttribute('data-key'))),
  );
  expect(codes.filter((code) => !tiles.has(code))).toEqual([]);
  expect(await tooSmall(page, '[data-chart="map"] svg.tiles [data-mark]')).toEqual([]);
});
