// What the views share: the tables as they arrive, the selection, the language, and what follows from them.
import { createContext, untrack } from 'svelte';
import { NO_SHAPES, type Geography, type Shapes } from '../charts/worldShapes';
import type { Locale } from '../locale/locale.svelte';
import type { Extract, Problem } from '../model/problem';
import type { ExtractByTable, Register, RegisterExtract, RowTable } from '../model/register';
import { NOTHING_SELECTED } from '../model/selection';
import type { Iso3, RowsByTable, State, TableName } from '../model/tables';
import { actsOf, partyCounts } from '../select/acts';
import { findState, indexNames } from '../select/findState';
import { codeCounts, NO_REGISTER } from '../select/registerCodes';
import { selectRegister } from '../select/registerSelection';
import { onlyStates, scopeOf } from '../select/scope';
import { themesInStates } from '../select/themeRows';
import type { Selection } from '../state/selection.svelte';

/** Loads one table; never rejects. */
export type LoadTable = <T extends TableName>(name: T) => Promise<ExtractByTable[T]>;

export type Extracts = { [T in TableName]?: ExtractByTable[T] };

export class Atlas {
  #extracts: Extracts = $state.raw({});
  #asked = new Map<TableName, Promise<void>>();
  #load: LoadTable;
  readonly selection: Selection;
  readonly locale: Locale;
  /** The map's prepared shapes, as the shell brought them. */
  shapes: Shapes = NO_SHAPES;
  /** Width that the shell gave the map, px; 0 where it did not. */
  mapWidth = 0;
  /** Fetches the map's full geometry, for parts of the world and for zooming in; rejects when it cannot be had. */
  loadWorld: () => Promise<Geography> = () => Promise.reject(new Error('no geometry'));

  /** Resolves when all that the page can say is loaded: for what is not part of the first screen. */
  allWords: () => Promise<void> = async () => {};

  /** An extract that is being read: panels below the first screen that draw it do so once, when it has come or come to nothing. */
  awaited: Promise<void> = Promise.resolve();

  /** Checks codes that point from one table to another; handed in, because views read no files. */
  checkReferences: (extracts: Extracts) => Promise<ReadonlyMap<TableName, readonly Problem[]>> = async () =>
    new Map();
  #dangling: ReadonlyMap<TableName, readonly Problem[]> = $state.raw(new Map());

