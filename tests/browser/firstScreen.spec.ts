// The first screen in every language: what is kept free is what is needed, and the prepared map is where the map will be.
import { LANGUAGES } from '../../src/model/language';
import { expect, open, test } from './atlas';

/** The parts above the map, and the height that the layout keeps free for each. */
const PARTS = {
  '--masthead': '.masthead',
  '--views': '.views',
  '--key-figures': '.key-figures',
  '--filter-bar': '.filter-bar',
  '--map-header': '[data-chart="map"] > header',
  '--map-controls': '[data-chart="map"] .map-controls',
};

for (const lang of LANGUAGES)
  test(`keeps the heights that it has reserved: ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}&shape=map`);
    const wrong: string[] = [];
    for (let width = 600; width <= 1480; width += 20) {
      await page.setViewportSize({ width, height: 900 });
      wrong.push(
        ...(await page.evaluate((parts) => {
          const reserved = getComputedStyle(document.documentElement);
          return Object.entries(parts).flatMap(([name, selector]) => {
            const kept = parseFloat(reserved.getPropertyValue(name));
            const needed = document.querySelector(selector)!.getBoundingClientRect().height;
            return Math.abs(needed - kept) > 1 ? [`${innerWidth} px: ${name} ${kept}, needs ${needed}`] : [];
          });
        }, PARTS)),
      );
    }
    expect(wrong).toEqual([]);
  });

for (const lang of LANGUAGES)
  test(`puts the map where the prepared one was: ${lang}`, async ({ page, quiet }) => {
    quiet.allow(/Failed to load resource|net::ERR_FAILED/);
    await page.setViewportSize({ width: 1280, height: 900 });
    // The page as it is painted before its script has come.
    await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`./?lang=${lang}`);
    const before = await page.locator('#shell-map').boundingBox();
    expect(before!.width).toBeGreaterThan(500);
    await page.unroute(/\/assets\/index-[^/]*\.js$/);
    await open(page, `?lang=${lang}`);
    const after = await page.locator('[data-chart="map"] svg[role="listbox"]').boundingBox();
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(after![side] - before![side]), side).toBeLessThan(2);
  });
