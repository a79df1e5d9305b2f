// The rows of the matrix: every participant by every instrument, in the order and with the filters that the reader asks for.
import type { SelectionValue } from '../model/selection';
import type { Instrument, Iso3, IsoDate, Participation, State } from '../model/tables';
import { actsOf, type Act } from './acts';
import { joinsIn } from './mapLayers';
import { participationStatus, type ParticipationStatus } from './participationStatus';
import { inScope, type Scope } from './scope';

/** What a cell looks like: its status, and of the parties apart those who joined in the window. */
export type CellCode = 'joined' | ParticipationStatus['kind'];
export const CELL_CODES: readonly CellCode[] = ['party', 'joined', 'signatory', 'former_party', 'neither'];

export interface MatrixCell {
  instrument: string;
  status: ParticipationStatus;
  /** Day of becoming party, of signing, or of leaving, as the status has it; "" for none. */
  date: IsoDate | '';
  code: CellCode;
  /** Was there an act of joining within the window? A party that left again has one too. */
  inWindow: boolean;
  /** What the record adds, in English; "" for nothing. */
  note: string;
}
export interface MatrixRow {
  iso3: Iso3;
  /** Atlas region; "" for who is no State. */
  region: string;
  /** In the order of `instruments`. */
  cells: readonly MatrixCell[];
  /** Instruments that it is party to. */
  number: number;
  /** Its last dated act, of joining or leaving; null for none. */
  latest: Act | null;
}
type Window = Pick<SelectionValue, 'from' | 'to'>;

/** The instruments by family: each treaty, then its protocols. A protocol whose treaty is not in the list stands alone. */
export function instrumentFamilies(instruments: readonly Instrument[]): Instrument[][] {
  const codes = new Set(instruments.map(({ code }) => code));
  return instruments
    .filter(({ parent }) => !codes.has(parent))
    .map((head) => [head, ...instruments.filter(({ parent }) => parent === head.code)]);
}

function dateOf(status: ParticipationStatus): IsoDate | '' {
  switch (status.kind) {
    case 'party':
      return status.since;
    case 'signatory':
      return status.signed;
    case 'former_party':
      return status.left;
    case 'neither':
      return '';
  }
}

/** One row a participant; `instruments` are codes, in the order of the columns. */
export function matrixRows(
  participants: readonly State[],
  instruments: readonly string[],
  record: readonly Participation[],
  window: Window,
): MatrixRow[] {
  const known = new Set(instruments);
  const listed = record.filter((row) => known.has(row.instrument));
  const byCell = new Map(listed.map((row) => [`${row.iso3}/${row.instrument}`, row]));
  const acts = actsOf(listed);
  const latest = new Map(acts.map((act) => [act.iso3, act]));
  const joins = joinsIn(acts, window);
  return participants.map(({ iso3, region, membership }) => {
    const joined = new Set(joins.get(iso3)?.map((act) => act.instrument));
    const cells = instruments.map((instrument): MatrixCell => {
      const row = byCell.get(`${iso3}/${instrument}`);
      const status = participationStatus(row);
      const inWindow = joined.has(instrument);
      const code = status.kind === 'party' && inWindow ? 'joined' : status.kind;
      return { instrument, status, date: dateOf(status), code, inWindow, note: row?.note ?? '' };
    });
    return {
      iso3,
      region: membership === 'regional_organization' ? '' : region,
      cells,
      number: cells.filter((cell) => cell.status.kind === 'party').length,
      latest: latest.get(iso3) ?? null,
    };
  });
}

/** What the reader may ask of a cell. `joined`: an act of joining within the window. */
export const MATRIX_STATUSES = ['party', 'signatory', 'former_party', 'neither', 'joined'] as const;
export type MatrixStatus = (typeof MATRIX_STATUSES)[number];

/** The status that a code of the address names; null for one that there is not. */
export function matrixStatusOf(code: string | null): MatrixStatus | null {
  return MATRIX_STATUSES.find((status) => status === code) ?? null;
}

export interface MatrixFilter {
  scope: Scope;
  /** Who has the words that were searched for; null: no words. */
  found: ReadonlySet<Iso3> | null;
  status: MatrixStatus | null;
  /** The instrument that must have the status; null: any of them. */
  instrument: string | null;
}

