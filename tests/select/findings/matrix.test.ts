// What the matrix says it comes to.
import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW } from '../../../src/model/codes';
import type { Participation, State } from '../../../src/model/tables';
import { matrixFinding } from '../../../src/select/findings/matrix';
import { matrixRows, type MatrixStatus } from '../../../src/select/matrixRows';
import { english } from '../../locales';

const STATES = ['AAA', 'BBB', 'EUE'].map(
  (iso3) => ({ iso3, region: 'x', membership: iso3 === 'EUE' ? 'regional_organization' : 'member' }) as State,
);
const party = (iso3: string, instrument: string, date: string) =>
  ({
    iso3,
    instrument,
    signed: '',
    date,
    action: 'accession',
    status: 'party',
    withdrawalEffective: '',
  }) as Participation;
const OLD = [party('AAA', 'T1', '1990-01-01'), party('EUE', 'T1', '2023-05-01')];
const NEW = [...OLD, party('BBB', 'T1', '2023-03-01')];
const rows = (record: readonly Participation[], ...who: string[]) =>
  matrixRows(STATES, ['T1', 'T2'], record, DEFAULT_WINDOW).filter(({ iso3 }) => who.includes(iso3));

describe('matrixFinding', () => {
  it.each<[string, ReturnType<typeof rows>, MatrixStatus | null, string | null, string]>([
    ['nothing is left', rows(NEW), null, null, 'No State matches these filters'],
    [
      'all, one of them new; the European Union is not counted',
      rows(NEW, 'AAA', 'BBB', 'EUE'),
      null,
      null,
      '2 States, 2 instruments: party in 2 of 4 cases; 1 of these dates from the window',
    ],
    [
      'none new',
      rows(OLD, 'AAA', 'BBB'),
      null,
      null,
      '2 States, 2 instruments: party in 1 of 4 cases; none of these dates from the window',
    ],
    [
      'an instrument is chosen, no status',
      rows(OLD, 'AAA', 'BBB', 'EUE'),
      null,
      'Torture',
      'Torture: 1 of 2 States is party, none is signatory only',
    ],
    ['one State', rows(NEW, 'AAA'), null, null, 'State AAA is party to 1 of the 2 instruments'],
    ['who is no State', rows(NEW, 'EUE'), 'party', 'Torture', 'State EUE is party to 1 of the 2 instruments'],
    ['a status', rows(NEW, 'AAA', 'BBB'), 'party', null, 'At least one instrument, party: 2 States'],
    [
      'a status of an instrument, with the European Union',
      rows(NEW, 'AAA', 'EUE'),
      'joined',
      'Torture',
      'Torture, joined in the window: 1 State',
    ],
    ['signatories', rows(NEW, 'BBB'), 'signatory', 'Torture', 'Torture, signatory, not party: 1 State'],
    ['neither', rows(NEW, 'BBB'), 'neither', 'Torture', 'Torture, neither party nor signatory: 1 State'],
    ['former', rows(NEW, 'BBB'), 'former_party', 'Torture', 'Torture, former party: 1 State'],
  ])('%s', (_, shown, status, instrument, expected) => {
    expect(
      english.say(
        matrixFinding(shown, {
          status,
          instrument: instrument === null ? null : { code: 'T1', name: instrument },
          nameOf: (iso3) => `State ${iso3}`,
        }),
      ),
    ).toBe(expected);
  });
});
