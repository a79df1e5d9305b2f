// What the page's dialog must know of the embeds and cannot: their measured heights, and the pictures that were drawn.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturePath } from '../../export/embedAddress';
import type { EmbedFacts } from '../../export/embedFacts';
import { pngSize } from '../cards';
import type { HeightTable } from '../release/heightTable';
import type { BuiltEmbed } from './builtEmbeds';

/** `dist`: the folder of the built site, in which pictures are looked for; `table`: null before the first release. */
export function embedFacts(
  dist: string,
  embeds: readonly BuiltEmbed[],
  table: HeightTable | null,
): EmbedFacts {
  const drawn = [...new Set(embeds.map(picturePath))].filter((path) => existsSync(join(dist, path)));
  return {
    widths: table?.widths ?? [],
    heights: table?.heights ?? {},
    pictures: Object.fromEntries(drawn.map((path) => [path, pngSize(readFileSync(join(dist, path)))])),
  };
}
