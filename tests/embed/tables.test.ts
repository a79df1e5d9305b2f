// The JSON block gives back the rows that it was made of.
import { describe, expect, it } from 'vitest';
import { extractsOf, toColumns, toRows, type EmbedData } from '../../src/embed/tables';

const ROWS = [
  { iso3: 'KEN', names: { en: 'Kenya' }, value: 1, kind: 'member' },
  { iso3: 'TUV', names: { en: 'Tuvalu' }, value: null, kind: 'member' },
];

describe('columns', () => {
  it.each([
    ['rows', ROWS],
    ['no rows', []],
    ['one row', ROWS.slice(0, 1)],
    ['an array for all', [{ list: ['a', 'b'] }, { list: ['a', 'b'] }]],
  ])('come back as they were: %s', (_, rows) => {
    expect(toRows(JSON.parse(JSON.stringify(toColumns(rows))))).toEqual(rows);
  });

  it('keep a value that all rows have once, and leave out what is not needed', () => {
    expect(toColumns(ROWS, new Set(['names']))).toEqual({
      length: 2,
      columns: { iso3: ['KEN', 'TUV'], value: [1, null], kind: { all: 'member' } },
    });
  });
});

describe('extracts of a block', () => {
  const data: EmbedData = {
    lang: 'en',
    page: '',
    messages: {},
    tables: { states: toColumns(ROWS) },
    register: {
      length: 2,
      actor: { codes: ['', 'state'], of: [1, 1] },
      evidence: { codes: ['', 'explicit'], of: [1, 0] },
      content: { codes: [''], of: [0, 0] },
      states: { codes: ['KEN'], start: [0, 1, 1], of: [0] },
      themes: { codes: [], start: [0, 0, 0], of: [] },
      instruments: { codes: [], start: [0, 0, 0], of: [] },
      entries: toColumns([{ id: 'a' }, { id: 'b' }]),
    },
    points: {},
  };
  const extracts = extractsOf(data, ['states', 'themes', 'pledges']);

  it('has every table that is asked for, empty where the block has none', () => {
    expect(extracts.states?.rows).toEqual(ROWS);
    expect(extracts.themes?.rows).toEqual([]);
  });

  it('has the register by its codes, and its entries', () => {
    const register = extracts.pledges!.register;
    expect(Array.from(register.states.start)).toEqual([0, 1, 1]);
    expect(register.entry(1)).toEqual({ id: 'b' });
    expect(() => register.entry(2)).toThrow(RangeError);
  });
});
