// The register as lines of a list: entries, under heads where they are grouped, and beneath one of them its details.
import type { SelectionValue } from '../model/selection';
import type { Entry } from '../model/tables';
import type { Scope } from './scope';

/** What entries can be grouped by. */
export const GROUPINGS = ['state', 'theme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The grouping that the address asks for; null for none, and for one that there is not. */
export const groupingOf = (code: string | null): Grouping | null =>
  GROUPINGS.find((known) => known === code) ?? null;

/** Leaves the entries of the chosen evidence and content; all where none is chosen. */
export function filterByEvidence(
  entries: readonly Entry[],
  { evidence, content }: Pick<SelectionValue, 'evidence' | 'content'>,
): readonly Entry[] {
  if (evidence.length + content.length === 0) return entries;
  return entries.filter(
    (entry) =>
      (evidence.length === 0 || evidence.includes(entry.evidence)) &&
      (content.length === 0 || content.includes(entry.contentKnown)),
  );
}

export interface EntryGroup {
  /** '' for the entries that have no such code. */
  code: string;
  entries: readonly Entry[];
}

/** The codes by which an entry is grouped: those that the filters leave, so that a group is never a part of itself. */
export function codesFor(
  by: Grouping,
  theme: readonly string[],
  scope: Scope,
): (entry: Entry) => readonly string[] {
  if (by === 'theme')
    return ({ themes }) => (theme.length === 0 ? themes : themes.filter((code) => theme.includes(code)));
  return ({ states }) => (scope === null ? states : states.filter((code) => scope.has(code)));
}

/**
 * Entries by code, in the alphabetical order of the names and never by their number; those without a code come last.
 * An entry with several codes stands in each of their groups.
 */
export function groupEntries(
  entries: readonly Entry[],
  codesOf: (entry: Entry) => readonly string[],
  nameOf: (code: string) => string,
  compare: (a: string, b: string) => number,
): EntryGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const codes = codesOf(entry);
    for (const code of codes.length > 0 ? new Set(codes) : ['']) {
      const group = groups.get(code);
      if (group) group.push(entry);
      else groups.set(code, [entry]);
    }
  }
  return [...groups]
    .map(([code, own]) => ({ code, entries: own, name: nameOf(code) }))
    .sort((a, b) => Number(a.code === '') - Number(b.code === '') || compare(a.name, b.name))
    .map(({ code, entries: own }) => ({ code, entries: own }));
}

/** The line of an entry; `group` is the code of the group it stands in, null where there are none. */
export interface EntryRow {
  kind: 'entry';
  key: string;
  entry: Entry;
  group: string | null;
  open: boolean;
}
/** A line of the list. */
export type RegisterRow =
  | { kind: 'group'; key: string; code: string; count: number }
  | EntryRow
  | { kind: 'details'; key: string; entry: Entry };

/**
 * The lines of the list. The entry that is open stands open once: in the group in which it was opened,
 * else in the first that has it.
 */
export function registerRows(
  groups: readonly EntryGroup[] | null,
  entries: readonly Entry[],
  open: { id: string | null; group: string | null },
): RegisterRow[] {
  const rows: RegisterRow[] = [];
  const has = (group: EntryGroup) => group.entries.some((entry) => entry.id === open.id);
  const opened =
    open.id === null || !groups
      ? null
      : (groups.find((group) => group.code === open.group && has(group)) ?? groups.find(has))?.code;
  const add = (entry: Entry, group: string | null) => {
    const isOpen = entry.id === open.id && group === opened;
    const key = group === null ? entry.id : `${group}/${entry.id}`;
    rows.push({ kind: 'entry', key, entry, group, open: isOpen });
    if (isOpen) rows.push({ kind: 'details', key: `${key}/details`, entry });
  };
  if (!groups) for (const entry of entries) add(entry, null);
  else
    for (const { code, entries: own } of groups) {
      rows.push({ kind: 'group', key: `${code}/`, code, count: own.length });
      for (const entry of own) add(entry, code);
    }
  return rows;
}
