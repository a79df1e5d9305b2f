// The page under test: opens views, waits until they are drawn, and fails on what no reader should meet.
import { expect, test as base, type Page } from '@playwright/test';

/** Messages that a test expects, by pattern; everything else on the console fails it. */
interface Quiet {
  allow(pattern: RegExp): void;
}

export const test = base.extend<{ quiet: Quiet }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const allowed: RegExp[] = [];
      const heard: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`pageerror: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin)
          heard.push(`request off the origin: ${request.url()}`);
      });
      await use({ allow: (pattern) => void allowed.push(pattern) });
      expect(heard.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Opens a view and waits until everything in it is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await drawn(page);
}

export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
}

/** Opens a view with every panel drawn. */
export async function openAll(page: Page, query = ''): Promise<void> {
  const parameters = new URLSearchParams(query);
  parameters.set('static', '1');
  await open(page, `?${parameters}`);
  for (const chart of CHARTS) await page.waitForSelector(`[data-chart="${chart}"]`);
}

/** A chart by its name in the contract for machines. */
export const chart = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);

export const CHARTS = ['map', 'themes', 'actors', 'timeline', 'acts', 'flows', 'promised', 'year'] as const;
