// Taking in an extract: what each answer of the file leads to, and that nothing is taken before the reader says so.
import { describe, expect, it, vi } from 'vitest';
import { IntakeModel } from '../../../src/views/intake/intakeModel.svelte';
import { problemWith, resultWith, sampleWith, scripted, SETTINGS, type Script } from './scripted';

const NAMES = [
  { name: 'Corée', rows: 12, firstRow: 2, suggestions: ['KOR', 'PRK'] },
  { name: '__proto__', rows: 1, firstRow: 9, suggestions: [] },
];
const DATES = [
  { field: 'date', rows: 3, firstRow: 2, example: '03/04/2023', orders: ['dmy', 'mdy'] as const },
];

function modelOf(script: Script = {}) {
  const { intake, asked } = scripted(script);
  const calls = { onaccept: vi.fn(), onclose: vi.fn(), onother: vi.fn() };
  return { model: new IntakeModel(intake, calls), asked, calls };
}
/** A promise, and the answer to it when the test wants it. */
function later<Value>() {
  let answer!: (value: Value) => void;
  return {
    promise: new Promise<Value>((resolve) => (answer = resolve)),
    answer: (value: Value) => answer(value),
  };
}

describe('a source', () => {
  const certain = sampleWith({ certain: true });
  it.each([
    ['of which nothing is open is read at once', { looks: [certain] }, 'report', 1],
    ['with open questions is shown first', {}, 'file', 0],
    [
      'that is no text has failed',
      { looks: [problemWith({ kind: 'binary', severity: 'table' })] },
      'failed',
      0,
    ],
    ['that cannot be read to its end has failed', { looks: [certain], reads: [problemWith()] }, 'failed', 1],
  ] as const)('%s', async (_, script, step, reads) => {
    const { model, asked, calls } = modelOf(script);
    expect(model.step).toBe('looking');
    await model.start();
    expect([model.step, asked.reads.length]).toEqual([step, reads]);
    expect(model.failure === null).toBe(step !== 'failed');
    expect(calls.onaccept).not.toHaveBeenCalled();
  });

  it('that fails without a reason is one that stopped', async () => {
    const { model } = modelOf({ looks: [Promise.reject(new TypeError('x'))] });
    await model.start();
    expect(model.failure).toMatchObject({ kind: 'stopped', severity: 'table' });
  });
});

describe('corrections', () => {
  it('add up, and keep what was chosen where the columns are the same', async () => {
    const { model, asked } = modelOf();
    await model.start();
    model.setColumn('date', 3);
    model.setName('Corée', 'KOR');
    model.change({ dateOrder: 'dmy' });
    await model.correct({ dialect: { quote: "'" } });
    await model.correct({ dialect: { encoding: 'utf-8' } });
    expect(asked.looks.at(-1)).toMatchObject({ dialect: { quote: "'", encoding: 'utf-8' } });
    expect(model.settings).toMatchObject({ columns: { date: 3 }, names: { Corée: 'KOR' }, dateOrder: 'dmy' });
    expect([model.busy, model.step]).toEqual([false, 'file']);
  });

  it.each([
    ['other columns', sampleWith({ header: ['a', 'b'] })],
    ['another table', sampleWith({ settings: { ...SETTINGS, table: 'events' } })],
  ])('that lead to %s are matched anew', async (_, second) => {
    const { model } = modelOf({ looks: [sampleWith(), second] });
    await model.start();
    model.setColumn('date', 3);
    await model.correct({ dialect: { delimiter: ',' } });
    expect(model.settings?.columns).toEqual(second.settings.columns);
  });

  it('that fail leave what was known of the file, and the way back to it', async () => {
    const { model, asked } = modelOf({
      looks: [sampleWith(), problemWith({ kind: 'encoding' }), sampleWith()],
    });
    await model.start();
    await model.correct({ dialect: { encoding: 'gbk' } });
    expect([model.step, model.failure?.kind, model.settings]).toEqual(['failed', 'encoding', SETTINGS]);
    model.go('file');
    expect([model.step, model.failure]).toEqual(['file', null]);
    await model.correct({ dialect: { delimiter: ',' } });
    expect(asked.looks.at(-1)?.dialect).toEqual({ delimiter: ',' });
  });

  it('of which the later one is answered first hold', async () => {
    const [slow, fast] = [later<ReturnType<typeof sampleWith>>(), sampleWith({ name: 'fast' })];
    const { model } = modelOf({ looks: [sampleWith(), slow.promise, fast] });
    await model.start();
    const first = model.correct({ dialect: { quote: '' } });
    await model.correct({ dialect: { quote: "'" } });
    slow.answer(sampleWith({ name: 'slow' }));
    await first;
    expect(model.sample?.name).toBe('fast');
  });
});

