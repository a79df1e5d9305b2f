import { expect, it } from 'vitest';
import { actorRows, type ActorRow } from '../../../src/select/actorRows';
import { actorsFinding, type ActorsContext } from '../../../src/select/findings/actors';
import { chinese, english } from '../../locales';
import { registerOf } from '../../../src/extract/register/registerOf';
import { NOTHING_SELECTED } from '../../../src/model/selection';
import { selectRegister } from '../../../src/select/registerSelection';
import { shipped } from '../../rows';

const row = (actor: string, pledges: number | null, entries = 0): ActorRow => ({
  actor,
  hue: 'others',
  pledges,
  qualifier: 'exactly',
  paragraphs: ['85'],
  entries,
});
const counted = selectRegister(registerOf(await shipped('pledges')), NOTHING_SELECTED, null);
const rows = actorRows(await shipped('actor-types'), await shipped('figures'), counted);
const none = rows.map((each) => ({ ...each, entries: 0 }));

it.each<[string, ActorRow[], Partial<ActorsContext>, string]>([
  ['as shipped', rows, {}, 'STATES made two of every three pledges: 520 of 782'],
  ['half', [row('a', 50), row('b', 30), row('c', 20)], {}, 'A made half of all pledges: 50 of 100'],
  ['three quarters', [row('a', 75), row('b', 25)], {}, 'A made three of every four pledges: 75 of 100'],
  ['one leads', [row('a', 8), row('b', 1)], {}, 'A made most pledges: 8 of 9 (89%)'],
  ['a tie', [row('a', 4), row('b', 4), row('c', 2)], {}, 'A and B made most pledges: 4 each, of 10'],
  ['all equal', [row('a', 4), row('b', 4)], {}, 'Every kind of actor made as many pledges: 4, of 8'],
  ['one', [row('a', 4), row('b', null)], {}, 'A made all 4 pledges'],
  ['none', [row('a', null)], {}, 'The report’s figures by kind of actor are not at hand'],
  ['an actor', rows, { actors: ['civil_society'] }, 'CIVIL_SOCIETY: 111 of 782 pledges (14%)'],
  ['a small share is not 0%', [row('a', 1), row('b', 999)], { actors: ['a'] }, 'A: 1 of 1,000 pledges (1%)'],
  ['actors together', rows, { actors: ['nhris', 'other'] }, 'NHRIS and OTHER: 50 of 782 pledges (6%)'],
  ['nothing left', none, { narrowed: true }, 'Documented here: no entry for this selection'],
  [
    'narrowed: one kind',
    [row('a', 9, 3), row('b', 9)],
    { narrowed: true },
    'Documented here: 3 entries from one kind of actor (A)',
  ],
  [
    'narrowed: one leads',
    [row('a', 9, 3), row('b', 9, 1)],
    { narrowed: true },
    'Documented here: 4 entries from 2 kinds of actor (most: A, 3)',
  ],
  [
    'narrowed: a tie',
    [row('a', 9, 1), row('b', 9, 1)],
    { narrowed: true },
    'Documented here: 2 entries from 2 kinds of actor',
  ],
  [
    'a reader’s own register',
    [row('a', 9, 1)],
    { narrowed: true, foreign: 'list.csv' },
    'In the register of list.csv: 1 entry from one kind of actor (A)',
  ],
])('%s', (_, shown, change, expected) => {
  const message = actorsFinding(shown, {
    actors: [],
    narrowed: false,
    foreign: null,
    nameOf: (actor) => actor.toUpperCase(),
    number: (value) => english.number(value),
    ...change,
  });
  expect(english.say(message)).toBe(expected);
  expect(chinese.say(message)).not.toBe('');
});
