// In which encoding a file's text is, and what the reader may choose among.
import type { ByteSource } from './source';
import { decodeStrictly, guessEncodings } from './encodings';
import { join, type Bytes } from './pulled';

export interface TextEncoding {
  /** What the settings say; UTF-16 has become UTF-8 by the time it is cut. */
  encoding: string;
  choices: readonly { encoding: string; preview: string }[];
}

/** Of all characters beyond ASCII, so many may be damaged in a text that is UTF-8 all the same. */
const DAMAGED = 0.1;

/**
 * `head` is the beginning of the file, `more` whole lines from elsewhere. With a mark, or where all is valid UTF-8,
 * there is one encoding; else `chosen`, or the most plausible.
 */
export function encodingOf(
  { marked }: Pick<ByteSource, 'marked'>,
  head: { bytes: Bytes; whole: boolean },
  more: readonly Bytes[],
  chosen: string | undefined,
): TextEncoding {
  if (marked) return { encoding: marked, choices: [{ encoding: marked, preview: '' }] };
  const headIsUtf8 = decodeStrictly(head.bytes, 'utf-8', !head.whole) !== null;
  const wrong = more.filter((bytes) => decodeStrictly(bytes, 'utf-8') === null);
  if (headIsUtf8 && wrong.length === 0) {
    const encoding = chosen ?? 'utf-8';
    return { encoding, choices: [{ encoding: 'utf-8', preview: '' }] };
  }
  const telling = join(headIsUtf8 ? wrong : [head.bytes, ...wrong]);
  const guesses = guessEncodings(telling);
  const text = new TextDecoder('utf-8').decode(telling);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 1;
  const at = Math.max(0, text.indexOf('\ufffd') - 30);
  const utf8 = { encoding: 'utf-8', preview: text.slice(at, at + 60).replace(/[\r\n]+/g, ' ') };
  const choices = damaged / beyond < DAMAGED ? [utf8, ...guesses] : [...guesses, utf8];
  return { encoding: chosen ?? choices[0]!.encoding, choices };
}

/** The encoding in which the bytes of a source are cut. */
export function cutEncoding({ marked }: Pick<ByteSource, 'marked'>, chosen: string): string {
  return marked ? 'utf-8' : chosen;
}
