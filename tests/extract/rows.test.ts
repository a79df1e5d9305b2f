// The shipped extracts become the model's rows without a single problem; columns arrive where the code looks for them.
import { describe, expect, test } from 'vitest';
import { expandParagraphs } from '../../src/extract/paragraphs';
import { readExtractText } from '../../src/extract/read';
import type { RowsByTable, TableName } from '../../src/model/tables';
import { isShipped, readShipped, schema, tableNames } from './schema';

describe('shipped extracts', () => {
  const counts: readonly [TableName, number][] = [
    ['states', 198],
    ['pledges', 119],
    ['follow-ups', 17],
    ['figures', 77],
    ['events', 49],
    ['instruments', 18],
    ['ratifications', 2564],
    ['discrepancies', 17],
    ['regions', 21],
    ['themes', 23],
    ['actor-types', 8],
  ];
  test.each(counts)('%s: %i rows, no problems', (name, count) => {
    const extract = readShipped(name);
    expect(extract.problems).toEqual([]);
    expect(extract.rows).toHaveLength(count);
    expect(extract.setAside).toBe(0);
  });

  test.each(tableNames.filter(isShipped))('%s: every row has every property', (name) => {
    const { rows, problems } = readShipped(name);
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.values(row)).not.toContain(undefined);
  });
});

/** The first row of the table in a text with this header and these cells. */
function rowOf<Name extends TableName>(name: Name, columns: Record<string, string>): RowsByTable[Name] {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join();
  const text = `${line(Object.keys(columns))}\n${line(Object.values(columns))}\n`;
  const { rows, problems } = readExtractText(name, text, `${name}.csv`, schema);
  expect(problems).toEqual([]);
  return rows[0]!;
}

test('a State, and the European Union without a dot', () => {
  const { rows } = readShipped('states');
  expect(rows[0]).toMatchObject({
    iso3: 'AFG',
    m49: '004',
    names: { en: 'Afghanistan', ru: 'Афганистан' },
    unGroup: 'asia_pacific',
    region: 'asia_pacific',
    ldc: true,
    sids: false,
    dot: [69.1723, 34.5281],
  });
  const union = rows.find((state) => state.iso3 === 'EUE');
  expect(union).toMatchObject({ membership: 'regional_organization', dot: null });
});

test('an entry', () => {
  const entry = rowOf('pledges', {
    entry_id: 'joint-9',
    actor_type: 'joint',
    states: 'MAR;PRT',
    themes: 'nhri; racism',
    summary_en: 'They said "yes"',
    content_known: 'full',
    target_year: '2026',
    evidence: 'explicit',
    source_url: 'https://example.org/',
    paragraph: '5;8-10',
  });
  expect(entry).toEqual({
    id: 'joint-9',
    actorType: 'joint',
    actor: '',
    states: ['MAR', 'PRT'],
    statesNote: '',
    themes: ['nhri', 'racism'],
    instruments: [],
    summary: 'They said "yes"',
    contentKnown: 'full',
    targetYear: 2026,
    evidence: 'explicit',
    sourceTitle: '',
    sourceUrl: 'https://example.org/',
    sourceKind: '',
    paragraphs: ['5', '8', '9', '10'],
  });
});

test('an event: places without a language are English, a blank count is not reported', () => {
  const { rows } = readShipped('events');
  const brussels = rows.find((event) => event.id === 'dialogue_europe_central_asia')!;
  expect(brussels).toMatchObject({
    start: '2023-10-20',
    dialogueRegion: 'europe_central_asia',
    place: { en: 'Brussels' },
    participants: { value: null, qualifier: '' },
    inPerson: { value: 100, qualifier: 'exactly' },
    representativesFromGroups: 3,
    paragraphs: ['36', '37', '38', '39', '40'],
  });
  expect(rows.find((event) => event.id === 'hrc56')!.paragraphs).toEqual(['cover']);
  const translated = rowOf('events', {
    event_id: 'x',
    kind: 'milestone',
    start: '2023-12-10',
    end: '2023-12-10',
    precision: 'day',
    title_en: 'Launch',
    title_zh: '启动',
    place: 'Geneva',
    place_zh: '日内瓦',
    conveners_en: 'OHCHR',
    outcome_fr: 'Issue',
    paragraph: '2',
  });
  expect(translated.place).toEqual({ en: 'Geneva', zh: '日内瓦' });
  expect(translated.title).toEqual({ en: 'Launch', zh: '启动' });
  expect(translated.conveners).toEqual({ en: 'OHCHR' });
  expect(translated.outcome).toEqual({ fr: 'Issue' });
});

