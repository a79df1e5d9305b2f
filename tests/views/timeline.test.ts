import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/csv';
import { tableSource } from '../../src/export/tableSource';
import { actBars } from '../../src/charts/acts';
import { actBuckets } from '../../src/select/actMonths';
import { filterActs } from '../../src/select/acts';
import type { AnyTable } from '../../src/model/tableSpec';
import { eventRows } from '../../src/select/eventRows';
import EventCard from '../../src/views/timeline/EventCard.svelte';
import { actTable, barMark } from '../../src/views/timeline/actText';
import { eventTable } from '../../src/views/timeline/eventTable';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { chinese, english, typed } from '../locales';

const TABLES = ['events', 'states', 'regions', 'instruments', 'ratifications'] as const;
const csvOf = async (table: AnyTable) => (await writeCsv(tableSource(table), { bom: false })).text();
const DEFAULT = { from: '2022-12-10', to: '2023-12-31' };

describe('the card of an event', () => {
  const words = async (id: string, locale = english) => {
    const atlas = await atlasWith(TABLES, locale);
    const event = atlas.rows('events').find((row) => row.id === id)!;
    return wordsOf(viewMarkup(EventCard, { event, id: 'card', onclose: () => {} }, atlas));
  };
  it('says every number of a dialogue with its qualifier', async () => {
    const text = await words('dialogue_asia_pacific');
    for (const part of [
      'Bangkok, Thailand',
      'more than 250',
      'about 150',
      'more than 100',
      'not reported',
      '11',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\b0\b/);
  });
  it.each([
    ['spotlight_care', 'February 2023, day not given'],
    ['campaign_cat_sen', '2023, no date given'],
    ['spotlight_care', 'not given in the report'],
    ['dialogue_europe_central_asia', '13 participants made pledges afterwards'],
  ])('%s: %s', async (id, part) => expect(await words(id)).toContain(part));
  it('has no line of what other events do not report', async () => {
    expect(await words('copenhagen')).not.toContain('not reported');
  });
  it('speaks Chinese', async () => {
    const text = await words('dialogue_africa', chinese);
    expect(text).toContain('埃塞俄比亚亚的斯亚贝巴');
    expect(text).toContain('未报告');
  });
});

describe('tables', () => {
  it('hold every event with its numbers; what is not reported is blank in the file', async () => {
    const atlas = await atlasWith(TABLES, english);
    const table = eventTable(atlas, eventRows(atlas.rows('events'), null).shown);
    expect(table.rows).toHaveLength(49);
    const [header, africa] = (await csvOf(table)).split('\r\n');
    expect(header).toContain(',Participants,Participants: as qualified,In person,');
    expect(africa).toContain(',200,exactly,,,,,,,22,');
    expect(africa).toContain('24;25;26');
    expect(header).not.toContain('held_in_selection');
  });
  it('say which events were held in the selection', async () => {
    const atlas = await atlasWith(TABLES, english, '?state=CHL');
    const csv = await csvOf(eventTable(atlas, eventRows(atlas.rows('events'), null).shown));
    expect(csv.split('\r\n').filter((line) => line.includes(',CHL,true,'))).toHaveLength(1);
  });
  it('hold one row a dated act, with the depositary’s reference', async () => {
    const atlas = await atlasWith(TABLES, english);
    const table = actTable(atlas, filterActs(atlas.acts, DEFAULT, null), '');
    expect(table.rows).toHaveLength(20);
    const csv = await csvOf(table);
    expect(csv).toContain('2023-02-08,BLR,Belarus,ICCPR-OP1,');
    expect(csv).toContain(',withdrawal,IV-5');
  });
});

describe('a bar', async () => {
  const atlas = await atlasWith(TABLES, english);
  const markOf = (key: string, window = DEFAULT) => {
    const bars = actBars(actBuckets(atlas.acts, { from: '2022-12-01', to: '2024-09-30' }, window));
    return barMark(
      atlas,
      bars.find((bar) => bar.key === key)!,
      window,
    );
  };
  it.each([
    ['2023-04', '2023: 1 act of joining: Germany (Economic rights: complaints).'],
    ['2023-02/left', '2023: 1 withdrawal: Belarus (Civil rights: complaints).'],
    ['2024-03', 'Outside the dates chosen.'],
  ])('%s says all', (key, part) => expect(markOf(key).label).toContain(part));
  it('lists each dated act in its tip', () => {
    expect(markOf('2023-09').value).toBe(5);
    expect(markOf('2023-09').tip.lines).toHaveLength(5);
    expect(typed(markOf('2023-09').tip.lines[4]!)).toBe(
      '28 September 2023: Cameroon, Persons with disabilities (Ratification)',
    );
  });
  it('is chosen when its month is the window', () => {
    expect(markOf('2023-09').chosen).toBe(false);
    expect(markOf('2023-09', { from: '2023-09-01', to: '2023-09-30' }).chosen).toBe(true);
  });
});
