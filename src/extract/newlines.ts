// Gives a CSV text one kind of line ending, because Papa Parse cuts rows at one kind only.

export type Newline = '\n' | '\r\n' | '\r';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

/**
 * The text with a single kind of line ending between its records, and that kind. A text that has one kind
 * already is returned as it is. Line endings inside quoted cells are never touched.
 */
export function unifyNewlines(text: string): { text: string; newline: Newline } {
  if (!text.includes('\r')) return { text, newline: '\n' };
  if (!text.includes('\n')) return { text, newline: '\r' };
  let unified = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE && startsCell(text, at)) {
      at = closingQuote(text, at);
    } else if (code === CR) {
      unified += `${text.slice(copied, at)}\n`;
      if (text.charCodeAt(at + 1) === LF) at++;
      copied = at + 1;
    }
  }
  return { text: unified + text.slice(copied), newline: '\n' };
}

function startsCell(text: string, at: number): boolean {
  return at === 0 || isSeparator(text.charCodeAt(at - 1));
}

/** Where the quoted cell that opens at `at` closes: at a quote with a comma, a line ending or nothing behind it. */
function closingQuote(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text.charCodeAt(quote + 1) === QUOTE) {
      quote++;
      continue;
    }
    let next = quote + 1;
    while (text.charCodeAt(next) === 32) next++;
    if (next >= text.length || isSeparator(text.charCodeAt(next))) return quote;
  }
  return text.length;
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === LF || code === CR;
}