test('a figure without a value, and notes by language', () => {
  const { rows } = readShipped('figures');
  expect(rows.find((figure) => figure.key === 'civic_space')).toMatchObject({
    value: null,
    unit: '',
    qualifier: '',
  });
  expect(rows.find((figure) => figure.key === 'youth_advisory_group')!.paragraphs).toEqual(['5', '59']);
  const noted = rowOf('figures', {
    dimension: 'headline',
    key: 'x',
    value: '9.5',
    paragraph: '1',
    note: 'en',
    note_es: 'es',
  });
  expect(noted).toMatchObject({ value: 9.5, note: { en: 'en', es: 'es' } });
});

test('a figure that sources give differently', () => {
  const { rows } = readShipped('discrepancies');
  expect(rows[1]).toMatchObject({
    measure: 'pledges_total',
    value: 770,
    qualifier: 'more_than',
    used: false,
  });
  expect(rows[1]!.sourceTitle.en).toContain('annex');
  expect(rows.find((row) => row.measure === 'parliaments')).toMatchObject({ value: null, unit: '' });
});

test('an act, a signature and a withdrawal', () => {
  const { rows } = readShipped('ratifications');
  expect(rows[0]).toMatchObject({
    iso3: 'AFG',
    instrument: 'ICERD',
    signed: '',
    date: '1983-07-06',
    status: 'party',
  });
  expect(rows.find((row) => row.status === 'signatory')).toMatchObject({ date: '', action: '' });
  const former = rows.filter((row) => row.withdrawalEffective !== '');
  expect(former).toHaveLength(3);
});

test('a follow-up, an instrument, labels', () => {
  expect(readShipped('follow-ups').rows[1]).toMatchObject({
    entryId: 'joint-1',
    date: '2026',
    namesInitiative: false,
  });
  expect(readShipped('instruments').rows.find((row) => row.code === 'OP-ICESCR')).toMatchObject({
    parent: 'ICESCR',
    depositaryRef: 'IV-3-a',
    parties: 31,
  });
  expect(readShipped('regions').rows[0]).toMatchObject({
    scheme: 'un_group',
    labels: { en: 'African Group' },
    order: 1,
  });
  expect(readShipped('actor-types').rows[1]).toMatchObject({
    actorType: 'joint',
    labels: { zh: '几个国家联合' },
  });
});

test('a paragraph', () => {
  const row = rowOf('paragraphs', {
    paragraph: '85',
    section: 'Pledges',
    section_zh: '承诺',
    text_en: 'How many.',
  });
  expect(row).toEqual({ paragraph: '85', section: { en: 'Pledges', zh: '承诺' }, text: { en: 'How many.' } });
});

test.each([
  [
    ['5', '59'],
    ['5', '59'],
  ],
  [['8-11'], ['8', '9', '10', '11']],
  [
    ['6', '68-70'],
    ['6', '68', '69', '70'],
  ],
  [['cover'], ['cover']],
  [['annex-4'], ['annex-4']],
  [
    ['5', '4-6'],
    ['5', '4', '6'],
  ],
  [['9-7'], ['9-7']],
  [['1-9999'], ['1-9999']],
  [['1-99999999999'], ['1-99999999999']],
  [[], []],
])('paragraphs %j are %j', (items, expected) => {
  expect(expandParagraphs(items)).toEqual(expected);
});
