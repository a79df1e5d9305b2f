// The comparison in the reader's language: its rows, what its cells hold, and its table.
import type { CompareGridCell, CompareGridRow } from '../../charts/compareGrid';
import { RECORD_DATE } from '../../model/codes';
import type { Iso3 } from '../../model/tables';
import { tableOf, type AnyTable, type Column } from '../../model/tableSpec';
import type { CompareRow } from '../../select/compareStates';
import { statusMessage, type ParticipationStatus } from '../../select/participationStatus';
import type { Standing } from '../../select/statePage';
import type { Atlas } from '../atlas.svelte';
import { toInstrument } from '../subject';

/** The date of the act by which it is party; else the status. */
const valueOf = (status: ParticipationStatus): string =>
  status.kind === 'party' && status.since ? status.since : status.kind;

/** Beside the sign: a date. The day of the record stands in the legend and in the full status. */
function textOf({ locale }: Atlas, status: ParticipationStatus): string {
  if (status.kind === 'party' && status.since) return locale.date(status.since);
  if (status.kind === 'signatory' && status.signed)
    return locale.t('compare.signed', { date: locale.date(status.signed) });
  if (status.kind === 'former_party' && status.left)
    return locale.t('compare.left', { date: locale.date(status.left) });
  return '';
}

function saidOf({ locale }: Atlas, { status }: Standing): string {
  return locale.say(statusMessage(status, RECORD_DATE, (iso) => locale.date(iso)));
}

/** The rows of one family as the grid shows them. */
export function gridRows(
  atlas: Atlas,
  states: readonly Iso3[],
  rows: readonly CompareRow[],
): CompareGridRow[] {
  return rows.map(({ instrument, kind, differs, standings }) => ({
    instrument,
    name: atlas.instrumentName(instrument),
    href: atlas.selection.href(toInstrument(instrument)),
    protocol: kind === 'protocol',
    differs,
    cells: standings.map((standing, index): CompareGridCell => ({
      iso3: states[index]!,
      status: standing.status.kind,
      value: valueOf(standing.status),
      text: textOf(atlas, standing.status),
      said: saidOf(atlas, standing),
    })),
  }));
}

/** One row an instrument, one column a State. */
export function compareTable(atlas: Atlas, states: readonly Iso3[], rows: readonly CompareRow[]): AnyTable {
  const { locale } = atlas;
  return tableOf<CompareRow>({
    chart: 'compare',
    caption: locale.t('compare.table', { date: locale.date(RECORD_DATE) }),
    rows,
    columns: [
      {
        key: 'instrument_name',
        label: locale.t('acts.column.instrument'),
        value: (row) => atlas.instrumentName(row.instrument),
        href: (row) => atlas.selection.href(toInstrument(row.instrument)),
        namesRow: true,
      },
      { key: 'instrument', label: locale.t('acts.column.instrument_code'), value: (row) => row.instrument },
      {
        key: 'kind',
        label: locale.t('compare.column.kind'),
        value: (row) => row.kind,
        text: (row) => locale.t(`compare.kind.${row.kind}`),
      },
      {
        key: 'differs',
        label: locale.t('compare.column.differs'),
        value: (row) => (row.differs ? 'differs' : 'alike'),
        text: (row) => locale.t(row.differs ? 'compare.differs' : 'compare.alike'),
      },
      ...states.map((iso3, index): Column<CompareRow> => ({
        key: iso3,
        label: atlas.stateName(iso3),
        value: ({ standings }) => {
          const { status } = standings[index]!;
          return status.kind === 'party' && status.since ? `party ${status.since}` : status.kind;
        },
        text: ({ standings }) => saidOf(atlas, standings[index]!),
      })),
    ],
  });
}
