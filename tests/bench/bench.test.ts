// The benchmark's own parts: registers that are what they say, counts of the plain page, medians and verdicts.
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readExtractText } from '../../src/extract/read';
import { schema } from '../extract/schema';
import { count, type Pledge } from './plain/counts';
import { PLAIN_HEADER, pledges, REGISTER_HEADER, toPlainLine, toRegisterLine } from './rows.mjs';
import { judge, summarise, toMarkdown, type Run } from './summary.mjs';

describe('a made register', () => {
  const made = [...pledges(782)];
  const register = [REGISTER_HEADER.join(), ...made.map(toRegisterLine)].join('\n');
  const plain = [PLAIN_HEADER.join(), ...made.map(toPlainLine)].join('\n');
  it('is the same each time, and the beginning of a longer one', () => {
    expect([...pledges(782)]).toEqual(made);
    expect([...pledges(20)].map(toPlainLine)).toEqual(made.slice(0, 20).map(toPlainLine));
  });
  it('has about 140 bytes a row in either form', () => {
    for (const text of [register, plain]) {
      expect(new TextEncoder().encode(text).length / 782).toBeGreaterThan(130);
      expect(new TextEncoder().encode(text).length / 782).toBeLessThan(160);
    }
  });
  it('is read by our reader without a problem, and says what the plain form says', () => {
    const { rows, problems } = readExtractText('pledges', register, 'made.csv', schema);
    expect(problems).toEqual([]);
    const rowsOfPlain = csvParse(plain) as unknown as (Pledge & { title: string })[];
    expect(rows.map(({ states, themes, summary }) => [...states, ...themes, summary])).toEqual(
      rowsOfPlain.map(({ iso3, theme, title }) => [iso3, theme, title]),
    );
    expect(rows.some(({ summary }) => summary.includes('"'))).toBe(true);
  });
  it('is counted by the plain page, whole and by theme', () => {
    const rows = csvParse(plain) as unknown as Pledge[];
    const all = count(rows, null);
    const theme = 'women_gender_equality';
    const some = count(rows, theme);
    expect(all.total).toBe(782);
    expect(some.total).toBe(all.themes.get(theme));
    expect(some.themes).toEqual(all.themes);
    const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
    for (const counts of [all, some])
      for (const by of [counts.states, counts.actors, counts.months])
        expect(sum(by.values())).toBe(counts.total);
  });
});

describe('a summary', () => {
  const run = (page: string, painted: number, faults: string[] = []): Run => ({
    page,
    rows: 200_000,
    condition: 'base',
    faults,
    painted,
    memory: null,
    script: 81_500,
  });
  const results = summarise([
    run('atlas-all', 300),
    run('atlas-all', 100),
    run('atlas-all', 200),
    run('atlas-all', 9000, ['the page crashed']),
    run('plain', 240),
    run('plain', 260),
  ]);
  it('has medians and quartiles of the runs that were right', () => {
    expect(results.map(({ page, runs, right }) => [page, runs, right])).toEqual([
      ['atlas-all', 4, 3],
      ['plain', 2, 2],
    ]);
    expect(results[0]!.medians).toMatchObject({ painted: 200, memory: null, script: 81.5 });
    expect(results[0]!.quartiles.painted).toEqual([150, 250]);
    expect(results[1]!.medians.painted).toBe(250);
  });
  it.each([
    [200, true],
    [212.5, true],
    [213, false],
  ])('judges %i ms against 250 of the plain page: %s', (painted, met) => {
    const goals = judge(summarise([run('atlas-all', painted), run('plain', 250)]));
    const judged = goals.filter((goal) => goal.met !== null);
    expect(judged.map((goal) => [goal.says, goal.met])).toEqual([['200,000 rows: all charts painted', met]]);
  });
  it('is a table that names what was missed', () => {
    const text = toMarkdown(summarise([run('atlas-all', 500), run('plain', 250)]));
    expect(text).toContain('| 200,000 rows: all charts painted | ≤ 0.85 × plain | 2.00 | **missed** |');
    expect(text).toContain('| atlas-all | 1 of 1 |');
    expect(text).toContain('not measured');
  });
});
