// Comfort: forced colours, textures, reduced motion, zoom, the help and its shortcuts, tips by touch and Escape, targets.
import type { Locator, Page } from '@playwright/test';
import { CHARTS, drawn, expect, open, openAll, test } from './atlas';
import { tooSmall } from './targets';

const chart = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);
const tip = (page: Page) => page.locator('.tip');
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.textContent,
  );

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

test.describe('the help', () => {
  const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

  test('opens by ? and by its button, keeps the focus, and gives it back', async ({ page }) => {
    await open(page);
    const mark = chart(page, 'map').locator('[data-mark][tabindex="0"]');
    await mark.focus();
    const before = await focused(page);
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      // Between its ends the browser's own controls have their turn: then the page has no focus at all.
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement!.closest('dialog') !== null,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
    expect(await focused(page)).toBe(before);

    const button = page.getByRole('button', { name: 'Keyboard' });
    await button.click();
    await help(page).getByRole('button', { name: 'Close' }).click();
    await expect(help(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('comes with its code only when asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page);
    expect(asked.filter((url) => /HelpPanel|Textures/.test(url))).toEqual([]);
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    expect(asked.some((url) => url.includes('HelpPanel'))).toBe(true);
  });

  test('has shortcuts that do what it says', async ({ page }) => {
    await openAll(page);
    await page.keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Find a State' });
    await expect(search).toBeFocused();
    // Typed into a field, they are text.
    await page.keyboard.type('/t?');
    await expect(search).toHaveValue('/t?');
    await expect(help(page)).toBeHidden();
    await chart(page, 'themes').locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('t');
    await expect(page.locator('table[data-table="themes"]')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.locator('table[data-table="themes"]')).toBeHidden();
    await page.keyboard.press('Control+/');
    await expect(search).not.toBeFocused();
  });

  test('turns them off, and that is kept', async ({ page }) => {
    await open(page);
    await page.keyboard.press('?');
    await help(page).getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    for (const again of [false, true]) {
      if (again) await open(page);
      for (const key of ['?', '/', 't']) await page.keyboard.press(key);
      await expect(help(page)).toBeHidden();
      await expect(page.getByRole('combobox', { name: 'Find a State' })).not.toBeFocused();
    }
    // The button is no shortcut.
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await help(page).getByRole('switch').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
  });
});

test('skip links lead to the map, to the filters, and past a chart', async ({ page }) => {
  await open(page);
  const skip = async (name: string, target: Locator) => {
    const link = page.getByRole('link', { name, exact: true }).first();
    await link.focus();
    const box = (await link.boundingBox())!;
    expect(Math.min(box.width, box.height), name).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    await expect(target).toBeFocused();
  };
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await skip('Skip to the map', page.locator('#main'));
  await skip('Skip to the filters', page.locator('#filters'));
  await skip('Skip this chart', chart(page, 'map').locator('footer'));
  await page.keyboard.press('Tab');
  await expect(chart(page, 'map').getByRole('button', { name: 'Table' })).toBeFocused();
  // None of them is a step for Back.
  expect(new URL(page.url()).hash).toBe('');
});

test('a card closes when the focus leaves it, and by Escape gives it back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'para. 85' }).first();
  const card = page.getByRole('dialog', { name: 'para. 85' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();
  await page.getByRole('button', { name: 'sources differ' }).first().press('Enter');
  const shown = page.locator('.card:popover-open');
  await expect(shown).toBeVisible();
  await expect(shown.getByRole('link').first()).toBeVisible();
  const links = await shown.locator('a, button').count();
  for (let step = 0; step <= links; step += 1) await page.keyboard.press('Tab');
  await expect(shown).toHaveCount(0);
});

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
