// What is said between the page and the worker that reads for it.
import type { IntakeCorrections, IntakeSample, IntakeSettings, KnownLists } from '../../model/intake';
import type { Problem } from '../../model/problem';
import type { DataSchema } from '../schema';
import type { Bytes } from './pulled';
import type { Outcome } from './readAll';
import { transfers } from './store';

/** A source and all that is needed to read it. `blob` null: its bytes come as messages, when they are asked for. */
export interface Opening {
  file: string;
  blob: Blob | null;
  /** Bytes as they come, where that is known. */
  size: number | null;
  /** How many bytes may come. */
  most: number;
  isText: boolean;
  damage: Bytes | null;
  schema: DataSchema;
  lists: KnownLists;
}

export type ToWorker =
  | { kind: 'open'; opening: Opening }
  /** `thenRead`: what is certain may be read at once, as the sample has it. */
  | { kind: 'look'; id: number; corrections: IntakeCorrections; thenRead: boolean }
  | { kind: 'read'; id: number; settings: IntakeSettings }
  /** What has come since the last pull, the first of it unasked; `ended`: that was all. */
  | { kind: 'bytes'; pieces: readonly Bytes[]; ended: boolean }
  | { kind: 'broken'; problem: Problem };

export type FromWorker =
  | { kind: 'sample'; id: number; sample: IntakeSample }
  | { kind: 'outcome'; id: number; outcome: Outcome }
  | { kind: 'failure'; id: number; problem: Problem }
  | { kind: 'progress'; id: number; rows: number; bytes: number; size: number | null }
  | { kind: 'pull' }
  /** Said every second, so that a worker that has died is missed. */
  | { kind: 'alive' };

/** The buffers of an outcome, to be handed over without a copy. */
export function outcomeTransfers({ stored, table, setAside, raw }: Outcome): ArrayBuffer[] {
  const buffers = [...transfers(stored), setAside.rows.buffer, setAside.reason.buffer];
  if (table?.table === 'pledges') {
    const { actor, evidence, content, states, themes, instruments } = table.columns;
    for (const { of } of [actor, evidence, content]) buffers.push(of.buffer as ArrayBuffer);
    for (const { of, start } of [states, themes, instruments])
      buffers.push(of.buffer as ArrayBuffer, start.buffer as ArrayBuffer);
    buffers.push(table.numbers.buffer);
  }
  for (const bytes of raw ?? []) buffers.push(bytes.buffer);
  return [...new Set(buffers)];
}
