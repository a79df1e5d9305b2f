import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGISTER_YEAR } from '../../src/model/codes';
import type { Entry, FollowUp, Participation } from '../../src/model/tables';
import {
  followedEntries,
  groupFollowed,
  sectionOf,
  targetTense,
  type FollowedEntry,
  type Grouping,
} from '../../src/select/followed';
import { shipped } from '../rows';

const entry = (change: Partial<Entry>): Entry => ({
  id: 'x-1',
  actorType: 'states',
  actor: '',
  states: ['TUV'],
  statesNote: '',
  themes: ['disability'],
  instruments: [],
  summary: '',
  contentKnown: 'full',
  targetYear: null,
  evidence: 'explicit',
  sourceTitle: '',
  sourceUrl: '',
  sourceKind: 'press',
  paragraphs: [],
  ...change,
});
const followUp = (entryId: string, date: string): FollowUp => ({
  entryId,
  date,
  what: { en: date },
  outcome: 'under_way',
  sourceTitle: '',
  sourceUrl: '',
  sourceKind: 'press',
  namesInitiative: true,
});
const told = [followUp('x-1', '2024')];

describe('sectionOf', () => {
  it.each([
    ['an instrument', { instruments: ['CAT'] }, [], 'instrument'],
    ['an instrument and follow-ups', { instruments: ['CAT'] }, told, 'instrument'],
    ['an instrument and a target year', { instruments: ['CAT'], targetYear: 2024 }, [], 'instrument'],
    ['an instrument without record', { instruments: ['ILO-169'] }, [], 'instrument'],
    ['a target year', { targetYear: 2024 }, [], 'target'],
    ['a target year and follow-ups', { targetYear: 2024 }, told, 'target'],
    ['follow-ups alone', {}, told, 'followed'],
    ['a promise to ratify that names no instrument', { themes: ['ratification'] }, [], 'none'],
    ['nothing', {}, [], 'none'],
  ] as const)('%s', (_case, change, rows, section) => expect(sectionOf(entry(change), rows)).toBe(section));
});

describe('targetTense', () => {
  it.each([
    [null, null],
    [2025, 'past'],
    [2026, 'current'],
    [2027, 'ahead'],
  ] as const)('%s is %s in 2026', (year, tense) => expect(targetTense(year, 2026)).toBe(tense));

  it('is seen from the date of the shipped register', () => {
    const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
      resources: { name: string; 'hr75:asOf': string }[];
    };
    for (const name of ['pledges', 'follow-ups'])
      expect(resources.find((resource) => resource.name === name)?.['hr75:asOf'].slice(0, 4), name).toBe(
        String(REGISTER_YEAR),
      );
  });
});

const party: Participation = {
  iso3: 'TUV',
  instrument: 'CAT',
  signed: '',
  date: '2024-05-14',
  action: 'accession',
  status: 'party',
  withdrawalNotified: '',
  withdrawalEffective: '',
  note: '',
};
const followed = (
  entries: readonly Entry[],
  followUps: readonly FollowUp[] = [],
  scope: ReadonlySet<string> | null = null,
) =>
  followedEntries(entries, { followUps, record: [party], instruments: new Set(['CAT']), scope, asOf: 2026 });

