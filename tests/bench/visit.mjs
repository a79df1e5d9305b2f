// One visit to a page in a fresh context: loads it, waits until it is painted, filters by a theme and lets go of it.
import { readFileSync } from 'node:fs';
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1280, height: 900 };
/** After the paint, so that tasks that it has put off are seen too, ms. */
const AFTERWARDS = 400;
/** Between one thing that the reader does and the next, ms. */
const PAUSE = 400;
const MEGABYTE = 1048576;

/** `phone`: a processor four times slower and DevTools' preset "Slow 4G". */
export const CONDITIONS = {
  base: null,
  phone: {
    slower: 4,
    network: {
      offline: false,
      downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
      uploadThroughput: ((750 * 1024) / 8) * 0.9,
      latency: 150 * 3.75,
    },
  },
};

function within(promise, ms, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** CPU seconds of each renderer process so far. */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Map(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
  );
}

/** Private memory of the renderer that worked most since `before`, MB; null where the system does not say. */
async function rendererMemory(browser, before) {
  const worked = [...(await renderers(browser))].map(([id, time]) => [time - (before.get(id) ?? 0), id]);
  const [, id] = worked.toSorted(([a], [b]) => b - a)[0] ?? [];
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}

/** Where the bar can be pressed, once it has stopped moving: panels above it may still be getting their height. */
async function placeOf(bar, timeout) {
  await bar.waitFor({ state: 'attached', timeout });
  const until = Date.now() + timeout;
  let before = '';
  while (Date.now() < until) {
    const { x, y, hit } = await bar.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
      return { x, y, hit: element.contains(document.elementFromPoint(x, y)) };
    });
    const place = `${x} ${y}`;
    if (hit && place === before) return { x, y };
    before = place;
    await bar.page().waitForTimeout(PAUSE);
  }
  throw new Error('the bar cannot be pressed');
}

/** Presses the bar of the theme; resolves to ms from the press to the frame that shows the page redrawn. */
async function press(page, theme, timeout) {
  const { x, y } = await placeOf(
    page.locator(`[data-chart="themes"] [data-key="${theme}"]`).first(),
    timeout,
  );
  await page.mouse.move(x, y);
  await page.waitForTimeout(PAUSE);
  // It listens before the press is sent, which might overtake the request to listen.
  await page.evaluate(() => void (window.probe.next = window.probe.redrawn()));
  await page.mouse.down();
  await page.mouse.up();
  const redrawn = page.evaluate(() => window.probe.next);
  const painted = await within(redrawn, timeout, 'redrawn');
  return painted - (await page.evaluate(() => window.probe.clicked));
}

const shownRows = (page) => page.evaluate(() => Number(document.documentElement.dataset.rows));

/**
 * Measures one visit. `target`: { origin, address, register, charts }; `expected`: { rows, themes }. Gives times in ms,
 * memory in MB, bytes as sent; `faults` lists what went wrong, and then nothing else is to be trusted.
 */
export async function visit(browser, target, { expected, theme, condition, timeout }) {
  const faults = [];
  const context = await browser.newContext({ viewport: VIEWPORT, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('crash', () => faults.push('the page crashed'));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== target.origin)
        faults.push(`off the origin: ${request.url()}`);
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    const hard = CONDITIONS[condition];
    if (hard) {
      await session.send('Network.emulateNetworkConditions', hard.network);
      await session.send('Emulation.setCPUThrottlingRate', { rate: hard.slower });
    }
    const before = await renderers(browser);
    await page.addInitScript(probe, { rows: expected.rows, charts: target.charts });
    await page.goto(target.origin + target.address, { waitUntil: 'commit', timeout });
    const painted = await within(
      page.evaluate(() => window.probe.painted),
      timeout,
      'painted',
    );
    await page.waitForTimeout(AFTERWARDS * (hard?.slower ?? 1));
    const loaded = await page.evaluate(() => ({
      drawn: window.probe.drawn,
      picture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      tasks: window.probe.tasks,
      // What was asked for before the page said that it was drawn; as sent, compressed.
      sent: ['navigation', 'resource']
        .flatMap((type) => performance.getEntriesByType(type))
        .filter((entry) => entry.startTime <= window.probe.said)
        .map(({ name, encodedBodySize }) => ({ path: new URL(name).pathname, bytes: encodedBodySize })),
    }));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / MEGABYTE;
    const memory = await rendererMemory(browser, before);

    const click = await press(page, theme, timeout);
    const filtered = await shownRows(page);
    if (filtered !== expected.themes[theme])
      faults.push(`filtered: ${filtered} rows, expected ${expected.themes[theme]}`);
    const release = await press(page, theme, timeout);
    if ((await shownRows(page)) !== expected.rows) faults.push('not all rows after letting go');

    const bytes = (filter) =>
      loaded.sent.filter(({ path }) => filter(path)).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      faults,
      picture: loaded.picture,
      drawn: loaded.drawn,
      painted,
      task: Math.max(0, ...loaded.tasks.map(({ duration }) => duration)),
      click,
      release,
      heap,
      memory,
      sent: bytes((path) => path !== target.register),
      script: bytes((path) => path.endsWith('.js')),
    };
  } catch (error) {
    return { faults: [...faults, String(error).slice(0, 300)] };
  } finally {
    await within(context.close(), 15_000, 'closed').catch(() => {});
  }
}
