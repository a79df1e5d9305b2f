// Text as it is compared: small letters, no accents, no apostrophes.

/** Letters that do not fall apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ё: 'е', й: 'и' }; // prettier-ignore

/** Signs for an apostrophe; the last two are what is left of one after bytes were read in the wrong encoding. */
export const APOSTROPHES = "'’‘ʼ`´ʻ\u0091\u0092";
const MARKS = new RegExp(`[\\p{M}${APOSTROPHES}]`, 'gu');

/** A text as it is compared: small letters, no accents, no apostrophes; other signs are spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[øæœßıłđðþёй]/g, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
