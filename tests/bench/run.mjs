// The benchmark: our page and the plain one, visited in turn in a shuffled order. `npm run bench`; see README.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../findBrowser.mjs';
import { makeData } from './data.mjs';
import { readOptions } from './options.mjs';
import { bodyStore, certificate, serve } from './server.mjs';
import { summarise, toMarkdown } from './summary.mjs';
import { visit } from './visit.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, '.cache/bench');
const README = fileURLToPath(new URL('README.md', import.meta.url));
/** Of twelve themes the seventh in frequency. */
const THEME = 'women_gender_equality';
/** A page that fails so often in one part of the plan is left alone for the rest of it. */
const PATIENCE = 2;
/** Larger registers have no run to warm up: it would take as long as they do. */
const WARMED_UP_TO = 200_000;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

function build(args) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`vite build ${args.join(' ')} failed`);
}

/** Builds what is to be measured, unless a build is given. */
function prepare(pages) {
  const wanted = (name) => pages.some(({ folder }) => join(ROOT, folder) === join(CACHE, name));
  if (wanted('atlas')) build(['--outDir', join(CACHE, 'atlas'), '--emptyOutDir']);
  const plain = ['--config', 'tests/bench/plain/vite.config.ts'];
  if (wanted('plain')) build([...plain, '--outDir', join(CACHE, 'plain'), '--emptyOutDir']);
}

/** Serves each page with the register of so many rows beside it. */
function serveAll(pages, files, bodyOf, identity) {
  return Promise.all(
    pages.map(async (page) => {
      const register = `/bench/${page.data}.csv`;
      const beside = new Map([
        [register, files[page.data]],
        ['/world.topojson', join(ROOT, 'data/geo/world.topojson')],
      ]);
      const server = await serve(resolve(ROOT, page.folder), { bodyOf, identity, beside });
      return { ...page, ...server, register, address: `/?data=${register}${page.query}` };
    }),
  );
}

const shuffled = (items) =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** All visits of one part of the plan, in a browser of its own. */
async function measure(launch, targets, { rows, condition, runs }, settings) {
  const measured = [];
  const failures = new Map();
  let browser = await launch();
  for (let run = rows > WARMED_UP_TO ? 0 : -1; run < runs; run++) {
    for (const target of shuffled(targets)) {
      const { name } = target;
      if ((failures.get(name) ?? 0) >= PATIENCE) continue;
      if (!browser.isConnected()) browser = await launch();
      const result = await visit(browser, target, { ...settings, condition });
      if (result.faults.length > 0) {
        failures.set(name, (failures.get(name) ?? 0) + 1);
        console.error(`${name}, ${rows} rows, ${condition}: ${result.faults.slice(0, 3).join(' | ')}`);
      }
      if (run >= 0) measured.push({ page: name, rows, condition, run, ...result });
    }
  }
  await browser.close();
  // The table lists pages in their own order, whatever the order of the visits.
  return targets.flatMap(({ name }) => measured.filter(({ page }) => page === name));
}

function describe(version, protocol) {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return (
    `Measured on ${date} with Chromium ${version}, headless, over ${protocol}, on ${cpus().length} cores of ` +
    `${processor?.model.trim() ?? 'an unknown processor'} with ${memory} GB of memory; ` +
    `load before the run ${loadavg()[0].toFixed(1)}. Medians; quartiles in brackets; times in ms.`
  );
}

/** Puts the tables between the marks of the README. */
function write(text) {
  const [before, , after] = readFileSync(README, 'utf8').split(
    /(?<=<!-- results -->)|(?=<!-- \/results -->)/,
  );
  writeFileSync(README, `${before}\n\n${text}\n\n${after}`);
  const prettier = join(ROOT, 'node_modules/prettier/bin/prettier.cjs');
  spawnSync(process.execPath, [prettier, '--write', '--log-level', 'warn', README], { stdio: 'inherit' });
}

const { plan, pages, timeout, write: writes } = readOptions(process.argv.slice(2));
mkdirSync(CACHE, { recursive: true });
prepare(pages);
const executablePath = await findBrowser(ROOT);
if (!executablePath) throw new Error('No browser: name one with CHROMIUM_PATH=/path/to/chrome.');
const launch = () => chromium.launch({ executablePath, args: FLAGS });
const first = await launch();
const version = first.version();
await first.close();
const bodyOf = bodyStore(join(CACHE, 'bodies'));
const identity = certificate(CACHE);
const machine = describe(version, identity ? 'h2' : 'h1');
console.log(machine);

const all = [];
for (const step of plan) {
  const { files, counts } = makeData(join(CACHE, 'data'), step.rows);
  for (const { data } of pages) bodyOf(files[data]);
  const targets = await serveAll(pages, files, bodyOf, identity);
  const measured = await measure(launch, targets, step, { expected: counts, theme: THEME, timeout });
  for (const target of targets) target.close();
  all.push(...measured);
  writeFileSync(join(CACHE, 'result.json'), JSON.stringify({ machine, runs: all }, null, 1));
  console.log(`\n${toMarkdown(summarise(measured)).replace(/^[^#]*/, '')}`);
}
const text = `${machine}\n\n${toMarkdown(summarise(all))}`;
console.log(`\n${text}`);
if (writes) write(text);
process.exitCode = all.every(({ faults }) => faults.length === 0) ? 0 : 1;
