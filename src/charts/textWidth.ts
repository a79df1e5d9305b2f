// How wide a text will be, without a browser: estimated by kinds of letters, a little too wide rather than too narrow.

const SPACE = /[.,:;'’|!()\s·]/;
const NARROW = /[iljtfrI-]/;
const WIDE = /[mwMW—…%@]/;
const CAPITAL = /[A-ZÀ-ÞА-Я]/;
const FULL = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const CYRILLIC = /[\u0400-\u04ff]/;

/** Width in em of one letter, as in Noto Sans, which is wider than most systems' own typefaces. */
function em(letter: string): number {
  if (FULL.test(letter)) return 1;
  if (SPACE.test(letter)) return 0.27;
  if (NARROW.test(letter)) return 0.33;
  if (WIDE.test(letter)) return 0.89;
  if (CAPITAL.test(letter)) return 0.66;
  return CYRILLIC.test(letter) ? 0.62 : 0.56;
}

/** Estimated width of a text in px. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += em(letter);
  return width * size * (bold ? 1.07 : 1);
}

/** The text cut to a width in px, at a word where the script has spaces, with an ellipsis; "" where nothing fits. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let width = textWidth('…', size);
  let cut = '';
  for (const letter of text) {
    width += em(letter) * size;
    if (width > room) break;
    cut += letter;
  }
  const space = cut.lastIndexOf(' ');
  const kept = (space > cut.length * 0.5 ? cut.slice(0, space) : cut).replace(/[\s,:;，：；、]+$/u, '');
  return kept.length < 3 ? '' : `${kept}…`;
}
