// The selection lives in the address: one small class over an immutable value.
import type { Scheme } from '../model/codes';
import type { Lang } from '../model/language';
import { NOTHING_SELECTED, type SelectionValue } from '../model/selection';
import { decode, encode, resolveCodes, type Dropped, type KnownCodes } from './codec';

/** The parts of the browser that the selection needs; handed in, so that the class runs without one. */
export interface AddressBar {
  /** The query string, "?…" or "". */
  read(): string;
  /** A new entry in history; the fragment ("#…" or "") stays as it is where none is given. */
  push(query: string, fragment?: string): void;
  replace(query: string): void;
  /** Calls back when the reader goes back or forward; returns a function that stops it. */
  onTravel(callback: () => void): () => void;
}

/** What the reader chose on an earlier visit; holds where the address says nothing. */
export interface Preferences {
  lang: Lang | null;
  scheme: Scheme | null;
  textures: boolean | null;
  /** Do single keys act on the page? Never in the address: it is about the reader, not about what is shown. */
  shortcuts: boolean;
}

const NOTHING_PREFERRED: Preferences = { lang: null, scheme: null, textures: null, shortcuts: true };

type ListName = 'theme' | 'actor' | 'region' | 'group' | 'state' | 'evidence' | 'content';

export class Selection {
  value: SelectionValue = $state.raw(NOTHING_SELECTED);
  /** The value as it was before a running gesture, and is again once that has ended. */
  settled: SelectionValue = $state.raw(NOTHING_SELECTED);
  /** What the address said and we could not use. */
  dropped: readonly Dropped[] = $state.raw([]);
  /** Did Back or Forward bring the value? The browser then finds the place on the page by itself. */
  travelled = false;

  preferences: Preferences = $state.raw(NOTHING_PREFERRED);
  #bar: AddressBar;
  #known: KnownCodes | null = null;
  /** The address before a running gesture (drag, typing), which Back must lead to. */
  #beforeGesture: string | null = null;

  constructor(bar: AddressBar, preferences: Preferences = NOTHING_PREFERRED) {
    this.#bar = bar;
    this.preferences = preferences;
    this.#read();
  }

  /** The colours that hold: the address's, else the reader's own, else the browser's. */
  get scheme(): Scheme {
    return this.value.scheme ?? this.preferences.scheme ?? 'auto';
  }

  /** Do the charts show patterns? */
  get textures(): boolean {
    return this.value.textures ?? this.preferences.textures ?? false;
  }

  /** A setting of the reader that is not part of what is shown. */
  prefer(change: Pick<Preferences, 'shortcuts'>): void {
    this.preferences = { ...this.preferences, ...change };
  }

  /** Follows Back and Forward until the returned function is called. */
  follow(): () => void {
    return this.#bar.onTravel(() => {
      this.#beforeGesture = null;
      this.travelled = true;
      this.#read();
    });
  }

  /** Second step of reading: the lists are loaded, unknown codes go. */
  resolve(known: KnownCodes): void {
    this.#known = known;
    const { value, dropped } = resolveCodes(this.value, known);
    if (dropped.length === 0) return; // the same value: nothing has to follow it
    this.value = this.settled = value;
    this.dropped = [...this.dropped, ...dropped];
  }

  /** A deliberate choice: Back undoes it. */
  choose(change: Partial<SelectionValue>): void {
    this.endGesture();
    const next = { ...this.value, ...change };
    const query = encode(next);
    if (query !== encode(this.value)) this.#bar.push(query);
    this.travelled = false;
    this.value = this.settled = next;
    this.dropped = [];
  }

  /** A change within a running gesture: the address follows, history does not grow until `endGesture`. */
  gesture(change: Partial<SelectionValue>): void {
    this.#beforeGesture ??= encode(this.value);
    this.value = { ...this.value, ...change };
    this.#bar.replace(encode(this.value));
  }

  /** Ends a gesture: one history entry for all of it. */
  endGesture(): void {
    const before = this.#beforeGesture;
    this.#beforeGesture = null;
    this.settled = this.value;
    const now = encode(this.value);
    if (before === null || before === now) return;
    this.#bar.replace(before);
    this.#bar.push(now);
  }

  /** Adds a code to a filter; takes it out when it is there. */
  toggle(list: ListName, code: string): void {
    const codes = this.value[list];
    this.choose({
      [list]: codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code],
    });
  }

  /** Follows a link within the page ("?…#…"): its query string says all, as if it had been typed. */
  go(address: string): void {
    this.endGesture();
    const [query = '', fragment] = address.split('#');
    if (fragment || query !== encode(this.value))
      this.#bar.push(query === '?' ? '' : query, fragment ? `#${fragment}` : '');
    this.travelled = false;
    this.#read();
  }

  /** The address of a choice, for links that can be opened elsewhere. */
  href(change: Partial<SelectionValue>): string {
    return encode({ ...this.value, ...change }) || '?';
  }

  /** Lets go of every filter and of the window; what is shown how (layer, language) stays. */
  clearFilters(): void {
    const { theme, actor, region, group, state, from, to, q, evidence, content } = NOTHING_SELECTED;
    this.choose({ theme, actor, region, group, state, from, to, q, evidence, content });
  }

  #read(): void {
    const { value, dropped } = decode(this.#bar.read());
    this.value = this.settled = value;
    this.dropped = dropped;
    if (this.#known) this.resolve(this.#known);
  }
}

/** Is any filter on? The window counts when it is not the default. */
export function isFiltered(value: SelectionValue): boolean {
  return (
    value.theme.length + value.actor.length + value.region.length + value.group.length + value.state.length >
      0 || isWindowChosen(value)
  );
}

/** Has the reader moved the window away from the default? */
export function isWindowChosen(value: SelectionValue): boolean {
  return value.from !== NOTHING_SELECTED.from || value.to !== NOTHING_SELECTED.to;
}
