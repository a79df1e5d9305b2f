// The table of measured heights, as it is kept in the project: src/embed/heights.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const HEIGHTS_FILE = 'src/embed/heights.json';

export interface HeightTable {
  /** What the heights were measured of (inputs.ts). */
  inputs: string;
  /** Widths in px, rising. */
  widths: readonly number[];
  /** By chart and language, for each width a height in px. */
  heights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** null before the first release. */
export function readHeights(root: string): HeightTable | null {
  const file = join(root, HEIGHTS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HeightTable) : null;
}

/** One line of heights per language, so that a difference can be read. */
export function writeHeights({ inputs, widths, heights }: HeightTable): string {
  const charts = Object.entries(heights).map(([chart, langs]) => {
    const lines = Object.entries(langs).map(([lang, row]) => `      "${lang}": [${row.join(', ')}]`);
    return `    "${chart}": {\n${lines.join(',\n')}\n    }`;
  });
  return `{
  "inputs": "${inputs}",
  "widths": [${widths.join(', ')}],
  "heights": {
${charts.join(',\n')}
  }
}
`;
}