describe('followedEntries', () => {
  it('ties an entry to the record and to its follow-ups at once', () => {
    const [item] = followed(
      [entry({ instruments: ['CAT'] })],
      [followUp('x-1', '2024-06'), followUp('y', '2024')],
    );
    expect(item!.lines).toEqual([
      { iso3: 'TUV', instrument: 'CAT', status: { kind: 'became_party', date: '2024-05-14', early: false } },
    ]);
    expect(item!.followUps.map((row) => row.date)).toEqual(['2024-06']);
  });
  it('orders follow-ups by date, the undated last', () => {
    const rows = ['', '2025', '2024-06-01', '2024-06'].map((date) => followUp('x-1', date));
    const [item] = followed([entry({})], rows);
    expect(item!.followUps.map((row) => row.date)).toEqual(['2024-06', '2024-06-01', '2025', '']);
  });
  it('has a line for each State in scope', () => {
    const [item] = followed([entry({ states: ['TUV', 'FJI'], instruments: ['CAT'] })], [], new Set(['FJI']));
    expect(item!.lines.map((line) => [line.iso3, line.status.kind])).toEqual([['FJI', 'neither']]);
  });
  it('says of a promise to ratify that it names no instrument, and nothing of other entries', () => {
    const items = followed([entry({ themes: ['ratification'] }), entry({ id: 'x-2' })]);
    expect(items.map((item) => item.lines.map((line) => line.status))).toEqual([
      [{ kind: 'unchecked', why: 'no_instrument' }],
      [],
    ]);
  });
});

const several = followed([
  entry({
    id: 'joint',
    actorType: 'joint',
    states: ['AND', 'TUV'],
    targetYear: 2030,
    themes: ['nhri', 'other'],
  }),
  entry({ id: 'tuv', states: ['TUV'], themes: ['nhri'], targetYear: 2024 }),
  entry({ id: 'un', actorType: 'un_entities', states: [], themes: [] }),
  entry({ id: 'and', states: ['AND'], themes: ['unlisted'], targetYear: 2027 }),
  entry({ id: 'cat', states: ['AND'], instruments: ['CAT'], themes: ['other'] }),
]);
const shape = (items: readonly FollowedEntry[], by: Grouping, scope: ReadonlySet<string> | null = null) =>
  groupFollowed(items, by, { states: ['AND', 'TUV'], themes: ['nhri', 'other'], scope }).map(
    ({ key, items: own }) => [key, ...own.map((item) => item.entry.id)],
  );

describe('groupFollowed', () => {
  it.each<[string, Grouping, string[][]]>([
    [
      'each once, target years in order',
      'section',
      [
        ['instrument', 'cat'],
        ['target', 'tuv', 'and', 'joint'],
        ['none', 'un'],
      ],
    ],
    [
      'under each of its States, joint ones last',
      'state',
      [
        ['AND', 'and', 'cat', 'joint'],
        ['TUV', 'tuv', 'joint'],
        ['', 'un'],
      ],
    ],
    [
      'under each of its themes; an unlisted one after the others',
      'theme',
      [
        ['nhri', 'tuv', 'joint'],
        ['other', 'cat', 'joint'],
        ['', 'un'],
        ['unlisted', 'and'],
      ],
    ],
    [
      'years in order, then none',
      'year',
      [
        ['2024', 'tuv'],
        ['2027', 'and'],
        ['2030', 'joint'],
        ['', 'cat', 'un'],
      ],
    ],
  ])('%s (%s)', (_case, by, expected) => expect(shape(several, by)).toEqual(expected));

  it('stands only under the States in scope', () =>
    expect(shape(several.slice(0, 1), 'state', new Set(['TUV']))).toEqual([['TUV', 'joint']]));
  it('is empty for no entry', () => expect(shape([], 'section')).toEqual([]));
});

it('sorts the shipped register, each entry once', async () => {
  const entries = await shipped('pledges');
  const items = followedEntries(entries, {
    followUps: await shipped('follow-ups'),
    record: await shipped('ratifications'),
    instruments: new Set((await shipped('instruments')).map((row) => row.code)),
    scope: null,
    asOf: REGISTER_YEAR,
  });
  const groups = shape(items, 'section');
  expect(groups.map(([key, ...own]) => [key, own.length])).toEqual([
    ['instrument', 3],
    ['target', 10],
    ['followed', 11],
    ['none', 95],
  ]);
  expect(new Set(groups.flatMap(([, ...own]) => own)).size).toBe(entries.length);
  expect(
    items
      .filter((item) => item.entry.targetYear === 2024)
      .map((item) => item.entry.id)
      .sort(),
  ).toEqual(['joint-1', 'tgo-1', 'tgo-4']);
});