  /** States by atlas code, without the European Union. */
  readonly states: readonly State[] = $derived.by(() => onlyStates(this.rows('states')));
  readonly participants: ReadonlyMap<Iso3, State> = $derived.by(
    () => new Map(this.rows('states').map((state) => [state.iso3, state])),
  );
  // Part by part, so that a choice of theme does not make a new scope, nor a window new entries.
  #region = $derived.by(() => this.selection.value.region);
  #group = $derived.by(() => this.selection.value.group);
  #state = $derived.by(() => this.selection.value.state);
  #theme = $derived.by(() => this.selection.value.theme);
  #actor = $derived.by(() => this.selection.value.actor);
  #from = $derived.by(() => this.selection.value.from);
  #to = $derived.by(() => this.selection.value.to);
  /** The window; a new object only when one of its days changes. */
  readonly window = $derived.by(() => ({ from: this.#from, to: this.#to }));
  /** The State whose panel is open. */
  readonly chosen = $derived.by(() => this.selection.value.chosen);
  readonly scope = $derived.by(() =>
    scopeOf({ region: this.#region, group: this.#group, state: this.#state }, this.states),
  );
  #pledges = $derived.by(() => this.#extracts.pledges);
  /** The register on the page, shipped or the reader's own; without entries until it has arrived. */
  readonly register: Register = $derived.by(() => this.#pledges?.register ?? NO_REGISTER);
  #inStates = $derived.by(() => themesInStates(this.rows('themes')));
  /** All of the register, counted. */
  readonly whole = $derived.by(() => selectRegister(this.register, NOTHING_SELECTED, null, this.#inStates));
  /** The register as the filters leave it, counted. */
  readonly selected = $derived.by(() =>
    this.#theme.length + this.#actor.length === 0 && this.scope === null
      ? this.whole
      : selectRegister(this.register, { theme: this.#theme, actor: this.#actor }, this.scope, this.#inStates),
  );
  readonly acts = $derived.by(() => actsOf(this.rows('ratifications')));
  readonly partyCounts = $derived.by(() => partyCounts(this.rows('ratifications')));
  /** Is the treaty record at hand: the instruments, and who joined them? */
  readonly hasRecord = $derived.by(() =>
    (['instruments', 'ratifications'] as const).every(
      (name) => this.rows(name).length > 0 && !this.broken(name),
    ),
  );
  /** Has the treaty record come to nothing? Before it has arrived, neither this nor `hasRecord` holds. */
  readonly lacksRecord = $derived.by(
    () => !this.hasRecord && this.has('instruments') && this.has('ratifications'),
  );
  /** The reader's own register: its name, and does it say that it is complete? null while the shipped one is on screen. */
  foreign: { name: string; complete: boolean } | null = $state.raw(null);
  /** Tables besides the register that are the reader's own, each with its name. */
  own: readonly { table: RowTable; name: string }[] = $state.raw([]);
  /** Is each State's number of entries what the map shows? Of the shipped register it would count our search. */
  readonly counts = $derived.by(() => this.foreign?.complete === true);

  /** States in the alphabetical order of the reader's language. */
  readonly alphabetical: readonly State[] = $derived.by(() => {
    const names = new Map(this.states.map((state) => [state.iso3, this.locale.name(state.names)]));
    return this.states.toSorted((a, b) => this.locale.compare(names.get(a.iso3)!, names.get(b.iso3)!));
  });
  readonly #names = $derived.by(() => indexNames(this.states, this.rows('state-aliases')));
  /** States by any of their names, best first; other names than the State's own once `state-aliases` has arrived. */
  readonly find = (query: string) =>
    findState(this.#names, query, this.locale.lang).map((match) => ({
      ...match,
      name: this.stateName(match.iso3),
    }));

  constructor(selection: Selection, locale: Locale, load: LoadTable) {
    this.selection = selection;
    this.locale = locale;
    this.#load = load;
  }

  /** The rows of a table; none until it has arrived. Never asks for it: see `need`. The register is no rows. */
  rows<T extends RowTable>(name: T): readonly RowsByTable[T][] {
    const extract = this.#extracts[name] as Extract<RowsByTable[T]> | undefined;
    return extract?.rows ?? [];
  }

  /** A table as it was read; undefined until it has arrived. */
  extract<T extends TableName>(name: T): ExtractByTable[T] | undefined {
    return this.#extracts[name] as ExtractByTable[T] | undefined;
  }

  /** How many rows of the table are on the page. */
  count(name: TableName): number {
    return name === 'pledges' ? this.register.length : this.rows(name).length;
  }

  has(name: TableName): boolean {
    return this.#extracts[name] !== undefined;
  }

  problems(name: TableName): readonly Problem[] {
    return [...(this.#extracts[name]?.problems ?? []), ...(this.#dangling.get(name) ?? [])];
  }

  /** How many rows of the table are not on the page; `problems` says why. */
  setAside(name: TableName): number {
    return this.#extracts[name]?.setAside ?? 0;
  }

  /** Could nothing of the table be read? */
  broken(name: TableName): boolean {
    return this.problems(name).some((problem) => problem.severity === 'table');
  }

  /** Asks for tables, once; resolves when all have arrived. */
  async need(names: readonly TableName[]): Promise<void> {
    await Promise.all(
      names.map((name) => {
        if (untrack(() => this.has(name))) return;
        let asked = this.#asked.get(name);
        if (!asked)
          this.#asked.set(
            name,
            (asked = this.#load(name).then((extract) => {
              // A reader's own table that has come meanwhile stays.
              if (!this.has(name)) this.put(name, extract);
            })),
          );
        return asked;
      }),
    );
  }

  /** Looks for codes that no list knows, among the tables that have arrived. */
  async check(): Promise<void> {
    this.#dangling = await this.checkReferences(this.#extracts);
  }

  /** Puts a table on the page, in place of the one that was there. */
  put<T extends TableName>(name: T, extract: ExtractByTable[T]): void {
    this.#extracts = { ...this.#extracts, [name]: extract };
  }

  /** Puts a register on the page: the shipped one, or a reader's own, which `foreign` names. */
  putRegister(extract: RegisterExtract, foreign: Atlas['foreign'] = null): void {
    this.put('pledges', extract);
    this.foreign = foreign;
  }

  /** Name of a State or participant in the reader's language; the code where the table does not know it. */
  stateName(iso3: Iso3): string {
    const state = this.participants.get(iso3);
    return state ? this.locale.name(state.names) : iso3;
  }

  /** Label of a region in one of the four schemes; the code where the table does not know it. */
  regionName(scheme: RowsByTable['regions']['scheme'], code: string): string {
    const region = this.rows('regions').find((row) => row.scheme === scheme && row.region === code);
    return region ? this.locale.name(region.labels) : code;
  }

  /** Codes of themes, and of kinds of actor, that can be filtered by: those of the list, then the register's own, the most frequent first. */
  readonly themeCodes: readonly string[] = $derived.by(() =>
    filterCodes(
      this.rows('themes').map((row) => row.theme),
      this.whole.byTheme,
    ),
  );
  readonly actorCodes: readonly string[] = $derived.by(() =>
    filterCodes(
      this.rows('actor-types').map((row) => row.actorType),
      this.whole.byActor,
    ),
  );

  themeName(code: string): string {
    const theme = this.rows('themes').find((row) => row.theme === code);
    return theme ? this.locale.name(theme.labels) : code;
  }

  actorName(code: string): string {
    const type = this.rows('actor-types').find((row) => row.actorType === code);
    return type ? this.locale.name(type.labels) : code;
  }

  /** Short name of an instrument; the code where the table does not know it. */
  instrumentName(code: string): string {
    const instrument = this.rows('instruments').find((row) => row.code === code);
    return instrument ? this.locale.name(instrument.shortNames) || code : code;
  }

  /** The report's figure; undefined where the table has none. */
  figure(dimension: string, key: string): RowsByTable['figures'] | undefined {
    return this.rows('figures').find((figure) => figure.dimension === dimension && figure.key === key);
  }
}

/** So many codes of a register's own are offered in a list. */
const MOST_OFFERED = 200;
function filterCodes(listed: readonly string[], whole: ReadonlyMap<string, number>): string[] {
  return codeCounts(listed, whole, whole)
    .slice(0, listed.length + MOST_OFFERED)
    .map(({ code }) => code);
}

export const [useAtlas, provideAtlas] = createContext<Atlas>();
