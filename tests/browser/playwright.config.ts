// Browser tests against the built site; tests/run.mjs serves it and finds the browser.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // The accessibility trees, as they were approved: the same on every machine.
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  // On a busy machine one in some hundred waits in vain: run once more, and counted apart as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../.cache/browser.json' }],
  ],
  use: {
    baseURL: process.env.ATLAS_URL ?? 'http://localhost:4173/',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
