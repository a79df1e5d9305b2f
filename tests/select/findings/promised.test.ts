import { expect, it } from 'vitest';
import type { Figure } from '../../../src/model/tables';
import type { Act } from '../../../src/select/acts';
import { promisedFinding } from '../../../src/select/findings/promised';
import type { PromisedRow } from '../../../src/select/promisedRows';
import { chinese, english } from '../../locales';

const names = { instrument: (code: string) => code, number: (value: number) => english.number(value) };
const act: Act = { iso3: 'TUV', instrument: 'CAT', date: '2024-01-01', kind: 'accession' };
const row = (instrument: string, value: number | null, before = 0, since = 0): PromisedRow => ({
  instrument,
  figure: { value } as Figure,
  before: Array<Act>(before).fill(act),
  since: Array<Act>(since).fill(act),
});

it.each([
  ['none', [], true, 'The report’s pledges by instrument could not be read'],
  ['one', [row('CAT', 4)], true, 'One instrument is named in the pledges: CAT (4)'],
  [
    'one leads',
    [row('CAT', 6), row('CRC', 5)],
    true,
    '2 instruments are named in the pledges, most often CAT (6)',
  ],
  [
    'a tie',
    [row('CAT', 6), row('CRC', 6), row('ICMW', 1)],
    true,
    '3 instruments are named in the pledges; 2 of them most often, 6 times each',
  ],
  ['all equal', [row('CAT', 3), row('CRC', 3)], true, '2 instruments are named in the pledges, 3 times each'],
  ['no number', [row('CAT', null), row('CRC', null)], true, '2 instruments are named in the pledges'],
  [
    'filtered',
    [row('CAT', 6, 1, 2), row('CRC', 5, 0, 1)],
    false,
    '4 acts in this selection, 3 since the pledges were announced',
  ],
  [
    'filtered, one act',
    [row('CAT', 6, 1, 0)],
    false,
    'One act in this selection, none since the pledges were announced',
  ],
  [
    'filtered, all since',
    [row('CAT', 6, 0, 2)],
    false,
    '2 acts in this selection, all since the pledges were announced',
  ],
  [
    'filtered, one since',
    [row('CAT', 6, 0, 1)],
    false,
    'One act in this selection, since the pledges were announced',
  ],
  ['filtered, no act', [row('CAT', 6)], false, 'No act in this selection since the launch'],
])('%s', (_case, rows, hold, said) => {
  expect(english.say(promisedFinding(rows, hold, names))).toBe(said);
  expect(chinese.say(promisedFinding(rows, hold, names))).not.toMatch(/[{}]|undefined/);
});
