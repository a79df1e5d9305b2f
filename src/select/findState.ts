// Finds a State by any of its names: six languages and aliases; case, accents, apostrophes and spaces do not matter.
import { fold } from '../model/fold';
import type { Lang } from '../model/language';
import type { Alias, Iso3, State } from '../model/tables';

interface Name {
  iso3: Iso3;
  text: string;
  lang: string;
  folded: string;
  /** Folded, without spaces: "vietnam" is "viet nam". */
  packed: string;
  /** The State's name in the table, not an alias or a code. */
  own: boolean;
}
export interface StateMatch {
  iso3: Iso3;
  /** The other name that was found; null when it is the State's own name in the reader's language. */
  by: { text: string; lang: string } | null;
}

const nameOf = (iso3: Iso3, text: string, lang: string, own = false): Name => {
  const folded = fold(text);
  return { iso3, text, lang, folded, packed: folded.replaceAll(' ', ''), own };
};

/** All names of all States, folded once: the ones of the table, the code, and aliases once they are loaded. */
export function indexNames(states: readonly State[], aliases: readonly Alias[]): readonly Name[] {
  const known = new Set(states.map((state) => state.iso3));
  return [
    ...states.flatMap(({ iso3, names }) => [
      ...Object.entries(names).map(([lang, text]) => nameOf(iso3, text, lang, true)),
      nameOf(iso3, iso3, ''),
    ]),
    ...aliases
      .filter(({ iso3 }) => known.has(iso3))
      .map(({ alias, iso3, lang }) => nameOf(iso3, alias, lang)),
  ];
}

/** How well a name fits: 0 the whole name, 1 its start, 2 the start of a word, 3 anywhere; null not at all. */
function fit(name: Name, folded: string, packed: string): number | null {
  if (name.folded === folded || name.packed === packed) return 0;
  if (name.folded.startsWith(folded) || name.packed.startsWith(packed)) return name.lang === '' ? null : 1;
  if (name.lang === '') return null; // of a code only the whole counts
  if (` ${name.folded}`.includes(` ${folded}`)) return 2;
  return packed.length > 2 || /[^a-z0-9]/.test(packed) ? (name.folded.includes(folded) ? 3 : null) : null;
}

/** States by how well a name of theirs fits, the reader's language first; none for an empty query. */
export function findState(index: readonly Name[], query: string, lang: Lang): StateMatch[] {
  const folded = fold(query);
  if (!folded) return [];
  const packed = folded.replaceAll(' ', '');
  const best = new Map<Iso3, { name: Name; score: number; order: number }>();
  index.forEach((name, order) => {
    const found = fit(name, folded, packed);
    if (found === null) return;
    const score = found * 2 + (name.lang === lang ? 0 : 1);
    const before = best.get(name.iso3);
    if (!before || score < before.score) best.set(name.iso3, { name, score, order });
  });
  return [...best.values()]
    .sort((a, b) => a.score - b.score || a.name.folded.length - b.name.folded.length || a.order - b.order)
    .map(({ name }) => ({
      iso3: name.iso3,
      by: name.own && name.lang === lang ? null : { text: name.text, lang: name.lang },
    }));
}
