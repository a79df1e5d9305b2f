// Full-text search of the register: every word of a query must be found in an entry or in what followed it.
import { fold } from '../model/fold';
import type { Entry, FollowUp } from '../model/tables';
import type { Steps } from './steps';

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

/** A piece of text as it is searched; a name of several words is found in one word too ("vietnam"). */
function folded(text: string, isName: boolean): string {
  const own = fold(text);
  return isName && own.includes(' ') ? `${own} ${own.replaceAll(' ', '')}` : own;
}

/** Sources are often shared by entries; of more than this, each is folded anew. */
const MOST_KEPT = 20_000;

/** Makes the text by which an entry is found: its fields, what its codes are called, and its follow-ups. */
export class SearchTexts {
  readonly #words: SearchWords;
  readonly #said = new Map<string, string>();
  readonly #folded = new Map<string, string>();
  readonly #after = new Map<string, string[]>();

  constructor(followUps: readonly FollowUp[], words: SearchWords) {
    this.#words = words;
    for (const row of followUps) {
      const pieces = [
        ...Object.values(row.what).map(fold),
        ...[row.date, row.sourceTitle, withoutScheme(row.sourceUrl)].map(fold),
        this.#name('outcome', row.outcome),
        this.#name('sourceKind', row.sourceKind),
      ];
      this.#after.set(row.entryId, [...(this.#after.get(row.entryId) ?? []), ...pieces]);
    }
  }

  /** All words of the entry, folded, each after a space. */
  of(entry: Entry): string {
    return ` ${[
      fold(`${entry.id} ${entry.summary}`),
      ...[entry.actor, entry.statesNote, entry.sourceTitle].map((text) => this.#foldOnce(text)),
      this.#foldOnce(withoutScheme(entry.sourceUrl)),
      ...entry.paragraphs.map((text) => this.#foldOnce(text)),
      entry.targetYear ?? '',
      entry.date ?? '',
      this.#name('actor', entry.actorType),
      ...entry.states.map((code) => this.#name('state', code)),
      ...entry.themes.map((code) => this.#name('theme', code)),
      ...entry.instruments.map((code) => this.#name('instrument', code)),
      this.#name('evidence', entry.evidence),
      this.#name('content', entry.contentKnown),
      this.#name('sourceKind', entry.sourceKind),
      ...(this.#after.get(entry.id) ?? []),
    ].join(' ')}`;
  }

  /** Of each code once: there are few codes and many entries. */
  #name(kind: keyof SearchWords, code: string): string {
    const key = `${kind} ${code}`;
    let text = this.#said.get(key);
    if (text === undefined) {
      text = [code, ...this.#words[kind](code)].map((piece) => folded(piece, kind === 'state')).join(' ');
      this.#said.set(key, text);
    }
    return text;
  }

  #foldOnce(text: string): string {
    let own = this.#folded.get(text);
    if (own === undefined) {
      own = fold(text);
      if (this.#folded.size < MOST_KEPT) this.#folded.set(text, own);
    }
    return own;
  }
}

/** "https" is in every address and says nothing. */
const withoutScheme = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, '');

/** Scripts whose words are written apart and begin with what one looks for: not Chinese, and not Arabic with its article. */
const BEGINS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+$/u;
const ROWS_PER_STEP = 64;

/** The rows that have every word of the query, in their order; all of them for an empty one. */
export function* searchRows(
  rows: Uint32Array,
  query: string,
  textOf: (row: number) => string,
): Steps<Uint32Array> {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  const wanted = words.map((word) => (BEGINS.test(word) ? ` ${word}` : word));
  const found = new Uint32Array(rows.length);
  let length = 0;
  for (let at = 0; at < rows.length; at++) {
    const text = textOf(rows[at]!);
    if (wanted.every((word) => text.includes(word))) found[length++] = rows[at]!;
    if (at % ROWS_PER_STEP === 0) yield at / rows.length;
  }
  return found.slice(0, length);
}
