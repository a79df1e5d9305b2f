// The matrix in words: names of cells and rows, and their tips.
import type { MatrixLine, MatrixLineCell } from '../../charts/matrix';
import type { MessageKey } from '../../locale/keys';
import { RECORD_DATE } from '../../model/codes';
import type { Tip } from '../../model/mark';
import type { Instrument } from '../../model/tables';
import type { MatrixCell, MatrixRow } from '../../select/matrixRows';
import { statusMessage } from '../../select/participationStatus';
import type { Atlas } from '../atlas.svelte';
import { toState } from '../subject';

export class MatrixWords {
  #atlas: Atlas;
  #comma: string;
  /** Many cells have the same status on the same day. */
  #statuses = new Map<string, string>();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#comma = atlas.locale.t('map.comma');
  }

  /** Name of a group of rows; who is no State is in no region. */
  region(code: string): string {
    return code === '' ? this.#atlas.locale.t('matrix.union') : this.#atlas.regionName('atlas', code);
  }

  /** "party since 22 September 1995". */
  status({ status }: MatrixCell): string {
    const key = Object.values(status).join('/');
    let said = this.#statuses.get(key);
    if (said === undefined) {
      const { locale } = this.#atlas;
      said = locale.say(statusMessage(status, RECORD_DATE, (iso) => locale.date(iso)));
      this.#statuses.set(key, said);
    }
    return said;
  }

  /** "Accession, 22 September 1995, Rights of the child". */
  #act({ latest }: MatrixRow): string {
    const { locale } = this.#atlas;
    if (!latest) return locale.t('matrix.latest.none');
    return [
      locale.t(`term.${latest.kind}`),
      locale.date(latest.date),
      this.#atlas.instrumentName(latest.instrument),
    ].join(this.#comma);
  }

  /** A row as it is drawn. Addresses follow the selection: see `withLinks`. */
  line(row: MatrixRow): MatrixLine {
    const atlas = this.#atlas;
    const { locale } = atlas;
    const name = atlas.stateName(row.iso3);
    const party = locale.t('map.joined_of', { count: row.number, of: row.cells.length });
    return {
      iso3: row.iso3,
      name,
      label: name + this.#comma + this.region(row.region),
      href: '',
      cells: row.cells.map((cell): MatrixLineCell => ({
        instrument: cell.instrument,
        code: cell.code,
        value: cell.date || cell.status.kind,
        text: cell.date.slice(0, 4),
        label: [name, atlas.instrumentName(cell.instrument), this.status(cell)].join(this.#comma),
      })),
      number: { value: row.number, label: name + this.#comma + party },
      latest: {
        value: row.latest?.date ?? '',
        text: row.latest ? locale.date(row.latest.date.slice(0, 7)) : '',
        label: `${name}${this.#comma}${locale.t('matrix.column.latest')}${locale.t('punctuation.colon')}${this.#act(row)}`,
      },
    };
  }

  /** A line with the address of its State. */
  withLink(line: MatrixLine): MatrixLine {
    return { ...line, href: this.#atlas.selection.href(toState(line.iso3)) };
  }

  cellTip(row: MatrixRow, cell: MatrixCell, instrument: Instrument): Tip {
    const { locale } = this.#atlas;
    const { status } = cell;
    const lines = [locale.name(instrument.names)];
    if (status.kind === 'party' && status.since && status.act)
      lines.push(
        locale.t('map.status.party_by', {
          action: status.act,
          date: locale.date(status.since),
          asOf: locale.date(RECORD_DATE),
        }),
      );
    else lines.push(this.status(cell));
    if (status.kind === 'former_party' && status.act) lines.push(locale.t(`term.${status.act}`));
    if (cell.inWindow) lines.push(locale.t('matrix.status.joined'));
    if (cell.note && locale.lang === 'en') lines.push(cell.note);
    return { title: this.#atlas.stateName(row.iso3), lines };
  }

  rowTip(row: MatrixRow): Tip {
    const { locale } = this.#atlas;
    const [count, of, date] = [row.number, row.cells.length, locale.date(RECORD_DATE)];
    return {
      title: this.#atlas.stateName(row.iso3),
      lines: [
        this.region(row.region),
        locale.t('map.joined_of_record', { count, of, date }),
        `${locale.t('matrix.column.latest')}${locale.t('punctuation.colon')}${this.#act(row)}`,
      ],
    };
  }

  headTip(instrument: Instrument): Tip {
    const { locale } = this.#atlas;
    return {
      title: locale.name(instrument.shortNames),
      lines: [
        locale.name(instrument.names),
        locale.name(instrument.protects),
        locale.t('state.instrument_parties', { count: instrument.parties }),
      ],
    };
  }

  /** Name of a class of cells. */
  className(code: string): string {
    return this.#atlas.locale.t(
      (code === 'joined' ? 'matrix.class.joined' : `map.class.${code}`) as MessageKey,
    );
  }
}
