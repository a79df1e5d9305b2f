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
/** Widths of a range share a height, the highest that one of them needs: at the others it may be a row too much, px. */
const MOST_FREE = 36;
const WIDTHS = [...Array.from({ length: 45 }, (_, step) => 600 + step * 20), 768, 899, 1019, 1239];

for (const lang of LANGUAGES)
  test(`keeps as much height free as is needed, and no more: ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}&shape=map`);
    const wrong: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      wrong.push(
        ...(await page.evaluate(
          ([parts, mostFree]) => {
            const reserved = getComputedStyle(document.documentElement);
            return Object.entries(parts).flatMap(([name, selector]) => {
              const part = document.querySelector<HTMLElement>(selector)!;
              const kept = parseFloat(reserved.getPropertyValue(name));
              // What the words need by themselves: the height kept free would hide that it is too much.
              part.style.minHeight = '0';
              const needed = part.getBoundingClientRect().height;
              part.style.minHeight = '';
              const fits = needed <= kept + 1 && kept - needed <= mostFree;
              return fits ? [] : [`${innerWidth} px: ${name} ${kept}, needs ${needed}`];
            });
          },
          [PARTS, MOST_FREE] as const,
        )),
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
