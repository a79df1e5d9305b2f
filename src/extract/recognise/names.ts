// Finds the State that a cell names: codes, official and common names in six languages; what is not certain stays open.
import { fold } from '../../model/fold';
import type { Iso3 } from '../../model/tables';
import { splitList } from './lists';
import { nameIndexOf, type NameIndex, type NameLists } from './nameIndex';
import { suggestNames } from './suggestNames';

/** A State, or the States that may have been meant: several for an ambiguous name, perhaps none for an unknown one. */
export type NameReading = { iso3: Iso3 } | { readonly open: readonly Iso3[] };

/** So many different texts are remembered: a column of names has fewer, a column of texts is none. */
const REMEMBERED = 20_000;
/** No name is longer; a text that is takes no time. */
const LONGEST = 120;
const ALPHA = /^[A-Za-z]{2,3}$/;
const NUMERIC = /^\d{1,3}(\.0)?$/;
const FOOTNOTE = /\s*(\[\d{1,2}\]|\(\d{1,2}\)|[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰])+$/u;
/** Several names in one cell: "Belarus (BLR)", "Türkiye/Turkey", "FRA - France". */
const PARTS = /[()（）[\]{}/／]|\s[-–—]\s|[:：]/u;

/** The names of States. `find` costs a look-up for a text that it has seen. */
export class StateNames {
  readonly #index: NameIndex;
  readonly #decided: ReadonlyMap<string, Iso3 | ''>;
  readonly #found = new Map<string, NameReading>();
  readonly #columnOf: 0 | 2 | 3 | null;

  /**
   * `decided`: what the reader said of names, by the text as it stands in the file; '' is given back as the code ''.
   * `sample`: cells of the column. Codes of two letters are also words ("NA", "no"): they are read where most cells
   * are such codes, or where nothing is known of the column and they stand in capitals.
   */
  constructor(
    lists: NameLists,
    decided: Readonly<Record<string, Iso3 | ''>>,
    sample: readonly string[] = [],
  ) {
    this.#index = nameIndexOf(lists);
    this.#decided = new Map(Object.entries(decided));
    this.#columnOf = lengthOfCodes(sample, this.#index.codes);
  }

  /** The State that the text names. Not certain: `open`, whose suggestions are worked out when they are read. */
  find(text: string): NameReading {
    const known = this.#found.get(text);
    if (known) return known;
    const reading = this.#read(text);
    if (this.#found.size >= REMEMBERED) this.#found.clear();
    this.#found.set(text, reading);
    return reading;
  }

  #read(text: string): NameReading {
    const decided = this.#decided.get(text) ?? this.#decided.get(text.trim());
    if (decided !== undefined) return { iso3: decided };
    if (text.length > LONGEST) return { open: [] };
    const name = text.trim().replace(FOOTNOTE, '');
    const meant = this.#meant(name);
    if (meant.size === 1) return { iso3: [...meant][0]! };
    if (meant.size > 1) return { open: [...meant] };
    const byCode = this.#index.codes.get(name.toUpperCase());
    const { names } = this.#index;
    let suggestions: readonly Iso3[] | undefined;
    return {
      get open() {
        return (suggestions ??= byCode ? [byCode] : suggestNames(fold(name), names));
      },
    };
  }

  /** None for an unknown name, several for an ambiguous one. */
  #meant(name: string): ReadonlySet<Iso3> {
    const code = this.#code(name);
    if (code) return new Set([code]);
    const whole = this.#index.named(name);
    if (whole.size > 0 || !PARTS.test(name)) return whole;
    // The parts must all be known, and all name the same State.
    const parts = name.split(PARTS).filter((part) => fold(part) !== '');
    const meant = parts.map((part) => {
      const byCode = this.#code(part.trim()) ?? this.#index.codes.get(part.trim());
      return byCode ? new Set([byCode]) : this.#index.named(part);
    });
    if (meant.some((states) => states.size === 0)) return new Set();
    const common = [...(meant[0] ?? [])].filter((iso3) => meant.every((states) => states.has(iso3)));
    return new Set(common.length > 0 ? common : meant.flatMap((states) => [...states]));
  }

  #code(text: string): Iso3 | undefined {
    if (NUMERIC.test(text)) return this.#index.codes.get(text.replace('.0', '').padStart(3, '0'));
    if (!ALPHA.test(text)) return undefined;
    const upper = text.toUpperCase();
    const certain =
      text.length === this.#columnOf ||
      (text === upper && (text.length === 3 || (this.#columnOf === null && text !== 'NA')));
    return certain ? this.#index.codes.get(upper) : undefined;
  }
}

/** Of how many letters are the codes that most of the cells are? 0: they are no codes; null: nothing is known. */
function lengthOfCodes(sample: readonly string[], codes: ReadonlyMap<string, Iso3>): 0 | 2 | 3 | null {
  const cells = sample.flatMap(splitList).map((cell) => cell.toUpperCase());
  const share = (length: number) =>
    cells.filter((cell) => cell.length === length && ALPHA.test(cell) && codes.has(cell)).length /
    cells.length;
  return cells.length === 0 ? null : share(2) > 0.6 ? 2 : share(3) > 0.6 ? 3 : 0;
}
