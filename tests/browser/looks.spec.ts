// How the page looks where the reader asks for it: forced colours, textures, less motion, high zoom.
import type { Page } from '@playwright/test';
import { chart, CHARTS, expect, open, openAll, test } from './atlas';

test.describe('forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every class keeps a look of its own: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const layer of ['pledges', 'joined', 'instrument', 'window']) {
        await open(page, `?layer=${layer}&static=1`);
        const looks = await chart(page, 'map')
          .locator('[role="toolbar"] button')
          .evaluateAll((buttons) =>
            buttons.map((button) => {
              const swatch = button.querySelector('rect')!;
              const id = /#([^")]+)/.exec(swatch.getAttribute('fill') ?? '')?.[1];
              const pattern = id ? document.getElementById(id) : null;
              const colours = [...(pattern?.children ?? [swatch])].map((part) => getComputedStyle(part).fill);
              const shapes = [...(pattern?.children ?? [])].map((part) =>
                part.outerHTML.replace(/fill="[^"]*"/, ''),
              );
              return { look: [...shapes, ...colours].join(), colours };
            }),
          );
        expect(new Set(looks.map(({ look }) => look)).size, layer).toBe(looks.length);
        // Only the two colours of the reader's system are left.
        expect(new Set(looks.flatMap(({ colours }) => colours)).size, layer).toBe(2);
      }
    });

  test('no mark of any chart keeps a colour of ours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openAll(page, 'chosen=BRA&theme=women_gender_equality');
    await expect(chart(page, 'actors').locator('[data-mark]').first()).toBeAttached();
    const foreign = await page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const system = new Set(
        ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText'].map(
          (name) => {
            probe.style.setProperty('color', name);
            return getComputedStyle(probe).color;
          },
        ),
      );
      probe.remove();
      const found = new Set<string>();
      for (const part of document.querySelectorAll('figure[data-chart] svg :is(rect, path, circle, line)')) {
        const { fill, stroke } = getComputedStyle(part);
        for (const colour of [fill, stroke])
          if (/^rgb\(/.test(colour) && !system.has(colour))
            found.add(`${colour} ${part.outerHTML.slice(0, 90)}`);
      }
      return [...found];
    });
    expect(foreign).toEqual([]);
  });

  test('what is chosen and what has the focus stand out', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '?chosen=BRA');
    const [chosen, ink] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('[data-chart="map"] path.chosen')!).stroke,
      getComputedStyle(document.body).color,
    ]);
    expect(chosen).not.toBe(ink);
    await chart(page, 'map').locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const ring = chart(page, 'map').locator('.focused');
    await expect(ring).toBeVisible();
    const [stroke, width] = await ring.evaluate((line) => [
      getComputedStyle(line).stroke,
      line.getBoundingClientRect().width,
    ]);
    expect(stroke).not.toBe(ink);
    expect(stroke).not.toBe(chosen);
    expect(width).toBeGreaterThan(8);
  });
});

test.describe('textures', () => {
  test('are put on every chart, and on its legend, and kept', async ({ page }) => {
    await openAll(page, 'layer=joined');
    const patterned = () =>
      page.evaluate(() => {
        const has = (selector: string) => {
          const parts = [...document.querySelectorAll(selector)];
          return parts.length > 0 && parts.some((part) => getComputedStyle(part).fill.includes('url('));
        };
        return {
          map: has('[data-chart="map"] path[data-key]'),
          circles: has('[data-chart="map"] .disc'),
          legend: has('[data-chart="map"] [role="toolbar"] rect'),
          themes: has('[data-chart="themes"] .bar'),
          actors: has('[data-chart="actors"] pattern > rect'),
          flows: has('[data-chart="flows"] .link path'),
          promised: has('[data-chart="promised"] .pledges rect'),
        };
      });
    await expect(chart(page, 'actors').locator('[data-mark]').first()).toBeAttached();
    await expect(chart(page, 'promised').locator('.pledges rect').first()).toBeAttached();
    expect(Object.values(await patterned())).not.toContain(true);
    await page.getByRole('checkbox', { name: 'Textures' }).check();
    await expect.poll(async () => Object.values(await patterned())).not.toContain(false);
    // What a fill refers to is there.
    const dangling = await page.evaluate(() =>
      [...document.querySelectorAll('figure[data-chart] svg *')]
        .map((part) => /url\("?#([^")]+)/.exec(getComputedStyle(part).fill)?.[1])
        .filter((id) => id && !document.getElementById(id)),
    );
    expect(dangling).toEqual([]);
    expect(new URL(page.url()).searchParams.get('textures')).toBe('1');
    await open(page);
    await expect(page.getByRole('checkbox', { name: 'Textures' })).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-textures', '');
  });

  test('tiles keep their letters readable', async ({ page }) => {
    await open(page, '?textures=1&layer=joined&shape=tiles');
    const tiles = chart(page, 'map').locator('.tile');
    expect(await tiles.locator('rect[fill^="url("]').count()).toBeGreaterThan(100);
    const bare = await tiles.evaluateAll(
      (all) =>
        all.filter(
          (tile) =>
            tile.querySelector('rect')!.getAttribute('fill')!.startsWith('url(') &&
            !(parseFloat(getComputedStyle(tile.querySelector('text')!).strokeWidth) > 2),
        ).length,
    );
    expect(bare).toBe(0);
  });
});

