import { expect, it } from 'vitest';
import { flowsOf } from '../../../src/select/flowLinks';
import { flowsFinding } from '../../../src/select/findings/flows';
import type { Act } from '../../../src/select/acts';
import { chinese, english, typed } from '../../locales';

const names = {
  instrument: (code: string) => code,
  quoted: (code: string) => `“${code}”`,
  participant: (iso3: string) => iso3,
  date: (iso: string) => english.date(iso),
  number: (value: number) => english.number(value),
};
/** Acts on the instruments named, one each, by invented States. */
const of = (...codes: string[]) =>
  flowsOf(
    codes.map((instrument, index): Act => ({
      iso3: `S${index}`,
      instrument,
      date: '2023-06-14',
      kind: 'accession',
    })),
    { participants: new Map(), regions: [], instruments: [] },
  );

it.each([
  ['none', of(), 'No act of joining in this window'],
  ['one', of('CAT'), 'One act: S0 joined “CAT” on 14 June 2023'],
  ['one instrument', of('CAT', 'CAT'), 'All 2 acts concern one instrument: CAT'],
  ['one leads', of('CAT', 'CAT', 'CRC'), 'CAT gained the most parties: 2 of 3 acts'],
  [
    'a tie of two',
    of('CAT', 'CAT', 'CRC', 'CRC', 'ICMW'),
    '“CAT” and “CRC” gained the most parties: 2 each, of 5 acts',
  ],
  [
    'a tie of many',
    of(...['A', 'B', 'C', 'D'].flatMap((code) => [code, code]), 'E'),
    '4 instruments gained the most parties: 2 each, of 9 acts',
  ],
  ['all equal', of('CAT', 'CAT', 'CRC', 'CRC'), '4 acts, 2 for each of 2 instruments'],
  ['one each', of('CAT', 'CRC'), '2 acts, one for each of 2 instruments'],
])('%s', (_case, flows, said) => {
  expect(typed(english.say(flowsFinding(flows, names)))).toBe(said);
  expect(chinese.say(flowsFinding(flows, names))).not.toMatch(/[{}]|undefined/);
});

it('never names a State or a group among those who lead', () => {
  const values = Object.values(flowsFinding(of('CAT', 'CAT', 'CRC'), names).values ?? {}).join(' ');
  expect(values).not.toMatch(/S\d|none/);
});
