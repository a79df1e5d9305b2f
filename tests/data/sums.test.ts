// What must add up in the report and the register, and the rules that the codebook states for them.
import { describe, expect, it } from 'vitest';
import { figure, figures, get, rowsOf, type Row } from './extracts';

const pledges = rowsOf('pledges');
const events = rowsOf('events');
const discrepancies = rowsOf('discrepancies');

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
const listed = (row: Row, name: string) => get(row, name).split(';').filter(Boolean);
const figuresOf = (dimension: string, keys?: string[]) =>
  figures
    .filter((row) => row.dimension === dimension && (!keys || keys.includes(get(row, 'key'))))
    .map((row) => Number(row.value));

describe('the report (paragraphs 46, 85 and 87)', () => {
  const others = rowsOf('actor-types')
    .filter((row) => row.group === 'others')
    .map((row) => get(row, 'actor_type'));

  it('counts 782 pledges: 520 by States, 7 joint, 255 by others', () => {
    expect(figure('headline', 'pledges_total')).toBe(782);
    expect([figure('actor', 'states'), figure('actor', 'joint')]).toEqual([520, 7]);
    expect(sum(figuresOf('actor', others))).toBe(255);
    expect(sum(figuresOf('actor'))).toBe(figure('headline', 'pledges_total'));
  });

  it('counts the 255 by others as 111, 50, 44, 25, 19 and 6', () => {
    expect(figuresOf('actor', others).sort((a, b) => b - a)).toEqual([111, 50, 44, 25, 19, 6]);
  });

  it('counts 23 States that pledged to ratify as 12, 4, 3, 2 and 2', () => {
    const byRegion = figuresOf('ratification_region').sort((a, b) => b - a);
    expect(byRegion).toEqual([12, 4, 3, 2, 2]);
    expect(sum(byRegion)).toBe(figure('headline', 'states_pledging_ratification'));
    const labels = rowsOf('regions').filter((row) => row.scheme === 'paragraph_46');
    const keys = figures.filter((row) => row.dimension === 'ratification_region').map((row) => row.key);
    expect(keys.sort()).toEqual(labels.map((row) => row.region).sort());
    expect(figure('theme', 'ratification')).toBe(figure('headline', 'states_pledging_ratification'));
  });

  it('gives no more pledges by instrument, as examples, than ratifications pledged', () => {
    const examples = sum(figuresOf('ratification_pledges'));
    expect(examples).toBeLessThanOrEqual(figure('headline', 'ratifications_pledged'));
  });

  it('counts each theme in the unit of its group, and leaves named themes without a figure', () => {
    const unitOf: Row = { report_pledges: 'pledges', report_states: 'states', report_named: '' };
    const themes = rowsOf('themes');
    const found = figures.filter((row) => row.dimension === 'theme');
    for (const row of found) {
      const group = get(themes.find((theme) => theme.theme === row.key), 'group');
      expect([row.key, row.unit]).toEqual([row.key, unitOf[group]]);
    }
    const inReport = themes.filter((theme) => theme.group !== 'register_only').map((theme) => theme.theme);
    expect(found.map((row) => row.key).sort()).toEqual(inReport.sort());
  });

  it('has a unit and a qualifier with every value, and neither without one', () => {
    for (const row of figures) {
      expect([row.key, row.unit !== '', row.qualifier !== '']).toEqual([row.key, row.value !== '', row.value !== '']);
    }
  });
});

describe('where sources differ', () => {
  it('the figure used is the figure shown, and there is one for each measure that has numbers', () => {
    const shown: Record<string, number> = {
      pledges_total: figure('headline', 'pledges_total'),
      states_pledging: figure('headline', 'states_pledging'),
      state_pledges: figure('actor', 'states'),
      civil_society_pledges: figure('actor', 'civil_society'),
      nhri_pledges: figure('actor', 'nhris'),
      ratifications_pledged: figure('headline', 'ratifications_pledged'),
      new_ratifications: figure('headline', 'new_ratifications'),
    };
    const measured = new Set(discrepancies.filter((row) => row.value).map((row) => get(row, 'measure')));
    expect([...measured].sort()).toEqual(Object.keys(shown).sort());
    for (const [measure, value] of Object.entries(shown)) {
      const used = discrepancies.filter((row) => row.measure === measure && row.used === 'true');
      expect([measure, ...used.map((row) => Number(row.value))]).toEqual([measure, value]);
    }
  });
});

