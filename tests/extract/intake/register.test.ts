// A reader's register: what stands in, what is kept with a warning, what is asked about; and other tables.
import { describe, expect, test } from 'vitest';
import { file, refusedWith, take } from './taking';

describe('what stands in for what a register does not have', () => {
  test('columns', async () => {
    const { entries, report } = await take(file('Pays;Engagement\nFrance;Un\nPérou;\n'), {
      settings: { defaults: { actorType: 'joint', evidence: 'general' } },
    });
    expect(entries).toEqual([
      {
        ...{ id: 'row-2', actorType: 'joint', actor: '', states: ['FRA'], statesNote: '', themes: [] },
        ...{ instruments: [], summary: 'Un', contentKnown: 'full', targetYear: null, evidence: 'general' },
        ...{ sourceTitle: '', sourceUrl: '', sourceKind: '', paragraphs: [] },
      },
      expect.objectContaining({ id: 'row-3', states: ['PER'], summary: '', contentKnown: 'none' }),
    ]);
    expect(report).toMatchObject({ read: 2, kept: 2, warned: 1 });
    expect(report.problems).toMatchObject([{ kind: 'required', row: 3, column: 'Engagement' }]);
  });

  const header = 'entry_id,actor_type,states,summary,evidence,content_known\n';
  const cases: readonly [
    name: string,
    row: string,
    entry: object,
    warnings: [kind: string, column: string][],
  ][] = [
    ['nothing amiss', 'a,states,FRA,x,explicit,full', { id: 'a' }, []],
    ['no key', ',states,FRA,x,explicit,full', { id: 'row-2' }, [['required', 'entry_id']]],
    [
      'a key that is too long',
      `${'k'.repeat(121)},states,FRA,x,explicit,full`,
      { id: 'row-2' },
      [['constraint', 'entry_id']],
    ],
    ['no kind of actor', 'a,,FRA,x,explicit,full', { actorType: 'states' }, [['required', 'actor_type']]],
    ['a kind of actor of its own', 'a,Guilds,FRA,x,explicit,full', { actorType: 'Guilds' }, []],
    [
      'evidence that is none',
      'a,states,FRA,x,hearsay,full',
      { evidence: 'explicit' },
      [['constraint', 'evidence']],
    ],
    [
      'no word on the content',
      'a,states,FRA,x,explicit,',
      { contentKnown: 'full' },
      [['required', 'content_known']],
    ],
    [
      'content that is none',
      'a,states,FRA,x,explicit,half',
      { contentKnown: 'full' },
      [['constraint', 'content_known']],
    ],
    [
      'space around codes',
      ' a , states , fra , x , explicit , areas ',
      { id: 'a', states: ['FRA'], contentKnown: 'areas' },
      [],
    ],
    [
      'an unknown State',
      'a,states,Ruritania,x,explicit,full',
      { states: ['Ruritania'] },
      [['name', 'states']],
    ],
    ['two States', 'a,states,FRA; PER|FRA,x,explicit,full', { states: ['FRA', 'PER'] }, []],
  ];
  test.each(cases)('%s', async (_, row, entry, warnings) => {
    const { entries, report } = await take(file(`${header}${row}\n`));
    expect(entries[0]).toMatchObject(entry);
    expect(report.problems.map(({ kind, column, severity }) => [kind, column, severity])).toEqual(
      warnings.map((warning) => [...warning, 'warning']),
    );
    expect(report.warned).toBe(warnings.length > 0 ? 1 : 0);
  });

  test('cells that only trailing optional columns miss', async () => {
    const { entries, report } = await take(
      file('states,summary,theme,source\nFRA,one\nPER,two,disability,x\n'),
    );
    expect(entries).toHaveLength(2);
    expect(report.problems).toMatchObject([
      { kind: 'ragged', severity: 'warning', row: 2, value: '2', expected: '4' },
    ]);
  });

  test('a file without text, State and actor is refused by name', async () => {
    const { report, result } = await take(file('theme,colour\ndisability,red\n'), {
      corrections: { table: 'pledges' },
    });
    expect(result).toBeNull();
    expect(report.problems).toMatchObject([
      { kind: 'missing_column', severity: 'table', column: 'summary_en' },
    ]);
  });
});

test('other cells of a register', async () => {
  const text = `states,summary,target_year,source_url,source_kind,paragraph,date
FRA,one,2030,https://x.example/a,press,8-10;12,2023-12-11
PER,two,by 2031,ftp://x.example,rumour,,11/31/2023
PER,three,1999,,,,`;
  const { entries, report, result } = await take(file(text));
  expect(result).toMatchObject({ extract: { register: { hasDates: true } } });
  expect(entries.map((entry) => [entry.targetYear, entry.sourceUrl, entry.sourceKind, entry.date])).toEqual([
    [2030, 'https://x.example/a', 'press', '2023-12-11'],
    [2031, '', '', undefined],
    [null, '', '', undefined],
  ]);
  expect(entries[0]!.paragraphs).toEqual(['8', '9', '10', '12']);
  expect(report.problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ['type', 3, 'source_url'],
    ['constraint', 3, 'source_kind'],
    ['type', 3, 'date'],
    ['constraint', 4, 'target_year'],
  ]);
  expect(report.warned).toBe(2);
});

