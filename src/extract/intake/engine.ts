// What looks at a source and reads it: here for small ones, in a worker for large ones.
import type { IntakeCorrections, IntakeSample, IntakeSettings } from '../../model/intake';
import type { Opening } from './messages';
import { pauses } from './pause';
import type { Outcome } from './readAll';
import type { Pull } from './source';

/** How far a reading is. `size`: bytes in all, where that is known. */
export type Progress = (rows: number, bytes: number, size: number | null) => void;

/** Its promises reject with `IntakeFailure` alone; after `close` they are never settled. */
export interface Engine {
  /** `thenRead`: what is certain will be read next, as the sample has it; that may begin already. */
  look(corrections: IntakeCorrections, thenRead?: boolean): Promise<IntakeSample>;
  read(settings: IntakeSettings, progress: Progress): Promise<Outcome>;
  close(): void;
}

const PROGRESS_MS = 100;

/** Reads on this thread, in slices between which the page goes on. Its code is loaded when needed. */
export function localEngine(opening: Opening, pull: Pull): Engine {
  let closed = false;
  const loaded = import('./session').then(({ Session }) => new Session(opening, pull));
  const unlessClosed = <Value>(promise: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      promise.then(
        (value) => closed || resolve(value),
        (error: unknown) => closed || reject(error as Error),
      );
    });
  return {
    look: (corrections) => unlessClosed(loaded.then((session) => session.look(corrections, pauses()))),
    read(settings, progress) {
      const pause = pauses();
      let said = performance.now();
      const reading = loaded.then((session) =>
        session.read(settings, (rows, bytes) => {
          if (closed) return new Promise(() => {}); // never goes on
          const now = performance.now();
          if (now - said >= PROGRESS_MS) {
            said = now;
            progress(rows, bytes, session.length);
          }
          return pause();
        }),
      );
      return unlessClosed(reading);
    },
    close: () => (closed = true),
  };
}
