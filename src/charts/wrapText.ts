// Breaks a label into lines without a browser, by estimated widths.
import { textWidth } from './textWidth';

/** Lines no wider than `maxPx`, broken at spaces, in Chinese between any two characters; a longer word stays whole. */
export function wrapText(text: string, maxPx: number, sizePx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffef][，。：；、）]?|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (line && textWidth((line + piece).trimEnd(), sizePx) > maxPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trimEnd()) lines.push(line.trimEnd());
  return lines;
}

/** As many lines as `wrapText` needs, of lengths as even as can be. */
export function balancedLines(text: string, maxPx: number, sizePx: number): string[] {
  const STEP = 4;
  let lines = wrapText(text, maxPx, sizePx);
  for (let width = maxPx - STEP; lines.length > 1 && width > 0; width -= STEP) {
    const narrower = wrapText(text, width, sizePx);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
