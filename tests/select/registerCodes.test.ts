// Rows by their codes, and codes by their rows.
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../src/extract/register/registerOf';
import type { Entry } from '../../src/model/tables';
import { codeCounts, NO_REGISTER, rowsOfState, rowsWith } from '../../src/select/registerCodes';
import { shipped } from '../rows';

const [template] = await shipped('pledges');
const entry = (states: string[], actorType = 'states'): Entry => ({ ...template!, states, actorType });
const register = registerOf([
  entry(['THA', 'KEN'], 'joint'),
  entry(['THA']),
  entry([]),
  entry(['KEN', 'KEN']),
  entry(['THA', 'THA'], 'joint'),
]);

describe('rows', () => {
  it.each([
    ['THA', [0, 1, 4]],
    ['KEN', [0, 3]],
    ['FRA', []],
    ['', []],
  ])('with %s are %j, each once', (code, rows) => expect(rowsWith(register.states, code)).toEqual(rows));
  it.each([
    ['THA', [1], [0, 4]],
    ['KEN', [3], [0]],
    ['FRA', [], []],
  ])('of %s are its own, and joint ones', (iso3, own, joint) =>
    expect(rowsOfState(register, iso3)).toEqual({ own, joint }),
  );
  it('are none of a register that has not arrived', () => {
    expect(rowsOfState(NO_REGISTER, 'THA')).toEqual({ own: [], joint: [] });
    expect(() => NO_REGISTER.entry(0)).toThrow(RangeError);
  });
});

it('codes of a list come in its order; those that the register alone has, by how often', () => {
  const whole = new Map([
    ['racism', 3],
    ['Own', 1],
    ['Most own', 9],
    ['', 4],
  ]);
  const left = new Map([['Own', 1]]);
  expect(codeCounts(['disability', 'racism'], left, whole)).toEqual([
    { code: 'disability', listed: true, entries: 0, all: 0 },
    { code: 'racism', listed: true, entries: 0, all: 3 },
    { code: 'Most own', listed: false, entries: 0, all: 9 },
    { code: 'Own', listed: false, entries: 1, all: 1 },
  ]);
});
