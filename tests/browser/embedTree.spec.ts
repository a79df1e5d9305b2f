// What an embed says: without scripts as approved, in three languages; with them what the page says of the same chart,
// though it has only some of its rows. Approved as the trees of the page are (tree.spec.ts).
import type { Page } from '@playwright/test';
import { EMBED_CHARTS, type EmbedChart } from '../../src/model/embedCharts';
import { CHARTS, drawn, expect, open, openAll, test } from './atlas';
import { treeOf } from './treeText';

const LANGS = ['en', 'ar', 'zh'] as const;
/** What embeds of one subject show where their address names none, as the page has it. */
const SUBJECT: Readonly<Partial<Record<EmbedChart, { chart: string; query: string; of: string }>>> = {
  strip: { chart: 'strip', query: 'view=state&state=KEN', of: 'state=KEN' },
  parties: { chart: 'map', query: 'view=instrument&instrument=CRPD', of: 'instrument=CRPD' },
};
const embed = (name: EmbedChart, lang: string) => `embed/latest/${name}/${lang}.html`;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 660, height: 900 } });
  for (const lang of LANGS)
    for (const name of EMBED_CHARTS)
      test(`${name}, ${lang}: the tree is as approved`, async ({ page }) => {
        await page.goto(embed(name, lang));
        expect(await treeOf(page.locator('body'))).toMatchSnapshot(['embeds', lang, `${name}.txt`]);
      });
});

/** All that a chart says: its words, and each of its marks with its value. */
const said = (page: Page, chart: string) =>
  page
    .locator(`figure[data-chart="${chart}"]`)
    .first()
    .evaluate((figure) => {
      const text = (selector: string) =>
        [...figure.querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
      const marks = [...figure.querySelectorAll('[data-mark], [data-key]')].map((mark) =>
        ['data-key', 'data-value', 'aria-label'].map((name) => mark.getAttribute(name)).join(' | '),
      );
      return {
        words: text(':is(.kicker, h2, .measure, header .visually-hidden, .legend)'),
        marks: [...new Set(marks)].sort(),
      };
    });

/** What an embed says, beside what the page says. */
async function saidByEmbed(page: Page, name: EmbedChart, lang: string) {
  const { chart, of } = SUBJECT[name] ?? { chart: name, of: '' };
  await page.goto(`${embed(name, lang)}?${of}`);
  await drawn(page);
  return said(page, chart);
}

for (const lang of LANGS) {
  test(`embeds say what the first page says: ${lang}`, async ({ page }) => {
    test.slow();
    await openAll(page, `lang=${lang}`);
    await page.locator('[data-chart="promised"] [data-key]').first().waitFor({ state: 'attached' });
    const whole = await Promise.all(CHARTS.map((chart) => said(page, chart)));
    for (const [index, chart] of CHARTS.entries()) {
      expect(whole[index]!.words.length, chart).toBeGreaterThan(3);
      expect.soft(await saidByEmbed(page, chart, lang), chart).toEqual(whole[index]);
    }
  });

  for (const [name, { chart, query }] of Object.entries(SUBJECT))
    test(`the embed of one subject says what its view says: ${name}, ${lang}`, async ({ page }) => {
      await open(page, `?lang=${lang}&static=1&${query}`);
      const figure = page.locator(`figure[data-chart="${chart}"]`).first();
      await figure.locator('[data-mark], [data-key]').first().waitFor({ state: 'attached' });
      const whole = await said(page, chart);
      expect(await saidByEmbed(page, name as EmbedChart, lang)).toEqual(whole);
    });
}
