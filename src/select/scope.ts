// Which States the selection's filters leave: region, group and State. Within a filter any code will do; all filters must hold.
import type { Group } from '../model/codes';
import type { SelectionValue } from '../model/selection';
import type { Iso3, State } from '../model/tables';

/** The States in scope; null when no such filter is on (all States, and those who are no State). */
export type Scope = ReadonlySet<Iso3> | null;

const GROUP_MEMBER: Record<Group, (state: State) => boolean> = {
  ldc: (state) => state.ldc,
  lldc: (state) => state.lldc,
  sids: (state) => state.sids,
};

type PlaceFilters = Pick<SelectionValue, 'region' | 'group' | 'state'>;

export function scopeOf(selection: PlaceFilters, states: readonly State[]): Scope {
  const { region, group, state: chosen } = selection;
  if (region.length + group.length + chosen.length === 0) return null;
  return new Set(
    states
      .filter(
        (state) =>
          (region.length === 0 || region.includes(state.region)) &&
          (group.length === 0 || group.some((code) => GROUP_MEMBER[code as Group]?.(state))) &&
          (chosen.length === 0 || chosen.includes(state.iso3)),
      )
      .map((state) => state.iso3),
  );
}

export function inScope(scope: Scope, iso3: Iso3): boolean {
  return scope === null || scope.has(iso3);
}

/** States without the European Union, which is party to one instrument and never drawn as a State. */
export function onlyStates(participants: readonly State[]): State[] {
  return participants.filter((participant) => participant.membership !== 'regional_organization');
}
