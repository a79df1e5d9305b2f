import { describe, expect, it } from 'vitest';
import { axisDays, eventRows, heldIn, monthOf, touches } from '../../src/select/eventRows';
import { shipped } from '../rows';

const events = await shipped('events');
const DEFAULT = { from: '2022-12-10', to: '2023-12-31' };

it.each([
  ['a day within', ['2023-10-11', '2023-10-11'], ['2023-10-01', '2023-10-31'], true],
  ['the first day', ['2023-10-25', '2023-10-26'], ['2023-10-26', '2023-12-31'], true],
  ['the day after', ['2023-10-25', '2023-10-26'], ['2023-10-27', '2023-12-31'], false],
  ['a month that is touched', ['2023-06-01', '2023-06-30'], ['2023-06-30', '2023-07-15'], true],
  ['a year that is touched', ['2023-01-01', '2023-12-31'], ['2022-12-01', '2023-01-01'], true],
  ['a year that is not', ['2023-01-01', '2023-12-31'], ['2024-01-01', '2024-12-31'], false],
] as const)('%s', (_, [start, end], [from, to], held) =>
  expect(touches({ start, end }, { from, to })).toBe(held),
);

describe('eventRows', () => {
  it('has all events, by lane and date, when no dates are chosen', () => {
    const { shown, outside } = eventRows(events, null);
    expect(shown).toHaveLength(events.length);
    expect(outside).toBe(0);
    expect(shown.slice(0, 6).map((event) => event.id)).toEqual([
      'dialogue_africa',
      'dialogue_asia_pacific',
      'dialogue_middle_east_north_africa',
      'dialogue_europe_central_asia',
      'dialogue_americas',
      'launch',
    ]);
  });
  it.each([
    ['October 2023', { from: '2023-10-01', to: '2023-10-31' }, 4, 24],
    ['2024', { from: '2024-01-01', to: '2024-12-31' }, 0, 0],
    ['before it all', { from: '2021-01-01', to: '2021-12-31' }, 0, 0],
  ])('%s', (_, days, dialogues, undated) => {
    const { shown, outside } = eventRows(events, days);
    expect(shown.filter((event) => event.kind === 'dialogue')).toHaveLength(dialogues);
    expect(shown.filter((event) => event.precision === 'year')).toHaveLength(undated);
    expect(shown.length + outside).toBe(events.length);
  });
});

it.each([
  ['no scope', 'KEN', null, false],
  ['in it', 'KEN', new Set(['KEN']), true],
  ['elsewhere', 'FJI', new Set(['KEN']), false],
  ['host not given', '', new Set(['']), false],
])('held in: %s', (_, iso3, scope, held) => expect(heldIn({ iso3 }, scope)).toBe(held));

it.each([
  ['the default window', DEFAULT, { from: '2022-12-01', to: '2024-09-30' }],
  ['within the events', { from: '2023-03-05', to: '2023-04-06' }, { from: '2022-12-01', to: '2024-09-30' }],
  ['far back', { from: '1966-03-05', to: '2023-12-31' }, { from: '1966-03-01', to: '2023-12-31' }],
  ['after them', { from: '2024-09-15', to: '2026-02-03' }, { from: '2024-09-01', to: '2026-02-28' }],
])('the axis over %s', (_, days, axis) => expect(axisDays(events, days)).toEqual(axis));

it('has an axis without events', () =>
  expect(axisDays([], DEFAULT)).toEqual({ from: '2022-12-01', to: '2023-12-31' }));

it.each([
  ['2024-02-11', '2024-02-29'],
  ['2023-02-11', '2023-02-28'],
  ['2023-12-31', '2023-12-31'],
])('the month of %s ends on %s', (day, to) =>
  expect(monthOf(day)).toEqual({ from: `${day.slice(0, 8)}01`, to }),
);
