// Charts in the pages of hosts: their frames fit when they load, open, close and narrow, whatever the host listens to.
import { chartHeight, expect, expectFit, frameHeight, setExtra, test, within, type Host } from './hosts';

interface Case extends Host {
  /** The frame. */
  frame: string;
  /** Beneath embed/latest/, where it is not "themes/en.html". */
  chart?: string;
  /** px that the host leaves below a chart rather than move what follows. */
  slack?: number;
  /** The host takes no frame higher than this, px. */
  most?: number;
  /** The host marks the frame when its greeting has been answered. */
  greets?: boolean;
  /** What the host's own listener says on the console. */
  says?: RegExp;
}
const HOSTS: readonly Case[] = [
  { name: 'own', frame: '#chart', slack: 24 },
  { name: 'datawrapper', frame: '#chart' },
  { name: 'datawrapperLegacy', frame: '[data-chart]' },
  { name: 'pym', frame: '#graphic iframe', listener: 'pym.js/dist/pym.v1.js' },
  { name: 'amp', frame: '#chart' },
  { name: 'wordpress', frame: 'iframe', chart: 'acts/en.html', most: 1000 },
  {
    name: 'resizer4',
    frame: '#chart',
    listener: 'iframe-resizer/js/iframeResizer.js',
    greets: true,
    says: /target origin provided/, // it greets at once, also while the frame is still empty
  },
  {
    name: 'resizer5',
    frame: '#chart',
    listener: '@iframe-resizer/parent/index.umd.js',
    greets: true,
    says: /GPLv3 License Version|Legacy version detected/,
  },
];
const EXTRA = 170;

for (const host of HOSTS) {
  test(`${host.name}: the frame fits as it loads, opens, closes and narrows`, async ({
    page,
    openHost,
    quiet,
  }) => {
    if (host.says) quiet.allow(host.says);
    await page.setViewportSize({ width: 700, height: 900 });
    await openHost(host, host.chart);
    const frame = await within(page, host.frame);
    const fits = async () => {
      const { most } = host;
      if (!most) return expectFit(page, host.frame, host.slack);
      // Such a host lets no frame be higher; the chart may yet grow beyond that, or come back.
      await expect
        .poll(async () => {
          const wanted = Math.min(most, await chartHeight(frame));
          return Math.abs((await frameHeight(page, host.frame)) - wanted);
        })
        .toBeLessThanOrEqual(1);
    };
    await fits();
    if (host.greets) await expect(page.locator(host.frame)).toHaveAttribute('data-met', 'true');
    const closed = await frameHeight(page, host.frame);
    await setExtra(frame, EXTRA);
    await fits();
    expect(await frameHeight(page, host.frame)).toBeGreaterThan(closed);
    await setExtra(frame, 0);
    await fits();
    expect(await frameHeight(page, host.frame)).toBeLessThanOrEqual(closed + (host.slack ?? 1));
    await page.setViewportSize({ width: 340, height: 900 });
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBeLessThan(345);
    await fits();
  });
}

test('two charts and two scripts in one article leave each other alone', async ({ page, openHost }) => {
  await openHost({ name: 'own' });
  await expectFit(page, '#chart', 24);
  await expectFit(page, '#second', 24);
  const second = await frameHeight(page, '#second');
  await setExtra(await within(page, '#chart'), EXTRA);
  await expectFit(page, '#chart', 24);
  expect(await frameHeight(page, '#second')).toBe(second);
});

test('a secret that comes late is taken', async ({ page, openHost }) => {
  await openHost({ name: 'wordpress' });
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    const bare = frame.cloneNode() as HTMLIFrameElement;
    bare.src = frame.src.split('#')[0]!;
    frame.replaceWith(bare);
    return new Promise((resolve) => bare.addEventListener('load', resolve, { once: true }));
  });
  const said = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('message', ({ data }) => data?.secret === 'Late5678ij' && resolve(data.message)),
      ),
  );
  await page.evaluate(() => (document.querySelector('iframe')!.src += '#?secret=Late5678ij'));
  expect(await said).toBe('height');
});
