// The page's end of the worker: answers, progress, bytes that are pulled, and workers that die.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { workerEngine } from '../../../src/extract/intake/workerEngine';
import type { FromWorker, Opening, ToWorker } from '../../../src/extract/intake/messages';
import { IntakeFailure } from '../../../src/model/intake';
import type { IntakeSample, IntakeSettings } from '../../../src/model/intake';
import type { Problem } from '../../../src/model/problem';
import { schema } from '../schema';
import { lists } from './taking';

/** A worker that does as it is told by the test. */
class FakeWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly heard: ToWorker[] = [];
  terminated = false;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  says(data: FromWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
  asked(): number {
    const last = this.heard.findLast((message) => 'id' in message);
    return last && 'id' in last ? last.id : 0;
  }
}

const opening: Opening = {
  ...{ file: 'x.csv', blob: null, size: null, most: 1e9, isText: false, damage: null, schema, lists },
};
const settings = {} as IntakeSettings;
const start = (pull: () => Promise<Uint8Array<ArrayBuffer> | null> = () => Promise.resolve(null)) => {
  const worker = new FakeWorker();
  return { worker, engine: workerEngine(opening, pull, () => worker as unknown as Worker) };
};
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'kept',
    (error: unknown) => (error instanceof IntakeFailure ? error.problem.kind : 'something else'),
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a worker', () => {
  test('answers, in whatever order, and tells its progress', async () => {
    const { worker, engine } = start();
    const look = engine.look({});
    const first = worker.asked();
    const seen: number[] = [];
    const read = engine.read(settings, (rows) => seen.push(rows));
    worker.says({ kind: 'progress', id: worker.asked(), rows: 7, bytes: 70, size: null });
    worker.says({ kind: 'failure', id: worker.asked(), problem: { ...problem, kind: 'too_large' } });
    worker.says({ kind: 'sample', id: first, sample: { name: 'x' } as IntakeSample });
    expect((await look).name).toBe('x');
    expect(await kindOf(read)).toBe('too_large');
    expect(seen).toEqual([7]);
  });

  test('is ended at once by close, and nothing answers then', async () => {
    const { worker, engine } = start();
    const settled = vi.fn();
    void engine.read(settings, () => {}).then(settled, settled);
    engine.close();
    worker.says({ kind: 'failure', id: worker.asked(), problem });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker.terminated).toBe(true);
    expect(settled).not.toHaveBeenCalled();
  });

  test('gets the bytes that it pulls, and why there are none', async () => {
    const pieces = [Uint8Array.of(1, 2)];
    const { worker } = start(() => {
      const piece = pieces.shift();
      return piece ? Promise.resolve(piece) : Promise.reject(new Error('reset'));
    });
    worker.says({ kind: 'pull' });
    await vi.advanceTimersByTimeAsync(0);
    expect(worker.heard.at(-1)).toEqual({ kind: 'bytes', pieces: [Uint8Array.of(1, 2)], ended: false });
    worker.says({ kind: 'pull' });
    await vi.advanceTimersByTimeAsync(0);
    expect(worker.heard.at(-1)).toMatchObject({
      kind: 'broken',
      problem: { kind: 'unreachable', value: 'reset' },
    });
  });
});

const problem: Problem = {
  file: 'x.csv',
  kind: 'stopped',
  severity: 'table',
  row: null,
  column: '',
  value: '',
  expected: '',
};

describe('a worker that dies', () => {
  const ways: readonly [name: string, die: (worker: FakeWorker) => void][] = [
    [
      'with an error',
      (worker) => worker.onerror?.({ message: 'out of memory', preventDefault() {} } as ErrorEvent),
    ],
    ['with a message that cannot be read', (worker) => worker.onmessageerror?.()],
    ['without a word', () => void vi.advanceTimersByTime(16_000)],
  ];
  test.each(ways)('%s: what was asked has stopped, and what is asked later too', async (_, die) => {
    const { worker, engine } = start();
    const read = kindOf(engine.read(settings, () => {}));
    die(worker);
    expect(await read).toBe('stopped');
    expect(worker.terminated).toBe(true);
    expect(await kindOf(engine.look({}))).toBe('stopped');
  });

  test('is not one that is busy but alive, or one of which nothing was asked', async () => {
    const { worker, engine } = start();
    await vi.advanceTimersByTimeAsync(60_000);
    const read = engine.read(settings, () => {});
    for (let second = 0; second < 40; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      worker.says({ kind: 'alive' });
    }
    worker.says({ kind: 'failure', id: worker.asked(), problem: { ...problem, kind: 'empty' } });
    expect(await kindOf(read)).toBe('empty');
  });

  test('or cannot be started', async () => {
    const engine = workerEngine(
      opening,
      () => Promise.resolve(null),
      () => {
        throw new Error('refused');
      },
    );
    expect(await kindOf(engine.look({}))).toBe('stopped');
  });
});
