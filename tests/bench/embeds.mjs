// Weighs the embeds of dist/ and measures by how much a host's page shifts while they load, with the code that the list
// of embeds gives. `npm run bench:embeds`; `-- --write` puts the table into README.md, `-- --quick` takes fewer widths.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../findBrowser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const README = fileURLToPath(new URL('README.md', import.meta.url));
/** What the design allows: bytes with gzip, and layout shift of the host's page. */
const MOST_BYTES = 90_000;
const MOST_SHIFT = 0.01;
const QUICK = process.argv.includes('--quick');
/** px of the column; between those that the table of heights holds, too. */
const WIDTHS = QUICK ? [320, 660] : [320, 350, 410, 480, 570, 660, 770, 930, 1100];
const MARGIN = 16;
const TEXT =
  '<p>The article goes on above and below the chart, as articles do, and what the reader reads is not to move.</p>';

const page = (code, width) =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body { margin: ${MARGIN}px; font: 16px/1.5 sans-serif } main { width: ${width}px }</style>
<main>${TEXT.repeat(2)}${code}${TEXT.repeat(12)}</main>`;

/** Serves dist/ on a free port; resolves to its address and a function that stops it. */
function serve() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/build/serve.mjs'), '0'], { cwd: ROOT });
    child.stderr.on('data', (text) => reject(new Error(String(text))));
    child.stdout.on('data', (text) => {
      const address = /http:\/\/\S+/.exec(String(text))?.[0];
      if (address) resolve({ address, stop: () => child.kill() });
    });
  });
}

/** Chart, language and code of each frame in the list of embeds. */
async function listed(context, site) {
  const list = await context.newPage();
  await list.goto(`${site}embed/index.html`);
  const found = await list.$$eval('details', (all) =>
    all.map((one) => ({
      chart: one.getAttribute('name'),
      lang: one.querySelector('summary').lang,
      code: one.querySelector('textarea').value,
    })),
  );
  await list.close();
  return found;
}

/** Sum of all shifts of the host's page that nobody asked for, until the frame has had its height for a while. */
async function shiftOf(context, site, { code }, width) {
  const host = await context.newPage();
  const address = `${site}host-of-a-benchmark.html`;
  await host.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(code, width) }),
  );
  await host.setViewportSize({ width: width + 2 * MARGIN, height: 900 });
  await host.addInitScript(() => {
    if (window !== window.top) return;
    window.shifts = [];
    window.heights = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('message', () => (window.heights += 1));
  });
  await host.goto(address, { waitUntil: 'load' });
  await host.waitForFunction(() => window.heights > 0, null, { timeout: 20_000 });
  await host.waitForTimeout(300);
  const shift = await host.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
  await host.close();
  return shift;
}

function weigh(chart) {
  const folder = join(DIST, 'embed/latest', chart);
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const sizes = files.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  return { least: Math.min(...sizes), most: Math.max(...sizes) };
}

const kB = (bytes) => (bytes / 1000).toFixed(1);

function toMarkdown(results, browser) {
  const script = readFileSync(join(DIST, 'embed.js'));
  const rows = results.map(({ chart, weight, worst }) =>
    [
      chart,
      `${kB(weight.least)} to ${kB(weight.most)}`,
      worst.shift.toFixed(4),
      worst.shift > 0 ? `${worst.lang}, ${worst.width} px` : 'none anywhere',
    ].join(' | '),
  );
  return [
    '| chart | kB with gzip, in six languages | worst layout shift | where |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `\`embed.js\`: ${script.length} bytes, ${gzipSync(script).length} with gzip. Columns of ${WIDTHS.join(', ')} px, all six languages, Chromium ${browser}. At most ${kB(MOST_BYTES)} kB and a shift of ${MOST_SHIFT} are allowed.`,
  ].join('\n');
}

if (!existsSync(join(DIST, 'embed/index.html')))
  throw new Error('nothing to measure: run "npm run build" first');
const path = await findBrowser(ROOT);
if (!path) throw new Error('no browser: name one with CHROMIUM_PATH=/path/to/chrome');
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
const site = await serve();
try {
  const context = await browser.newContext();
  const frames = await listed(context, site.address);
  const results = [];
  for (const chart of [...new Set(frames.map((frame) => frame.chart))]) {
    let worst = { shift: 0, lang: '', width: 0 };
    for (const frame of frames.filter((one) => one.chart === chart))
      for (const width of WIDTHS) {
        const shift = await shiftOf(context, site.address, frame, width);
        if (shift > worst.shift) worst = { shift, lang: frame.lang, width };
      }
    results.push({ chart, weight: weigh(chart), worst });
    console.log(`${chart}: ${JSON.stringify(results.at(-1))}`);
  }
  const table = toMarkdown(results, browser.version());
  console.log(`\n${table}`);
  if (process.argv.includes('--write'))
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(
        /(<!-- embeds -->\n)[\s\S]*?(\n<!-- \/embeds -->)/,
        (_, before, after) => `${before}\n${table}\n${after}`,
      ),
    );
  const over = results.filter(({ weight, worst }) => weight.most > MOST_BYTES || worst.shift > MOST_SHIFT);
  if (over.length > 0) {
    console.error(`too heavy, or shifting too much: ${over.map(({ chart }) => chart).join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  site.stop();
  await browser.close();
}
