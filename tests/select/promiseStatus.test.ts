import { describe, expect, it } from 'vitest';
import type { Entry, Participation } from '../../src/model/tables';
import { promiseStatus, registerPromises } from '../../src/select/promiseStatus';
import { readCatalogue } from '../../src/build/messages';
import { shipped } from '../rows';

const row = (change: Partial<Participation>): Participation => ({
  iso3: 'TUV',
  instrument: 'CAT',
  signed: '',
  date: '',
  action: '',
  status: 'party',
  withdrawalNotified: '',
  withdrawalEffective: '',
  note: '',
  ...change,
});

describe('promiseStatus', () => {
  it.each([
    ['the day before the launch', row({ date: '2022-12-09' }), { kind: 'party_before', date: '2022-12-09' }],
    [
      'the day of the launch',
      row({ date: '2022-12-10' }),
      { kind: 'became_party', date: '2022-12-10', early: true },
    ],
    [
      'the day before the pledges',
      row({ date: '2023-12-10' }),
      { kind: 'became_party', date: '2023-12-10', early: true },
    ],
    [
      'the day of the pledges',
      row({ date: '2023-12-11' }),
      { kind: 'became_party', date: '2023-12-11', early: false },
    ],
    [
      'after the pledges',
      row({ date: '2024-05-14' }),
      { kind: 'became_party', date: '2024-05-14', early: false },
    ],
    ['party, no day', row({}), { kind: 'party_undated' }],
    [
      'signatory',
      row({ status: 'signatory', signed: '2010-09-27' }),
      { kind: 'signatory', signed: '2010-09-27' },
    ],
    ['signatory, no day', row({ status: 'signatory' }), { kind: 'signatory', signed: '' }],
    [
      'former party',
      row({ status: 'former_party', date: '1992-09-30', withdrawalEffective: '2023-02-08' }),
      { kind: 'former_party', left: '2023-02-08' },
    ],
    ['neither', undefined, { kind: 'neither' }],
  ])('%s', (_case, participation, status) => expect(promiseStatus(participation)).toEqual(status));
});

const entry = (change: Partial<Entry>): Entry => ({
  id: 'x-1',
  actorType: 'states',
  actor: '',
  states: ['TUV'],
  statesNote: '',
  themes: [],
  instruments: [],
  summary: '',
  contentKnown: 'full',
  targetYear: null,
  evidence: 'explicit',
  sourceTitle: '',
  sourceUrl: '',
  sourceKind: 'press',
  paragraphs: [],
  ...change,
});
const known = new Set(['CAT', 'CRC']);
const record = [row({ date: '2024-05-14' })];
const lines = (own: Partial<Entry>, scope: ReadonlySet<string> | null = null) =>
  registerPromises([entry(own)], record, known, scope).flatMap((promise) =>
    promise.lines.map(({ iso3, instrument, status }) => [
      iso3,
      instrument,
      status.kind === 'unchecked' ? status.why : status.kind,
    ]),
  );

describe('registerPromises', () => {
  it.each([
    ['names no instrument, has the theme', { themes: ['ratification'] }, [['TUV', null, 'no_instrument']]],
    ['names one', { instruments: ['CAT'] }, [['TUV', 'CAT', 'became_party']]],
    [
      'names two',
      { instruments: ['CAT', 'CRC'] },
      [
        ['TUV', 'CAT', 'became_party'],
        ['TUV', 'CRC', 'neither'],
      ],
    ],
    [
      'names one that we have no record of',
      { instruments: ['ILO-169'] },
      [['TUV', 'ILO-169', 'other_instrument']],
    ],
    [
      'several States',
      { states: ['TUV', 'FJI'], instruments: ['CAT'] },
      [
        ['TUV', 'CAT', 'became_party'],
        ['FJI', 'CAT', 'neither'],
      ],
    ],
    ['no State', { states: [], instruments: ['CAT'] }, [[null, 'CAT', 'no_state']]],
    ['neither instrument nor theme', { themes: ['disability'] }, []],
  ])('%s', (_case, own, expected) => expect(lines(own)).toEqual(expected));

  it('gives one status per State in scope', () =>
    expect(lines({ states: ['TUV', 'FJI'], instruments: ['CAT'] }, new Set(['FJI']))).toEqual([
      ['FJI', 'CAT', 'neither'],
    ]));

  it('finds Thailand party since 14 May 2024, and four others', async () => {
    const promises = registerPromises(
      await shipped('pledges'),
      await shipped('ratifications'),
      new Set((await shipped('instruments')).map((instrument) => instrument.code)),
      null,
    );
    expect(promises.map((promise) => [promise.entry.id, promise.lines[0]?.status])).toEqual([
      ['ago-1', { kind: 'signatory', signed: '2014-09-24' }],
      ['cmr-1', { kind: 'unchecked', why: 'no_instrument' }],
      ['tcd-1', { kind: 'unchecked', why: 'no_instrument' }],
      ['idn-2', { kind: 'signatory', signed: '2010-09-27' }],
      ['tha-1', { kind: 'became_party', date: '2024-05-14', early: false }],
    ]);
  });
});

it('judges nothing', () => {
  for (const [lang, word] of [
    ['en', /\b(done|kept|fulfilled|broken)\b/i],
    ['zh', /兑现|履行|违背|食言/],
  ] as const)
    for (const [key, text] of Object.entries(readCatalogue(process.cwd(), lang)))
      if (/^(promised|flows)\.(?!caution)/.test(key)) expect(text, key).not.toMatch(word);
});
