// How wide a text will be, without a browser: added up by letters, a little too wide rather than too narrow.

/** Letters by their width in hundredths of an em, as in Noto Sans, which is wider than most systems' own typefaces. */
const LETTERS: Readonly<Record<number, string>> = {
  20: "'’‘",
  27: ' !,.:;|`ijlІЈ·',
  33: '-()[]fI“”',
  37: '"/\\t',
  42: '?r°гѓ',
  48: 'cszзсэ',
  52: 'FLTvyГукхт–«»',
  55: 'SYkx',
  58: '0123456789$+<=>EZ^ae~аЗТЕдвляе−',
  61: 'PVXРХбочьэ',
  64: 'ACKRbdghnopquАБКСУЬЭЯйинпрц',
  68: '#BВЛЪъ',
  72: '&DGUДЧП',
  76: 'HNНжмы',
  80: 'OQwИО…',
  85: '%ФЖЦюѓфЮ',
  93: 'Mm@МWшщ№Ы',
  105: '—ШЩ',
};
/** The same for Arabic, as in Noto Sans Arabic: a letter that joins the next is narrower than at the end of a word. */
const ARABIC: Readonly<Record<number, string>> = {
  27: 'ا',
  32: '،ء؛',
  36: 'رز',
  44: 'وة؟',
  51: 'دذ',
};
const ARABIC_JOINED: Readonly<Record<number, string>> = {
  35: 'بتثنيىل',
  54: 'فقكهعغم',
  65: 'حجخ',
  74: 'طظ',
  85: 'سش',
  95: 'صض',
};
const ARABIC_FINAL: Readonly<Record<number, string>> = {
  54: 'مهعغح',
  70: 'لنيىجخ',
  82: 'قكطظ',
  100: 'بتثف',
  122: 'سش',
  130: 'صض',
};
const [LETTER, ARABIC_LETTER, JOINED, FINAL] = [LETTERS, ARABIC, ARABIC_JOINED, ARABIC_FINAL].map(
  byLetter,
) as [Map<string, number>, Map<string, number>, Map<string, number>, Map<string, number>];
const FULL = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** Marks that stand on a letter, and what isolates or joins without being seen. */
const UNSEEN = /[\p{Mn}\p{Cf}]/u;
const ARABIC_SCRIPT = /[\u0621-\u064a]/;
const PLAIN = 64;

function byLetter(table: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, all]) => [...all].map((one) => [one, Number(width)])),
  );
}

/** Width of one letter in hundredths of an em; in Arabic it depends on whether a letter follows. */
function hundredths(letter: string, next: string | undefined): number {
  const known = LETTER.get(letter);
  if (known !== undefined) return known;
  if (FULL.test(letter)) return 100;
  if (UNSEEN.test(letter)) return 0;
  if (!ARABIC_SCRIPT.test(letter)) return PLAIN;
  const joins = next !== undefined && ARABIC_SCRIPT.test(next) && next !== 'ء';
  return ARABIC_LETTER.get(letter) ?? (joins ? JOINED : FINAL).get(letter) ?? PLAIN;
}

/** Estimated width of a text in px. */
export function textWidth(text: string, size: number, bold = false): number {
  // Taken apart, a letter with an accent is as wide as the letter without.
  const letters = [...text.normalize('NFD')].filter((letter) => letter < '\u0300' || !UNSEEN.test(letter));
  let width = 0;
  for (const [index, letter] of letters.entries()) width += hundredths(letter, letters[index + 1]);
  return (width / 100) * size * (bold ? 1.07 : 1);
}
