// The four layers of the map: one row a State, with the code that says how it is drawn.
import type { Layer } from '../model/codes';
import type { SelectionValue } from '../model/selection';
import type { Iso3, Participation, State } from '../model/tables';
import type { Act } from './acts';
import { stepOf, type CountStep } from './countSteps';
import type { PledgeClass } from './pledgeClass';
import { middleOf } from './regionMedian';
import type { RegisterSelection } from './registerSelection';
import { inScope, type Scope } from './scope';

export type JoinStatus = Participation['status'] | 'neither';

export interface MapRow {
  iso3: Iso3;
  region: string;
  /** Do the filters of place leave it? */
  shown: boolean;
  /** null: not documented here. */
  pledge: PledgeClass | null;
  /** Entries of the register that name the State, as filtered. */
  entries: number;
  /** Instruments that it is party to. */
  joined: number;
  /** The one instrument of the layer. */
  status: JoinStatus;
  participation: Participation | null;
  /** Acts of joining within the window, by date. */
  joins: readonly Act[];
  /** Class of the layer that is on; '' for a State that is not shown. */
  code: string;
}

/** Classes of each layer, in the order of the legend; the last one is plain land, but for `joined`, which has none. */
export const LAYER_CODES: Readonly<Record<Layer, readonly string[]>> = {
  pledges: ['documented', 'content_unknown', 'joint_only', 'uncertain', 'not_documented'],
  joined: ['joined_1', 'joined_2', 'joined_3', 'joined_4', 'joined_5'],
  instrument: ['party', 'signatory', 'former_party', 'neither'],
  window: ['acts_1', 'acts_2', 'acts_3', 'acts_0'],
};

/** The five steps of the number of instruments joined, of 18; both ends included. */
export const JOINED_STEPS = [
  [0, 5],
  [6, 8],
  [9, 11],
  [12, 14],
  [15, 18],
] as const;

export function joinedCode(count: number): string {
  return `joined_${
    1 +
    Math.max(
      0,
      JOINED_STEPS.findLastIndex(([from]) => count >= from),
    )
  }`;
}

/** One act, two acts, three and more. */
export function actsCode(count: number): string {
  return `acts_${Math.min(3, count)}`;
}

/** What the record says of each participant and one instrument. */
export function participationsIn(
  record: readonly Participation[],
  instrument: string,
): Map<Iso3, Participation> {
  return new Map(record.filter((row) => row.instrument === instrument).map((row) => [row.iso3, row]));
}

/** Acts of joining within the window, by participant; leaving is not joining. */
export function joinsIn(
  acts: readonly Act[],
  { from, to }: Pick<SelectionValue, 'from' | 'to'>,
): Map<Iso3, Act[]> {
  const joins = new Map<Iso3, Act[]>();
  for (const act of acts) {
    if (act.kind === 'withdrawal' || act.date < from || act.date > to) continue;
    const own = joins.get(act.iso3);
    if (own) own.push(act);
    else joins.set(act.iso3, [act]);
  }
  return joins;
}

export interface MapData {
  states: readonly State[];
  /** As the filters leave it. */
  register: Pick<RegisterSelection, 'byState' | 'classes'>;
  /** Classes of the numbers of entries, for a register that is complete; null: entries are not counted, but classed. */
  steps: readonly CountStep[] | null;
  scope: Scope;
  joined: ReadonlyMap<Iso3, number>;
  participations: ReadonlyMap<Iso3, Participation>;
  joins: ReadonlyMap<Iso3, readonly Act[]>;
}

/** One row a State, in the order of the table of States. */
export function mapRows(
  { states, register, steps, scope, joined, participations, joins }: MapData,
  layer: Layer,
): MapRow[] {
  return states.map(({ iso3, region }) => {
    const shown = inScope(scope, iso3);
    const participation = participations.get(iso3) ?? null;
    const row: MapRow = {
      iso3,
      region,
      shown,
      pledge: (shown && register.classes.get(iso3)) || null,
      entries: shown ? (register.byState.get(iso3) ?? 0) : 0,
      joined: joined.get(iso3) ?? 0,
      status: participation?.status ?? 'neither',
      participation,
      joins: joins.get(iso3) ?? [],
      code: '',
    };
    if (shown) row.code = layer === 'pledges' && steps ? stepOf(steps, row.entries) : CODE_OF[layer](row);
    return row;
  });
}

const CODE_OF: Readonly<Record<Layer, (row: MapRow) => string>> = {
  pledges: (row) => row.pledge ?? 'not_documented',
  joined: (row) => joinedCode(row.joined),
  instrument: (row) => row.status,
  window: (row) => actsCode(row.joins.length),
};

/** What the machines' contract calls the value of a mark; `counted`: of a complete register, the number of entries. */
export function valueOf(row: MapRow, layer: Layer, counted = false): string | number {
  if (layer === 'joined') return row.joined;
  if (layer === 'pledges' && counted) return row.entries;
  return layer === 'window' ? row.joins.length : row.code || 'not_shown';
}

/** Number of States by class, shown ones alone. */
export function countCodes(rows: readonly MapRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, shown } of rows) if (shown) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Middle value of how many instruments the shown States have joined; of an even number the lower one. */
export function medianJoined(rows: readonly MapRow[]): number {
  return middleOf(rows.filter((row) => row.shown).map((row) => row.joined));
}
