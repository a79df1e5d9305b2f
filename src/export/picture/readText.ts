// Text of the page as lines of a picture: broken where the browser broke it, each anchored where it begins.
import { difference, inheritedOf, type Define, type Inherited } from './looks';
import { node, round, type PictureNode } from './node';

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The lines of one text, as they stand on screen. */
function linesOf(text: Text): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (const { segment, index } of graphemes.segment(text.data)) {
    range.setStart(text, index);
    range.setEnd(text, index + segment.length);
    const isSpace = /^[ \t\r\n]+$/.test(segment);
    const boxes = [...range.getClientRects()];
    const box = boxes.find(({ width }) => width > 0) ?? boxes[0];
    let line = lines.at(-1);
    // Spaces that fall together, or hang at the end of a line.
    if (!box || (isSpace && box.width === 0)) continue;
    if (!line || (box.width > 0 && Math.abs(box.top - line.top) > box.height / 2)) {
      if (isSpace) continue;
      line = { text: '', left: box.left, right: box.right, top: box.top };
      lines.push(line);
    }
    line.text += isSpace ? ' ' : segment;
    line.left = Math.min(line.left, box.left);
    line.right = Math.max(line.right, box.right);
  }
  return lines;
}

let measuring: CanvasRenderingContext2D | null = null;
const ascents = new Map<string, number>();

/** From the top of the font's box to its baseline, px, as browsers round it. */
function ascentOf(font: string): number {
  const known = ascents.get(font);
  if (known !== undefined) return known;
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return 0;
  measuring.font = font;
  const ascent = Math.round(measuring.measureText('x').fontBoundingBoxAscent);
  ascents.set(font, ascent);
  return ascent;
}

const CASES: Readonly<Record<string, (text: string, lang: string) => string>> = {
  uppercase: (text, lang) => text.toLocaleUpperCase(lang || undefined),
  lowercase: (text, lang) => text.toLocaleLowerCase(lang || undefined),
};

/** A text of the page as `text` elements, one a line; the lines keep the direction of their paragraph. */
export function readText(
  text: Text,
  origin: { left: number; top: number },
  given: Inherited,
  define: Define,
): PictureNode[] {
  const parent = text.parentElement;
  if (!parent || text.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const { fontStyle, fontWeight, fontSize, fontFamily, direction, textTransform } = style;
  const ascent = ascentOf(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`);
  const looks = difference(inheritedOf(style, define, true), given);
  const decoration = style.textDecorationLine === 'line-through' ? 'line-through' : '';
  const inCase = CASES[textTransform] ?? ((same: string) => same);
  const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
  return linesOf(text).map((line) =>
    node(
      'text',
      {
        x: round((direction === 'rtl' ? line.right : line.left) - origin.left),
        y: Math.round(line.top + ascent - origin.top),
        ...looks,
        'text-decoration': decoration,
      },
      [inCase(line.text.trimEnd(), lang)],
    ),
  );
}
