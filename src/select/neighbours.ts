// The State before and the State after one, in an order that is given.
import type { Iso3, State } from '../model/tables';

/** null at either end of the order, and for a State that is not in it. */
export function neighbours(
  ordered: readonly Pick<State, 'iso3'>[],
  iso3: Iso3,
): { previous: Iso3 | null; next: Iso3 | null } {
  const at = ordered.findIndex((state) => state.iso3 === iso3);
  if (at < 0) return { previous: null, next: null };
  return { previous: ordered[at - 1]?.iso3 ?? null, next: ordered[at + 1]?.iso3 ?? null };
}
