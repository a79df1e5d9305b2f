import { describe, expect, it } from 'vitest';
import { actsOf } from '../../src/select/acts';
import { promisedRows } from '../../src/select/promisedRows';
import { shipped } from '../rows';

const figures = await shipped('figures');
const acts = actsOf(await shipped('ratifications'));
const said = (...[scope, window]: [ReadonlySet<string> | null, { from: string; to: string } | null]) =>
  promisedRows(figures, acts, scope, window).map(
    ({ instrument, figure, before, since }) =>
      `${instrument} ${figure.value} ${before.length}+${since.length}`,
  );

describe('promisedRows', () => {
  it('has the eight instruments of paragraph 46, most pledges first', () => {
    expect(said(null, null)).toEqual([
      'ICPPED 6 4+6',
      'ICCPR-OP2 5 0+2',
      'OP-CRC-AC 5 1+0',
      'ICMW 4 1+1',
      'OPCAT 4 2+3',
      'OP-CRC-SC 3 0+0',
      'OP-ICESCR 3 2+3',
      'OP-CRPD 3 4+3',
    ]);
  });
  it.each([
    ['within one year', null, { from: '2024-01-01', to: '2024-12-31' }],
    ['before the launch: nothing', null, { from: '2000-01-01', to: '2022-12-09' }],
    ['all years: only since the launch', null, { from: '1966-01-01', to: '2026-12-31' }],
    ['Thailand', new Set(['THA']), null],
    ['nobody', new Set<string>(), null],
  ])('cuts the acts, never the figures: %s', (_name, scope, window) => {
    const rows = promisedRows(figures, acts, scope, window);
    expect(rows.map((row) => row.figure.value)).toEqual([6, 5, 5, 4, 4, 3, 3, 3]);
    for (const act of rows.flatMap((row) => [...row.before, ...row.since])) {
      expect(act.date >= '2022-12-10').toBe(true);
      if (window) expect(act.date >= window.from && act.date <= window.to).toBe(true);
      if (scope) expect(scope.has(act.iso3)).toBe(true);
    }
  });
  it('keeps all acts in a window over all years', () =>
    expect(said(null, { from: '1966-01-01', to: '2026-12-31' })).toEqual(said(null, null)));
  it('finds Thailand alone', () => expect(said(new Set(['THA']), null)[0]).toBe('ICPPED 6 0+1'));
  it('divides on the day of the announcement', () => {
    const rows = promisedRows(figures, acts, null, null);
    for (const { before, since } of rows) {
      expect(before.every((act) => act.date <= '2023-12-10')).toBe(true);
      expect(since.every((act) => act.date >= '2023-12-11')).toBe(true);
    }
  });
});
