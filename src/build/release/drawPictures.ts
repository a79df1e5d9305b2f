// The pictures of a release: an SVG and a PNG of each chart in each language, by the same code as the page's "Image".
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { picturePath } from '../../export/embedAddress';
import { EMBED_CHARTS, type EmbedChart } from '../../model/embedCharts';
import { LANGUAGES, type Lang } from '../../model/language';
import { EXAMPLES } from '../showcase/snippets';

/** px: the panels are as wide as a column of an article. */
const VIEWPORT = { width: 720, height: 900 };
/** What "Image" offers: the drawing itself, and two dots a px. */
const KINDS = [
  ['svg', 'svg'],
  ['png-2', 'png'],
] as const;

/** Views of the page on which a chart stands, and its name there, where it is not the overview's. */
const ELSEWHERE: Readonly<Partial<Record<EmbedChart, readonly [view: string, name: string]>>> = {
  strip: ['state', 'strip'],
  parties: ['instrument', 'map'],
};

/** The query of the view on which the chart is drawn at once. */
function viewOf(chart: EmbedChart, lang: Lang): string {
  const query = new URLSearchParams(EXAMPLES[chart]);
  const view = ELSEWHERE[chart]?.[0];
  if (view) query.set('view', view);
  query.set('lang', lang);
  query.set('scheme', 'light');
  query.set('static', '1');
  return `?${query}`;
}

async function drawChart(page: Page, dist: string, chart: EmbedChart, lang: Lang): Promise<void> {
  const name = ELSEWHERE[chart]?.[1] ?? chart;
  const panel = page.locator(`figure[data-chart="${name}"]`).first();
  await panel.locator('[data-image-button]').click();
  for (const [kind, extension] of KINDS) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.locator(`[data-picture="${kind}"]`).click(),
    ]);
    const file = join(dist, picturePath({ chart, lang })).replace(/png$/, extension);
    mkdirSync(dirname(file), { recursive: true });
    await download.saveAs(file);
  }
}

/**
 * Draws them into `dist`. `served` is the address of the served build; where the site's own is known the page is opened
 * under it, because it is written in the pictures.
 */
export async function drawPictures(
  browser: Browser,
  served: string,
  site: string,
  dist: string,
): Promise<number> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const base = site || served;
  if (site)
    await context.route(`${site}**`, async (route) => {
      const response = await route.fetch({ url: served + route.request().url().slice(site.length) });
      await route.fulfill({ response });
    });
  let drawn = 0;
  const page = await context.newPage();
  for (const lang of LANGUAGES) {
    let shown = '';
    for (const chart of EMBED_CHARTS) {
      const view = viewOf(chart, lang);
      if (view !== shown) {
        await page.goto(base + view);
        await page.locator('html[data-ready="true"]').waitFor();
        shown = view;
      }
      await drawChart(page, dist, chart, lang);
      drawn += KINDS.length;
    }
  }
  await context.close();
  return drawn;
}
