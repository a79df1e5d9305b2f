// Filters the register, and counts what is left. An entry is never "a pledge counted by the report".
import type { SelectionValue } from '../model/selection';
import type { Entry, Iso3 } from '../model/tables';
import type { Scope } from './scope';

/** Entries that hold for theme and actor and touch the scope; entries of no State fall out when a scope is set. */
export function filterEntries(
  entries: readonly Entry[],
  selection: Pick<SelectionValue, 'theme' | 'actor'>,
  scope: Scope,
): readonly Entry[] {
  const { theme, actor } = selection;
  if (theme.length === 0 && actor.length === 0 && scope === null) return entries;
  return entries.filter(
    (entry) =>
      (theme.length === 0 || entry.themes.some((code) => theme.includes(code))) &&
      (actor.length === 0 || actor.includes(entry.actorType)) &&
      (scope === null || entry.states.some((iso3) => scope.has(iso3))),
  );
}

/** Number of entries by the codes that `codesOf` gives; an entry with two codes counts in both. */
export function countBy(
  entries: readonly Entry[],
  codesOf: (entry: Entry) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const code of codesOf(entry)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The distinct States of the entries, within the scope. */
export function distinctStates(entries: readonly Entry[], scope: Scope = null): Set<Iso3> {
  const states = new Set<Iso3>();
  for (const entry of entries)
    for (const iso3 of entry.states) if (scope === null || scope.has(iso3)) states.add(iso3);
  return states;
}

/** Entries by State; a joint entry stands at each of its States. */
export function entriesByState(entries: readonly Entry[]): Map<Iso3, Entry[]> {
  const byState = new Map<Iso3, Entry[]>();
  for (const entry of entries)
    for (const iso3 of entry.states) {
      const own = byState.get(iso3);
      if (own) own.push(entry);
      else byState.set(iso3, [entry]);
    }
  return byState;
}
