// Measures in a browser how high each embed is, in every language and at the widths of the columns of articles.
import type { Browser, Page } from '@playwright/test';
import { embedPath } from '../../export/embedAddress';
import { EXAMPLES } from '../showcase/snippets';
import type { BuiltEmbed } from '../showcase/builtEmbeds';
import { envelope, type Measured } from './envelope';

/** px: the map changes its shape here (tiles below it), and its height by half. */
const BREAK = 600;
/** px: widths that the table holds, close enough for heights that change by steps; and the step at which is measured between them. */
export const WIDTHS = [...Array.from({ length: 40 }, (_, index) => 320 + 20 * index), BREAK - 1].sort(
  (a, b) => a - b,
);
const STEP = 10;
const MEASURED = [...new Set([...WIDTHS, ...WIDTHS.map((width) => width + STEP)])]
  .filter((width) => width <= WIDTHS.at(-1)! && (width < BREAK || width % STEP === 0))
  .sort((a, b) => a - b);
/** Frames for which a height must stay the same, and how many are waited for at most. */
const STILL = 4;
const PATIENCE = 240;

/** Waits until the chart has been drawn at the width of the window and its height no longer changes; px, as the embed tells it. */
async function settledHeight(page: Page): Promise<number> {
  return page.evaluate(
    ([still, patience]) =>
      new Promise<number>((resolve, reject) => {
        let last = -1;
        let same = 0;
        let frames = 0;
        const look = () => {
          const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
          same = height === last ? same + 1 : 0;
          last = height;
          if (same >= still && document.documentElement.dataset.ready === 'true') resolve(height);
          else if (++frames > patience) reject(new Error(`the height of ${location.href} does not settle`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [STILL, PATIENCE] as const,
  );
}

async function measure(page: Page, address: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  await page.setViewportSize({ width: WIDTHS[0]!, height: 600 });
  await page.goto(address);
  for (const width of MEASURED) {
    await page.setViewportSize({ width, height: 600 });
    measured.push([width, await settledHeight(page)]);
  }
  return measured;
}

/** Heights in px by chart and language, for each of WIDTHS; `site` is the address of the served build, ending with "/". */
export async function measureHeights(
  browser: Browser,
  site: string,
  embeds: readonly BuiltEmbed[],
  date: string,
  say: (text: string) => void,
): Promise<Record<string, Record<string, number[]>>> {
  const heights: Record<string, Record<string, number[]>> = {};
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const { chart, lang } of embeds) {
    const address = `${site}${embedPath({ chart, lang, date })}${EXAMPLES[chart] ?? ''}`;
    const measured = await measure(page, address);
    (heights[chart] ??= {})[lang] = envelope(measured, WIDTHS);
    say(`   ${chart}, ${lang}`);
  }
  await page.close();
  return heights;
}
