import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, type Measured } from '../../src/build/release/envelope';
import { readHeights, writeHeights } from '../../src/build/release/heightTable';
import { filesFrom, heightInputs } from '../../src/build/release/inputs';
import { WIDTHS } from '../../src/build/release/measureHeights';
import { EMBED_CHARTS } from '../../src/model/embedCharts';
import { LANGUAGES } from '../../src/model/language';

describe('envelope', () => {
  it.each<[string, Measured[], number[]]>([
    ['keeps what was measured', [[320, 700], [380, 640]], [700, 640]], // prettier-ignore
    ['keeps a line', [[320, 700], [350, 670], [380, 640]], [700, 640]], // prettier-ignore
    ['passes over what lies below', [[320, 700], [350, 600], [380, 640]], [700, 640]], // prettier-ignore
    ['raises both ends by what is missing', [[320, 700], [350, 690], [380, 640]], [720, 660]], // prettier-ignore
  ])('%s', (_, measured, expected) => expect(envelope(measured, [320, 380])).toEqual(expected));

  it('leaves no measured height above its lines, whatever was measured', () => {
    const widths = [0, 30, 60, 90];
    for (let seed = 1; seed < 200; seed += 1) {
      const measured = Array.from({ length: 10 }, (_, index): Measured => {
        const random = Math.sin(seed * 12.9898 + index * 78.233) * 43758.5453;
        return [index * 10, Math.round((random - Math.floor(random)) * 400)];
      });
      const heights = envelope(measured, widths);
      for (const [at, height] of measured) {
        const index = Math.min(2, Math.floor(at / 30));
        const line = heights[index]! + ((heights[index + 1]! - heights[index]!) * (at - widths[index]!)) / 30;
        expect(line, `${seed}: ${at}`).toBeGreaterThanOrEqual(height - 1e-9);
      }
    }
  });

  it('throws where a width was not measured', () =>
    expect(() => envelope([[320, 1]], [320, 380])).toThrow(/380 px/));
});

describe('what the heights depend on', () => {
  let root: string;
  const write = (name: string, text: string) => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-heights-'));
    write('src/embed/main.ts', "import Page from './Page.svelte';\nimport './page.css';\nimport 'svelte';\n");
    write('src/embed/Page.svelte', "<script>\n  import { a } from '../model/a';\n</script>\n");
    write('src/embed/page.css', "@import '../design/tokens.css';\n");
    write('src/design/tokens.css', ':root {}\n');
    write('src/model/a.ts', 'export const a = 1;\n');
    write('src/model/other.ts', 'export const other = 1;\n');
    write('src/locale/messages/en/a.json', '{}\n');
    write('data/states.csv', 'iso3\n');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('finds what the embed imports, styles too', () =>
    expect(filesFrom(root, ['src/embed/main.ts'])).toEqual([
      'src/design/tokens.css',
      'src/embed/Page.svelte',
      'src/embed/main.ts',
      'src/embed/page.css',
      'src/model/a.ts',
    ]));

  it.each([
    ['src/model/a.ts', true],
    ['src/design/tokens.css', true],
    ['src/locale/messages/en/a.json', true],
    ['data/states.csv', true],
    ['src/embed/charts/Map.svelte', true],
    ['src/embed/host.ts', false],
    ['src/embed/heights.json', false],
    ['src/model/other.ts', false],
  ])('a change of %s counts: %s', (file, counts) => {
    const before = heightInputs(root);
    write(file, '/* changed */\n');
    expect(heightInputs(root) !== before).toBe(counts);
  });

  it('the ends of lines do not count', () => {
    write('data/states.csv', 'iso3\nKEN\n');
    const before = heightInputs(root);
    write('data/states.csv', 'iso3\r\nKEN\r\n');
    expect(heightInputs(root)).toBe(before);
  });
});

describe('src/embed/heights.json', () => {
  const table = readHeights('.')!;
  it('was measured of the embeds as they are; else run: npm run release', () =>
    expect(table.inputs).toBe(heightInputs('.')));
  it('has a height for every chart, language and width', () => {
    expect(table.widths).toEqual(WIDTHS);
    expect(Object.keys(table.heights)).toEqual([...EMBED_CHARTS]);
    for (const [chart, langs] of Object.entries(table.heights)) {
      expect(Object.keys(langs), chart).toEqual([...LANGUAGES]);
      for (const [lang, heights] of Object.entries(langs)) {
        expect(heights, `${chart} ${lang}`).toHaveLength(WIDTHS.length);
        expect(Math.min(...heights), `${chart} ${lang}`).toBeGreaterThan(100);
        expect(Math.max(...heights), `${chart} ${lang}`).toBeLessThan(6000);
      }
    }
  });
  it('reads as it was written', () => expect(JSON.parse(writeHeights(table))).toEqual(table));
});
