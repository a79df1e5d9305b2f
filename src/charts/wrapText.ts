// Breaks a label into lines without a browser, by estimated widths.
import { textWidth } from './textWidth';

/** Where a line may end: at a space that is not a hard one, behind the hyphen of a long word, in Chinese between any two signs. */
const PIECES =
  /[（「《“]?[\u2e80-\uffef][，。：；、）」》”？！]*|[^\s\u2e80-\uffef]{4,}?-(?=[^\s\u2e80-\uffef-]{4})|(?:[^\s\u2e80-\uffef]|[\u00a0\u202f])+|[^\S\u00a0\u202f]+/gu;

/** A vowel after which a word may be broken where nothing else helps: before a syllable that begins with a consonant. */
const SYLLABLE =
  /[aeiouyàâáéèêëíîïóôúùûü](?=[b-df-hj-np-tv-zç][aeiouyàâáéèêëíîïóôúùûü])|[аеёиоуыэюя](?=[б-джзк-нп-тф-щ]?[аеёиоуыэюя])/giu;
/** Letters that stay together on either side of a broken word. */
const WORD_PART = 3;

/** The pieces of a text between which a line may end. */
export const piecesOf = (text: string): string[] => text.match(PIECES) ?? [];

/** Lines no wider than `maxPx`; a word that is longer by itself is broken by syllables, or else stays whole. */
export function wrapText(text: string, maxPx: number, sizePx: number): string[] {
  return linesOf(text, maxPx, sizePx).lines;
}

/** As many lines as `wrapText` needs, of lengths as even as can be. */
export function balancedLines(text: string, maxPx: number, sizePx: number): string[] {
  const STEP = 4;
  const whole = linesOf(text, maxPx, sizePx);
  let { lines } = whole;
  for (let width = maxPx - STEP; lines.length > 1 && !whole.broken && width > 0; width -= STEP) {
    const narrower = linesOf(text, width, sizePx);
    if (narrower.broken || narrower.lines.length > lines.length) break;
    lines = narrower.lines;
  }
  return lines;
}

/** `broken`: is there a word that is longer than a line? */
function linesOf(text: string, maxPx: number, sizePx: number): { lines: string[]; broken: boolean } {
  const lines: string[] = [];
  let line = '';
  let broken = false;
  const fits = (candidate: string) => textWidth(candidate.trimEnd(), sizePx) <= maxPx;
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trimEnd()) lines.push(line.trimEnd());
    line = piece.trimStart();
    while (!fits(line)) {
      broken = true;
      const start = syllables(line, fits);
      if (!start) break;
      lines.push(`${start}-`);
      line = line.slice(start.length);
    }
  }
  if (line.trimEnd()) lines.push(line.trimEnd());
  return { lines, broken };
}

/** The longest beginning of a word that fits on a line with a hyphen; "" for none. */
function syllables(word: string, fits: (candidate: string) => boolean): string {
  const last = word.trimEnd().length - WORD_PART;
  return [...word.matchAll(SYLLABLE)]
    .map(({ index, 0: vowel }) => index + vowel.length)
    .filter((end) => end >= WORD_PART && end <= last)
    .map((end) => word.slice(0, end))
    .reduce((longest, start) => (fits(`${start}-`) ? start : longest), '');
}
