// Names of columns by field, and how sure they are.

export interface NamesOfField {
  names: readonly string[];
  /** `weak`: often the name of something else, taken last; `unsure`: taken only where the cells bear it out. */
  sure?: 'weak' | 'unsure';
}

/** For each field its names, the surest first. Case, accents, small words, plurals and articles do not count. */
export type HeaderNames = Readonly<Record<string, readonly NamesOfField[]>>;
