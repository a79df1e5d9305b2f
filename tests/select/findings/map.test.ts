import { describe, expect, it } from 'vitest';
import { findMap, type MapFacts } from '../../../src/select/findings/map';
import type { MapRow } from '../../../src/select/mapLayers';
import { chinese, english } from '../../locales';

const row = (part: Partial<MapRow>): MapRow => ({
  iso3: 'AAA',
  region: 'europe',
  shown: true,
  pledge: null,
  entries: 0,
  joined: 0,
  status: 'neither',
  participation: null,
  joins: [],
  code: part.status ?? 'neither',
  ...part,
});
const joined = (...counts: number[]) => counts.map((count) => row({ joined: count }));
const acts = (count: number) => row({ joins: new Array(count).fill({ iso3: 'AAA' }) as MapRow['joins'] });
const of = (facts: Partial<MapFacts>): MapFacts => ({
  layer: 'pledges',
  rows: [row({}), row({})],
  documented: { own: 0, joint: 0 },
  counts: false,
  counted: 142,
  filtered: false,
  host: null,
  only: null,
  instrument: 'Torture',
  instruments: 18,
  ...facts,
});
const COMPLETE = { host: 'list.csv', counts: true };
const ONE = { only: 'Tuvalu', filtered: true };

describe('findMap', () => {
  it.each<[string, Partial<MapFacts>, string]>([
    ['pledges, unfiltered', { documented: { own: 25, joint: 4 } }, 'Documented here: 25 of the 142 States that the report counts, and 4 in joint pledges'],
    ['no joint pledge', { documented: { own: 1, joint: 0 } }, 'Documented here: 1 of the 142 States that the report counts'],
    ['figures not at hand', { documented: { own: 25, joint: 4 }, counted: null }, 'Documented here: 25 States with pledges of their own, and 4 in joint pledges'],
    ['filtered', { documented: { own: 6, joint: 1 }, filtered: true }, 'Documented here with these filters: 6 States with pledges of their own, and 1 in joint pledges'],
    ['filtered, one', { documented: { own: 1, joint: 0 }, filtered: true }, 'Documented here with these filters: 1 State with a pledge of its own'],
    ['filtered, unclear only', { rows: [row({ pledge: 'uncertain' })], filtered: true }, 'Documented here with these filters: no State with a pledge of its own; 1 with a statement that is not clearly a pledge'],
    ['filtered, none', { filtered: true }, 'No pledge of a State is documented here with these filters'],
    ['one State', { ...ONE, rows: [row({ pledge: 'joint_only' })] }, 'Tuvalu: documented in a joint pledge only here'],
    ['one State without an entry', { ...ONE, rows: [row({})] }, 'Tuvalu: not documented here'],
    ['a foreign register', { host: 'example.org', documented: { own: 3, joint: 0 } }, 'In the register of example.org: 3 States with pledges of their own'],
    ['one State in a foreign register', { ...ONE, host: 'example.org', rows: [row({})] }, 'In the register of example.org, Tuvalu: not documented'],
    ['a complete register', { ...COMPLETE, rows: [row({ entries: 9 }), row({ entries: 2 }), row({ entries: 4 }), row({})] }, 'In the register of list.csv: 3 of 4 States have entries; half of these have 4 or fewer'],
    ['a complete register, one State has entries', { ...COMPLETE, rows: [row({ entries: 9 }), row({})] }, 'In the register of list.csv: 1 of 2 States has entries, 9 of them'],
    ['a complete register, none', { ...COMPLETE, filtered: true }, 'In the register of list.csv: no State has an entry with these filters'],
    ['a complete register, one State', { ...ONE, ...COMPLETE, rows: [row({ entries: 1 })] }, 'In the register of list.csv, Tuvalu: 1 entry'],
    ['no State', { rows: [row({ shown: false })], filtered: true }, 'No State matches these filters'],
    ['joined', { layer: 'joined', rows: joined(3, 10, 13, 16) }, '3 of the 4 States are party to 10 or more of the 18 instruments'],
    ['joined, a tie', { layer: 'joined', rows: joined(3, 13, 13, 13), filtered: true }, '3 of the 4 States shown are party to 13 or more of the 18 instruments'],
    ['joined, all equal', { layer: 'joined', rows: joined(12, 12) }, 'All 2 States shown are party to 12 of the 18 instruments'],
    ['joined, one State', { ...ONE, layer: 'joined', rows: joined(3) }, 'Tuvalu is party to 3 of the 18 instruments'],
    ['joined, none', { layer: 'joined', rows: [] }, 'No State matches these filters'],
    ['instrument', { layer: 'instrument', rows: [row({ status: 'party' }), row({ status: 'signatory' }), row({ status: 'former_party' }), row({})] }, 'Torture: 1 of 4 States is party, 1 is signatory only, 1 has left'],
    ['instrument, no party', { layer: 'instrument' }, 'Torture: 0 of 2 States are party, none is signatory only'],
    ['instrument, one State', { ...ONE, layer: 'instrument', rows: [row({ status: 'signatory' })] }, 'Torture: Tuvalu is signatory, not party'],
    ['window', { layer: 'window', rows: [acts(2), acts(1), acts(0)] }, 'Joined in the window: 2 States, 3 acts'],
    ['window, filtered to a region', { layer: 'window', rows: [acts(1), acts(0)], filtered: true }, 'Joined in the window: 1 State of those shown, 1 act'],
    ['window, empty', { layer: 'window', rows: [acts(0), acts(0)] }, 'No State joined an instrument in the window'],
    ['window, empty and filtered', { layer: 'window', rows: [acts(0), acts(0)], filtered: true }, 'None of the States shown joined an instrument in the window'],
    ['window, one State', { ...ONE, layer: 'window', rows: [acts(0)] }, 'Tuvalu joined no instrument in the window'],
  ])('%s', (_, facts, expected) => {
    const message = findMap(of(facts));
    expect(english.say(message)).toBe(expected);
    expect(chinese.say(message)).not.toMatch(/undefined|NaN|[{}]/);
  }); // prettier-ignore
});
