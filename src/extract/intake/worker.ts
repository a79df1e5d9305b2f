// The worker that reads large extracts: a session, and messages.
import {
  IntakeFailure,
  type IntakeCorrections,
  type IntakeSample,
  type IntakeSettings,
} from '../../model/intake';
import { outcomeTransfers, type FromWorker, type ToWorker } from './messages';
import type { Bytes } from './pulled';
import type { Outcome } from './readAll';
import { asFailure, refusal } from './refusal';
import { Session } from './session';

/** Bytes at hand below which more are asked for: the page may be busy for some time. */
const AHEAD_BYTES = 4 << 20;
/** ms between two messages of progress, and between two signs of life. */
const PROGRESS_MS = 100;
const ALIVE_MS = 1000;

const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

let session: Session | null = null;
let file = '';
/** What has come of a stream and is not taken; the next is asked for ahead. */
const pieces: Bytes[] = [];
let waiting = 0;
let [asked, ended] = [false, false];
let broken: IntakeFailure | null = null;
/** Whoever waits for more to come. */
let arrived: (() => void) | null = null;

async function pull(): Promise<Bytes | null> {
  while (pieces.length === 0 && !ended && !broken) {
    askAhead();
    await new Promise<void>((resolve) => (arrived = resolve));
  }
  const piece = pieces.shift() ?? null;
  if (!piece && broken) throw broken;
  waiting -= piece?.length ?? 0;
  if (waiting < AHEAD_BYTES) askAhead();
  return piece;
}

function askAhead(): void {
  if (asked || ended || broken) return;
  asked = true;
  say({ kind: 'pull' });
}

/** The question whose reading is under way; null: it has not come yet. */
let reader: number | null = null;
/** A reading begun before it was asked for. */
let begun: { settings: string; outcome: Promise<Outcome> } | null = null;

function read(settings: IntakeSettings): Promise<Outcome> {
  let said = performance.now();
  return session!.read(settings, (rows, bytes) => {
    const now = performance.now();
    if (reader === null || now - said < PROGRESS_MS) return;
    said = now;
    say({ kind: 'progress', id: reader, rows, bytes, size: session!.length });
  });
}

async function look(corrections: IntakeCorrections, thenRead: boolean): Promise<IntakeSample> {
  const sample = await session!.look(corrections);
  if (thenRead && sample.certain) {
    const outcome = read(sample.settings);
    outcome.catch(() => {}); // told when it is asked for
    begun = { settings: JSON.stringify(sample.settings), outcome };
  }
  return sample;
}

/** What was begun, if that is what is asked for: else what there is of a stream is spent. */
async function outcomeOf(settings: IntakeSettings): Promise<Outcome> {
  const ahead = begun;
  begun = null;
  if (!ahead) return read(settings);
  const outcome = await ahead.outcome;
  if (ahead.settings !== JSON.stringify(settings)) throw refusal(file, 'stopped', 'other settings', '');
  return outcome;
}

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'open':
      ({ file } = message.opening);
      asked = message.opening.blob === null; // the first of it comes unasked
      session = new Session(message.opening, pull);
      return;
    case 'bytes':
      asked = false;
      pieces.push(...message.pieces);
      for (const { length } of message.pieces) waiting += length;
      ended = message.ended;
      return arrived?.();
    case 'broken':
      broken = new IntakeFailure(message.problem);
      return arrived?.();
    case 'look': {
      const { id, corrections, thenRead } = message;
      return say({ kind: 'sample', id, sample: await look(corrections, thenRead) });
    }
    case 'read': {
      const { id, settings } = message;
      reader = id;
      const outcome = await outcomeOf(settings);
      return say({ kind: 'outcome', id, outcome }, outcomeTransfers(outcome));
    }
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    if ('id' in data) say({ kind: 'failure', id: data.id, problem: asFailure(file, error).problem });
  });
};
setInterval(() => say({ kind: 'alive' }), ALIVE_MS);
