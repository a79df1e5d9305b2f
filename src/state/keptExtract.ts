// One extract of the reader, kept on this device because the reader wants it: its bytes, and how they are read.
import { DATE_ORDERS, DELIMITERS, QUOTES, type IntakeSettings } from '../model/intake';
import { hintKept, mayBeKept } from './keptHint';

export interface KeptExtract {
  readonly name: string;
  /** Does the reader say that the register has every pledge? */
  readonly complete: boolean;
  readonly settings: IntakeSettings;
  /** As they came. */
  readonly bytes: Blob;
}

/** Why nothing can be kept, or what was kept cannot be had. */
export type KeepFault = 'forbidden' | 'full' | 'broken';

/** The only error that the functions of this file reject with. */
export class KeepFailure extends Error {
  constructor(readonly fault: KeepFault) {
    super(fault);
  }
}

const DATABASE = 'hr75-extract';
const STORE = 'extracts';
/** The one place in the store. */
const KEY = 'kept';

/** Keeps an extract, in place of an earlier one. */
export async function keepExtract(extract: KeptExtract): Promise<void> {
  await inStore('readwrite', (store) => store.put(extract, KEY));
  hintKept(true);
}

/** What is kept; null: nothing. What is not ours is removed, and said to be broken. */
export async function readKeptExtract(): Promise<KeptExtract | null> {
  if (!mayBeKept()) return null;
  const kept = await inStore('readonly', (store) => store.get(KEY));
  if (kept === undefined) return null;
  if (isKept(kept)) return kept;
  await forgetKeptExtract();
  throw new KeepFailure('broken');
}

/** Removes all that is kept, and the place where it was. */
export async function forgetKeptExtract(): Promise<void> {
  await answer(() => indexedDB.deleteDatabase(DATABASE));
  hintKept(false);
}

async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await answer(() => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return request;
  });
  try {
    const transaction = database.transaction(STORE, mode);
    // A request that has succeeded is not yet written: room may be missing at the end.
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(failure(transaction.error));
    });
    const [answered] = await Promise.all([answer(() => ask(transaction.objectStore(STORE))), done]);
    return answered;
  } catch (error) {
    throw failure(error);
  } finally {
    database.close();
  }
}

function answer<Answer>(ask: () => IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    try {
      const request = ask();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(failure(request.error));
      if ('onblocked' in request) request.onblocked = () => reject(new KeepFailure('forbidden'));
    } catch (error) {
      reject(failure(error));
    }
  });
}

function failure(error: unknown): KeepFailure {
  if (error instanceof KeepFailure) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new KeepFailure('full');
  return new KeepFailure(name === 'NotFoundError' || name === 'NotReadableError' ? 'broken' : 'forbidden');
}

/** Is it what this file wrote? An earlier version of the page, or another hand, may have written something else. */
function isKept(value: unknown): value is KeptExtract {
  if (!isRecord(value) || !isRecord(value.settings)) return false;
  const { table, dialect, columns, dateOrder, names, defaults } = value.settings;
  return (
    typeof value.name === 'string' &&
    typeof value.complete === 'boolean' &&
    value.bytes instanceof Blob &&
    typeof table === 'string' &&
    isRecord(dialect) &&
    typeof dialect.encoding === 'string' &&
    isOneOf(DELIMITERS, dialect.delimiter) &&
    isOneOf(QUOTES, dialect.quote) &&
    isPlace(dialect.headerRow) &&
    isRecord(columns) &&
    Object.values(columns).every((place) => place === null || isPlace(place)) &&
    (dateOrder === null || isOneOf(DATE_ORDERS, dateOrder)) &&
    isRecord(names) &&
    Object.values(names).every((state) => typeof state === 'string') &&
    isRecord(defaults) &&
    typeof defaults.actorType === 'string' &&
    typeof defaults.evidence === 'string'
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);
const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
