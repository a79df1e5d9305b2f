// What the filters leave of a register, counted over its columns in one pass: no object a row, codes as numbers throughout.
import type { CodeLists, RegisterColumns } from '../model/register';
import type { SelectionValue } from '../model/selection';
import type { Iso3 } from '../model/tables';
import { classOfFlags, flagTable, JOINT, OWN, type PledgeClass } from './pledgeClass';
import { inScope, type Scope } from './scope';

/** Filters of the register besides its States. */
export type RegisterFilters = Pick<SelectionValue, 'theme' | 'actor'>;

/** An entry with several codes counts at each of them; a joint pledge once in `length`, and at each of its States. */
export interface RegisterSelection {
  readonly register: RegisterColumns;
  /** Number of entries. */
  readonly length: number;
  /** The rows that are left, ascending; made when first asked for. */
  rows(): Uint32Array;
  /** Entries by kind of actor, and by theme; what has none is not there. */
  readonly byActor: ReadonlyMap<string, number>;
  readonly byTheme: ReadonlyMap<string, number>;
  /** Entries by State within the scope, and what they document of it. */
  readonly byState: ReadonlyMap<Iso3, number>;
  readonly classes: ReadonlyMap<Iso3, PledgeClass>;
  /** Distinct States within the scope, by those themes that are counted so. */
  readonly statesByTheme: ReadonlyMap<string, number>;
  /** How many States are documented: with an explicit pledge of their own, and in joint pledges. */
  readonly documented: { readonly own: number; readonly joint: number };
}

/** Entries that hold for theme and actor and touch the scope; entries of no State fall out when a scope is set. */
export function selectRegister(
  register: RegisterColumns,
  { theme, actor }: RegisterFilters,
  scope: Scope,
  /** Themes of which distinct States are counted. */
  inStates: ReadonlySet<string> = new Set(),
): RegisterSelection {
  const holds: Holds = {
    actor: theseCodes(register.actor.codes, actor),
    themes: theseCodes(register.themes.codes, theme),
    states: scope && Uint8Array.from(register.states.codes, (code) => Number(scope.has(code))),
  };
  const counts = count(register, holds, inStates);
  const { states } = register;
  const named = states.codes.flatMap((code, number) =>
    counts.states[number]! > 0 && inScope(scope, code) ? [number] : [],
  );
  const byCode = <Value>(valueOf: (number: number) => Value) =>
    new Map(named.map((number) => [states.codes[number]!, valueOf(number)]));
  const flagged = (flags: number) => named.filter((number) => counts.flags[number]! & flags).length;
  let rows: Uint32Array | undefined;
  return {
    register,
    length: counts.length,
    rows: () => (rows ??= rowsThatHold(register, holds, counts.length)),
    byActor: mapOf(register.actor.codes, counts.actors),
    byTheme: mapOf(register.themes.codes, counts.themes),
    byState: byCode((number) => counts.states[number]!),
    classes: byCode((number) => classOfFlags(counts.flags[number]!)!),
    statesByTheme: new Map(
      counts.marked.map(({ theme: code, marks }) => [code, named.filter((number) => marks[number]).length]),
    ),
    documented: { own: flagged(OWN), joint: flagged(JOINT) },
  };
}

/** For each code of a column: does the filter let it through? null: no filter. */
interface Holds {
  actor: Uint8Array | null;
  themes: Uint8Array | null;
  states: Uint8Array | null;
}

function theseCodes(codes: readonly string[], chosen: readonly string[]): Uint8Array | null {
  return chosen.length === 0 ? null : Uint8Array.from(codes, (code) => Number(chosen.includes(code)));
}

function mapOf(codes: readonly string[], counts: Uint32Array): Map<string, number> {
  return new Map(
    codes.flatMap((code, number) => (counts[number]! > 0 ? [[code, counts[number]!] as const] : [])),
  );
}

/** Has the row any of the codes? */
function touches({ start, of }: CodeLists, row: number, codes: Uint8Array): boolean {
  const end = start[row + 1]!;
  for (let at = start[row]!; at < end; at++) if (codes[of[at]!] === 1) return true;
  return false;
}

function rowsThatHold(register: RegisterColumns, holds: Holds, length: number): Uint32Array {
  const rows = new Uint32Array(length);
  const { of } = register.actor;
  let found = 0;
  for (let row = 0; row < register.length; row++) {
    if (holds.actor && holds.actor[of[row]!] === 0) continue;
    if (holds.themes && !touches(register.themes, row, holds.themes)) continue;
    if (holds.states && !touches(register.states, row, holds.states)) continue;
    rows[found++] = row;
  }
  return rows;
}

function count(register: RegisterColumns, holds: Holds, inStates: ReadonlySet<string>) {
  const actors = new Uint32Array(register.actor.codes.length);
  const themes = new Uint32Array(register.themes.codes.length);
  const states = new Uint32Array(register.states.codes.length);
  const flags = new Uint8Array(states.length);
  /** For each theme that is counted in States, which are named; by its number, null for the others. */
  const marks = register.themes.codes.map((code) =>
    inStates.has(code) ? new Uint8Array(states.length) : null,
  );
  const marksAny = marks.some((mark) => mark !== null);
  const flagOf = flagTable(register);
  const evidences = register.evidence.codes.length;
  const contents = register.content.codes.length;
  const [actorOf, evidenceOf, contentOf] = [register.actor.of, register.evidence.of, register.content.of];
  const [themeStart, themeOf] = [register.themes.start, register.themes.of];
  const [stateStart, stateOf] = [register.states.start, register.states.of];
  let length = 0;
  for (let row = 0; row < register.length; row++) {
    const actor = actorOf[row]!;
    if (holds.actor && holds.actor[actor] === 0) continue;
    if (holds.themes && !touches(register.themes, row, holds.themes)) continue;
    if (holds.states && !touches(register.states, row, holds.states)) continue;
    length++;
    actors[actor]!++;
    const flag = flagOf[(actor * evidences + evidenceOf[row]!) * contents + contentOf[row]!]!;
    const stateEnd = stateStart[row + 1]!;
    for (let at = stateStart[row]!; at < stateEnd; at++) {
      const state = stateOf[at]!;
      states[state]!++;
      flags[state]! |= flag;
    }
    const themeEnd = themeStart[row + 1]!;
    for (let at = themeStart[row]!; at < themeEnd; at++) {
      const theme = themeOf[at]!;
      themes[theme]!++;
      const mark = marksAny ? marks[theme] : null;
      if (mark) for (let own = stateStart[row]!; own < stateEnd; own++) mark[stateOf[own]!] = 1;
    }
  }
  const marked = marks.flatMap((mark, number) =>
    mark ? [{ theme: register.themes.codes[number]!, marks: mark }] : [],
  );
  return { length, actors, themes, states, flags, marked };
}
