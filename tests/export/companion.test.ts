// What goes with a data file says whose it is, how it must be read, and on what terms, in each language.
import { describe, expect, it } from 'vitest';
import { companionText, type Companion } from '../../src/export/companion';
import { LANGUAGES } from '../../src/model/language';
import { CREDIT } from '../../src/model/settings';
import { caveatsOf } from '../../src/views/caveats';
import { filtersInForce } from '../../src/views/filtersInForce';
import { atlasWith } from '../atlas';
import { english, LOCALES } from '../locales';

/** Without what keeps dates on one line. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

const FILE: Companion = {
  file: 'hr75-themes.csv',
  finding: 'Most State pledges: women’s rights, 8\u2060–\u206026',
  caption: 'Themes',
  rows: 2,
  columns: ['Theme', 'Code'],
  measure: 'Pledges by theme.',
  filters: ['Region: Africa', '1–5 May 2023'],
  notes: ['Not affected by: dates.'],
  caveats: ['An entry is not a pledge counted by the report.'],
  register: null,
  foreign: false,
  bom: true,
  address: 'https://example.org/?region=africa',
  date: '2026-11-23',
};

it('has a paragraph for each thing that a reader must know', () => {
  const lines = plain(companionText(english, FILE)).split('\n\n');
  expect(lines).toEqual([
    'Most State pledges: women’s rights, 8–26',
    'Goes with the file: hr75-themes.csv',
    'What the file holds: Themes. 2 rows, 2 columns.',
    'Columns: Theme; Code',
    'Measure, unit, source and date: Pledges by theme.',
    'Filters: Region: Africa; 1–5 May 2023',
    'Notes: Not affected by: dates.',
    'How to read it: An entry is not a pledge counted by the report.',
    expect.stringMatching(
      /^Licence: CC BY 4\.0, https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/\. Credit line: “HR75 Atlas/,
    ),
    expect.stringContaining('with a byte order mark'),
    'Address: https://example.org/?region=africa',
    'Saved on: 23 November 2026',
    'HR75 Atlas is not a United Nations product.\n',
  ]);
});

it('leaves out what there is nothing to say of, but not that no filter is on', () => {
  const text = companionText(english, { ...FILE, filters: [], notes: [], caveats: [], bom: false });
  expect(text).toContain('Filters: none');
  expect(text).not.toMatch(/^(Notes|How to read it|Whose)/m);
  expect(text).not.toContain('byte order mark');
});

describe.each(LANGUAGES)('%s', (lang) => {
  const locale = LOCALES[lang];
  it('gives licence, credit and address', () => {
    const text = companionText(locale, FILE);
    for (const part of ['CC BY 4.0', 'https://creativecommons.org/', CREDIT, FILE.address, FILE.file])
      expect(text).toContain(part);
    expect(text).not.toMatch(/[{}]|\u2060|undefined/);
  });
  it('says of a reader’s own register that it is none of ours, and gives it no licence', () => {
    const foreign = companionText(locale, { ...FILE, register: 'liste.csv', foreign: true });
    expect(foreign).toContain('liste.csv');
    expect(foreign).toContain(locale.t('export.foreign_terms'));
    expect(companionText(locale, FILE)).not.toContain(locale.t('export.foreign_terms'));
  });
});

describe('as the page stands', () => {
  const TABLES = ['states', 'regions', 'themes', 'actor-types'] as const;
  it.each([
    ['', []],
    ['?theme=racism,nhri&region=africa', ['Theme: ', 'Region: Africa']],
    ['?from=2023-05-01&to=2023-05-31', ['1–31 May 2023']],
    ['?view=register&q=disappearance&evidence=explicit', ['What the source says: ', 'disappearance']],
    ['?q=disappearance&evidence=explicit', []],
  ])('%s', async (query, parts) => {
    const filters = filtersInForce(await atlasWith(TABLES, english, query));
    expect(filters).toHaveLength(parts.length);
    for (const [index, part] of parts.entries()) expect(plain(filters[index]!)).toContain(part);
  });
  it.each([
    ['', 'map', 2],
    ['?layer=joined', 'map', 0],
    ['?view=instrument&instrument=CAT', 'map', 0],
    ['', 'register', 3],
    ['', 'parties', 0],
  ])('%s: how to read %s', async (query, chart, count) => {
    const atlas = await atlasWith([], english, query);
    expect(caveatsOf(atlas, chart)).toHaveLength(count);
  });
});