test.describe('motion', () => {
  /** Every place that the map's shapes take from a press of the button until they rest. */
  const places = (page: Page) =>
    page.evaluate(async () => {
      const group = document.querySelector('[data-chart="map"] svg.world > g')!;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(group.getAttribute('transform')!));
      observer.observe(group, { attributes: true, attributeFilter: ['transform'] });
      const buttons = document.querySelectorAll<HTMLElement>('[data-chart="map"] .zoom button');
      buttons[0]!.click();
      await new Promise((resolve) => setTimeout(resolve, 600));
      return seen.size;
    });

  test('is there unless the reader asks for less', async ({ page }) => {
    await open(page);
    expect(await places(page)).toBeGreaterThan(2);
  });
  test('is none where the reader asks for less', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAll(page);
    expect(await places(page)).toBe(1);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const usual = await page.evaluate(
      () => getComputedStyle(document.querySelector('[data-chart="flows"] .bar')!).transitionDuration,
    );
    expect(usual).not.toBe('0s');
  });
});

// A window of 1280 × 1024 at 400 %, and a narrow phone.
for (const [name, width, height] of [
  ['400 % zoom', 320, 256],
  ['320 px', 320, 640],
] as const)
  test(`${name}: one column, nothing lost, no second direction of scrolling`, async ({ page }) => {
    await openAll(page);
    const words = (root: Page) =>
      root.evaluate(() => [
        ...[...document.querySelectorAll('h1, h2, h3')].map((head) => head.textContent!.trim()),
        ...[...document.querySelectorAll('figure[data-chart] footer button')].map((button) =>
          button.textContent!.trim(),
        ),
      ]);
    await page.setViewportSize({ width: 1280, height: 900 });
    const wide = await words(page);
    await page.setViewportSize({ width, height });
    await openAll(page);
    const narrow = await words(page);
    expect(wide.filter((text) => !narrow.includes(text))).toEqual([]);
    for (const name of CHARTS) {
      const box = (await chart(page, name).boundingBox())!;
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.width, name).toBeGreaterThan(280);
      expect(box.x + box.width, name).toBeLessThanOrEqual(width);
    }
    // Each opens its table, and only that may be wider than the window.
    for (const name of CHARTS) await chart(page, name).locator('[data-table-button]').click();
    const sideways = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => !(element instanceof SVGElement) && !element.closest('.visually-hidden, .skip'))
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            element.clientWidth > 1 &&
            (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)),
        )
        .filter(
          (element) => !element.querySelector('table[data-table]') || element === document.documentElement,
        )
        .map(
          (element) => `${element.scrollWidth} > ${element.clientWidth} ${element.outerHTML.slice(0, 100)}`,
        ),
    );
    expect(sideways).toEqual([]);
    // The filters are behind one button, the help scrolls in one direction.
    await page.locator('.filter-bar .fold').click();
    await expect(page.getByRole('combobox', { name: 'Theme' })).toBeVisible();
    await page.getByRole('button', { name: 'Keyboard' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keyboard' });
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog.getByText('Closes it; the focus returns').scrollIntoViewIfNeeded();
    await expect(dialog.getByText('Closes it; the focus returns')).toBeInViewport();
  });
