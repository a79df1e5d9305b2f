// The register as lines of a list: rows, under heads where they are grouped, and beneath one of them its details. Lines are made when asked for.
import type { CodeLists, RegisterColumns } from '../model/register';
import type { SelectionValue } from '../model/selection';
import type { Scope } from './scope';

/** What entries can be grouped by. */
export const GROUPINGS = ['state', 'theme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The grouping that the address asks for; null for none, and for one that there is not. */
export const groupingOf = (code: string | null): Grouping | null =>
  GROUPINGS.find((known) => known === code) ?? null;

/** Leaves the rows of the chosen evidence and content; all where none is chosen. */
export function filterByEvidence(
  register: Pick<RegisterColumns, 'evidence' | 'content'>,
  rows: Uint32Array,
  { evidence, content }: Pick<SelectionValue, 'evidence' | 'content'>,
): Uint32Array {
  if (evidence.length + content.length === 0) return rows;
  const these = (codes: readonly string[], chosen: readonly string[]) =>
    Uint8Array.from(codes, (code) => Number(chosen.length === 0 || chosen.includes(code)));
  const firm = these(register.evidence.codes, evidence);
  const known = these(register.content.codes, content);
  const [evidenceOf, contentOf] = [register.evidence.of, register.content.of];
  return rows.filter((row) => firm[evidenceOf[row]!] === 1 && known[contentOf[row]!] === 1);
}

export interface RowGroup {
  /** '' for the rows that have no such code. */
  code: string;
  rows: Uint32Array;
}

/** By which codes rows are grouped: those that the filters leave, so that a group is never a part of itself. */
export interface GroupCodes {
  lists: CodeLists;
  /** For each code of the lists: has it a group? */
  grouped: Uint8Array;
}

export function groupCodes(
  register: Pick<RegisterColumns, 'states' | 'themes'>,
  by: Grouping,
  theme: readonly string[],
  scope: Scope,
): GroupCodes {
  const lists = by === 'theme' ? register.themes : register.states;
  const has = (code: string) =>
    by === 'theme' ? theme.length === 0 || theme.includes(code) : scope === null || scope.has(code);
  return { lists, grouped: Uint8Array.from(lists.codes, (code) => Number(has(code))) };
}

/**
 * Rows by code, in the alphabetical order of the names and never by their number; those without a code come last.
 * A row with several codes stands in each of their groups, once.
 */
export function groupRows(
  rows: Uint32Array,
  { lists: { codes, start, of }, grouped }: GroupCodes,
  nameOf: (code: string) => string,
  compare: (a: string, b: string) => number,
): RowGroup[] {
  const none = codes.length;
  /** The last row that was put into each group, so that a code that stands twice counts once. */
  const last = new Int32Array(none + 1).fill(-1);
  /** Calls `put` with every group of every row. */
  const each = (put: (group: number, row: number) => void): void => {
    last.fill(-1);
    for (const row of rows) {
      let found = false;
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        const group = of[at]!;
        if (grouped[group] === 0) continue;
        found = true;
        if (last[group] !== row) put(group, row);
        last[group] = row;
      }
      if (!found) put(none, row);
    }
  };
  const counts = new Uint32Array(none + 1);
  each((group) => void counts[group]!++);
  const own = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  each((group, row) => {
    own[group]![counts[group]!++] = row;
  });
  return own
    .map((groupRows, group) => ({ code: codes[group] ?? '', rows: groupRows, none: group === none }))
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, name: nameOf(group.code) }))
    .sort((a, b) => Number(a.none) - Number(b.none) || compare(a.name, b.name))
    .map(({ code, rows: found }) => ({ code, rows: found }));
}

/** The line of an entry; `group` is the code of the group it stands in, null where there are none. */
export interface EntryRow {
  kind: 'entry';
  key: string;
  row: number;
  group: string | null;
  open: boolean;
}
/** A line of the list. */
export type RegisterRow =
  | { kind: 'group'; key: string; code: string; count: number }
  | EntryRow
  | { kind: 'details'; key: string; row: number };

export interface RegisterLines {
  length: number;
  at(index: number): RegisterRow;
  /** Where the entry stands that is open; -1 for none. */
  opened: number;
}

/**
 * The lines of the list. The entry that is open stands open once: in the group in which it was opened,
 * else in the first that has it.
 */
export function registerLines(
  groups: readonly RowGroup[] | null,
  rows: Uint32Array,
  open: { row: number | null; group: string | null },
): RegisterLines {
  const has = (group: RowGroup) => open.row !== null && group.rows.includes(open.row);
  const openGroup = groups?.find((group) => group.code === open.group && has(group)) ?? groups?.find(has);
  const openIn = groups === null ? rows : openGroup?.rows;
  /** Heads and rows, without the details: where each group begins. */
  const blocks: { group: RowGroup | null; start: number }[] = [];
  let length = 0;
  let opened = -1;
  for (const group of groups ?? [null]) {
    const own = group?.rows ?? rows;
    if (open.row !== null && own === openIn) {
      const at = own.indexOf(open.row);
      if (at >= 0) opened = length + (group ? 1 : 0) + at;
    }
    blocks.push({ group, start: length });
    length += own.length + (group ? 1 : 0);
  }
  const plain = (index: number): RegisterRow => {
    let low = 0;
    for (let high = blocks.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= index) low = middle;
      else high = middle - 1;
    }
    const { group, start } = blocks[low]!;
    if (group && index === start)
      return { kind: 'group', key: `${group.code}/`, code: group.code, count: group.rows.length };
    const row = group ? group.rows[index - start - 1]! : rows[index]!;
    const key = group ? `${group.code}/${row}` : String(row);
    return { kind: 'entry', key, row, group: group?.code ?? null, open: index === opened };
  };
  const at = (index: number): RegisterRow => {
    if (opened < 0 || index <= opened) return plain(index);
    if (index > opened + 1) return plain(index - 1);
    return { kind: 'details', key: `${plain(opened).key}/details`, row: open.row! };
  };
  return { length: length + (opened < 0 ? 0 : 1), at, opened };
}
