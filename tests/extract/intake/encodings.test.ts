// In which encoding a file is: what the bytes name, what is valid, and what is plausible of the rest.
import { describe, expect, test } from 'vitest';
import { guessEncodings } from '../../../src/extract/intake/encodings';
import { encoded, file, gzipped, take } from './taking';

const TEXTS = {
  fr: 'La Côte et Nîmes : protéger les défenseurs des droits humains ; action renforcée, dès cet été, à Genève. Où ?',
  es: 'El Perú y España se comprometen a la educación de la niñez y a la acción climática. ¿Cuándo? «Mañana»',
  de: 'Österreich verpflichtet sich, den Schutz für Flüchtlinge über die Maßnahmen hinaus zu stärken.',
  pl: 'Polska zobowiązuje się chronić prawa człowieka, wspierać osoby starsze i dążyć do równości płci.',
  cs: 'Česká republika se zavazuje posílit ochranu dětí a žen před násilím, zvýšit účast veřejnosti.',
  ru: 'Российская Федерация обязуется укрепить защиту прав женщин и детей; Казахстан — также.',
  ar: 'تتعهد المملكة المغربية بتعزيز حقوق النساء والأطفال وحماية المدافعين عن حقوق الإنسان',
  el: 'Η Ελλάδα δεσμεύεται να ενισχύσει την προστασία των δικαιωμάτων του ανθρώπου.',
} as const;

describe('the most plausible encoding', () => {
  const cases: readonly [lang: keyof typeof TEXTS, encoding: string][] = [
    ['fr', 'windows-1252'],
    ['es', 'windows-1252'],
    ['de', 'windows-1252'],
    ['fr', 'macintosh'],
    ['pl', 'windows-1250'],
    ['cs', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ar', 'windows-1256'],
    ['el', 'windows-1253'],
  ];
  test.each(cases)('%s in %s', (lang, encoding) => {
    const bytes = encoded(`id;text\n1;${TEXTS[lang].replace(/[—]/g, '-')}\n`, encoding);
    const [first] = guessEncodings(bytes);
    expect(first?.encoding).toBe(encoding);
    expect(first!.preview.length).toBeGreaterThan(20);
  });

  test.each([
    ['gb18030', '国家;承诺\n', [0xb9, 0xfa, 0xbc, 0xd2, 0x3b, 0xb3, 0xd0, 0xc5, 0xb5, 0x0a]],
    ['big5', '國家;承諾\n', [0xb0, 0xea, 0xae, 0x61, 0x3b, 0xa9, 0xd3, 0xbf, 0xd5, 0x0a]],
    [
      'shift_jis',
      'この国の約束\n',
      [0x82, 0xb1, 0x82, 0xcc, 0x8d, 0x91, 0x82, 0xcc, 0x96, 0xf1, 0x91, 0xa9, 0x0a],
    ],
  ])('%s', (encoding, text, bytes) => {
    expect(new TextDecoder(encoding).decode(Uint8Array.from(bytes))).toBe(text);
    expect(guessEncodings(Uint8Array.from(bytes))[0]?.encoding).toBe(encoding);
  });

  test('a single letter is taken for windows-1252', () => {
    expect(guessEncodings(encoded('caf\u00e9\n', 'windows-1252'))[0]?.encoding).toBe('windows-1252');
  });
});

const TABLE = 'État;Engagement\nFRA;Protéger cet été\n';

describe('what is looked at', () => {
  test('valid UTF-8 leaves no choice', async () => {
    const { sample, entries } = await take(file(TABLE));
    expect(sample.encodings.map(({ encoding }) => encoding)).toEqual(['utf-8']);
    expect(entries[0]!.summary).toBe('Protéger cet été');
  });

  test('a byte order mark is no part of the first name', async () => {
    const { sample } = await take(file(`\ufeff${TABLE}`));
    expect(sample.header[0]).toBe('État');
  });

  test.each([true, false])('UTF-16, little-endian: %s, with and without its mark', async (little) => {
    for (const mark of ['\ufeff', '']) {
      const text = mark + TABLE.replaceAll(';', '\t') + 'PER\t中文 😀\n';
      const view = new DataView(new ArrayBuffer(2 * text.length));
      for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
      const { sample, entries } = await take(file(new Uint8Array(view.buffer)));
      expect(sample.settings.dialect).toMatchObject({
        encoding: little ? 'utf-16le' : 'utf-16be',
        delimiter: '\t',
      });
      expect(entries.map(({ summary }) => summary)).toEqual(['Protéger cet été', '中文 😀']);
    }
  });

  test('windows-1252 is a choice, which the reader can change', async () => {
    const bytes = encoded(TABLE, 'windows-1252');
    const { sample, entries } = await take(file(bytes));
    expect(sample.settings.dialect.encoding).toBe('windows-1252');
    expect(sample.certain).toBe(false);
    expect(sample.encodings[0]!.preview).toContain('État');
    expect(entries[0]!.summary).toBe('Protéger cet été');
    const other = await take(file(bytes), { corrections: { dialect: { encoding: 'macintosh' } } });
    expect(other.sample.settings.dialect.encoding).toBe('macintosh');
    expect(other.entries[0]!.summary).not.toBe('Protéger cet été');
  });

  test('UTF-8 with a damaged place stays UTF-8', async () => {
    const good = 'FRA;Protéger cet été à Genève dès demain\n'.repeat(40);
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`État;Engagement\n${good}PER;`),
      0xc3,
      ...new TextEncoder().encode(`\n${good}`),
    ]);
    const { sample, report } = await take(file(bytes));
    expect(sample.settings.dialect.encoding).toBe('utf-8');
    expect(report).toMatchObject({ read: 81, kept: 80, setAside: 1 });
    expect(report.problems[0]).toMatchObject({ kind: 'encoding', row: 42, expected: 'utf-8' });
  });

  test('a byte that is wrong far behind the beginning: the row is named, and the encoding is a choice then', async () => {
    const rows = 'FRA;an ordinary row of plain letters\n'.repeat(20_000);
    const bytes = new Blob(['state;summary\n', rows, Uint8Array.from([80, 69, 82, 59, 0xe9, 10]), 'FRA;x\n']);
    const source = { kind: 'file', file: new File([bytes], 'x.csv') } as const;
    const { report, intake, sample } = await take(source, {
      corrections: { dialect: { encoding: 'utf-8' } },
    });
    expect(report).toMatchObject({ read: 20_002, setAside: 1 });
    expect(report.problems).toMatchObject([{ kind: 'encoding', row: 20_002, column: 'summary' }]);
    const again = await intake.look();
    expect(again.encodings.length).toBeGreaterThan(1);
    expect(sample.header).toEqual(again.header);
  });
});

test('gzip is decompressed, whatever it is called', async () => {
  const { entries, sample } = await take(file(await gzipped(TABLE), 'x.csv'));
  expect(sample.size).toBeNull();
  expect(entries).toHaveLength(1);
});
