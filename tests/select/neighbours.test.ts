import { expect, it } from 'vitest';
import { neighbours } from '../../src/select/neighbours';

const ORDER = ['AFG', 'ALB', 'ZWE'].map((iso3) => ({ iso3 }));
it.each([
  ['in the middle', 'ALB', 'AFG', 'ZWE'],
  ['at the start', 'AFG', null, 'ALB'],
  ['at the end', 'ZWE', 'ALB', null],
  ['nowhere', 'EUE', null, null],
])('%s', (_, iso3, previous, next) => expect(neighbours(ORDER, iso3)).toEqual({ previous, next }));

it('has no neighbours alone', () =>
  expect(neighbours([{ iso3: 'TUV' }], 'TUV')).toEqual({ previous: null, next: null }));
