// Breaks a label into lines without a browser: widths are estimated, a little too wide rather than too narrow.

/** Estimated advance of a character, in em. */
function advance(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80) return 1; // Chinese and full-width forms
  if (/[\s.,:;'’|!ilj()[\]-]/.test(character)) return 0.32;
  if (/[mwMW]/.test(character)) return 0.9;
  if (/\p{Lu}/u.test(character)) return 0.68;
  return 0.56;
}

/** Estimated width of a text, px. */
export function textWidth(text: string, sizePx: number): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * sizePx;
}

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
