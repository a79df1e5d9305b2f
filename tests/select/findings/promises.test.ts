import { expect, it } from 'vitest';
import type { FollowedEntry } from '../../../src/select/followed';
import { followedFinding, promisesFinding } from '../../../src/select/findings/promises';
import type { PromiseLine, PromiseStatus } from '../../../src/select/promiseStatus';
import { english, LOCALES } from '../../locales';

const JOINED: PromiseStatus = { kind: 'became_party', date: '2024-05-14', early: false };
const NEITHER: PromiseStatus = { kind: 'neither' };
const BEFORE: PromiseStatus = { kind: 'party_before', date: '2000-01-01' };
const UNKNOWN: PromiseStatus = { kind: 'unchecked', why: 'other_instrument' };
const pair = (status: PromiseStatus, iso3 = 'TUV', instrument = 'CAT'): PromiseLine => ({
  iso3,
  instrument,
  status,
});
const item = (change: {
  instruments?: readonly string[];
  lines?: readonly PromiseLine[];
  followUps?: number;
  target?: FollowedEntry['target'];
}) =>
  ({
    entry: { instruments: change.instruments ?? [] },
    lines: change.lines ?? [],
    followUps: Array(change.followUps ?? 0).fill({}),
    target: change.target ?? null,
  }) as unknown as FollowedEntry;
const naming = (...lines: PromiseLine[]) => item({ instruments: ['CAT'], lines });
const plain = item({});

const said = (items: readonly FollowedEntry[], foreign = false, locale = english) =>
  promisesFinding(items, foreign)
    .map((message) => locale.say(message))
    .reduce((first, second) => locale.t('promises.sentences', { first, second }));

const CASES: [string, readonly FollowedEntry[], boolean, string][] = [
  ['no entry', [], false, 'No entry in this selection'],
  ['none names one', [plain, plain], false, 'Of 2 entries documented here, none names an instrument.'],
  ['a foreign register', [plain], true, 'Of 1 entry in this register, none names an instrument.'],
  [
    'one pair, an act',
    [naming(pair(JOINED)), plain],
    false,
    'Of 2 entries documented here, one names an instrument. For its State and instrument, the treaty record shows an act of joining since the launch.',
  ],
  [
    'one pair, no act',
    [naming(pair(NEITHER))],
    false,
    'Of 1 entry documented here, one names an instrument. For its State and instrument, the treaty record shows no act of joining since the launch.',
  ],
  [
    'party before the launch: no act since',
    [naming(pair(BEFORE), pair(NEITHER, 'FJI'))],
    false,
    'Of 1 entry documented here, one names an instrument. For none of their 2 pairs of State and instrument, the treaty record shows an act of joining since the launch.',
  ],
  [
    'several pairs',
    [naming(pair(JOINED), pair(NEITHER, 'FJI')), naming(pair(JOINED, 'KEN'))],
    false,
    'Of 2 entries documented here, 2 name an instrument. For 2 of their 3 pairs of State and instrument, the treaty record shows an act of joining since the launch.',
  ],
  [
    'a pair that two entries name counts once',
    [naming(pair(JOINED)), naming(pair(JOINED)), naming(pair(NEITHER, 'FJI'))],
    false,
    'Of 3 entries documented here, 3 name an instrument. For 1 of their 2 pairs of State and instrument, the treaty record shows an act of joining since the launch.',
  ],
  [
    'an instrument without record',
    [naming(pair(UNKNOWN))],
    false,
    'Of 1 entry documented here, one names an instrument.',
  ],
];
it.each(CASES)('%s', (_case, items, foreign, expected) => {
  expect(said(items, foreign)).toBe(expected);
  for (const locale of Object.values(LOCALES))
    expect(said(items, foreign, locale), locale.lang).not.toMatch(/[{}#]|undefined/);
});

it.each<[string, readonly FollowedEntry[], string]>([
  ['no entry', [], 'No entry in this selection'],
  ['nothing', [plain], 'Follow-ups found for no entry documented here; target year past for none'],
  [
    'one entry with two follow-ups',
    [item({ followUps: 2 })],
    'Follow-ups found for 1 entry documented here; target year past for none',
  ],
  [
    'past years alone are past',
    [
      item({ followUps: 1, target: 'past' }),
      item({ followUps: 1, target: 'ahead' }),
      item({ target: 'past' }),
      item({ target: 'current' }),
    ],
    'Follow-ups found for 2 entries documented here; target year past for 2',
  ],
])('of the chart: %s', (_case, items, expected) => {
  expect(english.say(followedFinding(items, false))).toBe(expected);
  for (const locale of Object.values(LOCALES))
    expect(locale.say(followedFinding(items, false)), locale.lang).not.toMatch(/[{}#]|undefined/);
});

it('judges nothing, in any language', async () => {
  const { readCatalogue } = await import('../../../src/build/messages');
  const WORDS = {
    en: /\b(done|kept|fulfil\w*|broken?|complete[ds]?|fail\w*|overdue|late)\b/i,
    fr: /\b(tenue?s?|respect\w*|rompue?s?|retard|manqu\w*)\b/i,
    es: /\b(cumpl\w*|incumpl\w*|rot[oa]s?|retraso|vencid\w*)\b/i,
    ru: /выполн|нарушен|сдержан|просроч/i,
    zh: /兑现|履行|违背|食言|逾期/,
    ar: /وف[ىت]|أخل|نكث|متأخر/,
  } as const;
  for (const [lang, words] of Object.entries(WORDS))
    for (const [key, text] of Object.entries(readCatalogue(process.cwd(), lang)))
      if (key.startsWith('promises.')) expect(text, `${lang} ${key}`).not.toMatch(words);
});