describe('what is left open', () => {
  const text =
    'Country,Pledge,Date\nRuritania,a,03/04/2023\nKorea,b,13/04/2023\nRuritania,c,04/05/2023\nFrance,d,2023\n';

  test('names, each once, and dates with two readings', async () => {
    const { report, entries } = await take(file(text));
    expect(report.names).toMatchObject([
      { name: 'Ruritania', rows: 2, firstRow: 2 },
      { name: 'Korea', rows: 1, firstRow: 3 },
    ]);
    expect([...report.names[1]!.suggestions].sort()).toEqual(['KOR', 'PRK']);
    expect(report.dates).toEqual([
      { field: 'date', rows: 2, firstRow: 2, example: '03/04/2023', orders: ['dmy'] },
    ]);
    expect(entries.map(({ date }) => date)).toEqual([undefined, '2023-04-13', undefined, '2023']);
    expect(report).toMatchObject({ kept: 4, warned: 3 });
  });

  test('are settled by what the reader says, with the same file', async () => {
    const { intake, settings } = await take(file(text));
    const { report, result } = await intake.read(
      { ...settings, dateOrder: 'dmy', names: { Ruritania: 'AND', Korea: '' } },
      () => {},
    );
    if (result?.table !== 'pledges') throw new Error('no register');
    const { register } = result.extract;
    const entries = [0, 1, 2, 3].map((row) => register.entry(row));
    expect(entries.map(({ states }) => states)).toEqual([['AND'], ['Korea'], ['AND'], ['FRA']]);
    expect(entries.map(({ date }) => date)).toEqual(['2023-04-03', '2023-04-13', '2023-05-04', '2023']);
    expect(report).toMatchObject({ warned: 0, names: [], dates: [] });
  });

  test('values that no list knows', async () => {
    const { report, entries } = await take(
      file(
        'state,summary,theme,kind of actor\nFRA,a,Cats;Dogs,Guild\nFRA,b,Cats,States\nFRA,c,disability,Guild\n',
      ),
    );
    expect(report.unknown).toEqual([
      { field: 'themes', value: 'Cats', rows: 2 },
      { field: 'actor_type', value: 'Guild', rows: 2 },
      { field: 'themes', value: 'Dogs', rows: 1 },
    ]);
    expect(entries.map(({ themes }) => themes)).toEqual([['Cats', 'Dogs'], ['Cats'], ['disability']]);
  });

  test('columns that nothing reads', async () => {
    const { report } = await take(file('state,summary,Budget line\nFRA,a,7\n'));
    expect(report.unread).toEqual(['Budget line']);
  });
});

describe('rows of the file', () => {
  test('as they stand, by their numbers, once it was read', async () => {
    const { intake } = await take(file('title\n\nstate;summary\nFRA; one\n\nPER;"two\nlines"\n'));
    expect(await intake.rows(3, 9)).toEqual([
      { row: 3, cells: ['state', 'summary'] },
      { row: 4, cells: ['FRA', ' one'] },
      { row: 5, cells: [''] },
      { row: 6, cells: ['PER', 'two\nlines'] },
    ]);
    expect(await intake.rows(40, 2)).toEqual([]);
  });

  test('the bytes, as they came', async () => {
    const { intake } = await take(file('\ufeffstate,summary\nFRA,é\n'));
    expect(await (await intake.bytes()).text()).toBe('state,summary\nFRA,é\n');
    expect((await intake.bytes()).size).toBe(24);
  });

  test('nothing answers after it was closed', async () => {
    const { intake, settings } = await take(file('state,summary\nFRA,one\n'));
    intake.close();
    const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 30));
    expect(await Promise.race([intake.read(settings, () => {}), intake.look(), silence])).toBe('silence');
  });
});

describe('a column that is no column of codes', () => {
  test('is refused by name', async () => {
    const rows = Array.from({ length: 65_600 }, (_, i) => `FRA,a text of its own ${i}`).join('\n');
    const source = file(`state,theme\n${rows}`);
    const problem = await refusedWith(source, { corrections: { table: 'pledges' } });
    expect(problem).toMatchObject({
      kind: 'constraint',
      value: 'theme',
      expected: '≤ 65535 different values',
    });
  });
});

describe('other tables of the package', () => {
  test('follow our schema, with the columns of the file and a declared order of dates', async () => {
    const text =
      'instrument;iso3;action_date;action;status\nCAT;FRA;18/02/1986;ratification;party\nCAT;PER;07/07/1988;ratification;party\nCAT;PER;07/07/1988;ratification;party\nCAT;XXXX;;;signatory\n';
    const { report, result, sample, intake } = await take(file(text), { settings: { dateOrder: 'dmy' } });
    expect(sample.tables[0]).toBe('ratifications');
    if (result?.table !== 'ratifications') throw new Error('no table');
    expect(result.extract.rows.map(({ iso3, date }) => [iso3, date])).toEqual([
      ['FRA', '1986-02-18'],
      ['PER', '1988-07-07'],
    ]);
    expect(result.extract.rowNumbers).toEqual([2, 3]);
    expect(report).toMatchObject({ read: 4, kept: 2, setAside: 2 });
    expect((await intake.setAside()).split('\r\n')).toHaveLength(3);
  });

  test('a required column that is not there', async () => {
    const { report, result } = await take(file('instrument,status\nCAT,party\n'), {
      corrections: { table: 'ratifications' },
    });
    expect(result).toBeNull();
    expect(report.problems[0]).toMatchObject({ kind: 'missing_column', severity: 'table', column: 'iso3' });
  });
});
