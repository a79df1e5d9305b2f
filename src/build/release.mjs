// A release: a build, and what needs a browser, the measured heights of the embeds (src/embed/heights.json, kept in the
// project) and the pictures (dist/images). `npm run release`; `-- --heights` measures although nothing changed.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from '../../tests/findBrowser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

function build() {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    // Vite's own loader of modules has set it to development, and Svelte would bring along what it says to developers.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('the build failed');
}

/** Serves dist/ on a free port while `use` runs with its address. */
async function served(use) {
  const child = spawn(process.execPath, [join(ROOT, 'src/build/serve.mjs'), '0'], { cwd: ROOT });
  try {
    const address = await new Promise((resolve, reject) => {
      child.stderr.on('data', (text) => reject(new Error(String(text))));
      child.stdout.on('data', (text) => {
        const found = /http:\/\/\S+/.exec(String(text))?.[0];
        if (found) resolve(found);
      });
    });
    await use(address);
  } finally {
    child.kill();
  }
}

const path = await findBrowser(ROOT);
if (!path) {
  console.error('No browser: install Chrome or Chromium, or name one with CHROMIUM_PATH=/path/to/chrome.');
  process.exit(1);
}
const { module: release } = await runnerImport(join(ROOT, 'src/build/release/release.ts'), {
  root: ROOT,
  configFile: false,
});
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
try {
  build();
  if (process.argv.includes('--heights') || release.heightsAreStale(ROOT)) {
    console.log('measuring the heights of the embeds …');
    await served((site) => release.renewHeights({ root: ROOT, site, browser, say: console.log }));
  }
  console.log('drawing the pictures …');
  await served((site) => release.addPictures({ root: ROOT, site, browser, say: console.log }));
} finally {
  await browser.close();
}
