// What the panel of a State says first.
import { describe, expect, it } from 'vitest';
import { stateFinding } from '../../../src/select/findings/state';
import { english } from '../../locales';

const of = (...actorTypes: string[]) => {
  const joint = actorTypes.filter((actorType) => actorType === 'joint').length;
  return { own: actorTypes.length - joint, joint };
};

describe('stateFinding', () => {
  it.each([
    ['none', of(), 4, 'Not documented here. Party to 4 of 18 instruments.'],
    ['one', of('states'), 15, 'Documented here: 1 entry. Party to 15 of 18 instruments.'],
    [
      'several',
      of('states', 'states', 'states'),
      9,
      'Documented here: 3 entries. Party to 9 of 18 instruments.',
    ],
    ['one, joint', of('joint'), 15, 'Documented here: a joint pledge. Party to 15 of 18 instruments.'],
    [
      'two, joint',
      of('joint', 'joint'),
      15,
      'Documented here: 2 joint pledges. Party to 15 of 18 instruments.',
    ],
    ['own and joint', of('states', 'joint'), 0, 'Documented here: 2 entries. Party to 0 of 18 instruments.'],
  ])('%s', (_, entries, partyTo, expected) => {
    expect(english.say(stateFinding({ ...entries, partyTo, instruments: 18, foreign: null }))).toBe(expected);
  });
  it.each([
    [of(), 'Not documented here.'],
    [of('states'), 'Documented here: 1 entry.'],
    [of('joint'), 'Documented here: a joint pledge.'],
  ])('says nothing of instruments where the record is not at hand', (entries, expected) => {
    expect(english.say(stateFinding({ ...entries, partyTo: 0, instruments: 0, foreign: null }))).toBe(
      expected,
    );
  });
  it.each([
    [of(), 'Not in the register of list.csv.'],
    [of('states'), 'In the register of list.csv: 1 entry.'],
    [of('joint'), 'In the register of list.csv: a joint pledge.'],
  ])('says of another register that it is one', (entries, expected) => {
    const facts = { ...entries, partyTo: 0, instruments: 0, foreign: 'list.csv' };
    expect(english.say(stateFinding(facts))).toBe(expected);
  });
});
