// Finds the code that a cell means: by the code itself, by its labels in six languages, by common synonyms.
import type { KnownLists } from '../../model/intake';
import type { FieldSchema } from '../schema';
import { ACTOR_SYNONYMS } from './synonyms/actorTypes';
import { CONTENT_SYNONYMS, EVIDENCE_SYNONYMS, SOURCE_KIND_SYNONYMS } from './synonyms/entryCodes';
import { INSTRUMENT_SYNONYMS } from './synonyms/instruments';
import { THEME_SYNONYMS } from './synonyms/themes';
import { labelKey } from './textKeys';

/** A code and what it is called. */
export interface NamedCode {
  code: string;
  names: readonly (string | undefined)[];
}

/** So many different texts are remembered: a column of codes has fewer. */
const REMEMBERED = 20_000;
/** No label is longer; a text that is takes no time. */
const LONGEST = 400;

/** One list of codes. Pure but for its memory; `find` costs a look-up for a text that it has seen. */
export class CodeNames {
  readonly #codes = new Set<string>();
  /** By key; '' where two codes are called the same. */
  readonly #byKey = new Map<string, string>();
  readonly #found = new Map<string, string | null>();

  constructor(codes: readonly NamedCode[]) {
    for (const { code, names } of codes) {
      this.#codes.add(code);
      for (const name of [code, ...names]) if (name) this.#add(labelKey(name), code);
    }
  }

  /** The code that the text means; null when none or more than one may be meant. */
  find(text: string): string | null {
    if (text.length > LONGEST) return null;
    let code = this.#found.get(text);
    if (code === undefined) {
      const plain = text.trim();
      code = this.#codes.has(plain) ? plain : this.#byKey.get(labelKey(plain)) || this.#inBrackets(plain);
      if (this.#found.size >= REMEMBERED) this.#found.clear();
      this.#found.set(text, code);
    }
    return code;
  }

  #add(key: string, code: string): void {
    if (key === '') return;
    const other = this.#byKey.get(key);
    this.#byKey.set(key, other === undefined || other === code ? code : '');
  }

  /** "Convention on the Rights of the Child (CRC)": the text and the remark must not mean different codes. */
  #inBrackets(text: string): string | null {
    const match = /^([^(（[]+)[(（[]([^)）\]]+)[)）\]]$/u.exec(text);
    if (!match) return null;
    const [outside, inside] = [match[1]!, match[2]!].map((part) => this.#byKey.get(labelKey(part)) || null);
    if (outside && inside) return outside === inside ? outside : null;
    return outside ?? inside ?? null;
  }
}

const withSynonyms = (
  codes: readonly NamedCode[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): CodeNames =>
  new CodeNames(codes.map(({ code, names }) => ({ code, names: [...names, ...(synonyms[code] ?? [])] })));

/** Themes by code, label and synonym. */
export const themeNames = ({ themes }: Pick<KnownLists, 'themes'>): CodeNames =>
  withSynonyms(
    themes.map(({ theme, labels }) => ({ code: theme, names: Object.values(labels) })),
    THEME_SYNONYMS,
  );

/** Actor types by code, label and synonym. */
export const actorNames = ({ actorTypes }: Pick<KnownLists, 'actorTypes'>): CodeNames =>
  withSynonyms(
    actorTypes.map(({ actorType, labels }) => ({ code: actorType, names: Object.values(labels) })),
    ACTOR_SYNONYMS,
  );

/** Instruments by code, official and short name, and abbreviation. */
export const instrumentNames = ({ instruments }: Pick<KnownLists, 'instruments'>): CodeNames =>
  withSynonyms(
    instruments.map(({ code, names, shortNames }) => ({
      code,
      names: [...Object.values(names), ...Object.values(shortNames)],
    })),
    INSTRUMENT_SYNONYMS,
  );

const ENUM_SYNONYMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  evidence: EVIDENCE_SYNONYMS,
  content_known: CONTENT_SYNONYMS,
  source_kind: SOURCE_KIND_SYNONYMS,
};

/** The codes that a field of the schema allows, by code and, where the page has words for them, by those. */
export const enumNames = ({ name, enum: codes }: Pick<FieldSchema, 'name' | 'enum'>): CodeNames =>
  withSynonyms(
    (codes ?? []).map((code) => ({ code, names: [] })),
    Object.hasOwn(ENUM_SYNONYMS, name) ? ENUM_SYNONYMS[name]! : {},
  );
