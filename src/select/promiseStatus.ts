// What the treaty record says of a promise that the register names. It says where a State stands, never whether a promise was kept.
import { PLEDGES_ANNOUNCED } from '../model/codes';
import type { Entry, Iso3, IsoDate, Participation } from '../model/tables';
import { LAUNCH } from './promisedRows';
import { inScope, type Scope } from './scope';

export type PromiseStatus =
  /** Party since before the launch of the initiative. */
  | { kind: 'party_before'; date: IsoDate }
  /** Party since the launch; `early`: before the pledges were announced. */
  | { kind: 'became_party'; date: IsoDate; early: boolean }
  /** Party, but the record gives no day. */
  | { kind: 'party_undated' }
  | { kind: 'signatory'; signed: IsoDate | '' }
  | { kind: 'former_party'; left: IsoDate | '' }
  | { kind: 'neither' }
  /** The promise names no instrument of the record, or no State. */
  | { kind: 'unchecked'; why: 'no_instrument' | 'other_instrument' | 'no_state' };

/** Where a State stands towards an instrument; `row` is its row of the treaty record, undefined for none. */
export function promiseStatus(row: Participation | undefined): PromiseStatus {
  if (!row) return { kind: 'neither' };
  if (row.status === 'former_party') return { kind: 'former_party', left: row.withdrawalEffective };
  if (row.status === 'signatory') return { kind: 'signatory', signed: row.signed };
  if (row.date === '') return { kind: 'party_undated' };
  if (row.date < LAUNCH) return { kind: 'party_before', date: row.date };
  return { kind: 'became_party', date: row.date, early: row.date < PLEDGES_ANNOUNCED };
}

/** One State and one instrument of a promise; null where the promise names none. */
export interface PromiseLine {
  iso3: Iso3 | null;
  instrument: string | null;
  status: PromiseStatus;
}
export interface RegisterPromise {
  entry: Entry;
  lines: readonly PromiseLine[];
}

/** The register's promises to ratify: entries that name an instrument, or have the theme. */
export function registerPromises(
  entries: readonly Entry[],
  record: readonly Participation[],
  /** Codes of instruments.csv: those whose record we hold. */
  instruments: ReadonlySet<string>,
  scope: Scope,
): RegisterPromise[] {
  const rows = new Map(record.map((row) => [`${row.iso3} ${row.instrument}`, row]));
  const statusOf = (iso3: Iso3 | null, instrument: string | null): PromiseStatus => {
    if (instrument === null) return { kind: 'unchecked', why: 'no_instrument' };
    if (!instruments.has(instrument)) return { kind: 'unchecked', why: 'other_instrument' };
    if (iso3 === null) return { kind: 'unchecked', why: 'no_state' };
    return promiseStatus(rows.get(`${iso3} ${instrument}`));
  };
  return entries
    .filter((entry) => entry.instruments.length > 0 || entry.themes.includes('ratification'))
    .map((entry) => {
      const states = entry.states.filter((iso3) => inScope(scope, iso3));
      const named = entry.instruments.length > 0 ? entry.instruments : [null];
      return {
        entry,
        lines: (states.length > 0 ? states : [null]).flatMap((iso3) =>
          named.map((instrument) => ({ iso3, instrument, status: statusOf(iso3, instrument) })),
        ),
      };
    });
}
