// The page as a whole: the contract for machines, safety, layout, print, languages and colours.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { CHARTS, drawn, expect, open, openAll, test } from './atlas';

test('keeps the contract for machines', async ({ page }) => {
  await openAll(page);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-rows', '119');
  for (const chart of CHARTS) {
    const marks = page.locator(`figure[data-chart="${chart}"] [data-key]`);
    await expect(marks.first(), chart).toBeAttached();
    expect(
      await marks.evaluateAll((all) => all.filter((mark) => !mark.hasAttribute('data-value')).length),
      chart,
    ).toBe(0);
  }
  const states = page.locator('figure[data-chart="map"] [data-iso3][data-key]');
  expect(
    new Set(await states.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-iso3')))).size,
  ).toBe(197);
  await page.locator('[data-chart="themes"] [data-key="women_gender_equality"]').click();
  await expect(root).not.toHaveAttribute('data-rows', '119');
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map((mark) => mark.name));
  expect(marks.filter((name) => name === 'drawn')).toHaveLength(1);
  expect(marks).toContain('redrawn');
});

test('paints the map before any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(baseURL!);
  const shapes = page.locator('#shell-map .states path');
  expect(await shapes.count()).toBeGreaterThan(170);
  await expect(shapes.first()).toBeVisible();
  expect((await page.locator('#shell-map').textContent())?.trim()).toBe('');
  // Its paragraph: the text of a noscript element itself is never matched.
  await expect(page.locator('noscript p')).toHaveText(/JavaScript/);
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});

test('weighs at most 170 kB up to the first drawn screen, 80 of them script', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const body = response.body();
    // What is still under way when the test ends is not asked for.
    body.catch(() => undefined);
    bodies.set(response.url(), body);
  });
  await open(page);
  const needed = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('drawn')[0]!.startTime;
    return [
      location.href,
      ...performance
        .getEntriesByType('resource')
        .flatMap((entry) => (entry.startTime < drawn ? [entry.name] : [])),
    ];
  });
  expect(needed.length).toBeGreaterThan(10);
  let all = 0;
  let script = 0;
  for (const url of needed) {
    const weight = brotliCompressSync((await bodies.get(url))!).length;
    all += weight;
    if (url.endsWith('.js')) script += weight;
  }
  expect(script).toBeLessThan(80_000);
  expect(all).toBeLessThan(170_000);
});

test('sets no cookie and keeps only preferences', async ({ page, context }) => {
  await open(page, '?lang=en&scheme=dark');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['hr75-preferences']);
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(0);
});

test('carries the content security policy and keeps to it', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { violations: heard });
    document.addEventListener('securitypolicyviolation', (event) =>
      heard.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await openAll(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  for (const chart of CHARTS) await page.locator(`[data-chart="${chart}"] [data-key]`).first().hover();
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
});

for (const width of [320, 390, 768, 1024, 1440])
  for (const lang of ['en', 'zh'])
    test(`does not scroll sideways at ${width} px, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openAll(page, `lang=${lang}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      // Nothing but what scrolls on its own may stick out of the page.
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter(
            (element) => !element.closest('[data-table], .visually-hidden, svg defs, dialog, [popover]'),
          )
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 1 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(out).toEqual([]);
    });

for (const [width, lang] of [390, 1440].flatMap((width) =>
  ['en', 'ar', 'ru'].map((lang) => [width, lang] as const),
))
  test(`does not shift at ${width} px, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) sum += entry.value;
        Object.assign(window, { shift: sum });
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shift: 0 });
    });
    await open(page, `?lang=${lang}`);
    for (let step = 0; step < 12; step += 1) {
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(150);
    }
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
  });

test('prints every panel in black on white, without controls', async ({ page }) => {
  await open(page, '?scheme=dark');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const chart of CHARTS) await expect(page.locator(`[data-chart="${chart}"]`)).toBeVisible();
  await expect(page.locator('.filter-bar')).toBeHidden();
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(
    ink
      .match(/\d+/g)!
      .map(Number)
      .every((channel) => channel < 80),
  ).toBe(true);
});

test('switches language in place, keeping selection and scroll', async ({ page }) => {
  await open(page, '?theme=women_gender_equality');
  await page.evaluate(() => scrollTo(0, 200));
  await page.getByRole('button', { name: '中文' }).dispatchEvent('click');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(page.getByRole('button', { name: /妇女权利/ }).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('theme')).toBe('women_gender_equality');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const scheme of ['light', 'dark', 'contrast'])
  test(`chooses colours: ${scheme}`, async ({ page }) => {
    await open(page);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption(scheme);
    await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe(scheme === 'dark' ? 'rgb(15, 23, 32)' : 'rgb(255, 255, 255)');
    expect(new URL(page.url()).searchParams.get('scheme')).toBe(scheme);
  });

test('drops absurd parameters and says so', async ({ page }) => {
  await open(
    page,
    '?theme=nonsense,racism&state=ZZZ&from=2023-99-99&layer=%3Cscript%3E&chosen=QQQ&shape=globe',
  );
  const line = page.getByText(/left out of the address/);
  for (const part of ['theme=nonsense', 'state=ZZZ', 'from=2023-99-99', 'chosen=QQQ', 'shape=globe'])
    await expect(line).toContainText(part);
  await expect(page.locator('html')).toHaveAttribute(
    'data-rows',
    String(registerRows().filter((row) => row.includes('racism')).length),
  );
});

function registerRows(): string[] {
  return readFileSync('data/pledges.csv', 'utf8').trim().split('\n').slice(1);
}

test('restores a copied address', async ({ page, context }) => {
  await open(page, '?chosen=THA&layer=joined&region=africa&from=2023-03-01&to=2023-09-30');
  const copy = await context.newPage();
  await copy.goto(page.url());
  await drawn(copy);
  await expect(copy.locator('[data-state="THA"]')).toBeVisible();
  for (const locator of ['figure[data-chart="map"] h2', '[data-state="THA"]'])
    expect(await copy.locator(locator).innerText()).toBe(await page.locator(locator).innerText());
});
