// Columns told by their cells, columns that are as likely as others, and the table that a header fits.
import { describe, expect, it } from 'vitest';
import { matchColumns, rankTables } from '../../../src/extract/recognise/columns';
import type { TableName } from '../../../src/model/tables';
import { schema } from '../schema';
import { fields, found, lists, pledges } from './known';

const TEXT = 'We commit to adopting a national action plan on human rights by the end of the year.';

/** Headers and rows of cells, both cut at `|`. */
const CONTENT: readonly [string, string, readonly string[], Record<string, string>][] = [
  ['a State by its names', 'A|B', ['Kenya|x1', 'France|x2', 'Peru|x3'], { states: 'A' }],
  ['codes of States rather than their names', 'A|B', ['Kenya|KEN', 'France|FRA', 'Peru|PER'], { states: 'B' }],
  ['no State where two columns name States', 'From|For', ['Kenya|France', 'France|Peru'], {}],
  ['no State from numbers', 'A|B', ['4|x', '8|y', '12|z'], {}],
  ['themes', 'A', ['Racism', 'Égalité des genres', 'Migration'], { themes: 'A' }],
  ['kinds of actor', 'A', ['NGO', 'Government', 'UN agency'], { actor_type: 'A' }],
  ['instruments', 'A', ['CEDAW', 'CRC; CAT', 'PIDCP'], { instruments: 'A' }],
  ['a web address', 'A', ['https://a.org/1', 'https://a.org/2'], { source_url: 'A' }],
  ['dates', 'A', ['11/12/2023', '13/12/2023', '14/12/2023'], { date: 'A' }],
  ['years to come', 'A', ['2030', '2027', '2030'], { target_year: 'A' }],
  ['no year from years of the past', 'A', ['2023', '2022', '2023'], {}],
  ['a long text', 'A|B', [`${TEXT}|x`, `${TEXT} 2|y`], { summary_en: 'A' }],
  ['no text where two are long', 'A|B', [`${TEXT}|${TEXT} a`, `${TEXT} 2|${TEXT} b`], {}],
  ['nothing from a single cell', 'A', ['Kenya'], {}],
  ['a column of actors that are all States', 'Delegation|Theme', ['Kenya|x', 'France|y'], { states: 'Delegation', themes: 'Theme' }],
  ['"Actor" that is always a State', 'Actor|Theme', ['Kenya|x', 'France|y'], { states: 'Actor', themes: 'Theme' }],
  ['"Actor" beside a State', 'Actor|ISO3', ['Kenya|KEN', 'France|FRA'], { states: 'ISO3', actor: 'Actor' }],
  ['addresses under "Source"', 'Source', ['https://a.org', 'https://b.org'], { source_url: 'Source' }],
  ['titles under "Source"', 'Source', ['The Times', 'Le Monde'], { source_title: 'Source' }],
  ['"Estado" that is a State', 'Estado', ['Perú', 'Chile'], { states: 'Estado' }],
  ['"Estado" that is no State', 'Estado', ['aprobado', 'borrador'], {}],
  ['"Category" by its cells: kinds of actor', 'Category', ['States', 'Civil society'], { actor_type: 'Category' }],
  ['"Category" by its cells: themes', 'Category', ['Racism', 'Children'], { themes: 'Category' }],
  ['"Category" that says neither', 'Category', ['A', 'B'], {}],
  ['names where the codes are mostly blank', 'ISO3|Country', ['KEN|Kenya', '|France', '|Peru', '|Chad'], { states: 'Country' }],
  ['the fuller of two columns of one name', 'Theme|Theme', ['|Racism', '|Migration', 'x|Racism'], { themes: 'Theme' }],
  ['a header in no known language', 'Land|Thema', ['Kenya|x', 'France|y'], { states: 'Land' }],
]; // prettier-ignore

describe('columns by their cells', () => {
  it.each(CONTENT)('%s', (_, header, rows, expected) => {
    expect(
      fields(
        header.split('|'),
        rows.map((row) => row.split('|')),
      ),
    ).toEqual(expected);
  });

  it('never takes a column from the field that it is named after', () => {
    const rows = [
      ['Kenya', TEXT],
      ['France', TEXT],
    ];
    expect(found(['Summary', 'Theme'], rows)).toEqual({
      summary_en: 'Summary (alias)',
      themes: 'Theme (alias)',
    });
  });

  it('says how each column was found', () => {
    expect(
      found(
        ['states', 'Thème', 'x'],
        [
          ['KEN', 'a', 'https://a.org'],
          ['FRA', 'b', 'https://b.org'],
        ],
      ),
    ).toEqual({
      states: 'states (name)',
      themes: 'Thème (alias)',
      source_url: 'x (content)',
    });
  });
});

describe('columns that are as likely', () => {
  it.each([
    ['two columns of the same name', 'Theme|Theme', ['Racism|Migration', 'Migration|Racism']],
    ['two names that are as sure', 'Topic|Thematic area', ['a|b', 'c|d']],
    ['two very names', 'themes|themes', ['racism|migration', 'sdgs|racism']],
  ])('are left to the reader: %s', (_, header, rows) => {
    expect(
      fields(
        header.split('|'),
        rows.map((row) => row.split('|')),
      ),
    ).toEqual({});
  });

  it('are one when they say the same', () => {
    const { columns } = matchColumns(
      ['Theme', 'Theme'],
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      pledges,
      lists,
    );
    expect(columns.themes).toBe(0);
  });
});

describe('which table it is', () => {
  it.each<[string, TableName[]]>([
    ['Pays;Thème;Engagement', ['pledges']],
    ['Country;Date;Theme;Title;Source', ['pledges']],
    ['alias;iso3;lang', ['state-aliases']],
    ['State;Instrument;Signature;Date of ratification;Act;status', ['ratifications', 'pledges']],
    ['a;b;c', []],
  ])('%s', (header, tables) => {
    expect(rankTables(header.split(';'), [], schema, lists).slice(0, 2)).toEqual(tables);
  });

  it('can tell a register by its cells alone', () => {
    expect(rankTables(['Land', 'Thema'], [['Kenya', 'Racism'], ['Chad', 'Racism']], schema, lists)).toEqual(['pledges']); // prettier-ignore
  });
});
