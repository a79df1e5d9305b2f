// The page's end of the worker that reads large extracts.
import { IntakeFailure } from '../../model/intake';
import type { Problem } from '../../model/problem';
import type { Engine, Progress } from './engine';
import type { FromWorker, Opening, ToWorker } from './messages';
import { asFailure, refusal } from './refusal';
import { ReadAhead } from './readAhead';
import type { Pull } from './source';
import { startWorker } from './warmWorker';

/** Seconds without a word from the worker after which it is taken for dead. */
const SILENT_SECONDS = 15;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: IntakeFailure): void;
  progress?: Progress;
}

/** Starts a worker. A worker that dies or cannot start is a failure of kind `stopped`. */
export function workerEngine(opening: Opening, pull: Pull, start = startWorker): Engine {
  const { file } = opening;
  const stream = new ReadAhead(pull);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let silent = 0;
  let dead: IntakeFailure | null = null;
  let worker: Worker | null = null;
  // Seconds are counted rather than measured: a page that was asleep must not take its worker for dead.
  const watch = setInterval(() => {
    if (waiting.size > 0 && ++silent >= SILENT_SECONDS) stop('no answer');
  }, 1000);

  const say = (message: ToWorker, transfer: Transferable[] = []) => worker?.postMessage(message, transfer);
  const close = () => {
    clearInterval(watch);
    worker?.terminate();
    worker = null;
    waiting.clear();
  };
  const stop = (why: string) => {
    dead = refusal(file, 'stopped', why, '');
    const left = [...waiting.values()];
    close();
    for (const { reject } of left) reject(dead);
  };
  const settle = (id: number, how: (waiting: Waiting) => void) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) how(one);
  };
  const hear = ({ data }: MessageEvent<FromWorker>) => {
    silent = 0;
    switch (data.kind) {
      case 'sample':
        return settle(data.id, ({ resolve }) => resolve(data.sample));
      case 'outcome':
        return settle(data.id, ({ resolve }) => resolve(data.outcome));
      case 'failure':
        return settle(data.id, ({ reject }) => reject(new IntakeFailure(data.problem)));
      case 'progress':
        return waiting.get(data.id)?.progress?.(data.rows, data.bytes, data.size);
      case 'pull':
        return give();
    }
  };
  const give = () =>
    void stream.next().then(
      ({ pieces, ended }) =>
        say(
          { kind: 'bytes', pieces, ended },
          pieces.map((bytes) => bytes.buffer),
        ),
      (error: unknown) => say({ kind: 'broken', problem: brokenStream(file, error) }),
    );
  const ask = <Value>(message: (id: number) => ToWorker, progress?: Progress): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (dead) return reject(dead);
      const id = ++lastId;
      silent = 0;
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, progress });
      say(message(id));
    });

  try {
    worker = start();
    worker.onmessage = hear;
    worker.onerror = (event) => {
      event.preventDefault();
      stop(event.message ?? '');
    };
    worker.onmessageerror = () => stop('');
    say({ kind: 'open', opening });
    if (!opening.blob) give();
  } catch (error) {
    stop(error instanceof Error ? error.message : '');
  }
  return {
    look: (corrections, thenRead = false) => ask((id) => ({ kind: 'look', id, corrections, thenRead })),
    read: (settings, progress) => ask((id) => ({ kind: 'read', id, settings }), progress),
    close,
  };
}

/** Why a stream broke off: its own reason, or that it could not be reached. */
export function brokenStream(file: string, error: unknown): Problem {
  return asFailure(file, error, 'unreachable').problem;
}
