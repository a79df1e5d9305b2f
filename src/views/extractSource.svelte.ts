// Which extracts are on screen: the shipped ones, or the reader's own in their place. One step back is kept.
import type { AddressAnswer, AddressFault } from '../model/address';
import type { IntakeProgress, IntakeSource } from '../model/intake';
import type { Problem } from '../model/problem';
import type { ExtractByTable } from '../model/register';
import type { TableName } from '../model/tables';
import type { Atlas } from './atlas.svelte';
import type { Intakes } from './intake/intakes.svelte';
import { dataOf, extractsOf, withoutAddress, withOwn, type OnPage, type OwnExtract } from './ownExtract';

/** What becomes of an extract before it is on the page, or a dialog asks about it. */
export type Coming =
  /** Another origin: nothing is fetched until the reader agrees. */
  | { kind: 'asking'; url: string; host: string }
  /** Fetched and read without a word, as long as nothing is open to question. */
  | { kind: 'reading'; name: string; intake: { readonly progress: IntakeProgress | null } | null }
  /** What was on the page is still there. */
  | { kind: 'failed'; name: string; fault: AddressFault | null; problem: Problem };

/** As what a source is taken in. */
export interface TakenAs {
  name: string;
  /** What the address says of it. */
  data: string | null;
  /** Aborted when the reader goes elsewhere. */
  signal: AbortSignal;
}

export interface SourceLoaders {
  open(
    url: string,
    options: { own: boolean; signal: AbortSignal; onlarge: () => void },
  ): Promise<AddressAnswer>;
  /** A shipped table; never rejects. */
  shipped<T extends TableName>(name: T): Promise<ExtractByTable[T]>;
  /** What reads large files will be needed. */
  prepare(): void;
  /** Takes in what comes from an address; asks the reader where it must. */
  takeIn(source: IntakeSource, as: TakenAs): Promise<void>;
  /** Address of the page, against which relative addresses are read. */
  page: string;
}

export class ExtractSource {
  onPage: OnPage = $state.raw({});
  /** What was on the page before, for one step back; null: nothing. */
  before: OnPage | null = $state.raw(null);
  coming: Coming | null = $state.raw(null);
  /** Does the reader want to give an extract, and has not said which? */
  starting = $state(false);
  /** What takes extracts in, once it has been needed. */
  intakes: Intakes | null = $state.raw(null);
  /** Has the page something to say about whose data it shows? */
  readonly speaks = $derived.by(() => this.before !== null || extractsOf(this.onPage).length > 0);
  /** Called when other tables have come onto the page. */
  onchange = () => {};
  #atlas: Atlas;
  #loaders: SourceLoaders;
  /** Shipped tables that have given way to own ones. */
  #shipped = new Map<TableName, ExtractByTable[TableName]>();
  /** What the address last said; undefined before the first time. */
  #followed: string | null | undefined;
  /** Ends what is coming. */
  #stop = new AbortController();
  /** The shipped register, asked for to have something on screen. */
  #something: Promise<ExtractByTable['pledges']> | undefined;
  /** Counts what was to be shown, so that only the last is. */
  #turn = 0;

  constructor(atlas: Atlas, loaders: SourceLoaders) {
    this.#atlas = atlas;
    this.#loaders = loaders;
  }

