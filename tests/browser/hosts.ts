// Pages of hosts, on an origin of their own, around a chart: served from tests/fixtures/hosts/ with their real or retyped listeners.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from './atlas';

const FIXTURES = new URL('../fixtures/hosts/', import.meta.url);
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="660" height="330"/>';
const require = createRequire(import.meta.url);

export interface Host {
  /** A file of tests/fixtures/hosts without its ending. */
  name: string;
  /** File of a package that the host loads as its listener. */
  listener?: string;
}

/** The text of a host's page; `embed` is the address of a chart, `atlas` that of the site it is from. */
const pageOf = ({ name }: Host, embed: string, atlas: string) =>
  readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8')
    .replaceAll('{{embed}}', embed)
    .replaceAll('{{atlas}}', atlas);

/** A site of another address than the charts': what it serves, by path. */
function listen(files: ReadonlyMap<string, [type: string, text: string]>): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, text] = files.get(request.url ?? '') ?? ['text/plain', ''];
    response.writeHead(text ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The document within an element's frame. */
export async function within(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector, { state: 'attached' })).contentFrame();
  await frame!.waitForLoadState('load');
  return frame!;
}

/** px */
export const chartHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
export const frameHeight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((frame: HTMLIFrameElement) => frame.clientHeight);

/** Waits until the frame is as high as its chart, or higher by at most `slack` px. */
export async function expectFit(page: Page, selector: string, slack = 1): Promise<void> {
  const frame = await within(page, selector);
  await expect
    .poll(async () => {
      const spare = (await frameHeight(page, selector)) - (await chartHeight(frame));
      return spare >= -1 && spare <= slack ? 'fits' : `${spare} px to spare`;
    })
    .toBe('fits');
}

/** Makes the chart higher, as an opened part of it does; again takes that away. */
export const setExtra = (frame: Frame, height: number) =>
  frame.evaluate((px) => {
    const extra = document.getElementById('extra') ?? document.createElement('div');
    extra.id = 'extra';
    extra.style.height = `${px}px`;
    document.body.append(extra);
  }, height);

interface Hosting {
  /** Opens the page of a host; the chart is one beneath embed/latest/, such as "themes/en.html". */
  openHost(host: Host, chart?: string): Promise<void>;
}

export const test = base.extend<Hosting>({
  openHost: async ({ page, baseURL, quiet }, use) => {
    const servers: Server[] = [];
    await use(async (host, chart = 'themes/en.html') => {
      const files = new Map<string, [string, string]>([
        ['/', ['text/html', pageOf(host, new URL(`embed/latest/${chart}`, baseURL).href, baseURL!)]],
        ['/picture.svg', ['image/svg+xml', PICTURE]],
      ]);
      if (host.listener)
        files.set('/listener.js', ['text/javascript', readFileSync(require.resolve(host.listener), 'utf8')]);
      const server = await listen(files);
      servers.push(server);
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      // Hosts ask themselves and the origin of the charts, and nobody else.
      quiet.allow(new RegExp(`^request off the origin: ${address}(listener.js|picture.svg)?$`));
      quiet.allow(/favicon\.ico|404 \(Not Found\)/);
      await page.goto(address);
    });
    for (const server of servers) server.close();
  },
});
export { expect };
