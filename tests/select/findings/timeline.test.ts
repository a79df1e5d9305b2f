import { expect, it } from 'vitest';
import type { AtlasEvent } from '../../../src/model/tables';
import { eventRows } from '../../../src/select/eventRows';
import { timelineFinding } from '../../../src/select/findings/timeline';
import type { Scope } from '../../../src/select/scope';
import { chinese, english, typed } from '../../locales';
import { shipped } from '../../rows';

const all = await shipped('events');
const within = (from: string, to: string) => eventRows(all, { from, to }).shown;
const dialogue = (start: string, end = start, precision: AtlasEvent['precision'] = 'day') =>
  ({ kind: 'dialogue', start, end, precision, iso3: '' }) as AtlasEvent;
const say = (locale: typeof english, shown: readonly AtlasEvent[], scope: Scope) =>
  locale
    .say(
      timelineFinding(shown, scope, {
        dateRange: (from, to) => locale.dateRange(from, to),
        number: (value) => locale.number(value),
        place: (event) => locale.name(event.place),
      }),
    )
    .replaceAll(/\u2009|\u00a0/g, ' ');

it.each<[string, readonly AtlasEvent[], Scope, string]>([
  ['as shipped', all, null, 'Five regional dialogues within seven weeks, 8 September – 26 October 2023'],
  [
    'two',
    within('2023-10-18', '2023-10-20'),
    null,
    'Two regional dialogues within one week, 18–20 October 2023',
  ],
  [
    'many',
    Array.from({ length: 12 }, () => dialogue('2023-05-01')),
    null,
    '12 regional dialogues within one week, 1 May 2023',
  ],
  [
    'long',
    [dialogue('2023-01-01'), dialogue('2023-12-31')],
    null,
    'Two regional dialogues within 53 weeks, 1 January – 31 December 2023',
  ],
  [
    'one',
    within('2023-10-20', '2023-10-20'),
    null,
    'One regional dialogue in the dates chosen: Brussels, 20 October 2023',
  ],
  [
    'not dated',
    [dialogue('2023-01-01', '2023-12-31', 'year')],
    null,
    '1 regional dialogue in the dates chosen',
  ],
  [
    'no dialogue',
    within('2024-01-01', '2024-12-31'),
    null,
    'No regional dialogue in the dates chosen; 3 other events',
  ],
  ['nothing', within('2020-01-01', '2020-12-31'), null, 'No event of Human Rights 75 in the dates chosen'],
  [
    'a State',
    all,
    new Set(['KHM']),
    '2 of the events shown here are known to have been held in the selection',
  ],
  ['one event', all, new Set(['CHL']), 'One event shown here is known to have been held in the selection'],
  [
    'a State without',
    all,
    new Set(['BLR']),
    'No event shown here is known to have been held in the selection',
  ],
  ['nothing in scope', [], new Set(['BLR']), 'No event of Human Rights 75 in the dates chosen'],
])('%s', (_, shown, scope, sentence) => expect(typed(say(english, shown, scope))).toBe(sentence));

it('says it in Chinese', () => {
  expect(say(chinese, all, null)).toBe('2023年9月8日至10月26日，七周之内举行了五场区域对话');
});
