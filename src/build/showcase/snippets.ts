// What is pasted for a built embed: the same code as the dialog's, around the embed of one language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedPath, picturePath, SCRIPT_PATH } from '../../export/embedAddress';
import { figureCode, iframeCode, type Snippet } from '../../export/embedCode';
import { reservedHeight, type ReservedHeight } from '../../export/reservedHeight';
import type { EmbedChart } from '../../model/embedCharts';
import { pngSize } from '../cards';
import type { HeightTable } from '../release/heightTable';
import type { BuiltEmbed } from './builtEmbeds';

/** Charts of one State and of one instrument are shown with one that has much to show. */
export const EXAMPLES: Readonly<Partial<Record<EmbedChart, string>>> = {
  strip: '?state=KEN',
  parties: '?instrument=CRPD',
};

export interface SnippetPlace {
  /** The folder of dist. */
  dist: string;
  /** What the addresses begin with: the site's absolute address, or "../" beside it. */
  base: string;
  /** The date in the addresses. */
  date: string;
  heights: HeightTable | null;
  credit: { text: string; licence: string };
}

export function heightOf(table: HeightTable | null, { chart, lang }: BuiltEmbed): ReservedHeight {
  return reservedHeight({ widths: table?.widths ?? [], heights: table?.heights[chart]?.[lang] ?? [] });
}

function snippet({ base, date }: SnippetPlace, { chart, lang, words }: BuiltEmbed): Snippet {
  return {
    embed: `${base}${embedPath({ chart, lang, date })}${EXAMPLES[chart] ?? ''}`,
    script: `${base}${SCRIPT_PATH}`,
    lang,
    title: words.finding,
  };
}

export const iframeSnippet = (place: SnippetPlace, embed: BuiltEmbed) =>
  iframeCode(snippet(place, embed), heightOf(place.heights, embed));

/** The picture with its caption; null where no release has drawn the picture. */
export function figureSnippet(place: SnippetPlace, embed: BuiltEmbed): string | null {
  const file = join(place.dist, picturePath(embed));
  if (!existsSync(file)) return null;
  const [width, height] = pngSize(readFileSync(file));
  const { kicker, finding, measure, summary } = embed.words;
  return figureCode({
    ...snippet(place, embed),
    picture: { src: `${place.base}${picturePath(embed)}`, size: { width, height } },
    view: `${place.base}?lang=${embed.lang}`,
    alt: [`${kicker}: ${finding}.`, summary.replace(finding, '').replace(/^[\s.]+/, '')].join(' '),
    caption: [finding, measure],
    credit: place.credit.text,
    licence: place.credit.licence,
  });
}
