// Every entry of the register with what followed: the treaty record, what sources tell, the target year. It judges nothing.
import type { Entry, FollowUp, Iso3, Participation } from '../model/tables';
import { registerPromises, type PromiseLine } from './promiseStatus';
import { inScope, type Scope } from './scope';

export const SECTIONS = ['instrument', 'target', 'followed', 'none'] as const;
export type Section = (typeof SECTIONS)[number];
export const GROUPINGS = ['section', 'state', 'theme', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Where a target year lies, seen from the year of the register. */
export type TargetTense = 'past' | 'current' | 'ahead';

export interface FollowedEntry {
  entry: Entry;
  section: Section;
  /** State by instrument, with what the record says; one line for a promise to ratify that names no instrument. */
  lines: readonly PromiseLine[];
  /** By date, the undated last. */
  followUps: readonly FollowUp[];
  /** null for no target year. */
  target: TargetTense | null;
}

/** The first section that holds: an entry stands in one alone, whatever else is known of it. */
export function sectionOf(entry: Entry, followUps: readonly FollowUp[]): Section {
  if (entry.instruments.length > 0) return 'instrument';
  if (entry.targetYear !== null) return 'target';
  return followUps.length > 0 ? 'followed' : 'none';
}

/** Past is a fact of the calendar: the year is over in the year `asOf`. */
export function targetTense(targetYear: number | null, asOf: number): TargetTense | null {
  if (targetYear === null) return null;
  return targetYear < asOf ? 'past' : targetYear > asOf ? 'ahead' : 'current';
}

export interface FollowedSources {
  followUps: readonly FollowUp[];
  record: readonly Participation[];
  /** Codes of the instruments whose record we hold. */
  instruments: ReadonlySet<string>;
  scope: Scope;
  /** Year of the register. */
  asOf: number;
}

/** The entries in their order, each with what followed. */
export function followedEntries(
  entries: readonly Entry[],
  { followUps, record, instruments, scope, asOf }: FollowedSources,
): FollowedEntry[] {
  const told = new Map<string, FollowUp[]>();
  for (const row of followUps) {
    const own = told.get(row.entryId);
    if (own) own.push(row);
    else told.set(row.entryId, [row]);
  }
  for (const own of told.values()) own.sort(byDate);
  const lines = new Map(
    registerPromises(entries, record, instruments, scope).map((promise) => [promise.entry, promise.lines]),
  );
  return entries.map((entry) => {
    const own = told.get(entry.id) ?? [];
    return {
      entry,
      section: sectionOf(entry, own),
      lines: lines.get(entry) ?? [],
      followUps: own,
      target: targetTense(entry.targetYear, asOf),
    };
  });
}

export interface FollowedGroup {
  /** A section, a State, a theme or a year; "" for the entries that have none. */
  key: string;
  items: readonly FollowedEntry[];
}

export interface GroupOrder {
  /** Codes of States in the reader's alphabet. */
  states: readonly Iso3[];
  /** Codes of themes in the order of their list. */
  themes: readonly string[];
  scope: Scope;
}

/**
 * The entries in groups, and in each in the alphabet of their States. By section an entry stands once; by State or
 * theme it stands under each that it has, within the scope. Groups without entries fall out.
 */
export function groupFollowed(
  items: readonly FollowedEntry[],
  by: Grouping,
  { states, themes, scope }: GroupOrder,
): FollowedGroup[] {
  const place = new Map(states.map((iso3, index) => [iso3, index]));
  const placeOf = ({ entry }: FollowedEntry) =>
    Math.min(...entry.states.map((iso3) => place.get(iso3) ?? Infinity), Infinity);
  const joint = ({ entry }: FollowedEntry) => Number(entry.actorType === 'joint');
  const compare = (a: FollowedEntry, b: FollowedEntry): number =>
    joint(a) - joint(b) || (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b));
  const years = [
    ...new Set(items.flatMap(({ entry }) => (entry.targetYear === null ? [] : [entry.targetYear]))),
  ].sort((a, b) => a - b);
  const keys: Record<Grouping, readonly string[]> = {
    section: SECTIONS,
    state: [...states, ''],
    theme: [...themes, ''],
    year: [...years.map(String), ''],
  };
  const groups = new Map<string, FollowedEntry[]>(keys[by].map((key) => [key, []]));
  for (const item of items)
    for (const key of keysOf(item, by, scope)) {
      const group = groups.get(key);
      // A code that no list knows has a group of its own, after the others.
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([key, own]) => ({
      key,
      items: own.toSorted((a, b) =>
        by === 'section' && key === 'target'
          ? a.entry.targetYear! - b.entry.targetYear! || compare(a, b)
          : compare(a, b),
      ),
    }));
}

function keysOf({ entry, section }: FollowedEntry, by: Grouping, scope: Scope): readonly string[] {
  switch (by) {
    case 'section':
      return [section];
    case 'year':
      return [entry.targetYear === null ? '' : String(entry.targetYear)];
    case 'theme':
      return entry.themes.length > 0 ? [...new Set(entry.themes)] : [''];
    case 'state': {
      const own = entry.states.filter((iso3) => inScope(scope, iso3));
      return own.length > 0 ? [...new Set(own)] : [''];
    }
  }
}

/** Undated ones last; those of a month or a year after the days in it that sort before. */
function byDate(a: FollowUp, b: FollowUp): number {
  const [first, second] = [a.date || '9999', b.date || '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
