// Texts that a spreadsheet would run as a formula: how they are made harmless in a file, and how that is taken back.

/**
 * Parts of a text that can come to stand at the beginning of a cell: lines, and what follows a tab or a semicolon where
 * these are taken for the delimiter. Of a text that begins with a tab or a line end also what is before it: nothing.
 */
const PART = /(^'*(?=[\t\r\n]))|[^\r\n\u2028\u2029\t;]+/g;
/** Blank and invisible signs that spreadsheets pass over, then one that begins a formula; full-width and small forms too. */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠｜﹦﹢﹣﹫]/u;
const NUMBER = /^[+-](?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d+)?\s?%?$/i;
/** What a text that runs must have somewhere: most texts are told by it alone. */
const SUSPECT = /[\t\r\n=+\-@|＝＋－＠｜﹦﹢﹣﹫]/;

const runs = (part: string) => FORMULA.test(part) && !NUMBER.test(part.replace(/^'+/, '').trim());

/** An apostrophe before each part of the text that would run. Numbers are not touched. */
export function defuseText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(PART, (part, first?: string) =>
    first !== undefined || runs(part) ? `'${part}` : part,
  );
}

/** The text that `defuseText` was given. */
export function restoreText(text: string): string {
  if (!text.includes("'") || !SUSPECT.test(text)) return text;
  return text.replace(PART, (part, first?: string) =>
    part.startsWith("'") && (first !== undefined || runs(part)) ? part.slice(1) : part,
  );
}
