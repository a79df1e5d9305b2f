// A reader's own register on the page: under its own names, with its own numbers, and nothing of ours said of it.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/tables';
import ActorsPanel from '../../src/views/ActorsPanel.svelte';
import type { Atlas } from '../../src/views/atlas.svelte';
import { MapModel } from '../../src/views/map/mapModel.svelte';
import { shownCodes } from '../../src/views/ownCounts';
import Register from '../../src/views/state/Register.svelte';
import ThemesPanel from '../../src/views/ThemesPanel.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { LOCALES, english } from '../locales';
import { registerWith, shipped } from '../rows';

const TABLES = ['states', 'figures', 'regions', 'themes', 'actor-types', 'instruments', 'ratifications', 'follow-ups'] as const; // prettier-ignore
const [template] = await shipped('pledges');
const entry = (change: Partial<Entry>): Entry => ({
  ...template!,
  ...{ states: [], themes: [], instruments: [], statesNote: '' },
  ...change,
});
/** 30 entries of Kenya, 3 of Fiji, one joint; themes and kinds of actor that no list of ours knows. */
const ENTRIES: readonly Entry[] = [
  ...Array.from({ length: 30 }, (_, at) =>
    entry({ id: `k-${at}`, states: ['KEN'], themes: ['racism', `Own ${at}`], summary: `Summary ${at}` }),
  ),
  ...Array.from({ length: 3 }, (_, at) =>
    entry({ id: `f-${at}`, states: ['FJI'], themes: ['Housing first'] }),
  ),
  entry({ id: 'j', actorType: 'joint', states: ['FJI', 'KEN'], themes: ['Housing first'] }),
  entry({ id: 'o', actorType: 'Faith groups' }),
];
async function atlasAt(query = '', complete = true, locale = english): Promise<Atlas> {
  const atlas = await atlasWith(TABLES, locale, query);
  atlas.putRegister(registerWith(ENTRIES), { name: 'list.csv', complete });
  return atlas;
}

describe('what is filtered', () => {
  it.each([
    ['', 35],
    ['?theme=Housing%20first', 4],
    ['?actor=Faith%20groups', 1],
    ['?state=FJI', 4],
  ])('%s: %i entries', async (query, count) => expect((await atlasAt(query)).selected.length).toBe(count));
  it('can be filtered by its own names, after those of the lists', async () => {
    const { themeCodes, actorCodes } = await atlasAt();
    expect(themeCodes.indexOf('Housing first')).toBeGreaterThan(themeCodes.indexOf('racism'));
    expect(actorCodes.at(-1)).toBe('Faith groups');
  });
});

describe('the map', () => {
  it('of a complete register has numbers, and “none” for the others', async () => {
    const model = new MapModel(await atlasAt());
    expect(model.legend.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '1 to 4 entries: 1',
      '5 to 31 entries: 1',
      'none in this register: 195',
    ]);
    const marks = Object.fromEntries(model.marks.map((mark) => [mark.iso3, mark]));
    expect(marks.KEN).toMatchObject({ value: 31, code: 'count_5' });
    expect(marks.KEN!.label).toContain('Kenya, Africa, 31 entries in this register');
    expect(marks.TUV).toMatchObject({ value: 0, code: 'count_0' });
    expect(marks.TUV!.label).toContain('none in this register');
    expect(model.finding).toBe(
      'In the register of list.csv: 2 of 197 States have entries; half of these have 4 or fewer',
    );
    expect(model.measure).toContain('declared complete');
    const { columns } = model.table;
    expect(columns.map(({ key }) => key)).not.toContain('in_register');
    expect(columns.find(({ key }) => key === 'entries')?.label).toBe('Entries in this register');
  });
  it('of one that is not has our classes, and says whose they are', async () => {
    const model = new MapModel(await atlasAt('', false));
    expect(model.legend.at(-1)?.label).toBe('not in this register');
    expect(model.marks.find(({ iso3 }) => iso3 === 'TUV')).toMatchObject({ code: 'not_documented' });
    expect(model.finding).toContain('In the register of list.csv: 2 States with pledges of their own');
    expect(model.measure).toContain('a class, not a count');
  });
});

it.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const)(
  'themes and actors have its counts alone, under its own names: %s',
  async (lang) => {
    const atlas = await atlasAt('', true, LOCALES[lang]);
    const themes = viewMarkup(ThemesPanel, {}, atlas);
    const actors = viewMarkup(ActorsPanel, {}, atlas);
    for (const markup of [themes, actors]) {
      expect(markup).not.toContain('data-figure');
      expect(wordsOf(markup)).toContain('list.csv');
      expect(wordsOf(markup)).not.toMatch(/undefined|NaN|[{}]/);
    }
    if (lang !== 'en') return;
    expect(wordsOf(themes)).toContain(
      'In the register of list.csv: 35 entries, naming 2 States; most often on “Racism” (30)',
    );
    expect(wordsOf(themes)).toContain('The report’s figures by theme are not shown beside this register');
    expect(wordsOf(actors)).toContain('In the register of list.csv: 35 entries from 3 kinds of actor');
    expect(wordsOf(actors)).toContain('The 782 pledges of the report are not shown');
  },
);

it('at most 40 names of its own are drawn, and what is chosen always is', () => {
  const counts = (own: number) => [
    { code: 'racism', listed: true, entries: 2, all: 2 },
    { code: 'sdgs', listed: true, entries: 0, all: 0 },
    ...Array.from({ length: own }, (_, at) => ({ code: `own ${at}`, listed: false, entries: 1, all: 1 })),
  ];
  expect(shownCodes(counts(40), [])).toMatchObject({ rare: 0, unused: 1, rows: { length: 41 } });
  expect(shownCodes(counts(60), [])).toMatchObject({ rare: 20, unused: 1, rows: { length: 41 } });
  const chosen = shownCodes(counts(60), ['own 59', 'sdgs']);
  expect(chosen).toMatchObject({ rare: 19, unused: 0 });
  expect(chosen.rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['own 59', 'sdgs']));
});

describe('the entries of a State', () => {
  it('are listed up to 20, its own first, with a link to all; no follow-up of ours is theirs', async () => {
    const atlas = await atlasAt();
    const markup = viewMarkup(Register, { iso3: 'KEN' }, atlas);
    expect(markup.match(/data-entry=/g)).toHaveLength(20);
    expect(wordsOf(markup)).toContain('All 31 entries in the register');
    expect(markup).toMatch(/href="\?state=KEN&(amp;)?view=register"/);
    expect(wordsOf(markup)).toContain('What followed was looked for in the register of HR75 Atlas alone.');
    expect(wordsOf(markup)).not.toMatch(/No follow-up found|in English/);
  });
  it('that are few have no such link', async () => {
    const markup = viewMarkup(Register, { iso3: 'FJI' }, await atlasAt());
    expect(markup.match(/data-entry=/g)).toHaveLength(4);
    expect(wordsOf(markup)).not.toContain('entries in the register');
  });
});
