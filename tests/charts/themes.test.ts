import { describe, expect, it } from 'vitest';
import {
  layoutThemes,
  registerColumn,
  roomForCounts,
  themeLabels,
  type ThemeBarsOptions,
} from '../../src/charts/themes';
import { textWidth } from '../../src/charts/textWidth';
import ThemeBars from '../../src/components/ThemeBars.svelte';
import { themeGroups, themeRows, themesInStates, type ThemeRow } from '../../src/select/themeRows';
import { countOf, countsOf, themeMarks } from '../../src/views/themes/rows';
import { expectGolden, markupOf } from '../golden';
import { chinese, english, LOCALES, rightToLeft } from '../locales';
import { registerOf } from '../../src/extract/register/registerOf';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { selectRegister } from '../../src/select/registerSelection';
import { shipped } from '../rows';

const [themes, figures, entries] = [
  await shipped('themes'),
  await shipped('figures'),
  await shipped('pledges'),
];
const nameOf = (code: string) => english.name(themes.find((row) => row.theme === code)!.labels);
const rows = themeRows(
  themes,
  figures,
  selectRegister(registerOf(entries.slice(0, 30)), NOTHING_SELECTED, null, themesInStates(themes)),
);
const groups = themeGroups(rows);
const inPledges = groups[0]!.rows;
const ROOM = 76;

function layout(shown: readonly ThemeRow[], options: Partial<ThemeBarsOptions> = {}) {
  const width = options.width ?? 600;
  const labels = themeLabels(
    shown.map((row) => row.theme),
    width,
    ROOM,
    nameOf,
  );
  return layoutThemes(shown, { width, dir: 'ltr', hidden: false, labels, countRoom: ROOM, ...options });
}

describe('layoutThemes', () => {
  it('gives each group a scale of its own', () => {
    const [pledges, states] = groups.map((group) => layout(group.rows));
    const longest = (laid: typeof pledges) => Math.max(...laid!.rows.map((row) => row.bar?.width ?? 0));
    expect(longest(pledges)).toBe(longest(states));
    const [women, second] = pledges!.rows;
    expect(second!.bar!.width / women!.bar!.width).toBeCloseTo(52 / 72, 2);
  });

  it.each([260, 366, 632, 1200])('keeps bars clear of the register’s column at %i px', (width) => {
    for (const { bar } of layout(inPledges, { width }).rows)
      expect(bar!.numberX + 20).toBeLessThan(width - registerColumn(width, ROOM));
  });

  it('mirrors from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => layout(inPledges, { dir }).rows[1]!);
    expect(rtl!.bar!.x + rtl!.bar!.width).toBeCloseTo(600 - ltr!.bar!.x);
    expect(rtl!.bar!.numberX).toBeCloseTo(600 - ltr!.bar!.numberX);
    expect(rtl!.labelX).toBe(600);
    expect(rtl!.countX).toBe(600 - ltr!.countX);
  });

  it('hides the figures without moving a row', () => {
    const [shown, hidden] = [false, true].map((each) => layout(inPledges, { hidden: each }));
    expect(hidden!.rows.every((row) => row.bar === null)).toBe(true);
    expect(hidden!.rows.map((row) => row.top)).toEqual(shown!.rows.map((row) => row.top));
    expect(hidden!.height).toBe(shown!.height);
  });

  it('draws a square for each entry, and none where they are too many', () => {
    const squares = (documented: number) =>
      layout([{ ...inPledges[0]!, documented }]).rows[0]!.squares.match(/M/g)?.length ?? 0;
    expect([0, 1, 13, 36, 37].map(squares)).toEqual([0, 1, 13, 36, 0]);
  });

  it('breaks a label that is longer than its line, and makes room for it', () => {
    const labels = themeLabels(['a'], 200, ROOM, () => 'Cooperation with the Office and funding for it');
    const [long] = layoutThemes([{ ...inPledges[0]!, theme: 'a' }], {
      width: 200,
      dir: 'ltr',
      hidden: false,
      labels,
      countRoom: ROOM,
    }).rows;
    expect(long!.lines.length).toBeGreaterThan(1);
    expect(long!.bar!.y).toBeGreaterThan(long!.lines.at(-1)!.y);
  });
});

it.each(Object.values(LOCALES))('makes room for every count: $lang', (locale) => {
  const room = roomForCounts(countsOf(locale));
  expect(room).toBeGreaterThanOrEqual(ROOM);
  expect(room).toBeLessThan(120);
  for (const row of rows) expect(textWidth(countOf(row, locale), 12)).toBeLessThanOrEqual(room);
});

it('looks as approved', async () => {
  const marks = themeMarks(rows, {
    chosen: ['business_human_rights'],
    hidden: false,
    locale: english,
    nameOf,
  });
  const drawn = groups.map((group) =>
    markupOf(
      ThemeBars,
      {
        rows: group.rows,
        markOf: (code: string) => marks.get(code),
        nameOf,
        countOf: (row: ThemeRow) => countOf(row, english, marks.get(row.theme)?.faded),
        hidden: false,
        width: 600,
        countRoom: ROOM,
        label: group.name,
      },
      english,
    ),
  );
  await expectGolden('themes', drawn.join(''));
});

describe('themeMarks', () => {
  const marksOf = (hidden: boolean) =>
    themeMarks(rows, { chosen: ['racism'], hidden, locale: english, nameOf });

  it('says the figure with qualifier, unit and paragraph, and the register’s count apart', () => {
    expect(marksOf(false).get('business_human_rights')).toMatchObject({
      value: 17,
      label: expect.stringMatching(
        /^Business and human rights: about 17 pledges in the report, para\. 87; documented here: (\d+ entr|none)/,
      ) as string,
      chosen: false,
      faded: true,
    });
    expect(marksOf(false).get('racism')).toMatchObject({ value: 9, chosen: true, faded: false });
  });

  // Who speaks to the page says what they see.
  it.each([english, chinese])('begins with the label that is seen, $lang', (locale) => {
    const labelOf = (code: string) => locale.name(themes.find((row) => row.theme === code)!.labels);
    for (const hidden of [true, false])
      for (const [theme, mark] of themeMarks(rows, { chosen: [], hidden, locale, nameOf: labelOf }))
        expect(mark.label.startsWith(labelOf(theme)), mark.label).toBe(true);
  });

  it('says no figure once figures are hidden', () => {
    const mark = marksOf(true).get('business_human_rights')!;
    expect(mark.label).not.toContain('17');
    expect(mark.tip.lines.join()).not.toContain('17');
    expect(mark.value).not.toBe(17);
  });
});

it('looks as approved from right to left: bars from the right, the register at the left', async () => {
  const names = new Map([
    ['women_gender_equality', 'حقوق المرأة والمساواة بين الجنسين'],
    ['racism', 'العنصرية'],
    ['civic_space', 'الحيز المدني'],
  ]);
  const shown = rows.filter((row) => names.has(row.theme));
  const markOf = (theme: string) => ({
    key: theme,
    value: 1,
    label: names.get(theme)!,
    tip: { title: theme, lines: [] },
    chosen: theme === 'racism',
  });
  const drawn = markupOf(
    ThemeBars,
    {
      rows: shown,
      markOf,
      nameOf: (theme: string) => names.get(theme)!,
      countOf: (row: ThemeRow) => String(row.documented),
      countRoom: 76,
      hidden: false,
      width: 600,
      label: 'المواضيع',
    },
    rightToLeft,
  );
  expect(shown).toHaveLength(3);
  await expectGolden('themes-ar', drawn);
});
