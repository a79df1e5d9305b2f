// The embeds that a build has written, with the words that stand in them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { embedPath } from '../../export/embedAddress';
import { EMBED_CHARTS, type EmbedChart } from '../../model/embedCharts';
import { LANGUAGES, type Lang } from '../../model/language';
import { decoded } from './document';

export interface EmbedWords {
  kicker: string;
  finding: string;
  measure: string;
  /** One sentence from the data, for those who do not see the chart. */
  summary: string;
}

export interface BuiltEmbed {
  chart: EmbedChart;
  lang: Lang;
  words: EmbedWords;
  /** Size of the file with gzip, bytes. */
  gzip: number;
}

/** Text of the first element that the pattern opens; '' where there is none. */
function textOf(html: string, opening: RegExp): string {
  const at = opening.exec(html);
  if (!at) return '';
  const rest = html.slice(at.index + at[0].length);
  const inner = rest.slice(0, rest.indexOf(`</${at[1]}>`));
  return decoded(inner.replace(/<[^>]*>/g, '').replace(/&nbsp;/g, '\u00a0'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a chart's panel, from the markup of its embed. */
export function wordsOf(html: string): EmbedWords {
  return {
    kicker: textOf(html, /<(p)\b[^>]*class="kicker\b[^>]*>/),
    finding: textOf(html, /<(h[12])\b[^>]*>/),
    measure: textOf(html, /<(p)\b[^>]*class="measure\b[^>]*>/),
    summary: textOf(html, /<(p)\b[^>]*id="[^"]*-summary"[^>]*>/),
  };
}

/** The embeds of one date below `dist`, by chart and then by language, in the orders in which the page has them. */
export function builtEmbeds(dist: string, date: string): BuiltEmbed[] {
  return EMBED_CHARTS.flatMap((chart) =>
    LANGUAGES.flatMap((lang) => {
      const file = join(dist, embedPath({ chart, lang, date }));
      if (!existsSync(file)) return [];
      const html = readFileSync(file, 'utf8');
      return [{ chart, lang, words: wordsOf(html), gzip: gzipSync(html).length }];
    }),
  );
}
