// Addresses of embeds and of what goes with them, beside the page from which they are taken.
import type { Scheme } from '../model/codes';
import { EMBED_PARTS, type EmbedChart, type EmbedPart } from '../model/embedCharts';
import type { Lang } from '../model/language';

/** Which file: of the data of a day (2026-02-03), which stays as it was published, or of the newest. */
export interface EmbedFile {
  chart: EmbedChart;
  lang: Lang;
  date: string;
}
export const LATEST = 'latest';

/** How the chart is to look in its new place. */
export interface EmbedLook {
  scheme: Scheme;
  parts: ReadonlySet<EmbedPart>;
  /** On the ground of the host. */
  transparent: boolean;
}

export const WHOLE_LOOK: EmbedLook = { scheme: 'auto', parts: new Set(EMBED_PARTS), transparent: false };

export const embedPath = ({ chart, lang, date }: EmbedFile) => `embed/${date}/${chart}/${lang}.html`;
export const oembedPath = ({ chart, lang, date }: EmbedFile) => `embed/${date}/${chart}/${lang}.json`;
/** The picture that a release draws of the whole chart. */
export const picturePath = ({ chart, lang }: Pick<EmbedFile, 'chart' | 'lang'>) =>
  `images/${chart}/${lang}.png`;
export const SCRIPT_PATH = 'embed.js';

/** The folder of a page's address, without query and fragment. */
export function baseOf(address: string): string {
  return new URL('.', address).href;
}

/** The query string of an embed, "?…" or "": what is chosen on the page ("?region=africa"), then its look; sorted, defaults left out. */
export function embedQuery(chosen: string, { scheme, parts, transparent }: EmbedLook): string {
  const parameters = [...new URLSearchParams(chosen)];
  if (scheme !== 'auto') parameters.push(['scheme', scheme]);
  const shown = EMBED_PARTS.filter((part) => parts.has(part));
  if (shown.length < EMBED_PARTS.length) parameters.push(['parts', shown.join()]);
  if (transparent) parameters.push(['transparent', '1']);
  const written = parameters
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}
