// The test command: types, lint, format, unit tests, then the built site in a real Chromium.
// `node tests/run.mjs browser` runs the last part alone; what follows goes to Playwright (`browser tree
// --update-snapshots`). Ends with a count of tests.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './findBrowser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, '.cache/tests');
const bin = (name) => join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const [only, ...forPlaywright] = process.argv.slice(2);
let failedSteps = 0;
/** Browser tests that passed when they were run again, and what those and the failed ones said. */
let flaky = 0;
const troubles = [];
const count = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command, its output on ours; a non-zero exit is remembered. */
function step(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    failedSteps += 1;
    console.log(`   failed: ${title}`);
  }
  return status === 0;
}

/** All specs of a report, whatever describes them. */
const specsOf = (suites) =>
  suites.flatMap(({ specs, suites: within = [] }) => [...specs, ...specsOf(within)]);

/** The first lines of what a test said, without colours. */
const brief = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .slice(0, 8)
    .map((line) => `    ${line}`)
    .join('\n');

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function unitTests() {
  const file = join(RESULTS, 'unit.json');
  step('unit tests', bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = readJson(file);
  count.passed += result?.numPassedTests ?? 0;
  count.failed += result?.numFailedTests ?? 0;
  count.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
}

/** Serves the built site on a free port; resolves to its address and a function that stops it. */
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

async function browserTests() {
  if (!step('build', bin('vite'), ['build'])) return;
  const browser = await findBrowser(ROOT);
  if (!browser) {
    failedSteps += 1;
    console.log('No browser: install Chrome or Chromium, or name one with CHROMIUM_PATH=/path/to/chrome.');
    return;
  }
  console.log(`   browser: ${browser}`);
  const file = join(RESULTS, 'browser.json');
  const site = await serve();
  step(
    'browser tests',
    bin('playwright'),
    ['test', '--config', 'tests/browser/playwright.config.ts', ...forPlaywright],
    { CHROMIUM_PATH: browser, ATLAS_URL: site.address, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  site.stop();
  const report = readJson(file);
  const stats = report?.stats;
  flaky = stats?.flaky ?? 0;
  for (const { title, file: of, line, tests } of specsOf(report?.suites ?? []))
    for (const { status, results } of tests)
      if (status === 'unexpected' || status === 'flaky') {
        const said = results.find((result) => result.error)?.error.message ?? '';
        troubles.push(`${status === 'flaky' ? 'flaky' : 'failed'}: ${of}:${line} › ${title}\n${brief(said)}`);
      }
  count.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  count.failed += stats?.unexpected ?? 0;
  count.skipped += stats?.skipped ?? 0;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
if (only !== 'browser') {
  step('types', bin('tsc'), ['--noEmit']);
  step('components', bin('svelte-check'), ['--fail-on-warnings', '--output', 'human']);
  step('lint', bin('eslint'), ['.', '--max-warnings', '0']);
  step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
  unitTests();
}
await browserTests();
console.log('\n── result');
// Said again where it is found: at the end.
if (troubles.length > 0) console.log(`\n${troubles.join('\n')}`);
if (flaky > 0) console.log(`\n${flaky} of the passed tests passed when run again.`);
console.log(`\n${failedSteps === 0 ? 'All steps passed.' : `${failedSteps} steps failed.`}`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = failedSteps === 0 && count.failed === 0 ? 0 : 1;
