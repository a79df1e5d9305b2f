import { expect, it } from 'vitest';
import type { FollowedEntry } from '../../../src/select/followed';
import { followedFinding, promisesFinding } from '../../../src/select/findings/promises';
import type { PromiseLine } from '../../../src/select/promiseStatus';
import type { PromiseCounts } from '../../../src/select/promiseRows';
import { english, LOCALES } from '../../locales';

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
const plain = item({});

const said = (counts: PromiseCounts, foreign: string | null = null, locale = english) =>
  promisesFinding(counts, foreign)
    .map((message) => locale.say(message))
    .reduce((first, second) => locale.t('promises.sentences', { first, second }));
const of = (entries: number, named = 0, pairs = 0, since = 0): PromiseCounts => ({
  ...{ entries, named },
  ...{ pairs, since },
});

const CASES: [string, PromiseCounts, string | null, string][] = [
  ['no entry', of(0), null, 'No entry in this selection'],
  ['none names one', of(2), null, 'Of 2 entries documented here, none names an instrument.'],
  ['a foreign register', of(1), 'a.csv', 'Of 1 entry in the register of a.csv, none names an instrument.'],
  [
    'one pair, an act',
    of(2, 1, 1, 1),
    null,
    'Of 2 entries documented here, one names an instrument. For its State and instrument, the treaty record shows an act of joining since the launch.',
  ],
  [
    'one pair, no act',
    of(1, 1, 1, 0),
    null,
    'Of 1 entry documented here, one names an instrument. For its State and instrument, the treaty record shows no act of joining since the launch.',
  ],
  [
    'pairs without an act',
    of(1, 1, 2, 0),
    null,
    'Of 1 entry documented here, one names an instrument. For none of their 2 pairs of State and instrument, the treaty record shows an act of joining since the launch.',
  ],
  [
    'several pairs',
    of(2, 2, 3, 2),
    null,
    'Of 2 entries documented here, 2 name an instrument. For 2 of their 3 pairs of State and instrument, the treaty record shows an act of joining since the launch.',
  ],
];
it.each(CASES)('%s', (_case, counts, foreign, expected) => {
  expect(said(counts, foreign)).toBe(expected);
  for (const locale of Object.values(LOCALES))
    expect(said(counts, foreign, locale), locale.lang).not.toMatch(/[{}#]|undefined/);
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
  expect(english.say(followedFinding(items, null))).toBe(expected);
  for (const locale of Object.values(LOCALES))
    expect(locale.say(followedFinding(items, null)), locale.lang).not.toMatch(/[{}#]|undefined/);
});

it('says nothing of follow-ups in a register of somebody else', () => {
  const finding = followedFinding([item({ followUps: 1, target: 'past' })], 'a.csv');
  expect(english.say(finding)).toBe('In the register of a.csv: target year past for 1 entry');
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