  /** Brings what the address names; resolves when there is something to draw. */
  async follow(data: string | null): Promise<void> {
    if (data === this.#followed) return;
    this.#followed = data;
    this.#end();
    if (data === dataOf(this.onPage)) return this.#keepSomething();
    // Back, or Forward again: what was there is still at hand, a file too, which no address could bring back.
    if (this.before && data === dataOf(this.before)) return this.#show(this.before);
    if (data === null) return this.#show(withoutAddress(this.onPage));
    const { page } = this.#loaders;
    if (!URL.canParse(data, page)) this.#fail(data.slice(0, 80), 'address');
    else {
      const url = new URL(data, page);
      if (url.origin === new URL(page).origin) return this.#open(url, lastPart(url), data, true);
      if (url.protocol === 'https:') this.coming = { kind: 'asking', url: url.href, host: url.host };
      else this.#fail(data.slice(0, 80), 'address');
    }
    return this.#keepSomething();
  }

  /** The reader agrees to fetch from another origin. */
  async agree(): Promise<void> {
    if (this.coming?.kind !== 'asking') return;
    const { url, host } = this.coming;
    await this.#open(new URL(url), host, this.#followed!, false);
  }

  /** Something is read that will be shown if nothing of it is open to question; the signal ends it. */
  wait(name: string): AbortSignal {
    this.#end();
    this.#stop = new AbortController();
    this.coming = { kind: 'reading', name, intake: null };
    return this.#stop.signal;
  }

  /** The reader wants nothing of what is coming, or has read why it came to nothing. */
  dismiss(): void {
    this.#end();
    this.#nameInAddress();
  }

  /** Puts an extract on the page that the reader has accepted, in place of the table that is there. */
  take(own: OwnExtract): Promise<void> {
    return this.#choose(withOwn(this.onPage, own));
  }

  /** One step back; taken twice, all is as it was. */
  async undo(): Promise<void> {
    if (this.before) await this.#choose(this.before);
  }

  /** The shipped tables in place of all own ones. */
  toShipped(): Promise<void> {
    return this.#choose({});
  }

  /** Lets go of what the step back would bring. */
  forgetBefore(): void {
    this.before = null;
  }

  /** The reader says whether the register has every pledge. */
  sayComplete(complete: boolean): void {
    const own = this.onPage.pledges;
    if (!own) return;
    this.onPage = { ...this.onPage, pledges: { ...own, complete } };
    this.#atlas.foreign = { name: own.name, complete };
  }

  async #choose(next: OnPage): Promise<void> {
    this.#end();
    await this.#show(next);
    this.#nameInAddress();
  }

  async #open(url: URL, name: string, data: string, own: boolean): Promise<void> {
    const signal = this.wait(name);
    const onlarge = () => {
      this.#loaders.prepare();
      void this.#keepSomething();
    };
    const answer = await this.#loaders.open(url.href, { own, signal, onlarge });
    if (signal.aborted) return;
    if (answer.kind === 'register') {
      this.coming = null;
      const taken = { table: 'pledges', extract: answer.extract } as const;
      return this.#show(withOwn(this.onPage, { name, complete: false, taken, data }));
    }
    if (answer.kind === 'failed') this.coming = { ...answer, name };
    else void this.#loaders.takeIn(answer.source, { name, data, signal });
    return this.#keepSomething();
  }

  /** Changes all tables at once; what was on the page is one step back. */
  async #show(next: OnPage): Promise<void> {
    const turn = ++this.#turn;
    const first = !this.#atlas.has('pledges');
    const changed = tablesOf({ ...this.onPage, ...next }).filter((name) => this.onPage[name] !== next[name]);
    const missing = changed.filter((name) => !next[name] && !this.#shipped.has(name));
    if (missing.length > 0) {
      const shipped = await Promise.all(missing.map((name) => this.#loaders.shipped(name)));
      missing.forEach((name, index) => this.#shipped.set(name, shipped[index]!));
      if (turn !== this.#turn) return;
    }
    for (const name of changed) {
      const there = this.#atlas.extract(name);
      if (!this.onPage[name] && there) this.#shipped.set(name, there);
      this.#atlas.put(name, next[name]?.taken.extract ?? this.#shipped.get(name)!);
    }
    const { pledges } = next;
    this.#atlas.foreign = pledges ? { name: pledges.name, complete: pledges.complete } : null;
    this.#atlas.own = extractsOf(next).flatMap(({ name, taken }) =>
      taken.table === 'pledges' ? [] : [{ table: taken.table, name }],
    );
    if (!first) this.before = this.onPage;
    this.onPage = next;
    this.onchange();
  }

  /** Nothing is on screen yet: the shipped register, until there is another. */
  async #keepSomething(): Promise<void> {
    if (this.#atlas.has('pledges')) return;
    const shipped = await (this.#something ??= this.#loaders.shipped('pledges'));
    this.#shipped.set('pledges', shipped);
    if (!this.#atlas.has('pledges')) this.#atlas.put('pledges', shipped);
  }

  #fail(name: string, fault: AddressFault): void {
    const problem: Problem = {
      ...{ file: name, kind: 'unreachable', severity: 'table', row: null, column: '', value: '' },
      expected: 'https://…',
    };
    this.coming = { kind: 'failed', name, fault, problem };
  }

  #end(): void {
    this.#stop.abort();
    this.coming = null;
  }

  /** The address says what is on the page, as far as it can. */
  #nameInAddress(): void {
    const data = dataOf(this.onPage);
    this.#followed = data;
    const { selection } = this.#atlas;
    if (selection.value.data !== data) selection.choose({ data });
  }
}

const tablesOf = (onPage: OnPage) => Object.keys(onPage) as TableName[];

function lastPart(url: URL): string {
  const last = url.pathname.split('/').at(-1) || url.host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
