// The table behind the matrix: a row a State, and for each instrument status, date and act.
import { RECORD_DATE } from '../../model/codes';
import { tableOf, type AnyTable, type Column } from '../../model/tableSpec';
import type { MatrixCell, MatrixRow } from '../../select/matrixRows';
import type { Atlas } from '../atlas.svelte';
import type { MatrixWords } from './matrixWords';

/** `rows` in the order of the page; `instruments` are the codes of the columns. */
export function matrixTable(
  atlas: Atlas,
  words: MatrixWords,
  rows: readonly MatrixRow[],
  instruments: readonly string[],
): AnyTable {
  const { locale } = atlas;
  const day = (iso: string) => (iso ? locale.date(iso) : '');
  const actOf = ({ status }: MatrixCell) => ('act' in status ? status.act : '');
  const former = (row: MatrixRow, date: (iso: string) => string) =>
    row.cells.flatMap(({ instrument, status }) =>
      status.kind === 'former_party' ? `${instrument} ${date(status.since)} – ${date(status.left)}` : [],
    );

  const columns: Column<MatrixRow>[] = [
    { key: 'state', label: locale.t('map.column.state'), value: (row) => atlas.stateName(row.iso3) },
    { key: 'iso3', label: locale.t('map.column.iso3'), value: (row) => row.iso3 },
    {
      key: 'region',
      label: locale.t('map.column.region'),
      value: (row) => row.region || null,
      text: (row) => words.region(row.region),
    },
    {
      key: 'instruments_joined',
      label: locale.t('map.column.joined', { of: instruments.length }),
      value: (row) => row.number,
    },
    {
      key: 'latest_act',
      label: locale.t('matrix.column.latest'),
      value: (row) => row.latest?.date ?? null,
      text: (row) => day(row.latest?.date ?? ''),
    },
    ...instruments.flatMap((instrument, index): Column<MatrixRow>[] => {
      const cell = (row: MatrixRow) => row.cells[index]!;
      return [
        {
          key: `${instrument}_status`,
          label: locale.t('map.column.status', { instrument }),
          value: (row) => cell(row).status.kind,
          text: (row) => locale.t(`map.class.${cell(row).status.kind}`),
        },
        {
          key: `${instrument}_date`,
          label: locale.t('matrix.column.date', { instrument }),
          value: (row) => cell(row).date || null,
          text: (row) => day(cell(row).date),
        },
        {
          key: `${instrument}_act`,
          label: locale.t('matrix.column.act', { instrument }),
          value: (row) => actOf(cell(row)) || null,
          text: (row) => {
            const act = actOf(cell(row));
            return act ? locale.t(`term.${act}`) : '';
          },
        },
      ];
    }),
    {
      key: 'former_party',
      label: locale.t('matrix.column.left'),
      value: (row) => former(row, (iso) => iso).join('; ') || null,
      text: (row) => locale.clauses(former(row, day)),
    },
    {
      key: 'record_as_of',
      label: locale.t('map.column.as_of'),
      value: () => RECORD_DATE,
      text: () => locale.date(RECORD_DATE),
    },
  ];
  return tableOf<MatrixRow>({ chart: 'matrix', caption: locale.t('matrix.table'), columns, rows });
}
