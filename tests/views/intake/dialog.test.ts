// The dialog at each of its steps: what it asks, what it says, and that a file's text stays text.
import { beforeAll, describe, expect, it } from 'vitest';
import type { IntakeReport } from '../../../src/model/intake';
import type { Atlas } from '../../../src/views/atlas.svelte';
import IntakeDialog from '../../../src/views/intake/IntakeDialog.svelte';
import { IntakeModel } from '../../../src/views/intake/intakeModel.svelte';
import IntakeStart from '../../../src/views/intake/IntakeStart.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../../atlas';
import { LOCALES, english } from '../../locales';
import { problemWith, reportWith, resultWith, sampleWith, scripted, SETTINGS, type Script } from './scripted';

const nothing = () => {};
let atlas: Atlas;
beforeAll(async () => {
  atlas = await atlasWith(['states', 'actor-types'], english);
});

async function modelAt(step: 'file' | 'columns' | 'report', script: Script = {}): Promise<IntakeModel> {
  const model = new IntakeModel(scripted(script).intake, {
    onaccept: nothing,
    onclose: nothing,
    onother: nothing,
  });
  await model.start();
  if (step === 'columns') model.go('columns');
  if (step === 'report') await model.read();
  return model;
}
const markupAt = async (...at: Parameters<typeof modelAt>) =>
  viewMarkup(IntakeDialog, { model: await modelAt(...at) }, atlas);
const reportOf = (report: Partial<IntakeReport>, script: Script = {}) =>
  markupAt('report', { reads: [resultWith(report)], ...script });

describe('the ways in', () => {
  it.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const)('are all named, in %s', async (lang) => {
    const locale = LOCALES[lang];
    const words = wordsOf(
      viewMarkup(
        IntakeStart,
        { onsource: nothing, onaddress: nothing, onclose: nothing },
        await atlasWith([], locale),
      ),
    );
    for (const key of ['file', 'file_note', 'paste', 'address', 'template'] as const)
      expect(words).toContain(locale.t(`intake.start.${key}`));
    expect(words).toContain(locale.t('intake.private'));
  });
});

describe('the file', () => {
  it('has a choice of encodings only where there is one', async () => {
    const sure = wordsOf(await markupAt('file'));
    expect(sure).toContain('Text encoding WINDOWS-1252');
    const encodings = [
      { encoding: 'windows-1252', preview: 'Corée' },
      { encoding: 'iso-8859-5', preview: 'Corщe' },
    ];
    const open = await markupAt('file', { looks: [sampleWith({ encodings })] });
    expect(wordsOf(open)).toMatch(/windows-1252 Corée.*iso-8859-5 Corщe/);
    expect(open.match(/type="radio"/g)).toHaveLength(2);
  });

  it('shows its first rows by their numbers, and puts the likely tables first', async () => {
    const markup = await markupAt('file', { looks: [sampleWith({ tables: ['events', 'pledges'] })] });
    expect(wordsOf(markup)).toContain('2 Corée Climat Ratifier 03/04/2023');
    expect(markup.indexOf('value="events"')).toBeLessThan(markup.indexOf('value="pledges"'));
    expect(markup.indexOf('value="pledges"')).toBeLessThan(markup.indexOf('value="figures"'));
  });

  it('of thousands of columns is drawn in part, and says so', async () => {
    const header = Array.from({ length: 10_000 }, (_, column) => `c${column}`);
    const looks = [sampleWith({ header, rows: [{ row: 2, cells: header }] })];
    for (const step of ['file', 'columns'] as const)
      expect((await markupAt(step, { looks })).length).toBeLessThan(120_000);
    expect(wordsOf(await markupAt('file', { looks }))).toContain('More columns, not shown: 9,970');
  });
});

describe('the columns', () => {
  const NONE = { states: null, summary_en: null };

  it('say how each was found, what it has, and which are not read', async () => {
    const words = wordsOf(await markupAt('columns'));
    expect(words).toMatch(/States named states .* found by another name for it Corée France/);
    expect(words).toMatch(/What was said \(text\) summary_en .* found by what its cells say/);
    expect(words).toMatch(/Columns that are not read .* Date 03\/04\/2023 05\/04\/2023 Note x/);
  });

  it.each([
    ['pledges', { ...NONE, states: 0 }, 0, ''],
    ['pledges', { ...NONE, summary_en: 2 }, 0, ''],
    ['pledges', NONE, 2, 'One of these is needed: who, which States, or the text.'],
    ['events', { ...NONE, states: 0 }, 1, 'Choose a column: this is needed.'],
  ] as const)('of %s with %j lack %i', async (table, columns, lacking, said) => {
    const settings = { ...SETTINGS, table, columns };
    const markup = await markupAt('columns', { looks: [sampleWith({ settings })] });
    expect(markup.match(/aria-invalid="true"/g) ?? []).toHaveLength(lacking);
    expect(wordsOf(markup)).toContain(said);
  });

  it('say what stands in for those of a register that are not there', async () => {
    const words = wordsOf(await markupAt('columns'));
    for (const said of ['who pledged', 'how firm the source is', 'called by their number', 'counts as known'])
      expect(words).toContain(said);
  });

  it('keep what was chosen by hand apart from what was found', async () => {
    const model = await modelAt('columns');
    model.setColumn('date', 3);
    expect(wordsOf(viewMarkup(IntakeDialog, { model }, atlas))).toMatch(/Date date .* chosen by you/);
  });
});