/** The rows that all filters leave. */
export function filterMatrix(
  rows: readonly MatrixRow[],
  { scope, found, status, instrument }: MatrixFilter,
): MatrixRow[] {
  const has = (cell: MatrixCell) =>
    (instrument === null || cell.instrument === instrument) &&
    (status === 'joined' ? cell.inWindow : cell.status.kind === status);
  return rows.filter(
    ({ iso3, cells }) =>
      inScope(scope, iso3) && (found === null || found.has(iso3)) && (status === null || cells.some(has)),
  );
}

/** `instrument`: by the day of becoming party to the chosen one. */
export const MATRIX_SORTS = ['region', 'name', 'number', 'latest', 'instrument'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];
export interface MatrixOrder {
  by: MatrixSort;
  descending: boolean;
}

/** The order that a code of the address names, "-" for the other way; by region for none, or for one that there is not. */
export function matrixOrderOf(sort: string | null, instrument: string | null): MatrixOrder {
  const descending = sort?.startsWith('-') ?? false;
  const by = MATRIX_SORTS.find((code) => code === sort?.slice(Number(descending)));
  if (!by || (by === 'instrument' && instrument === null)) return { by: 'region', descending: false };
  return { by, descending };
}

/** The code of an order in the address; null for the view's own. */
export function matrixSortCode({ by, descending }: MatrixOrder): string | null {
  return by === 'region' && !descending ? null : `${descending ? '-' : ''}${by}`;
}

/** Dates are read newest first, all else from its start; a second press turns it over, a third leads back to regions. */
export function nextMatrixOrder(now: MatrixOrder, by: MatrixSort): MatrixOrder {
  const first = by === 'latest' || by === 'instrument';
  if (now.by !== by) return { by, descending: first };
  if (by === 'region') return { by, descending: !now.descending };
  return now.descending === first ? { by, descending: !first } : { by: 'region', descending: false };
}

export interface MatrixGroup {
  /** Atlas region; "" for who is no State; null where rows are not grouped. */
  region: string | null;
  rows: readonly MatrixRow[];
}
interface Alphabet {
  /** Atlas regions, in their order. */
  regions: readonly string[];
  /** Alphabetical order of the reader's language. */
  byName: (a: Iso3, b: Iso3) => number;
  instrument: string | null;
}

/** The rows in order: by region in groups, else in one. Equals stand in alphabetical order; without a date comes last either way. */
export function orderMatrix(
  rows: readonly MatrixRow[],
  { by, descending }: MatrixOrder,
  { regions, byName, instrument }: Alphabet,
): MatrixGroup[] {
  const alphabetical = rows.toSorted((a, b) => byName(a.iso3, b.iso3));
  const sign = descending ? -1 : 1;
  if (by === 'region') {
    const known = descending ? regions.toReversed() : regions;
    const others = new Set(alphabetical.map((row) => row.region).filter((region) => !known.includes(region)));
    return [...known, ...others]
      .map((region) => ({ region, rows: alphabetical.filter((row) => row.region === region) }))
      .filter((group) => group.rows.length > 0);
  }
  if (rows.length === 0) return [];
  if (by === 'name') return [{ region: null, rows: descending ? alphabetical.toReversed() : alphabetical }];
  const keyOf = (row: MatrixRow): string | number => {
    if (by === 'number') return row.number;
    if (by === 'latest') return row.latest?.date ?? '';
    const cell = row.cells.find((candidate) => candidate.instrument === instrument);
    return cell?.status.kind === 'party' ? cell.date : '';
  };
  return [
    {
      region: null,
      rows: alphabetical
        .map((row) => ({ row, key: keyOf(row) }))
        .sort(({ key: a }, { key: b }) => {
          if (a === b) return 0;
          if (a === '' || b === '') return a === '' ? 1 : -1;
          return a < b ? -sign : sign;
        })
        .map(({ row }) => row),
    },
  ];
}

/** Number of cells by code, of States alone: a regional organization cannot join most instruments. */
export function countCells(rows: readonly MatrixRow[]): Map<CellCode, number> {
  const counts = new Map<CellCode, number>(CELL_CODES.map((code) => [code, 0]));
  for (const { region, cells } of rows)
    if (region !== '') for (const { code } of cells) counts.set(code, counts.get(code)! + 1);
  return counts;
}
