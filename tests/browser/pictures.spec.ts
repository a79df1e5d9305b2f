// Pictures that a reader takes away: equal to the screen, complete in themselves, in every size that is offered.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { chart, CHARTS, expect, open, openAll, test } from './atlas';
import { violations } from './axe';
import { compared } from './comparePictures';

/** Takes a picture of the panel by the button named in `data-picture`. */
async function take(panel: Locator, which: string): Promise<{ name: string; bytes: Buffer }> {
  const button = panel.locator(`[data-picture="${which}"]`);
  if (!(await button.isVisible())) await panel.locator('[data-image-button]').click();
  const [download]: [Download, void] = await Promise.all([
    panel.page().waitForEvent('download'),
    button.click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
const svgOf = async (panel: Locator) => (await take(panel, 'svg')).bytes.toString('utf8');
/** px, from the header of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** What is for use on the page, and says so, is no part of a picture. */
const hideUse = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.no-print { display: none !important } .chart * { text-decoration: none !important; transition: none !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

const VIEWS: readonly { name: string; query: string; chart: string; width?: number }[] = [
  ...CHARTS.map((name) => ({ name, query: 'static=1', chart: name })),
  { name: 'map with a filter, in Arabic', query: 'static=1&region=africa&lang=ar', chart: 'map' },
  { name: 'tiles, dark, on a phone', query: 'static=1&scheme=dark', chart: 'map', width: 390 },
  { name: 'timeline on a phone', query: 'static=1', chart: 'timeline', width: 390 },
  { name: 'themes with textures, in Chinese', query: 'static=1&textures=1&lang=zh', chart: 'themes' },
  { name: 'flows in Arabic', query: 'static=1&lang=ar', chart: 'flows' },
  { name: 'one State’s instruments', query: 'view=state&state=KEN&lang=ar', chart: 'strip' },
  { name: 'parties over time', query: 'view=instrument&instrument=CRPD', chart: 'parties' },
  { name: 'States side by side', query: 'view=compare&state=KEN,MEX,THA', chart: 'compare' },
];

for (const { name, query, chart: of, width = 1280 } of VIEWS)
  test(`the picture equals the screen: ${name}`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `?${query}`);
    const panel = chart(page, of).first();
    await panel.waitFor();
    const svg = await svgOf(panel);
    await hideUse(page);
    const screen = await panel.locator(':scope > .chart').screenshot();
    const { differing, inked } = await compared(context, svg, screen);
    // Enough is drawn for an empty or a shifted picture to fail.
    expect(inked).toBeGreaterThan(0.02);
    // To within one px, for at least 99.7% of all dots.
    expect(differing).toBeLessThan(0.003);
  });

for (const lang of ['en', 'ar', 'zh'])
  test(`pictures are complete in themselves and as approved: ${lang}`, async ({ page, context }) => {
    test.slow();
    // The page itself takes no markup from a text.
    const blank = await context.newPage();
    await openAll(page, `lang=${lang}`);
    for (const name of CHARTS) {
      const svg = await svgOf(chart(page, name));
      const told = await blank.evaluate((markup) => {
        const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
        const all = [...file.querySelectorAll('*')];
        const values = all.flatMap((element) => [...element.attributes].map(({ value }) => value));
        const asked = values.flatMap((value) => [...value.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to!));
        const shapes = new Map<string, number>();
        for (const element of file.querySelectorAll('path, rect, circle, ellipse, line')) {
          const by = (attribute: string) =>
            element
              .closest(`[${attribute}]`)
              ?.getAttribute(attribute)
              ?.replace(/^url.*/, 'pattern') ?? '';
          const kind = `${element.localName} fill ${by('fill') || 'black'} stroke ${by('stroke') || 'none'}`;
          shapes.set(kind, (shapes.get(kind) ?? 0) + 1);
        }
        return {
          broken: file.querySelector('parsererror')?.textContent ?? null,
          foreign: all
            .filter((element) => /^(script|style|image|use|a|foreignObject)$/.test(element.localName))
            .map((element) => element.localName),
          classes: file.querySelectorAll('[class], [data-key]').length,
          unknown: asked.filter((to) => !file.querySelector(to.replaceAll('"', ''))),
          root: file.documentElement.getAttribute('direction'),
          title: file.querySelector('title')?.textContent ?? '',
          description: file.querySelector('desc')?.textContent ?? '',
          shapes: [...shapes].map(([kind, count]) => `${count} × ${kind}`).sort(),
          words: [...file.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        };
      }, svg);
      expect(told, name).toMatchObject({ broken: null, foreign: [], classes: 0, unknown: [] });
      expect(told.root).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      expect(told.words, name).toContain('CC BY 4.0');
      await expect([told.title, told.description, ...told.shapes, ''].join('\n')).toMatchSnapshot([
        'pictures',
        lang,
        `${name}.txt`,
      ]);
    }
    await expect(page.locator('[data-sheet]')).toHaveCount(0);
  });

test('every size that is offered is that size, and the choice on the page stays', async ({ page }) => {
  await openAll(page);
  const panel = chart(page, 'map');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await svgOf(panel))!.map(Number);
  for (const scale of [1, 2, 4]) {
    const { name, bytes } = await take(panel, `png-${scale}`);
    expect(name).toBe(`hr75-map-${scale}x.png`);
    expect(sizeOf(bytes)).toEqual([width! * scale, height! * scale]);
  }
  for (const size of ['1200x675', '1080x1080']) {
    const { name, bytes } = await take(panel, size);
    expect(name).toBe(`hr75-map-${size}.png`);
    expect(sizeOf(bytes).join('x')).toBe(size);
  }
  await expect(panel.getByText('Saved as hr75-map-1080x1080.png, 1,080 × 1,080 px.')).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Pledges' })).toBeChecked();
  expect(await violations(page)).toEqual([]);
});

test('a picture that would be too small to read says so', async ({ page }) => {
  await open(page, '?view=matrix');
  const panel = chart(page, 'matrix');
  await take(panel, '1080x1080');
  await expect(panel.getByText(/Its smallest words are \d px high\./)).toBeVisible();
});

test('the image can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAll(page);
  const panel = chart(page, 'year');
  await panel.locator('[data-image-button]').click();
  await panel.getByRole('button', { name: 'Copy image' }).click();
  await expect(panel.getByText(/^Image copied, /)).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType('image/png'));
    return [width, height];
  });
  expect(size[0]).toBeGreaterThan(1000);
  expect(size[1]).toBeGreaterThan(1000);
});

test('a picture names the State it is of, and whose register it shows', async ({ page }) => {
  await open(page, '?view=state&state=KEN');
  expect(await svgOf(chart(page, 'strip'))).toContain('Kenya · Its instruments');
  await open(page, '?data=data/pledges.csv&static=1');
  const svg = await svgOf(chart(page, 'themes'));
  expect(svg).toContain('pledges.csv');
  expect(svg).not.toContain('CC BY 4.0');
});

test('every map carries the disclaimer', async ({ page }) => {
  for (const query of ['static=1&shape=map', 'static=1&shape=tiles', 'view=instrument&instrument=CRPD']) {
    await open(page, `?${query}`);
    const svg = await svgOf(chart(page, 'map').first());
    const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words, query).toContain('do not imply official endorsement or acceptance by the United Nations.');
  }
});
