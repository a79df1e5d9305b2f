// What a build knows of its embeds and the page does not: how high they are, and which pictures of them were drawn.
import { picturePath, type EmbedFile } from './embedAddress';
import type { Picture } from './embedCode';
import type { MeasuredHeights } from './reservedHeight';

/** The file as it is served, at EMBED_FACTS_PATH. */
export interface EmbedFacts {
  /** px */
  widths: readonly number[];
  /** By chart and language, for each width a height in px. */
  heights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Width and height in px, by the path of the picture. */
  pictures: Readonly<Record<string, readonly [width: number, height: number]>>;
}

export const EMBED_FACTS_PATH = 'embed/embeds.json';
/** Before a release has measured and drawn. */
export const NO_FACTS: EmbedFacts = { widths: [], heights: {}, pictures: {} };

export function measuredHeights(
  { widths, heights }: EmbedFacts,
  { chart, lang }: EmbedFile,
): MeasuredHeights {
  return { widths, heights: heights[chart]?.[lang] ?? [] };
}

/** The picture of the whole chart; null where none was drawn. `base`: address of the site, ending with "/". */
export function publishedPicture({ pictures }: EmbedFacts, base: string, file: EmbedFile): Picture | null {
  const path = picturePath(file);
  const size = pictures[path];
  return size ? { src: base + path, size: { width: size[0], height: size[1] } } : null;
}
