// What the matrix shows: the record's rows, filtered and in order, with words and addresses put in.
import { headPlaces, type MatrixHead, type MatrixSortButton, type SortSign } from '../../charts/matrix';
import { RECORD_DATE } from '../../model/codes';
import type { Tip } from '../../model/mark';
import { matrixFinding } from '../../select/findings/matrix';
import { findState, indexNames } from '../../select/findState';
import {
  countCells,
  filterMatrix,
  instrumentFamilies,
  matrixOrderOf,
  matrixRows,
  matrixSortCode,
  matrixStatusOf,
  nextMatrixOrder,
  orderMatrix,
  type MatrixSort,
} from '../../select/matrixRows';
import type { Atlas } from '../atlas.svelte';
import { toInstrument } from '../subject';
import { matrixTable } from './matrixTable';
import { MatrixWords } from './matrixWords';

export class MatrixModel {
  #atlas: Atlas;
  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }
  readonly #value = $derived.by(() => this.#atlas.selection.value);
  readonly instrument = $derived.by(() => this.#value.instrument);
  readonly status = $derived.by(() => matrixStatusOf(this.#value.status));
  #q = $derived.by(() => this.#value.q.trim());
  #sort = $derived.by(() => this.#value.sort);
  readonly order = $derived.by(() => matrixOrderOf(this.#sort, this.instrument));

  #families = $derived.by(() => instrumentFamilies(this.#atlas.rows('instruments')));
  /** The instruments in the order of the columns. */
  readonly instruments = $derived.by(() => this.#families.flat());
  #codes = $derived.by(() => this.instruments.map(({ code }) => code));
  #all = $derived.by(() =>
    matrixRows(
      this.#atlas.rows('states'),
      this.#codes,
      this.#atlas.rows('ratifications'),
      this.#atlas.window,
    ),
  );
  #byIso3 = $derived.by(() => new Map(this.#all.map((row) => [row.iso3, row])));
  #names = $derived.by(() => indexNames(this.#atlas.rows('states'), this.#atlas.rows('state-aliases')));
  #found = $derived.by(() =>
    this.#q === ''
      ? null
      : new Set(findState(this.#names, this.#q, this.#atlas.locale.lang).map(({ iso3 }) => iso3)),
  );
  #byName = $derived.by(() => {
    const { locale, participants } = this.#atlas;
    const places = [...participants.values()]
      .map(({ iso3, names }) => ({ iso3, name: locale.name(names) }))
      .sort((a, b) => locale.compare(a.name, b.name))
      .map(({ iso3 }, place) => [iso3, place] as const);
    const placeOf = new Map(places);
    return (a: string, b: string) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0);
  });
  readonly #groups = $derived.by(() => {
    const { scope } = this.#atlas;
    const { instrument, status } = this;
    const rows = filterMatrix(this.#all, { scope, found: this.#found, status, instrument });
    const regions = this.#atlas
      .rows('regions')
      .filter((row) => row.scheme === 'atlas')
      .map((row) => row.region);
    return orderMatrix(rows, this.order, { regions, byName: this.#byName, instrument });
  });
  /** Those shown, in the order of the page. */
  readonly rows = $derived.by(() => this.#groups.flatMap((group) => group.rows));

  readonly words = $derived.by(() => new MatrixWords(this.#atlas));
  // Said once for all rows: filters and orders only choose among them.
  #lines = $derived.by(() => new Map(this.#all.map((row) => [row.iso3, this.words.line(row)])));
  readonly blocks = $derived.by(() =>
    this.#groups.map(({ region, rows }) => ({
      key: region ?? 'all',
      name: region === null ? '' : this.words.region(region),
      lines: rows.map((row) => this.words.withLink(this.#lines.get(row.iso3)!)),
    })),
  );
  readonly heads = $derived.by((): MatrixHead[] => {
    const { locale, selection } = this.#atlas;
    const families = this.#families.map((family) =>
      family.map(({ code, kind, shortNames }) => {
        const name = locale.name(shortNames) || code;
        const chosen = this.instrument === code;
        return {
          code,
          name,
          href: selection.href(toInstrument(code)),
          protocol: kind === 'protocol',
          chosen,
          sort: {
            code: 'instrument',
            instrument: code,
            label: locale.t('matrix.sort.instrument', { instrument: name }),
            sign: chosen ? this.#sign('instrument') : ('none' as const),
          },
        };
      }),
    );
    return headPlaces(families);
  });
  readonly sides = $derived.by(() => {
    const { locale } = this.#atlas;
    const button = (code: MatrixSort, label: string): MatrixSortButton => ({
      code,
      instrument: '',
      label,
      sign: this.#sign(code),
    });
    return {
      state: [button('name', locale.t('map.column.state')), button('region', locale.t('map.column.region'))],
      number: [button('number', locale.t('matrix.column.number'))],
      latest: [button('latest', locale.t('matrix.column.latest'))],
    };
  });
  #sign(by: MatrixSort): SortSign {
    return this.order.by !== by ? 'none' : this.order.descending ? 'descending' : 'ascending';
  }
  /** Sorts by what a head says; returns what is to be said aloud. */
  readonly sortBy = ({ code, instrument, label }: MatrixSortButton): string => {
    const { locale, selection } = this.#atlas;
    const by = code as MatrixSort;
    // Another instrument's dates begin from their own start.
    const isSame = instrument === '' || instrument === this.instrument;
    const order = nextMatrixOrder(isSame ? this.order : { by: 'region', descending: false }, by);
    selection.choose({ sort: matrixSortCode(order), ...(instrument ? { instrument } : {}) });
    return locale.t('table.sorted', {
      column: order.by === by ? label : locale.t('map.column.region'),
      order: order.descending ? 'descending' : 'ascending',
    });
  };

  readonly tipOf = (iso3: string | null, instrument: string | null): Tip | undefined => {
    const row = iso3 === null ? undefined : this.#byIso3.get(iso3);
    const column = this.instruments.find(({ code }) => code === instrument);
    if (!row) return column && this.words.headTip(column);
    const cell = row.cells.find((candidate) => candidate.instrument === instrument);
    return cell && column ? this.words.cellTip(row, cell, column) : this.words.rowTip(row);
  };

  readonly finding = $derived.by(() =>
    this.#atlas.locale.say(
      matrixFinding(this.rows, {
        status: this.status,
        instrument:
          this.instrument === null
            ? null
            : { code: this.instrument, name: this.#atlas.instrumentName(this.instrument) },
        nameOf: (iso3) => this.#atlas.stateName(iso3),
      }),
    ),
  );
  readonly measure = $derived.by(() => {
    const { locale, window } = this.#atlas;
    return locale.t('matrix.measure', {
      window: locale.dateRange(window.from, window.to),
      source: locale.t('source.of_record', { date: locale.date(RECORD_DATE) }),
    });
  });
  readonly legend = $derived.by(() => {
    const { locale } = this.#atlas;
    const examples: Record<string, string> = { neither: '', joined: this.#atlas.window.from.slice(0, 4) };
    return [...countCells(this.rows)].map(([code, count]) => ({
      code,
      text: examples[code] ?? '1998',
      label: this.words.className(code),
      count: locale.number(count),
    }));
  });
  readonly summary = $derived.by(() =>
    this.#atlas.locale.t('matrix.summary', {
      rows: this.rows.length,
      columns: this.instruments.length,
      classes: this.legend.map(({ label, count }) => `${label} ${count}`),
    }),
  );
  readonly notes = $derived.by(() =>
    this.rows.some((row) => row.region === '') ? [this.#atlas.locale.t('matrix.note.eu')] : [],
  );
  readonly table = $derived.by(() => matrixTable(this.#atlas, this.words, this.rows, this.#codes));
}
