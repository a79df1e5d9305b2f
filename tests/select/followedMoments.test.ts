import { expect, it } from 'vitest';
import type { Act } from '../../src/select/acts';
import type { FollowedEntry } from '../../src/select/followed';
import { followedMoments } from '../../src/select/followedMoments';
import type { PromiseLine, PromiseStatus } from '../../src/select/promiseStatus';

const line = (iso3: string | null, instrument: string | null, status: PromiseStatus): PromiseLine => ({
  iso3,
  instrument,
  status,
});
const item = (
  id: string,
  lines: readonly PromiseLine[],
  dates: readonly string[] = [],
  targetYear: number | null = null,
) =>
  ({
    entry: { id, targetYear },
    lines,
    followUps: dates.map((date) => ({ date, namesInitiative: date === '2024' })),
  }) as unknown as FollowedEntry;
const act = (iso3: string, instrument: string, date: string, kind: Act['kind'] = 'accession'): Act => ({
  iso3,
  instrument,
  date,
  kind,
});
const joined: PromiseStatus = { kind: 'became_party', date: '2024-05-14', early: false };
const acts = [
  act('AAA', 'CAT', '2022-12-09'),
  act('BBB', 'CAT', '2022-12-10'),
  act('TUV', 'CAT', '2024-05-14'),
  act('CCC', 'CRC', '2024-06-01'),
  act('DDD', 'CAT', '2025-01-01', 'withdrawal'),
  act('EEE', 'CAT', '2026-02-04'),
];
const others = (lines: readonly PromiseLine[], scope: ReadonlySet<string> | null = null) =>
  followedMoments([item('x', lines)], acts, scope).others.map((own) => own.iso3);

it.each<[string, readonly PromiseLine[], ReadonlySet<string> | null, string[]]>([
  [
    'since the launch, joining, on the named instrument, until the record',
    [line('TUV', 'CAT', joined)],
    null,
    ['BBB'],
  ],
  [
    'also where the entry’s own State has none',
    [line('FJI', 'CAT', { kind: 'neither' })],
    null,
    ['BBB', 'TUV'],
  ],
  ['only in scope', [line('FJI', 'CAT', { kind: 'neither' })], new Set(['TUV']), ['TUV']],
  [
    'none for an instrument without record',
    [line('TUV', 'ILO-169', { kind: 'unchecked', why: 'other_instrument' })],
    null,
    [],
  ],
  [
    'none where no instrument is named',
    [line('TUV', null, { kind: 'unchecked', why: 'no_instrument' })],
    null,
    [],
  ],
])('acts of others: %s', (_case, lines, scope, expected) => expect(others(lines, scope)).toEqual(expected));

it('takes own acts since the launch alone', () => {
  const lines = [
    line('TUV', 'CAT', joined),
    line('FJI', 'CAT', { kind: 'party_before', date: '2010-01-01' }),
    line('KEN', 'CAT', { kind: 'signatory', signed: '2023-01-01' }),
  ];
  expect(followedMoments([item('x', lines)], [], null).joined).toEqual([
    { entry: 'x', iso3: 'TUV', instrument: 'CAT', date: '2024-05-14' },
  ]);
});

it('puts follow-ups in order of time, counts the undated apart, and keeps their place in the entry', () => {
  const moments = followedMoments([item('x', [], ['2024-11', '']), item('y', [], ['2024'])], [], null);
  expect(moments.told).toEqual([
    { entry: 'y', index: 0, date: '2024', namesInitiative: true },
    { entry: 'x', index: 0, date: '2024-11', namesInitiative: false },
  ]);
  expect(moments.undated).toBe(1);
});

it('counts entries by target year', () => {
  const items = [2030, 2024, null, 2024].map((year, index) => item(`x-${index}`, [], [], year));
  expect(followedMoments(items, [], null).targets).toEqual([
    { year: 2024, entries: 2 },
    { year: 2030, entries: 1 },
  ]);
});
