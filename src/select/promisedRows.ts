// Pledges to ratify, by instrument, as the report names them; and, as another measure, the acts of any State since the launch.
import { DEFAULT_WINDOW, PLEDGES_ANNOUNCED, RECORD_DATE } from '../model/codes';
import type { Figure, IsoDate } from '../model/tables';
import { filterActs, type Act } from './acts';
import type { Scope } from './scope';

export interface PromisedRow {
  /** Code of the instrument. */
  instrument: string;
  /** The report's figure, counted in pledges. */
  figure: Figure;
  /** Acts from the launch to the day before the pledges were announced. */
  before: readonly Act[];
  /** Acts from the announcement to the day of the record. */
  since: readonly Act[];
}

/** First day of the initiative. */
export const LAUNCH = DEFAULT_WINDOW.from;

/** One row for each instrument that paragraph 46 names: most pledges first, then in the report's order. */
export function promisedRows(
  figures: readonly Figure[],
  acts: readonly Act[],
  scope: Scope,
  /** The window the reader has chosen; null for the default, which leaves all acts since the launch. */
  chosen: { from: IsoDate; to: IsoDate } | null,
): PromisedRow[] {
  const from = chosen && chosen.from > LAUNCH ? chosen.from : LAUNCH;
  const to = chosen && chosen.to < RECORD_DATE ? chosen.to : RECORD_DATE;
  const joined = filterActs(acts, { from, to }, scope).filter((act) => act.kind !== 'withdrawal');
  return figures
    .filter((figure) => figure.dimension === 'ratification_pledges')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((figure) => {
      const own = joined.filter((act) => act.instrument === figure.key);
      return {
        instrument: figure.key,
        figure,
        before: own.filter((act) => act.date < PLEDGES_ANNOUNCED),
        since: own.filter((act) => act.date >= PLEDGES_ANNOUNCED),
      };
    });
}
