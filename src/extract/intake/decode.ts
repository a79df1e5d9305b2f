// What kind of file the bytes are, and how they become UTF-8 where TextDecoder cannot read them piece by piece.

/** What the first bytes say of a file. */
export type FileKind =
  | { kind: 'text'; encoding: Marked | null; mark: number }
  /** `what`: "PDF", "ZIP, XLSX, ODS" … */
  | { kind: 'binary'; what: string }
  | { kind: 'markup'; what: string };

/** An encoding that the bytes themselves name. */
export type Marked = 'utf-8' | 'utf-16le' | 'utf-16be';

const SIGNATURES: readonly [bytes: readonly number[], what: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP, XLSX, ODS'],
  [[0x50, 0x4b, 0x05, 0x06], 'ZIP, XLSX, ODS'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'XLS, DOC'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'SQLite'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
];
const MARKS: readonly [bytes: readonly number[], encoding: Marked][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const MARKUP =
  /^\s*(<(!--|(!doctype|\?xml|html|head|body|meta|title|script|table|div|svg)\b)|[[{]\s*["{[\]}])/i;
/** Of the first bytes, more control characters than this are no text; fewer are cells with something in them. */
const MAX_CONTROL = 0.02;

/** Looks at the beginning of a file, a few kilobytes, after decompression. */
export function kindOfFile(head: Uint8Array): FileKind {
  const starts = (bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  for (const [bytes, encoding] of MARKS)
    if (starts(bytes)) return { kind: 'text', encoding, mark: bytes.length };
  for (const [bytes, what] of SIGNATURES) if (starts(bytes)) return { kind: 'binary', what };
  const wide = utf16Without(head);
  if (wide) return { kind: 'text', encoding: wide, mark: 0 };
  const some = head.subarray(0, 8192);
  let control = 0;
  for (const byte of some) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) control++;
  if (control > Math.max(2, some.length * MAX_CONTROL)) return { kind: 'binary', what: '' };
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, 512));
  const [markup] = MARKUP.exec(text) ?? [];
  if (markup) return { kind: 'markup', what: text.trim().slice(0, 40) };
  return { kind: 'text', encoding: null, mark: 0 };
}

/** UTF-16 without a mark: nearly every second byte of Latin text is zero. */
function utf16Without(head: Uint8Array): Marked | null {
  const zeros = [0, 0];
  const length = Math.min(head.length, 4096) & ~1;
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros.map((count) => count / Math.max(1, length / 2)) as [number, number];
  if (length >= 8 && odd > 0.4 && even < 0.05) return 'utf-16le';
  return length >= 8 && even > 0.4 && odd < 0.05 ? 'utf-16be' : null;
}

const LONE_SURROGATE = /\p{Cs}/u;

/**
 * The text as UTF-8. Half a surrogate pair has no place in UTF-8: it becomes three bytes that no strict decoder takes,
 * so that its row is named, and not silently a question mark.
 */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  if (!LONE_SURROGATE.test(text)) return encoder.encode(text);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const part of text.split(/(\p{Cs})/u)) {
    const code = part.charCodeAt(0);
    const lone = part.length === 1 && LONE_SURROGATE.test(part);
    const bytes = lone
      ? Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
      : encoder.encode(part);
    parts.push(bytes);
    length += bytes.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** UTF-16 that comes in pieces → UTF-8. */
export class Utf16Reader {
  readonly #little: boolean;
  /** What could not be read yet: an odd byte, or the first half of a pair. */
  #rest: Uint8Array = new Uint8Array(0);

  constructor(encoding: 'utf-16le' | 'utf-16be') {
    this.#little = encoding === 'utf-16le';
  }

  /** `final`: no more will come; an odd byte at the end is then half a character, and read as one that is wrong. */
  read(chunk: Uint8Array, final = false): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#rest.length + chunk.length);
    bytes.set(this.#rest);
    bytes.set(chunk, this.#rest.length);
    const view = new DataView(bytes.buffer);
    const length = bytes.length >> 1;
    const codes = new Uint16Array(length);
    for (let i = 0; i < length; i++) codes[i] = view.getUint16(2 * i, this.#little);
    const splits = !final && length > 0 && (codes[length - 1]! & 0xfc00) === 0xd800;
    const used = splits ? length - 1 : length;
    this.#rest = final ? new Uint8Array(0) : bytes.slice(2 * used);
    let text = '';
    for (let at = 0; at < used; at += 8192)
      text += String.fromCharCode(...codes.subarray(at, Math.min(used, at + 8192)));
    return toUtf8(final && bytes.length % 2 === 1 ? `${text}\ud800` : text);
  }
}
