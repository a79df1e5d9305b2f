import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/model/message';
import { themesFinding, type ThemesContext } from '../../../src/select/findings/themes';
import { themeRows, type ThemeRow } from '../../../src/select/themeRows';
import { qualified } from '../../../src/locale/qualified';
import { chinese, english } from '../../locales';
import { shipped } from '../../rows';

const [figures, themes] = [await shipped('figures'), await shipped('themes')];
const [template] = figures.filter((figure) => figure.dimension === 'theme');

/** A row counted in pledges: its theme, the report's figure, entries of the register. */
function row(theme: string, value: number | null, entries = 0, change: Partial<ThemeRow> = {}): ThemeRow {
  return {
    theme,
    group: 'report_pledges',
    figure: value === null ? null : { ...template!, key: theme, value },
    documented: entries,
    documentedUnit: 'entries',
    entries,
    paragraphs: ['87'],
    ...change,
  };
}
const context = (change: Partial<ThemesContext> = {}): ThemesContext => ({
  filtered: false,
  themes: [],
  entries: 0,
  states: 0,
  foreign: null,
  nameOf: (theme) => theme.toUpperCase(),
  quote: (theme) => `“${theme.toUpperCase()}”`,
  say: (figure) => qualified(english, figure),
  ...change,
});
const says = (message: Message) => {
  expect(chinese.say(message)).not.toBe('');
  return english.say(message);
};

describe('the report', () => {
  it.each<[string, ThemeRow[], string]>([
    ['one leads', [row('a', 9), row('b', 5)], 'A drew most State pledges: 9'],
    ['a tie', [row('a', 9), row('b', 9), row('c', 1)], '“A” and “B” drew most State pledges: 9 each'],
    [
      'a long tie',
      [...'abcd'].map((key) => row(key, 9)).concat(row('e', 1)),
      '4 themes drew most State pledges: 9 each',
    ],
    ['all equal', [row('a', 4), row('b', 4)], 'Every theme drew as many State pledges: 4'],
    ['one', [row('a', 4), row('b', null)], 'The report counts State pledges on one theme: A, 4'],
    ['none', [row('b', null)], 'The report’s figures by theme are not at hand'],
    [
      'States are no pledges',
      [row('a', 3), row('b', 2), row('c', 32, 0, { group: 'report_states' })],
      'A drew most State pledges: 3',
    ],
  ])('%s', (_, rows, expected) => expect(says(themesFinding(rows, context()))).toBe(expected));

  it('carries the qualifier', () => {
    const about = row('a', 9);
    about.figure = { ...about.figure!, qualifier: 'about' };
    expect(says(themesFinding([about, row('b', 1)], context()))).toBe('A drew most State pledges: about 9');
  });

  it('as shipped: paragraph 51’s theme', () => {
    const rows = themeRows(themes, figures, { byTheme: new Map(), statesByTheme: new Map() });
    expect(themesFinding(rows, context())).toMatchObject({
      key: 'themes.finding_lead',
      values: { theme: 'WOMEN_GENDER_EQUALITY', number: '72' },
    });
  });
});

describe('the register, once filtered', () => {
  const rows = [row('a', 9, 3), row('b', 5, 1), row('other', null, 8)];
  it.each<[string, ThemeRow[], Partial<ThemesContext>, string]>([
    ['nothing left', [row('a', 9)], {}, 'Documented here: no entry for this selection'],
    [
      'a theme',
      rows,
      { themes: ['a'], entries: 3, states: 2 },
      'Documented here on “A”: 3 entries, naming 2 States',
    ],
    ['a theme that names no State', rows, { themes: ['b'], entries: 1 }, 'Documented here on “B”: 1 entry'],
    [
      'many themes',
      rows,
      { themes: ['a', 'b', 'c', 'd'], entries: 4, states: 1 },
      'Documented here on 4 themes: 4 entries, naming 1 State',
    ],
    [
      'one theme leads; the rest never does',
      rows,
      { entries: 9, states: 4 },
      'Documented here: 9 entries, naming 4 States; most often on “A” (3)',
    ],
    [
      'a tie',
      [row('a', 9, 3), row('b', 5, 3), row('c', 5, 1)],
      { entries: 7, states: 4 },
      'Documented here: 7 entries, naming 4 States; most often on “A” and “B” (3 each)',
    ],
    [
      'all equal',
      [row('a', 9, 2), row('b', 5, 2)],
      { entries: 4, states: 4 },
      'Documented here: 4 entries, naming 4 States',
    ],
    [
      'one',
      [row('a', 9, 1), row('b', 5, 0)],
      { entries: 1, states: 1 },
      'Documented here: 1 entry, naming 1 State; most often on “A” (1)',
    ],
    [
      'compares entries, also where the row shows States',
      [row('a', 9, 3), row('b', 5, 5, { documented: 2, documentedUnit: 'states' })],
      { entries: 6, states: 2 },
      'Documented here: 6 entries, naming 2 States; most often on “B” (5)',
    ],
    [
      'a reader’s own register',
      rows,
      { themes: ['a'], entries: 3, states: 2, foreign: 'list.csv' },
      'In the register of list.csv on “A”: 3 entries, naming 2 States',
    ],
  ])('%s', (_, shown, change, expected) =>
    expect(says(themesFinding(shown, context({ filtered: true, ...change })))).toBe(expected),
  );
});
