// Which encoding bytes may be in: those that TextDecoder reads without an error, by how plausible their letters are.

/** In this order where nothing speaks for one more than for another. */
export const ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'koi8-r',
  'macintosh',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1253',
  'windows-1254',
] as const;

/** Letters that texts in an encoding are full of; every other letter of its scripts counts less. */
const USUAL: Readonly<Record<(typeof ENCODINGS)[number], { script: RegExp; letters: string }>> = {
  'windows-1252': { script: /\p{Script=Latin}/u, letters: 'éèêëàâçîïôùûüñáíóúöäßãõæøåœ¿¡ªº' },
  'windows-1250': { script: /\p{Script=Latin}/u, letters: 'ąćęłńóśźżáčďéěíňřšťúůýžăâîșțşţőűöüđ' },
  'windows-1251': { script: /\p{Script=Cyrillic}/u, letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ' },
  'windows-1256': { script: /\p{Script=Arabic}/u, letters: 'اليمنورتبةعدسفهكقحجأإشصطخضذثزغىءئؤآظ' },
  gb18030: {
    script: /\p{Script=Han}/u,
    letters:
      '的一是不了在人有我他这中大来上国个到说们为和你地出道也时年得就要以会生可着下自之后家权利人保护国家承诺妇女儿童',
  },
  big5: {
    script: /\p{Script=Han}/u,
    letters:
      '的一是不了在人有我他這中大來上國個到說們為和你地出道也時年得就要以會生可著下自之後家權利保護國家承諾婦女兒童',
  },
  shift_jis: {
    script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    letters: 'のにるをはとがたしてでれさいこなかもす',
  },
  'euc-kr': { script: /\p{Script=Hangul}/u, letters: '이의다는에을가한고지로하사기대인시정' },
  'koi8-r': { script: /\p{Script=Cyrillic}/u, letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё' },
  macintosh: { script: /\p{Script=Latin}/u, letters: 'éèêëàâçîïôùûüñáíóúöäßãõæøåœ¿¡' },
  'iso-8859-2': { script: /\p{Script=Latin}/u, letters: 'ąćęłńóśźżáčďéěíňřšťúůýžăâîşţőűöüđ' },
  'iso-8859-15': { script: /\p{Script=Latin}/u, letters: 'éèêëàâçîïôùûüñáíóúöäßãõæøåœ¿¡ªº' },
  'windows-1253': { script: /\p{Script=Greek}/u, letters: 'αοιετσνηυρπκμλςωγδχθφβξζψάέίόύήώ' },
  'windows-1254': { script: /\p{Script=Latin}/u, letters: 'ığşçöüİĞŞÇÖÜâ' },
};

const TYPOGRAPHY = '’‘“”–—…«»„€°§№،؛؟、。，；：（）《》「」\u00a0\u200f\u200e';
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Bytes that are looked at. */
const LOOKED_AT = 1 << 13;
const PREVIEW = 60;

/** The text of these bytes, or null where the encoding does not have them. `cut`: they may end within a character. */
export function decodeStrictly(bytes: Uint8Array, encoding: string, cut = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/**
 * Encodings that bytes which are not UTF-8 may be in, most plausible first, each with some of the text that tells
 * them apart. Never empty: windows-1252 has every byte.
 */
export function guessEncodings(bytes: Uint8Array): { encoding: string; preview: string }[] {
  const telling = linesBeyondAscii(bytes);
  return ENCODINGS.map((encoding, order) => {
    const text = decodeStrictly(telling, encoding, true);
    return { encoding, order, text, score: text === null ? -Infinity : plausibility(text, encoding) };
  })
    .filter(({ text, order }) => text !== null || order === 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ encoding, text }) => ({ encoding, preview: previewOf(text ?? '') }));
}

/** The lines that have bytes beyond ASCII: only they tell encodings apart. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let start = 0;
  let tells = false;
  for (let at = 0; at < bytes.length && kept.length < LOOKED_AT; at++) {
    if (bytes[at]! > 0x7f) tells = true;
    if (bytes[at] !== 10 && bytes[at] !== 13 && at < bytes.length - 1) continue;
    if (tells) for (let i = start; i <= at; i++) kept.push(bytes[i]!);
    start = at + 1;
    tells = false;
  }
  return Uint8Array.from(kept);
}

/** How much the characters beyond ASCII look like those of a text in the encoding: at most 1, by character. */
function plausibility(text: string, encoding: (typeof ENCODINGS)[number]): number {
  const { script, letters } = USUAL[encoding];
  const usual = new Set(letters + letters.toUpperCase());
  const isLatin = script.test('a');
  let sum = 0;
  let count = 0;
  for (const [character] of text.matchAll(BEYOND_ASCII)) {
    count++;
    if (usual.has(character)) sum += 1;
    else if (script.test(character)) sum += 0.4;
    else if (TYPOGRAPHY.includes(character)) sum += 0.5;
    else sum -= /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(character) ? 3 : 1;
  }
  for (const [word] of text.matchAll(WORD)) {
    const beyond = word.replace(/[\0-\x7f]/g, '').length;
    if (beyond === 0) continue;
    // A capital within a word, or two scripts in one: letters of another encoding. Of Latin letters most are ASCII.
    const inner = /\p{Ll}[^\0-\x7f]*\p{Lu}/u.test(word) && !/^\p{Lu}\p{Ll}*$/u.test(word);
    const mixed = /[a-z]/i.test(word) && !/^\p{Script=Latin}+$/u.test(word);
    const dense = isLatin && word.length > 3 && 2 * beyond > word.length;
    if (inner || mixed || dense) sum -= beyond;
  }
  return count === 0 ? 0 : sum / count;
}

/** A piece of the first line, around its first character beyond ASCII. */
function previewOf(text: string): string {
  const at = text.search(BEYOND_ASCII);
  const start = Math.max(0, text.lastIndexOf('\n', at) + 1, at - PREVIEW / 2);
  return text
    .slice(start, start + PREVIEW)
    .split(/[\r\n]/, 1)[0]!
    .trim();
}
