// All that the page knows of one State, on the shipped rows and on rows of a stranger.
import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW } from '../../src/model/codes';
import type { Entry, FollowUp, Instrument } from '../../src/model/tables';
import { actsOf, partyCounts } from '../../src/select/acts';
import { stateActs, stateEntries, stateFamilies, stateInReport } from '../../src/select/statePage';
import { shipped } from '../rows';

const [entries, followUps, record, instruments, events, states] = await Promise.all([
  shipped('pledges'),
  shipped('follow-ups'),
  shipped('ratifications'),
  shipped('instruments'),
  shipped('events'),
  shipped('states'),
]);
const ids = (iso3: string) => stateEntries(iso3, entries, followUps, record).map((item) => item.entry.id);

describe('stateEntries', () => {
  it.each([
    ['Thailand, one of its own', 'THA', ['tha-1']],
    ['Morocco, a joint one', 'MAR', ['joint-1']],
    ['Tuvalu, none', 'TUV', []],
    ['a code that no list knows', 'XXX', []],
  ])('%s', (_, iso3, expected) => expect(ids(iso3)).toEqual(expected));

  it('puts a joint entry behind the State’s own, wherever the extract has it', () => {
    const entry = (id: string, actorType: string) =>
      ({ ...entries[0], id, actorType, states: ['TUV'], instruments: [] }) as Entry;
    const found = stateEntries('TUV', [entry('a', 'joint'), entry('b', 'states')], [], []);
    expect(found.map((item) => [item.entry.id, item.joint])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('gives what followed by date, undated last', () => {
    const [mauritania] = stateEntries('MRT', entries, followUps, record);
    expect(mauritania?.followUps?.map((row) => row.date)).toEqual(['2024-02', '']);
    const dates = ['2026', '', '2024-05-09', '2024'];
    const rows = dates.map((date) => ({ ...followUps[0], entryId: 'mrt-1', date })) as FollowUp[];
    const [shuffled] = stateEntries('MRT', entries, rows, record);
    expect(shuffled?.followUps?.map((row) => row.date)).toEqual(['2024', '2024-05-09', '2026', '']);
  });

  it('says where the State stands on an instrument that its entry names', () => {
    const named = (iso3: string) => stateEntries(iso3, entries, [], record).flatMap((item) => item.named);
    expect(named('THA')).toEqual([
      {
        instrument: 'ICPPED',
        status: { kind: 'party', since: '2024-05-14', act: 'ratification' },
        note: '',
      },
    ]);
    expect(named('AGO')[0]?.status).toEqual({ kind: 'signatory', signed: '2014-09-24' });
  });
});

describe('stateFamilies', () => {
  it('gives each State the 18 instruments once, and as many parties as the record counts', () => {
    const counts = partyCounts(record);
    for (const { iso3 } of states) {
      const standings = stateFamilies(iso3, instruments, record).flatMap((family) => [
        family.treaty,
        ...family.protocols,
      ]);
      expect(new Set(standings.map((standing) => standing.instrument)).size).toBe(18);
      expect(standings.filter(({ status }) => status.kind === 'party').length, iso3).toBe(
        counts.get(iso3) ?? 0,
      );
    }
  });

  it('keeps protocols with their treaty, in the order of the list', () => {
    const families = stateFamilies('TUV', instruments, record);
    expect(families.map((family) => family.treaty.instrument)).toEqual(
      instruments.filter((row) => row.kind === 'treaty').map((row) => row.code),
    );
    expect(
      families.find((family) => family.treaty.instrument === 'CRC')?.protocols.map((row) => row.instrument),
    ).toEqual(['OP-CRC-AC', 'OP-CRC-SC', 'OP-CRC-IC']);
  });

  it('lets a protocol stand alone when its treaty is not in the list', () => {
    const orphan = [{ ...instruments[0], code: 'OP-X', parent: 'X' }] as Instrument[];
    expect(stateFamilies('TUV', orphan, record)).toEqual([
      { treaty: { instrument: 'OP-X', status: { kind: 'neither' }, note: '' }, protocols: [] },
    ]);
  });

  it('has both dates of who left', () => {
    const left = stateFamilies('BLR', instruments, record)
      .flatMap((family) => family.protocols)
      .filter(({ status }) => status.kind === 'former_party');
    expect(left.map(({ instrument, status }) => [instrument, status])).toEqual([
      [
        'ICCPR-OP1',
        {
          kind: 'former_party',
          since: '1992-09-30',
          act: 'accession',
          notified: '2022-11-08',
          left: '2023-02-08',
        },
      ],
    ]);
  });
});

describe('stateActs', () => {
  const acts = actsOf(record);
  it.each([
    ['a withdrawal within the window', 'BLR', DEFAULT_WINDOW, ['ICCPR-OP1 withdrawal 2023-02-08']],
    ['none within the window', 'TUV', DEFAULT_WINDOW, []],
    [
      'a window moved to the act, both ends included',
      'TUV',
      { from: '2024-03-25', to: '2024-03-25' },
      ['CAT accession 2024-03-25'],
    ],
    ['the day before', 'TUV', { from: '2024-03-01', to: '2024-03-24' }, []],
  ])('%s', (_, iso3, window, expected) => {
    const found = stateActs(iso3, acts, window).map((act) => `${act.instrument} ${act.kind} ${act.date}`);
    expect(found).toEqual(expected);
  });
});

describe('stateInReport', () => {
  it.each([
    ['an event and an entry', 'BDI', ['burundi_dialogue'], ['bdi-1']],
    ['a joint entry beside an event', 'MAR', ['morocco_colloquium'], ['joint-1']],
    ['nothing', 'TUV', [], []],
  ])('%s', (_, iso3, expectedEvents, expectedEntries) => {
    const told = stateInReport(iso3, events, entries);
    expect(told.events.map((event) => event.id)).toEqual(expectedEvents);
    expect(told.entries.map((entry) => entry.id)).toEqual(expectedEntries);
  });

  it('gives events by date', () => {
    const starts = stateInReport('CHE', events, entries).events.map((event) => event.start);
    expect(starts.length).toBeGreaterThan(2);
    expect(starts).toEqual([...starts].sort());
  });
});
