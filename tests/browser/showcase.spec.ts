// The list of embeds, the sample article, and what the code that they give does to a host's page.
import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { violations } from './axe';

const MOST_SHIFT = 0.01;

/** Records shifts of the page itself that nobody asked for. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    if (window !== window.top) return;
    const kept: number[] = [];
    Object.assign(window, { shifts: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) kept.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));

/** Reads the page from top to bottom, as lazy frames need it. */
async function readOn(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 500) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(120);
  }
}

/** How much of each frame's chart is cut off, px. */
const cutOff = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => {
        const element = await frame.frameElement();
        const given = await element.evaluate((one) => (one as HTMLElement).clientHeight);
        return Math.max(0, (await frame.evaluate(() => document.documentElement.scrollHeight)) - given);
      }),
  );

for (const scheme of ['light', 'dark'] as const)
  for (const name of ['index', 'article'])
    test(`embed/${name}.html: axe finds nothing, ${scheme}`, async ({ page, baseURL, quiet }) => {
      // axe asks frames, and those in a sandbox have no origin that it could name.
      quiet.allow(/postMessage.*does not match the recipient window's origin \('null'\)/);
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${baseURL}embed/${name}.html`);
      expect(await violations(page)).toEqual([]);
    });

for (const width of [320, 390, 660, 1100])
  test(`the sample article keeps still and whole at ${width} px, and asks no one else`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!)) faults.push(request.url());
    });
    await watchShifts(page);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${baseURL}embed/article.html`);
    await readOn(page);
    const frames = page.locator('iframe');
    expect(await frames.count()).toBeGreaterThanOrEqual(4);
    await expect.poll(async () => Math.max(...(await cutOff(page)))).toBeLessThanOrEqual(2);
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });

test('the code of the list names this site, and can be copied', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${baseURL}embed/index.html`);
  const codes = page.locator('details textarea');
  expect(await codes.count()).toBeGreaterThanOrEqual(60);
  for (const code of await codes.evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value)))
    expect(code).toContain(`${baseURL}embed/`);
  await page.locator('details[name="map"][open] .code button').first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^<div[^>]*><iframe [^>]*src="[^"]*\/map\/en\.html"/);
});

for (const [chart, lang, width] of [
  ['map', 'ar', 320],
  ['themes', 'en', 410],
  ['actors', 'zh', 320],
  ['timeline', 'ru', 570],
  ['flows', 'fr', 770],
  ['promised', 'es', 350],
] as const)
  test(`pasted at ${width} px, ${chart} in ${lang} moves nothing`, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}embed/index.html`);
    const details = page.locator(`details[name="${chart}"]`, {
      has: page.locator(`summary[lang="${lang}"]`),
    });
    const code = await details.locator('textarea').first().inputValue();
    const host = `${baseURL}a-host-of-a-test.html`;
    const text = '<p>Text of the article, which the reader reads and which is not to move.</p>';
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><body style="margin:16px">${text}${code}${text.repeat(20)}`,
      }),
    );
    await watchShifts(page);
    await page.setViewportSize({ width: width + 32, height: 900 });
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect.poll(async () => Math.max(...(await cutOff(page)))).toBeLessThanOrEqual(2);
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });
