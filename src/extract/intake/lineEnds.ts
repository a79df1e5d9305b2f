// Finds the line ends of a CSV text; where kinds are mixed it makes them one kind, without moving a character.

export interface LineEnds {
  /** As long as the text that came in, so that places in one are places in the other. */
  text: string;
  newline: '\n' | '\r\n' | '\r';
  /** Some records end in CRLF though `newline` is LF: their last cell has a CR too many. */
  stray: boolean;
}

const LF = 10;
const CR = 13;

/** The line ends outside quoted cells; those inside are never touched. `quote` may be ''. */
export function evenLineEnds(text: string, delimiter: string, quote: string): LineEnds {
  if (!text.includes('\r')) return { text, newline: '\n', stray: false };
  if (isAllCrlf(text)) return { text, newline: '\r\n', stray: false };
  const { lf, crlf, lone } = countLineEnds(text, delimiter, quote);
  if (lone.length === 0) {
    const pure = lf === 0 || crlf === 0;
    return { text, newline: pure && crlf > 0 ? '\r\n' : '\n', stray: !pure };
  }
  if (lf === 0 && crlf === 0) return { text, newline: '\r', stray: false };
  let even = '';
  let copied = 0;
  for (const at of lone) {
    even += `${text.slice(copied, at)}\n`;
    copied = at + 1;
  }
  return { text: even + text.slice(copied), newline: '\n', stray: crlf > 0 };
}

/** Is every CR followed by an LF, and every LF preceded by a CR? */
function isAllCrlf(text: string): boolean {
  let pairs = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) !== CR) return false;
    pairs++;
  }
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) pairs--;
  return pairs === 0;
}

function countLineEnds(
  text: string,
  delimiter: string,
  quote: string,
): { lf: number; crlf: number; lone: number[] } {
  const comma = delimiter.charCodeAt(0);
  const opening = quote === '' ? -1 : quote.charCodeAt(0);
  const lone: number[] = [];
  let [lf, crlf] = [0, 0];
  let startsCell = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === opening && startsCell) {
      at = closingQuote(text, at, quote, comma);
      startsCell = false;
    } else if (code === CR) {
      if (text.charCodeAt(at + 1) === LF) {
        crlf++;
        at++;
      } else lone.push(at);
      startsCell = true;
    } else if (code === LF) {
      lf++;
      startsCell = true;
    } else startsCell = code === comma;
  }
  return { lf, crlf, lone };
}

/** Where the quoted cell that opens at `at` closes: at a quote with a delimiter, a line end or nothing behind it. */
function closingQuote(text: string, at: number, quote: string, comma: number): number {
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    if (text[end + 1] === quote) {
      end++;
      continue;
    }
    let next = end + 1;
    while (text.charCodeAt(next) === 32) next++;
    const code = text.charCodeAt(next);
    if (next >= text.length || code === comma || code === LF || code === CR) return end;
  }
  return text.length;
}
