// Full-text search of the register: every word of a query must be found in an entry or in what followed it.
import type { Entry, FollowUp } from '../model/tables';
import { fold } from './findState';

/** What codes are called, in the reader's language and in English; the codes themselves are searched too. */
export interface SearchWords {
  state(code: string): readonly string[];
  theme(code: string): readonly string[];
  instrument(code: string): readonly string[];
  actor(code: string): readonly string[];
  evidence(code: string): readonly string[];
  content(code: string): readonly string[];
  sourceKind(code: string): readonly string[];
  outcome(code: string): readonly string[];
}

export interface SearchableEntry {
  entry: Entry;
  /** All its words, folded, each after a space. */
  text: string;
}

/** A piece of text as it is searched; a name of several words is found in one word too ("vietnam"). */
function folded(text: string, isName: boolean): string {
  const own = fold(text);
  return isName && own.includes(' ') ? `${own} ${own.replaceAll(' ', '')}` : own;
}

/** The words of every entry, folded once: its fields, what its codes are called, and its follow-ups. */
export function indexEntries(
  entries: readonly Entry[],
  followUps: readonly FollowUp[],
  words: SearchWords,
): SearchableEntry[] {
  const said = new Map<string, string>();
  /** Of each code once: there are few codes and many entries. */
  const name = (kind: keyof SearchWords, code: string): string => {
    const key = `${kind} ${code}`;
    let text = said.get(key);
    if (text === undefined) {
      text = [code, ...words[kind](code)].map((piece) => folded(piece, kind === 'state')).join(' ');
      said.set(key, text);
    }
    return text;
  };
  /** Sources are often shared by entries. */
  const known = new Map<string, string>();
  const foldOnce = (text: string): string => {
    let own = known.get(text);
    if (own === undefined) known.set(text, (own = fold(text)));
    return own;
  };
  const after = new Map<string, string[]>();
  for (const row of followUps) {
    const pieces = [
      ...Object.values(row.what).map(fold),
      ...[row.date, row.sourceTitle, withoutScheme(row.sourceUrl)].map(fold),
      name('outcome', row.outcome),
      name('sourceKind', row.sourceKind),
    ];
    after.set(row.entryId, [...(after.get(row.entryId) ?? []), ...pieces]);
  }
  return entries.map((entry) => ({
    entry,
    text: ` ${[
      fold(`${entry.id} ${entry.summary}`),
      ...[entry.actor, entry.statesNote, entry.sourceTitle].map(foldOnce),
      foldOnce(withoutScheme(entry.sourceUrl)),
      ...entry.paragraphs.map(foldOnce),
      entry.targetYear ?? '',
      name('actor', entry.actorType),
      ...entry.states.map((code) => name('state', code)),
      ...entry.themes.map((code) => name('theme', code)),
      ...entry.instruments.map((code) => name('instrument', code)),
      name('evidence', entry.evidence),
      name('content', entry.contentKnown),
      name('sourceKind', entry.sourceKind),
      ...(after.get(entry.id) ?? []),
    ].join(' ')}`,
  }));
}

/** "https" is in every address and says nothing. */
const withoutScheme = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, '');

/** Scripts whose words are written apart and begin with what one looks for: not Chinese, and not Arabic with its article. */
const BEGINS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+$/u;

/** The entries that have every word of the query, in their order; all of them for an empty one. */
export function searchEntries(index: readonly SearchableEntry[], query: string): Entry[] {
  const words = fold(query).split(' ').filter(Boolean);
  const wanted = words.map((word) => (BEGINS.test(word) ? ` ${word}` : word));
  return index.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ entry }) => entry);
}