describe('the report', () => {
  it.each([
    [{ read: 1000, kept: 990, warned: 40, setAside: 10 }, [950, 40, 10, 1000]],
    [{ read: 3, kept: 3, warned: 0, setAside: 0 }, [3, 0, 0, 3]],
    [{ read: 5, kept: 0, warned: 0, setAside: 5 }, [0, 0, 5, 5]],
  ])('of %j adds up to the rows read', async (report, account) => {
    const markup = await reportOf(report);
    const values = [...markup.matchAll(/data-count="\w+" data-value="(\d+)"/g)].map(([, value]) =>
      Number(value),
    );
    expect(values).toEqual(account);
    expect(values[0]! + values[1]! + values[2]!).toBe(values[3]);
  });

  it('asks for names once each, with suggestions, and for dates with an example', async () => {
    const markup = await reportOf({
      names: [{ name: 'Corée', rows: 12, firstRow: 2, suggestions: ['KOR', 'PRK'] }],
      dates: [{ field: 'date', rows: 3, firstRow: 4, example: '03/04/2023', orders: ['dmy', 'mdy'] }],
    });
    expect(wordsOf(markup)).toMatch(/Corée rows: 12 the first: row 2 Not decided Republic of Korea/);
    expect(wordsOf(markup)).toContain('“date”, row 4: 03/04/2023 (rows of this kind: 3)');
    expect(wordsOf(markup).replace(/[\u00a0\u2060]/g, ' ')).toMatch(
      /Day first: 3 ?April ?2023 Month first: 4 ?March ?2023/,
    );
    expect(markup.match(/name="[^"]*order" value="" checked/g)).toHaveLength(1);
  });

  it('lists problems by kind with all of their counts, and what became of the row', async () => {
    const words = wordsOf(
      await reportOf({
        problems: [
          problemWith(),
          problemWith({ kind: 'name', severity: 'warning', row: 9, column: 'states' }),
        ],
        problemCounts: [
          { kind: 'ragged', severity: 'row', count: 10 },
          { kind: 'name', severity: 'warning', count: 2500 },
        ],
      }),
    );
    expect(words).toContain('2,510 problems in the data');
    expect(words).toContain('Listed here: the first 2.');
    expect(words).toContain(`${english.t('problem.name')} (2,500)`);
    expect(words).toMatch(/7 the row has too few or too many cells a;b 5 cells set aside 9 states/);
  });

  it('offers what can be shown, once it is read with what was changed', async () => {
    const model = await modelAt('report');
    const words = () => wordsOf(viewMarkup(IntakeDialog, { model }, atlas));
    expect(words()).toContain('Show these 990 rows');
    model.setColumn('date', 3);
    expect(words()).toContain('You have changed something');
    expect(words()).not.toContain('Show these 990 rows');
  });

  it.each([
    ['pledges', true],
    ['events', false],
  ] as const)('of %s asks whether it is complete: %s', async (table, asks) =>
    expect((await reportOf({ table })).includes('Is this register complete?')).toBe(asks),
  );

  it('offers nothing where nothing was kept', async () => {
    const words = wordsOf(await reportOf({ kept: 0, warned: 0, setAside: 1000 }));
    expect(words).toContain('No row could be kept.');
    expect(words).not.toMatch(/Show these|Is this register complete/);
  });
});

describe('a failure', () => {
  it.each([
    ['unreachable', 'Check the address'],
    ['binary', 'not a text file'],
    ['encoding', 'Choose another text encoding'],
    ['constraint', 'Look at how the file is described'],
  ] as const)('of kind %s says where, what and what to do', async (kind, todo) => {
    const looks = [
      problemWith({
        kind,
        severity: 'table',
        file: 'x.csv',
        row: 12,
        column: 'Pays',
        value: 'v',
        expected: 'w',
      }),
    ];
    const words = wordsOf(await markupAt('file', { looks }));
    expect(words).toMatch(/File x\.csv Row 12 Column Pays Value v Expected w/);
    expect(words).toContain(todo);
    expect(words).toContain('the page is as it was');
    expect(words).toContain('Choose another file');
    expect(words).not.toContain('Describe the file');
  });
});

it('shows hostile text as text, at every step', async () => {
  const evil = '\u202E<script>alert(1)</script>';
  const looks = [
    sampleWith({ name: evil, header: [evil, ...sampleWith().header], rows: [{ row: 2, cells: [evil] }] }),
  ];
  const report = reportWith({
    names: [{ name: evil, rows: 1, firstRow: 2, suggestions: [] }],
    unknown: [{ field: 'themes', value: evil, rows: 1 }],
    unread: [evil],
    problems: [problemWith({ value: evil, column: evil, expected: evil })],
    dates: [{ field: evil, rows: 1, firstRow: 2, example: evil, orders: ['dmy'] }],
  });
  for (const step of ['file', 'columns', 'report'] as const) {
    const markup = await markupAt(step, { looks, reads: [resultWith(report)] });
    expect(markup).not.toMatch(/<script|\u202E/);
    expect(markup).toContain('⟨U+202E⟩&lt;script>');
  }
});
