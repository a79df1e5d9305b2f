// States side by side: which of those named can be compared, where each stands on every instrument, its entries by theme.
import type { RegisterColumns } from '../model/register';
import type { Instrument, Iso3, Participation, State, Theme } from '../model/tables';
import { rowsWith } from './registerCodes';
import { stateFamilies, type Standing } from './statePage';

/** Fewer are not compared, more have no room side by side. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;

export interface CompareSubject {
  /** In the order of the list of States. */
  compared: readonly Iso3[];
  /** More than can be compared, in the same order. */
  beyond: readonly Iso3[];
  /** Codes that no State has. */
  unknown: readonly string[];
}

/** What the address names; `states` is in the order in which they are to stand. */
export function compareSubject(
  codes: readonly string[],
  states: readonly Pick<State, 'iso3'>[],
): CompareSubject {
  const named = new Set(codes);
  const found = states.filter(({ iso3 }) => named.delete(iso3)).map(({ iso3 }) => iso3);
  return {
    compared: found.slice(0, MOST_COMPARED),
    beyond: found.slice(MOST_COMPARED),
    unknown: [...named],
  };
}

/** One instrument and where each State stands, in the order of the States. */
export interface CompareRow {
  instrument: string;
  kind: Instrument['kind'];
  standings: readonly Standing[];
  /** Is one of them party, signatory, former party or neither, and another something else? */
  differs: boolean;
}

/** Rows of a treaty and of its protocols: the families of one State, put side by side. */
export function compareFamilies(
  states: readonly Iso3[],
  instruments: readonly Instrument[],
  record: readonly Participation[],
): CompareRow[][] {
  const kinds = new Map(instruments.map(({ code, kind }) => [code, kind]));
  const byState = states.map((iso3) =>
    stateFamilies(iso3, instruments, record).map(({ treaty, protocols }) => [treaty, ...protocols]),
  );
  return (byState[0] ?? []).map((family, at) =>
    family.map(({ instrument }, index) => {
      const standings = byState.map((families) => families[at]![index]!);
      return {
        instrument,
        kind: kinds.get(instrument) ?? 'treaty',
        standings,
        differs: new Set(standings.map(({ status }) => status.kind)).size > 1,
      };
    }),
  );
}

/** The families with no row but those where the States differ. */
export function onlyDifferences(families: readonly (readonly CompareRow[])[]): CompareRow[][] {
  return families.map((rows) => rows.filter((row) => row.differs)).filter((rows) => rows.length > 0);
}

export interface ThemeComparison {
  /** Entries of each State, whatever their theme. */
  totals: readonly number[];
  /** Themes with an entry of one of the States, in the order of the list; those that no list knows after them. */
  themes: readonly { theme: string; counts: readonly number[] }[];
}

/** Entries by theme and State. An entry of two themes stands in both rows, a joint one at each of its States. */
export function compareThemes(
  states: readonly Iso3[],
  themes: readonly Theme[],
  register: Pick<RegisterColumns, 'length' | 'states' | 'themes'>,
): ThemeComparison {
  const { codes, start, of } = register.themes;
  const totals = states.map(() => 0);
  const counts = states.map(() => new Uint32Array(codes.length));
  states.forEach((iso3, place) => {
    const own = counts[place]!;
    for (const row of rowsWith(register.states, iso3)) {
      totals[place]!++;
      // A code that stands twice counts once.
      for (let at = start[row]!; at < start[row + 1]!; at++)
        if (of.indexOf(of[at]!, start[row]) === at) own[of[at]!]!++;
    }
  });
  const listed = themes.toSorted((a, b) => a.order - b.order).map(({ theme }) => theme);
  const numbers = new Map(codes.map((code, number) => [code, number]));
  return {
    totals,
    themes: [...new Set([...listed, ...codes])]
      .map((theme) => ({ theme, counts: counts.map((own) => own[numbers.get(theme) ?? -1] ?? 0) }))
      .filter((row) => row.counts.some((count) => count > 0)),
  };
}

/** Pairs to begin with where none is chosen; neighbours in the world, and no order but the alphabet. */
const EXAMPLES: readonly (readonly Iso3[])[] = [
  ['IDN', 'THA'],
  ['KEN', 'TZA', 'UGA'],
  ['ARG', 'BRA', 'URY'],
  ['FJI', 'TUV', 'WSM'],
];
const MOST_EXAMPLES = 4;

/** Comparisons to offer: of the one State that is chosen with others of its subregion, else some of our own. */
export function compareExamples(chosen: readonly Iso3[], states: readonly State[]): (readonly Iso3[])[] {
  const known = new Set(states.map(({ iso3 }) => iso3));
  const one = states.find(({ iso3 }) => iso3 === chosen[0]);
  if (!one) return EXAMPLES.filter((codes) => codes.every((iso3) => known.has(iso3)));
  return states
    .filter(({ iso3, subregion }) => iso3 !== one.iso3 && subregion !== '' && subregion === one.subregion)
    .slice(0, MOST_EXAMPLES)
    .map(({ iso3 }) => [one.iso3, iso3]);
}
