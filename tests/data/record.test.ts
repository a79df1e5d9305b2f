// States and the treaty record: who is one, under which names, and the depositary's counts.
import { describe, expect, it } from 'vitest';
import { figure, get, rowsOf } from './extracts';

const states = rowsOf('states');
const instruments = rowsOf('instruments');
const record = rowsOf('ratifications');
const discrepancies = rowsOf('discrepancies');

describe('States', () => {
  const having = (membership: string) => states.filter((row) => row.membership === membership);

  it('are 193 members, two observers and two that are neither; the European Union is no State', () => {
    expect(having('member').length).toBe(193);
    expect(having('observer').map((row) => row.iso3)).toEqual(['PSE', 'VAT']);
    expect(having('non_member_state').map((row) => row.iso3)).toEqual(['COK', 'NIU']);
    expect(having('regional_organization').map((row) => row.iso3)).toEqual(['EUE']);
  });

  it('that are members have a regional group, and all but the European Union have a dot', () => {
    for (const row of states) {
      expect([row.iso3, row.un_group !== '']).toEqual([row.iso3, row.membership === 'member']);
      expect([row.iso3, row.dot_lat !== '', row.dot_lon !== '']).toEqual([row.iso3, row.iso3 !== 'EUE', row.iso3 !== 'EUE']);
    }
  });
});

describe('other names of States', () => {
  const langs = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
  /** As a reader types it: no case, accents or apostrophes; punctuation and spaces are one. */
  const fold = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}'’‘ʼ`´.ـ]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const official = new Map(states.flatMap((row) => langs.map((lang) => [fold(get(row, `name_${lang}`)), row.iso3])));
  const aliases = rowsOf('state-aliases');

  it('mean exactly one State each', () => {
    const meant = new Map<string, Set<string>>();
    for (const row of aliases) {
      const key = fold(get(row, 'alias'));
      meant.set(key, (meant.get(key) ?? new Set()).add(get(row, 'iso3')));
    }
    expect([...meant].filter(([key, iso3s]) => key === '' || iso3s.size !== 1)).toEqual([]);
    expect(meant.size).toBe(aliases.length);
  });

  it('are never the official name of another State', () => {
    const taken = aliases.filter((row) => (official.get(fold(get(row, 'alias'))) ?? row.iso3) !== row.iso3);
    expect(taken).toEqual([]);
  });

  it('add to official names that are themselves one State each', () => {
    const owners = states.flatMap((row) => langs.map((lang) => [fold(get(row, `name_${lang}`)), row.iso3]));
    expect(owners.filter(([key, iso3]) => official.get(key ?? '') !== iso3)).toEqual([]);
  });
});

describe('the treaty record', () => {
  const window = { from: '2022-12-10', to: '2023-12-31' };
  const within = (date: string) => date >= window.from && date <= window.to;

  it('covers nine treaties and nine protocols, each protocol under a treaty', () => {
    const treaties = instruments.filter((row) => row.kind === 'treaty').map((row) => row.instrument);
    const protocols = instruments.filter((row) => row.kind === 'protocol');
    expect([treaties.length, protocols.length]).toEqual([9, 9]);
    expect(protocols.filter((row) => !treaties.includes(row.parent))).toEqual([]);
    expect(instruments.filter((row) => row.kind === 'treaty' && row.parent !== '')).toEqual([]);
  });

  it.each(instruments)('$instrument has as many parties as the depositary counts', (instrument) => {
    const parties = record.filter((row) => row.instrument === instrument.instrument && row.status === 'party');
    expect(parties.length).toBe(Number(instrument.untc_parties));
  });

  it('has as many acts from the launch to the end of 2023 as the discrepancy says, less than reported', () => {
    const acts = record.filter((row) => within(get(row, 'action_date')));
    const said = discrepancies.find((row) => row.measure === 'new_ratifications' && row.used === 'false');
    expect(acts.length).toBe(Number(said?.value));
    expect(acts.length).toBeLessThan(figure('headline', 'new_ratifications'));
  });

  it('has one withdrawal that took effect in that time', () => {
    const withdrawn = record.filter((row) => within(get(row, 'withdrawal_effective')));
    expect(withdrawn.map((row) => [row.iso3, row.instrument])).toEqual([['BLR', 'ICCPR-OP1']]);
  });

  it('gives each status its dates, and no date before the one it follows', () => {
    const broken = record.filter((row) => {
      const adopted = get(instruments.find((instrument) => instrument.instrument === row.instrument), 'adopted');
      const joined = row.status !== 'signatory';
      const left = row.status === 'former_party';
      return (
        (row.action_date !== '') !== joined ||
        (row.action !== '') !== joined ||
        (!joined && row.signature_date === '') ||
        (row.withdrawal_notified !== '') !== left ||
        (row.withdrawal_effective !== '') !== left ||
        [row.signature_date, row.action_date].some((date) => date && date < adopted) ||
        (left && get(row, 'withdrawal_effective') < get(row, 'withdrawal_notified'))
      );
    });
    expect(broken).toEqual([]);
  });

  it('has the European Union as party to one instrument', () => {
    expect(record.filter((row) => row.iso3 === 'EUE').map((row) => [row.instrument, row.status])).toEqual([
      ['CRPD', 'party'],
    ]);
  });
});
