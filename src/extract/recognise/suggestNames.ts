// States that a name may have meant: those that it names among other words, else those that are spelt alike.
import type { Iso3 } from '../../model/tables';

const MOST = 5;
/** Longer texts are no misspelt names. */
const LONGEST_MISSPELT = 60;

/** A name by which suggestions are found. */
export interface KnownName {
  iso3: Iso3;
  /** Folded, with spaces. */
  folded: string;
  /** The same without spaces. */
  packed: string;
  /** Written without spaces, so that it may stand anywhere in a text. */
  unspaced: boolean;
  letters: number;
}

/** A folded name as suggestions need it. */
export function knownName(iso3: Iso3, folded: string): KnownName {
  const packed = folded.replaceAll(' ', '');
  return { iso3, folded, packed, unspaced: /\p{Script=Han}/u.test(folded), letters: lettersOf(packed) };
}

/** At most five States for a folded text, most likely first. */
export function suggestNames(folded: string, names: readonly KnownName[]): Iso3[] {
  const among = named(folded, names);
  const likely = among.length > 0 ? among : alike(folded.replaceAll(' ', ''), names);
  return [...new Set(likely.map(({ iso3 }) => iso3))].slice(0, MOST);
}

/** Names that stand in the text as whole words, or anywhere in one without spaces; the longest first. */
function named(text: string, names: readonly KnownName[]): KnownName[] {
  const spaced = ` ${text} `;
  return names
    .filter(({ folded, unspaced }) =>
      unspaced
        ? folded.length > 1 && text.includes(folded)
        : folded.length > 3 && spaced.includes(folded) && spaced.includes(` ${folded} `),
    )
    .sort((a, b) => b.folded.length - a.folded.length);
}

/** Names within a third of the text's letters from it, and hardly further than the nearest. */
function alike(text: string, names: readonly KnownName[]): KnownName[] {
  if (text.length < 4 || text.length > LONGEST_MISSPELT) return [];
  const limit = Math.min(4, Math.floor(text.length / 3));
  const letters = lettersOf(text);
  const near = names
    .filter((name) => lettersApart(letters, name.letters) <= 2 * limit)
    .map((name) => ({ name, distance: editDistance(text, name.packed, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const least = near[0]?.distance ?? 0;
  return near.filter(({ distance }) => distance <= least + 1).map(({ name }) => name);
}

/** Which letters a text has, as bits; letters may share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** How many bits differ: an edit changes two at most, so that most names need not be measured. */
function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Letters to add, drop or replace to get from one text to the other; more than `limit`: some number above it. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Distances from the first letters of `a` to those of `b`: one row of the table, written over as `a` goes on.
  const row = new Uint8Array(b.length + 1);
  for (let j = 0; j <= b.length; j++) row[j] = Math.min(j, limit + 1);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    let least = (row[0] = Math.min(i, limit + 1));
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const replaced = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const distance = Math.min(replaced, above + 1, row[j - 1]! + 1, limit + 1);
      diagonal = above;
      row[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return limit + 1;
  }
  return row[b.length]!;
}
