// Messages from windows that have no business with a chart, and figures that are not ours: nothing happens.
import type { Page } from '@playwright/test';
import { expect, expectFit, frameHeight, test, within } from './hosts';

/** Counts what the page is told, from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const page = window as Window & { heard?: unknown[] };
    page.heard = [];
    addEventListener('message', ({ data }) => page.heard!.push(data));
  });
const heard = (page: Page) => page.evaluate(() => (window as Window & { heard?: unknown[] }).heard);
/** Long enough for messages there and back. */
const settle = (page: Page) => page.waitForTimeout(300);

test('a chart answers its parent alone, and of that only what it knows', async ({ page, openHost }) => {
  await openHost({ name: 'own' });
  await expectFit(page, '#chart', 24);
  await settle(page);
  const frame = await within(page, '#chart');
  const address = frame.url();
  await listen(page);

  const QUESTIONS = [{ type: 'hr75:ask' }, '[iFrameSizer]stranger:8:false:false:32'];
  await (
    await within(page, '#second')
  ).evaluate((questions) => questions.forEach((it) => parent.frames[0]!.postMessage(it, '*')), QUESTIONS);
  await page.evaluate(() => {
    const chart = window.frames[0]!;
    for (const message of [
      { message: 'link', value: 'https://elsewhere.example/', secret: null },
      { message: 'ready', secret: null },
      { type: 'hr75:height', height: 9 },
      { type: 'hr75:navigate', href: 'https://elsewhere.example/' },
      'pymxPYMxnullxPYMxnavigateToxPYMxhttps://elsewhere.example/',
      'pymxPYMxnullxPYMxwidthxPYMx600',
      '[iFrameSizer]moveToAnchor:x',
      '[iFrameSizer]message:{"a":1}',
      '[iFrameSizer]<script>:8:false:',
      Object.create({ type: 'hr75:ask' }), // a clone has no prototype
      null,
      7,
      [],
      'x'.repeat(100_000),
    ])
      chart.postMessage(message, '*');
  });
  await settle(page);
  expect(await heard(page)).toEqual([]);
  expect(frame.url()).toBe(address);

  await page.evaluate(() => window.frames[0]!.postMessage({ type: 'hr75:ask' }, '*'));
  await expect.poll(() => heard(page)).not.toEqual([]);
  const answers = (await heard(page)) as unknown[];
  expect(JSON.stringify(answers)).not.toMatch(/stranger|127\.0|embed\//);
  expect(answers).toContainEqual({ type: 'hr75:height', id: 'one', height: expect.any(Number) });
});

test('a frame that is not ours moves nothing', async ({ page, openHost }) => {
  await openHost({ name: 'own' });
  await expectFit(page, '#chart', 24);
  const before = await frameHeight(page, '#chart');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const stranger = document.createElement('iframe');
        stranger.id = 'stranger';
        stranger.height = '50';
        stranger.srcdoc = `<script>parent.postMessage({type:'hr75:height',id:'one',height:5000},'*')</script>`;
        stranger.addEventListener('load', resolve);
        document.body.append(stranger);
      }),
  );
  await page.evaluate(() => postMessage({ type: 'hr75:height', id: 'one', height: 5000 }, '*'));
  await settle(page);
  expect(await frameHeight(page, '#stranger')).toBe(50);
  expect(await frameHeight(page, '#chart')).toBe(before);
});

test('heights are held between 120 and 6000 px', async ({ page, openHost }) => {
  await openHost({ name: 'own' });
  await expectFit(page, '#chart', 24);
  const frame = await within(page, '#chart');
  const say = (height: unknown) =>
    frame.evaluate((it) => parent.postMessage({ type: 'hr75:height', id: 'one', height: it }, '*'), height);
  await say(1e9);
  await expect.poll(() => frameHeight(page, '#chart')).toBe(6000);
  await say(-5);
  await expect.poll(() => frameHeight(page, '#chart')).toBe(120);
  for (const height of ['5000', Infinity, NaN, null, { valueOf: 5000 }, [5000]]) await say(height);
  await settle(page);
  expect(await frameHeight(page, '#chart')).toBe(120);
});

test('figures become charts where nobody sees the page move; others stay pictures', async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await openHost({ name: 'figure' });
  const shift = await page.evaluateHandle(() => {
    const sum = { value: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    return sum;
  });
  await expect(page.locator('#seen iframe')).toHaveAttribute('title', 'The finding');
  await settle(page);
  await expect(page.locator('#seen img')).toBeVisible(); // in view: the picture stays

  await page.locator('#below').scrollIntoViewIfNeeded();
  await expect(page.locator('#below iframe')).toBeAttached();
  await page.locator('#below figcaption').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('#below img')).toHaveCount(0);
  await expect(page.locator('#seen img')).toHaveCount(0);
  await expectFit(page, '#below iframe', 24);
  await expect(page.locator('#below iframe')).toHaveAttribute('title', 'What it shows');
  await expect(page.locator('#below iframe')).toHaveAttribute('sandbox', /^allow-scripts (?!.*same-origin)/);
  expect((await shift.jsonValue()).value).toBeLessThanOrEqual(0.01);

  for (const id of ['#script', '#foreign']) {
    await page.locator(id).scrollIntoViewIfNeeded();
    await settle(page);
    await expect(page.locator(`${id} img`)).toBeVisible();
    await expect(page.locator(`${id} iframe`)).toHaveCount(0);
  }
});

test('a picture in view becomes its chart when it is asked for', async ({ page, openHost }) => {
  await openHost({ name: 'figure' });
  const address = page.url();
  await within(page, '#seen iframe');
  await settle(page);
  await page.locator('#seen a').press('Enter');
  await expect(page.locator('#seen img')).toHaveCount(0);
  await expectFit(page, '#seen iframe', 24);
  expect(page.url()).toBe(address);
});
