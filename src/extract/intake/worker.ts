// The worker that reads large extracts: a session, and messages.
import { IntakeFailure } from '../../model/intake';
import { outcomeTransfers, type FromWorker, type ToWorker } from './messages';
import type { Bytes } from './pulled';
import { asFailure } from './refusal';
import { Session } from './session';

/** ms between two messages of progress, and between two signs of life. */
const PROGRESS_MS = 100;
const ALIVE_MS = 1000;

const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

let session: Session | null = null;
let file = '';
/** What has come of a stream and is not taken; the next is asked for ahead. */
const pieces: Bytes[] = [];
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
  if (pieces.length === 0) askAhead();
  return piece;
}

function askAhead(): void {
  if (asked || ended || broken) return;
  asked = true;
  say({ kind: 'pull' });
}

async function read(id: number, settings: Parameters<Session['read']>[0]): Promise<void> {
  let said = performance.now();
  const outcome = await session!.read(settings, (rows, bytes) => {
    const now = performance.now();
    if (now - said < PROGRESS_MS) return;
    said = now;
    say({ kind: 'progress', id, rows, bytes, size: session!.length });
  });
  say({ kind: 'outcome', id, outcome }, outcomeTransfers(outcome));
}

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'open':
      ({ file } = message.opening);
      session = new Session(message.opening, pull);
      return;
    case 'bytes':
      asked = false;
      pieces.push(...message.pieces);
      ended = message.ended;
      return arrived?.();
    case 'broken':
      broken = new IntakeFailure(message.problem);
      return arrived?.();
    case 'look': {
      const { id, corrections } = message;
      return say({ kind: 'sample', id, sample: await session!.look(corrections) });
    }
    case 'read':
      return read(message.id, message.settings);
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    if ('id' in data) say({ kind: 'failure', id: data.id, problem: asFailure(file, error).problem });
  });
};
setInterval(() => say({ kind: 'alive' }), ALIVE_MS);
