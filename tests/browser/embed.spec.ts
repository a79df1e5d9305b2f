// Embeds as their hosts have them: from a folder, in a sandbox, without scripts, narrow, filtered by their address.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from 'axe-core';
import { drawn, expect, test } from './atlas';
import { EMBED_CHARTS } from '../../src/model/embedCharts';

const path = (chart: string, lang = 'en') => `embed/latest/${chart}/${lang}.html`;
const FIGURE: Readonly<Record<string, string>> = { parties: 'map' };
const figure = (name: string) => `figure[data-chart="${FIGURE[name] ?? name}"]`;

for (const lang of ['en', 'ar', 'zh'])
  for (const name of EMBED_CHARTS)
    test(`${name} in ${lang}: the picture is in the file, and the chart takes its place`, async ({
      page,
      request,
    }) => {
      const html = await (await request.get(path(name, lang))).text();
      expect(html).toContain(`<html lang="${lang}"`);
      await page.setViewportSize({ width: 660, height: 900 });
      await page.goto(path(name, lang));
      await drawn(page);
      const title = (await page.locator(`${figure(name)} h2`).textContent())!.trim();
      // The words of the picture are those of the chart.
      expect(html.replace(/&amp;/g, '&')).toContain(title);
      expect(await page.locator('.picture').count()).toBe(0);
      if (name !== 'year') expect(await page.locator('[data-mark], .strip a').count()).toBeGreaterThan(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

test('works from a folder, with no host and no network', async ({ page, request }, info) => {
  const file = info.outputPath('map.html');
  writeFileSync(file, await (await request.get(path('map'))).body());
  await page.goto(pathToFileURL(file).href);
  await drawn(page);
  await expect(page.locator(`${figure('map')} [data-iso3="KEN"]`)).toHaveCount(1);
  expect(await page.locator('[data-iso3]').count()).toBe(197);
});

test('works in a sandbox that lets scripts run and nothing else, and its links lead out', async ({
  page,
}) => {
  const body = `<iframe sandbox="allow-scripts" width="660" height="900" src="${path('map')}?state=KEN"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-ready="true"]')).toBeAttached();
  await expect(frame.locator('.open-page')).toHaveAttribute('href', /index\.html\?.*state=KEN/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const name of ['map', 'acts', 'themes'])
    test(`${name} is a picture under its own words`, async ({ page }) => {
      await page.setViewportSize({ width: 660, height: 900 });
      await page.goto(path(name));
      await expect(page.locator(`${figure(name)} h2`)).toBeVisible();
      await expect(page.locator('.chart svg').filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('.credit')).toContainText('HR75 Atlas, CC BY 4.0');
      await expect(page.locator('.credit')).toContainText('3 February 2026');
      await expect(page.locator('.unscripted')).toBeVisible();
    });

  test('shows the drawing that fits', async ({ page }) => {
    for (const [width, at] of [
      [320, '312'],
      [480, '472'],
      [660, '652'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path('acts'));
      const shown = page.locator('svg[data-drawn-at]').filter({ visible: true });
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute('data-drawn-at', at);
    }
  });
});

test('the address filters, and what cannot be is said', async ({ page }) => {
  await page.goto(`${path('map')}?layer=instrument&instrument=CRPD&shape=map`);
  await drawn(page);
  await expect(page.locator('.measure')).toContainText('Persons with Disabilities');
  await page.goto(`${path('strip')}?state=KEN`);
  await drawn(page);
  await expect(page.locator('h1')).toHaveText('Kenya');
  await page.goto(`${path('acts')}?region=africa`);
  await drawn(page);
  await expect(page.locator('.note').filter({ hasText: 'Not affected by' })).toContainText(/region/i);
  await page.goto(`${path('promised')}?state=FRA`);
  await drawn(page);
  await expect(page.locator('.plot .pledges-words').filter({ visible: true })).toHaveCount(0);
});

test('parts can be left out; credit, day and disclaimer cannot', async ({ page }) => {
  await page.goto(`${path('map')}?parts=&scheme=dark&transparent=1&motion=0`);
  await drawn(page);
  for (const part of ['h2', '.legend', '.sources', '.open-page'])
    await expect(page.locator(part).first()).toBeHidden();
  for (const part of ['.credit', '.disclaimer']) await expect(page.locator(part)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

for (const [query, moves] of [
  ['', true],
  ['?motion=0', false],
] as const)
  test(`the map ${moves ? 'glides' : 'goes at once'} to where its buttons lead: ${query || 'as it is'}`, async ({
    page,
  }) => {
    await page.goto(path('map') + query);
    await drawn(page);
    const places = await page.evaluate(async () => {
      const group = document.querySelector('svg.world > g')!;
      const seen = new Set<string>();
      new MutationObserver(() => seen.add(group.getAttribute('transform')!)).observe(group, {
        attributes: true,
      });
      document.querySelector<HTMLElement>('.zoom button')!.click();
      await new Promise((resolve) => setTimeout(resolve, 600));
      return seen.size;
    });
    if (moves) expect(places).toBeGreaterThan(2);
    else expect(places).toBe(1);
  });

for (const query of ['', '?scheme=dark'])
  for (const [name, lang] of [
    ['map', 'en'],
    ['themes', 'ar'],
    ['acts', 'ar'],
    ['promised', 'en'],
  ] as const)
    test(`axe finds nothing in ${name} ${lang} ${query}`, async ({ page }) => {
      await page.goto(path(name, lang) + query);
      await drawn(page);
      // The first heading is the host's. Not by a script element, which the policy of the embed does not let through.
      const found = await page.evaluate(
        `${AxeBuilder.source}; axe.run({ rules: { 'page-has-heading-one': { enabled: false } } }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))`,
      );
      expect(found).toEqual([]);
    });
