// Every figure of the report that has no chart stands once in the year in numbers, shipped or not.
import { describe, expect, it } from 'vitest';
import { withUnit } from '../../src/locale/qualified';
import type { Figure } from '../../src/model/tables';
import { aroundNumber, repeatsNote, SHOWN_ELSEWHERE, yearFigures } from '../../src/select/yearFigures';
import { chinese, english } from '../locales';
import { shipped } from '../rows';

const figures = await shipped('figures');
const placed = yearFigures(figures);

describe('yearFigures', () => {
  it('holds each shipped headline figure that stands nowhere else, once', () => {
    const expected = figures
      .filter((figure) => figure.dimension === 'headline' && !SHOWN_ELSEWHERE.includes(figure.key))
      .map((figure) => figure.key);
    const found = placed.flatMap((group) => group.figures.map((figure) => figure.key));
    expect(found).toHaveLength(expected.length);
    expect(new Set(found)).toEqual(new Set(expected));
  });

  it('knows every shipped key, and has a label for it in every language', () => {
    expect(placed.map((group) => group.group)).not.toContain('other');
    for (const locale of [english, chinese])
      for (const { figures: group } of placed)
        for (const { key } of group) expect(locale.has(`year.figure.${key}`), key).toBe(true);
  });

  it('names only shipped figures as shown elsewhere', () => {
    const headlines = figures.filter((row) => row.dimension === 'headline').map((row) => row.key);
    for (const key of SHOWN_ELSEWHERE) expect(headlines).toContain(key);
  });

  it('puts an unknown key last, and leaves out groups without a figure', () => {
    const strangers = [
      { ...figures[0], key: 'visitors_of_the_moon' },
      figures.find((row) => row.key === 'films'),
    ] as Figure[];
    expect(
      yearFigures(strangers).map(({ group, figures: own }) => [group, own.map((row) => row.key)]),
    ).toEqual([
      ['outreach', ['films']],
      ['other', ['visitors_of_the_moon']],
    ]);
    expect(yearFigures([])).toEqual([]);
  });
});

describe('repeatsNote', () => {
  it.each<[string, string[], boolean[]]>([
    ['three alike', ['a', 'a', 'a'], [true, true, false]],
    ['none', ['', '', ''], [false, false, false]],
    ['all different', ['a', 'b', 'a'], [false, false, false]],
  ])('%s', (_, notes, expected) => {
    const rows = notes.map((en) => ({ note: { en } }));
    expect(rows.map((_row, index) => repeatsNote(rows, index))).toEqual(expected);
  });
});

describe('aroundNumber', () => {
  it.each([
    ['more than 2,200 people', '2,200', ['more than ', '2,200', ' people']],
    ['2,200多人', '2,200', ['', '2,200', '多人']],
    ['nearly 80%', '80', ['nearly ', '80', '%']],
    ['not reported', '', ['', 'not reported', '']],
    ['a dozen', '12', ['', 'a dozen', '']],
  ])('%s', (said, number, [before, middle, after]) => {
    expect(aroundNumber(said, number)).toEqual({ before, number: middle, after });
  });

  it('finds the number of every shipped figure in both languages', () => {
    for (const locale of [english, chinese])
      for (const figure of placed.flatMap((group) => group.figures)) {
        const words = aroundNumber(withUnit(locale, figure), locale.number(figure.value!));
        expect(words.number).toBe(locale.number(figure.value!));
        expect(words.before + words.number + words.after).toBe(withUnit(locale, figure));
      }
  });
});