describe('a reading', () => {
  it('tells how far it is', async () => {
    const reading = later<ReturnType<typeof resultWith>>();
    const { model } = modelOf({ reads: [reading.promise] });
    await model.start();
    const done = model.read();
    expect([model.step, model.progress?.rows]).toEqual(['reading', 500]);
    reading.answer(resultWith());
    await done;
    expect([model.step, model.acceptable]).toEqual(['report', 990]);
  });

  it('is made again with names and dates decided, which can then be decided otherwise', async () => {
    const { model, asked } = modelOf({
      reads: [resultWith({ names: NAMES, dates: DATES }), resultWith({ names: NAMES.slice(1) })],
    });
    await model.start();
    await model.read();
    model.setName('Corée', 'KOR');
    model.setName('__proto__', '');
    model.change({ dateOrder: 'dmy' });
    expect([model.changed, model.acceptable]).toEqual([true, 0]);
    await model.read();
    expect(asked.reads[1]).toMatchObject({ names: { Corée: 'KOR' }, dateOrder: 'dmy' });
    expect(Object.hasOwn(asked.reads[1]!.names, '__proto__')).toBe(true);
    expect([model.changed, model.acceptable]).toEqual([false, 990]);
    expect(model.names.map(({ name }) => name)).toEqual(['Corée', '__proto__']);
    expect(model.dates).toEqual(DATES);
    model.setName('Corée', null);
    expect(model.settings?.names).not.toHaveProperty('Corée');
  });

  it('of other columns leaves the names of the former behind', async () => {
    const { model } = modelOf({ reads: [resultWith({ names: NAMES }), resultWith()] });
    await model.start();
    await model.read();
    model.setColumn('states', 1);
    await model.read();
    expect(model.names).toEqual([]);
  });

  it('that fails the second time loses nothing of the first', async () => {
    const { model } = modelOf({ reads: [resultWith(), problemWith({ kind: 'changed', severity: 'table' })] });
    await model.start();
    await model.read();
    await model.read();
    expect([model.step, model.failure?.kind, model.result?.report.kept]).toEqual(['failed', 'changed', 990]);
    model.go('report');
    expect([model.step, model.acceptable]).toEqual(['report', 990]);
  });

  it.each([
    [1, 1, 4],
    [3, 1, 6],
    [700, 697, 7],
  ])('shows row %i with its neighbours', async (row, from, count) => {
    const { model } = modelOf();
    const rows = await model.rowsAround(row);
    expect([rows[0]?.row, rows.length]).toEqual([from, count]);
    expect(rows.map((one) => one.row)).toContain(row);
  });
});

describe('cancelling', () => {
  it.each(['looking', 'file', 'reading', 'report'] as const)('while %s ends it at once', async (step) => {
    const [look, read] = [later<ReturnType<typeof sampleWith>>(), later<ReturnType<typeof resultWith>>()];
    const { model, asked, calls } = modelOf({
      looks: [step === 'looking' ? look.promise : sampleWith()],
      reads: [step === 'reading' ? read.promise : resultWith()],
    });
    const started = model.start();
    if (step !== 'looking') await started;
    const reading = step === 'reading' || step === 'report' ? model.read() : null;
    if (step === 'report') await reading;
    expect(model.step).toBe(step);
    model.cancel();
    model.cancel();
    expect([asked.closed, calls.onclose.mock.calls.length]).toEqual([1, 1]);
    look.answer(sampleWith());
    read.answer(resultWith());
    await Promise.all([started, reading]);
    expect(model.step).toBe(step);
    await model.accept();
    expect(calls.onaccept).not.toHaveBeenCalled();
  });

  it('for another file says so last', async () => {
    const { model, calls } = modelOf();
    await model.start();
    model.another();
    expect(calls.onother.mock.invocationCallOrder[0]).toBeGreaterThan(
      calls.onclose.mock.invocationCallOrder[0]!,
    );
  });
});

describe('accepting', () => {
  const accepted = async (script: Script, prepare: (model: IntakeModel) => void) => {
    const { model, asked, calls } = modelOf(script);
    await model.start();
    await model.read();
    prepare(model);
    await model.accept();
    return { model, asked, calls };
  };

  it('gives the table once, with what the reader says of it, and then ends', async () => {
    const { model, asked, calls } = await accepted({}, (model) => {
      model.complete = true;
      model.keep = true;
    });
    await model.accept();
    expect(calls.onaccept).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ table: 'pledges' }), {
      name: 'liste.csv',
      complete: true,
      settings: SETTINGS,
      bytes: expect.any(Blob),
    });
    expect([asked.closed, calls.onclose.mock.calls.length]).toEqual([1, 1]);
  });

  it.each<[string, Script, (model: IntakeModel) => void]>([
    ['after a change that was not read', {}, (model: IntakeModel) => model.setName('x', 'FRA')],
    ['where no row was kept', { reads: [resultWith({ kept: 0, setAside: 1000 })] }, () => {}],
    ['where nothing could be made of the rows', { reads: [{ ...resultWith(), result: null }] }, () => {}],
    [
      'where a copy is wished for and cannot be had',
      { bytes: [problemWith({ kind: 'changed' })] },
      (model: IntakeModel) => void (model.keep = true),
    ],
  ])('is not possible %s', async (_, script, prepare) => {
    const { calls } = await accepted(script, prepare);
    expect(calls.onaccept).not.toHaveBeenCalled();
    expect(calls.onclose).not.toHaveBeenCalled();
  });

  it('says nothing of completeness for another table than the register', async () => {
    const { calls } = await accepted(
      { reads: [{ ...resultWith(), result: { table: 'events', extract: {} as never } }] },
      (model) => void (model.complete = true),
    );
    expect(calls.onaccept.mock.calls[0]![1]).toMatchObject({ complete: false, bytes: null });
  });
});
