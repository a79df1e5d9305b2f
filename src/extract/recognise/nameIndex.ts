// All names and codes of States, by the keys under which they are found. Made once for the lists of the page.
import { fold } from '../../model/fold';
import type { KnownLists } from '../../model/intake';
import type { Iso3 } from '../../model/tables';
import { AMBIGUOUS_NAMES, NOT_WITH_A_KIND } from './ambiguousNames';
import { coreKey, wordsKey } from './nameKeys';
import { knownName, type KnownName } from './suggestNames';
import { packedKey } from './textKeys';

export type NameLists = Pick<KnownLists, 'states' | 'aliases'>;
const NO_STATES: ReadonlySet<Iso3> = new Set();

export class NameIndex {
  /** By alpha-3, alpha-2 and M49 with its zeros. */
  readonly codes: ReadonlyMap<string, Iso3>;
  /** For suggestions. */
  readonly names: readonly KnownName[];
  readonly #packed = new Map<string, Set<Iso3>>();
  readonly #words = new Map<string, Set<Iso3>>();

  constructor({ states, aliases }: NameLists) {
    const codes = states.flatMap(({ iso3, iso2, m49 }) =>
      [iso3, iso2, m49].map((code) => [code, iso3] as const),
    );
    this.codes = new Map(codes.filter(([code]) => code !== ''));
    const own = states.flatMap(({ iso3, names }) => Object.values(names).map((name) => ({ iso3, name })));
    const others = aliases
      .map(({ iso3, alias }) => ({ iso3, name: alias }))
      .filter(({ iso3 }) => this.codes.has(iso3));
    const distinct = new Map(
      [...own, ...others].map(({ iso3, name }) => [`${iso3} ${fold(name)}`, knownName(iso3, fold(name))]),
    );
    this.names = [...distinct.values()];
    const shared = AMBIGUOUS_NAMES.flatMap((one) =>
      one.names.flatMap((name) => one.states.map((iso3) => ({ iso3, name }))),
    );
    for (const { iso3, name } of [...own, ...others, ...shared]) {
      put(this.#packed, packedKey(name), iso3);
      put(this.#words, wordsKey(name), iso3);
    }
  }

  /** The States of that name: one; several of an ambiguous name; none. */
  named(name: string): ReadonlySet<Iso3> {
    const exact = this.#packed.get(packedKey(name)) ?? this.#words.get(wordsKey(name));
    if (exact) return exact;
    const core = coreKey(name);
    const found = core === '' ? undefined : this.#words.get(core);
    return found && ![...found].some((iso3) => NOT_WITH_A_KIND.has(iso3)) ? found : NO_STATES;
  }
}

const made = new WeakMap<KnownLists['states'], { aliases: KnownLists['aliases']; index: NameIndex }>();

/** The index of the lists: the same one for the same lists. */
export function nameIndexOf(lists: NameLists): NameIndex {
  const known = made.get(lists.states);
  if (known?.aliases === lists.aliases) return known.index;
  const index = new NameIndex(lists);
  made.set(lists.states, { aliases: lists.aliases, index });
  return index;
}

function put(index: Map<string, Set<Iso3>>, key: string, iso3: Iso3): void {
  if (key === '') return;
  const states = index.get(key);
  if (states) states.add(iso3);
  else index.set(key, new Set([iso3]));
}
