// One source at a time: shown without a word, asked about in the dialog, or said to have failed.
import { describe, expect, it, vi } from 'vitest';
import type { IntakeSource, OpenIntake } from '../../../src/model/intake';
import { Intakes } from '../../../src/views/intake/intakes.svelte';
import { answered, pageAt } from '../ownPage';
import { problemWith, resultWith, sampleWith, scripted, SETTINGS, type Script } from './scripted';

const CERTAIN = sampleWith({ certain: true });
const CLEAN = resultWith({ setAside: 0, read: 990, warned: 0 });
const FILE: IntakeSource = { kind: 'text', name: 'pasted', text: 'a,b' };
const stream = (): IntakeSource => ({
  ...{ kind: 'stream', name: 'a.csv', size: null },
  chunks: new ReadableStream<Uint8Array<ArrayBuffer>>(),
});

async function intakesWith(...scripts: readonly Script[]) {
  const page = pageAt('', { 'a.csv': { kind: 'stream', source: stream() as never } });
  const made = scripts.map(scripted);
  let next = 0;
  const open: OpenIntake = () => made[next++]!.intake;
  const intakes = new Intakes(page.atlas, page.source, async () => open);
  await page.follow();
  /** As an address of our own brings it. */
  const quietly = () =>
    intakes.quietly(stream(), { name: 'a.csv', data: 'a.csv', signal: page.source.wait('a.csv') });
  return { ...page, intakes, made, quietly };
}

describe('from an address', () => {
  it('is shown without a word when nothing is open', async () => {
    const { intakes, quietly, source, seen } = await intakesWith({ looks: [CERTAIN], reads: [CLEAN] });
    await quietly();
    expect([intakes.current, source.coming]).toEqual([null, null]);
    expect(seen().slice(1)).toEqual(['a.csv', '?data=a.csv']);
  });

  it.each([
    ['what the file is', { looks: [sampleWith()] }, 'file'],
    ['rows set aside', { looks: [CERTAIN], reads: [resultWith()] }, 'report'],
    [
      'a name',
      {
        looks: [CERTAIN],
        reads: [
          resultWith({ setAside: 0, names: [{ name: 'Corée', rows: 1, firstRow: 2, suggestions: [] }] }),
        ],
      },
      'report',
    ],
  ] as const)('is asked about when it leaves open: %s', async (_, script, step) => {
    const { intakes, quietly, source, selection, seen } = await intakesWith(script);
    selection.choose({ data: 'a.csv' });
    await quietly();
    expect([intakes.current?.step, source.coming, seen()[0]]).toEqual([step, null, 'shipped']);
    intakes.current!.cancel();
    expect([intakes.current, seen()]).toEqual([null, ['shipped', null, '']]);
  });

  it('says why nothing came of it', async () => {
    const stopped = problemWith({ kind: 'stopped', severity: 'table' });
    const { intakes, quietly, source, seen, made } = await intakesWith({
      looks: [CERTAIN],
      reads: [stopped],
    });
    await quietly();
    expect(source.coming).toMatchObject({ kind: 'failed', name: 'a.csv', problem: { kind: 'stopped' } });
    expect([intakes.current, seen()[0], made[0]!.asked.closed]).toEqual([null, 'shipped', 1]);
  });

  it('tells how far it is, and is let go at once', async () => {
    const never = new Promise<never>(() => {});
    const { quietly, source, made } = await intakesWith({ looks: [CERTAIN], reads: [never] });
    void quietly();
    await vi.waitFor(() =>
      expect(source.coming).toMatchObject({ kind: 'reading', intake: { progress: { rows: 500 } } }),
    );
    source.dismiss();
    expect([source.coming, made[0]!.asked.closed]).toEqual([null, 1]);
  });
});

describe('in the dialog', () => {
  it('a second one lets the first go', async () => {
    const { intakes, made } = await intakesWith({}, {});
    intakes.begin(FILE);
    await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
    const first = intakes.current;
    intakes.begin(FILE);
    await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
    expect(intakes.current).not.toBe(first);
    expect(made.map(({ asked }) => asked.closed)).toEqual([1, 0]);
  });

  it('a second one, before the first is open, is the only one', async () => {
    const { intakes, made } = await intakesWith({}, {});
    intakes.begin(FILE);
    intakes.begin(FILE);
    await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
    expect(made.map(({ asked }) => asked.looks.length)).toEqual([1, 0]);
  });

  it('a drop takes the place of what an address is bringing', async () => {
    const never = new Promise<never>(() => {});
    const { intakes, quietly, source, made } = await intakesWith({ looks: [CERTAIN], reads: [never] }, {});
    void quietly();
    await vi.waitFor(() => expect(source.coming).toMatchObject({ intake: { progress: { rows: 500 } } }));
    intakes.begin(FILE);
    await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
    expect([made[0]!.asked.closed, source.coming]).toEqual([1, null]);
  });

  it('accepting changes the page, and keeps a copy only if that was ticked', async () => {
    const { intakes, seen } = await intakesWith({ reads: [CLEAN] }, { reads: [CLEAN] });
    const kept = vi.fn();
    intakes.onkeep = kept;
    for (const keep of [false, true]) {
      intakes.begin(FILE);
      await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
      const model = intakes.current!;
      model.keep = keep;
      model.complete = true;
      await model.read();
      await model.accept();
      expect([intakes.current, seen()[1]]).toEqual([null, 'liste.csv, complete']);
    }
    expect(kept).toHaveBeenCalledTimes(1);
    expect(kept).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'liste.csv', complete: true, settings: SETTINGS }),
    );
  });

  it('wishing for another file asks for it', async () => {
    const { intakes, source } = await intakesWith({});
    intakes.begin(FILE);
    await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
    intakes.current!.another();
    expect([intakes.current, source.starting]).toEqual([null, true]);
  });
});

it('what was kept is shown as it was read then', async () => {
  const { intakes, made, seen } = await intakesWith({ reads: [CLEAN] });
  const settings = { ...SETTINGS, dateOrder: 'dmy', names: { Corée: 'KOR' } } as const;
  await intakes.again({ name: 'mine.csv', complete: true, settings, bytes: new Blob(['x']) });
  expect(made[0]!.asked.reads).toEqual([settings]);
  expect(seen()).toEqual(['liste.csv', 'mine.csv, complete', '']);
});

it('code that cannot be loaded is a failure that is said, and the next try may succeed', async () => {
  const page = pageAt('');
  await page.follow();
  const { intake } = scripted();
  const load = vi.fn(async (): Promise<OpenIntake> => () => intake);
  load.mockRejectedValueOnce(new TypeError('offline'));
  const intakes = new Intakes(page.atlas, page.source, load);
  intakes.begin(FILE);
  await vi.waitFor(() => expect(page.source.coming).toMatchObject({ kind: 'failed', name: 'pasted' }));
  intakes.begin(FILE);
  await vi.waitFor(() => expect(intakes.current?.step).toBe('file'));
});

it('an address that fits our schema needs no dialog code', async () => {
  const page = pageAt('?data=b.csv', { 'b.csv': answered('b') });
  await page.follow();
  expect([page.taken, page.source.intakes]).toEqual([[], null]);
});