describe('the register', () => {
  const distinct = (rows: Row[]) => [...new Set(rows.flatMap((row) => listed(row, 'states')))].sort();

  it('has the 119 entries that the codebook speaks of', () => {
    expect(pledges.length).toBe(119);
  });

  it('has 25 States with an explicit entry of their own, and four in joint pledges', () => {
    const own = pledges.filter((row) => row.actor_type === 'states' && row.evidence === 'explicit');
    expect(distinct(own).length).toBe(25);
    expect(distinct(pledges.filter((row) => row.actor_type === 'joint'))).toEqual(['MAR', 'PRT', 'PRY', 'TLS']);
  });

  it('names a State for each entry of a State and none for organizations, a theme and a source for all', () => {
    for (const row of pledges) {
      const count = listed(row, 'states').length;
      if (row.actor_type === 'states') expect([row.entry_id, count]).toEqual([row.entry_id, 1]);
      else if (row.actor_type !== 'joint') expect([row.entry_id, count]).toEqual([row.entry_id, 0]);
      expect([row.entry_id, row.actor, row.themes, row.source_title, row.source_kind]).not.toContain('');
      expect([row.entry_id, row.source_url !== '' || row.source_kind === 'report']).toEqual([row.entry_id, true]);
      expect([row.entry_id, row.paragraph !== '']).toEqual([row.entry_id, row.source_kind === 'report']);
    }
  });

  it('calls a State by the name in the list of States', () => {
    const named = new Map(rowsOf('states').map((row) => [row.iso3, row.name_en]));
    const own = pledges.filter((row) => row.actor_type === 'states');
    expect(own.filter((row) => row.actor !== named.get(row.states))).toEqual([]);
  });

  it('is smaller than what the report counts, which is never computed from it', () => {
    expect(pledges.length).toBeLessThan(figure('headline', 'pledges_total'));
  });
});

describe('events', () => {
  it('leave blank what is not reported, never 0, and qualify what is', () => {
    const pairs = [
      ['participants', 'participants_qualifier'],
      ['in_person', 'in_person_qualifier'],
      ['online', 'online_qualifier'],
      ['states_represented', 'states_qualifier'],
    ] as const;
    for (const row of events) {
      for (const [number, qualifier] of pairs) {
        expect([row.event_id, number, row[qualifier] !== '']).toEqual([row.event_id, number, row[number] !== '']);
        expect([row.event_id, number, row[number] === '' || Number(row[number]) > 0]).toEqual([row.event_id, number, true]);
      }
      expect(row.representatives_from_ldc_lldc_sids).not.toBe('0');
    }
  });

  it('span the day, month or year that is known', () => {
    for (const row of events) {
      const [start, end] = [get(row, 'start'), get(row, 'end')];
      const monthEnd = new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0)).toISOString().slice(0, 10);
      expect([row.event_id, start <= end]).toEqual([row.event_id, true]);
      if (row.precision === 'month') expect([start, end]).toEqual([`${end.slice(0, 7)}-01`, monthEnd]);
      if (row.precision === 'year') expect([start, end]).toEqual([`${end.slice(0, 4)}-01-01`, `${end.slice(0, 4)}-12-31`]);
    }
  });

  it('are as many dialogues as the report counts, one a region', () => {
    const dialogues = events.filter((row) => row.kind === 'dialogue');
    expect(dialogues.length).toBe(figure('headline', 'regional_dialogues'));
    const regions = rowsOf('regions').filter((row) => row.scheme === 'dialogue');
    expect(dialogues.map((row) => row.dialogue_region).sort()).toEqual(regions.map((row) => row.region).sort());
    expect(events.filter((row) => row.kind !== 'dialogue' && row.dialogue_region !== '')).toEqual([]);
  });
});
