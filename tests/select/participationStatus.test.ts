// Where a State stands towards an instrument: every kind of row the record can have, and how it is said.
import { describe, expect, it } from 'vitest';
import { RECORD_DATE } from '../../src/model/codes';
import type { Participation } from '../../src/model/tables';
import { participationStatus, statusMessage } from '../../src/select/participationStatus';
import { chinese, english, typed } from '../locales';
import { shipped } from '../rows';

const row = (change: Partial<Participation>): Participation => ({
  iso3: 'TUV',
  instrument: 'CRC',
  signed: '',
  date: '',
  action: '',
  status: 'party',
  withdrawalNotified: '',
  withdrawalEffective: '',
  note: '',
  ...change,
});
const AS_OF = '3 February 2026';

describe('participationStatus', () => {
  it.each<[string, Participation | undefined, string, string]>([
    ['no row', undefined, 'neither', `not signed; not party on the record of ${AS_OF}`],
    [
      'a party by accession',
      row({ date: '1995-09-22', action: 'accession' }),
      'party',
      'party since 22 September 1995',
    ],
    [
      'a party that had signed',
      row({ signed: '2012-01-09', date: '2024-05-14', action: 'ratification' }),
      'party',
      'party since 14 May 2024',
    ],
    ['a party without a date', row({}), 'party', `party on the record of ${AS_OF}`],
    [
      'a signatory',
      row({ signed: '2012-02-28', status: 'signatory' }),
      'signatory',
      `signed 28 February 2012; not party on the record of ${AS_OF}`,
    ],
    [
      'a signatory without a date',
      row({ status: 'signatory' }),
      'signatory',
      `signed; not party on the record of ${AS_OF}`,
    ],
    [
      'a former party',
      row({
        date: '1992-09-30',
        action: 'accession',
        status: 'former_party',
        withdrawalNotified: '2022-11-08',
        withdrawalEffective: '2023-02-08',
      }),
      'former_party',
      `party from 30 September 1992, left on 8 February 2023; not party on the record of ${AS_OF}`,
    ],
    [
      'a former party without dates',
      row({ status: 'former_party' }),
      'former_party',
      `was party and left; not party on the record of ${AS_OF}`,
    ],
  ])('says of %s', (_, record, kind, words) => {
    const status = participationStatus(record);
    expect(status.kind).toBe(kind);
    expect(typed(english.say(statusMessage(status, RECORD_DATE, (iso) => english.date(iso))))).toBe(words);
  });

  it('says the date of the record beside every "not party" of the shipped record, in every language', async () => {
    for (const locale of [english, chinese])
      for (const record of [undefined, ...(await shipped('ratifications'))]) {
        const status = participationStatus(record);
        if (status.kind === 'party') continue;
        const words = locale.say(statusMessage(status, RECORD_DATE, (iso) => locale.date(iso)));
        expect(words).toContain(locale.date(RECORD_DATE));
      }
  });
});
