// The table behind the map: the States shown, with what their layer says of them.
import type { MessageKey } from '../../locale/keys';
import { RECORD_DATE, type Layer } from '../../model/codes';
import { tableOf, type AnyTable, type Column } from '../../model/tableSpec';
import type { MapRow } from '../../select/mapLayers';
import type { Atlas } from '../atlas.svelte';
import { toState } from '../subject';

/** `rows` in the order of the page; those outside the filters are left out. `className`: what a class is called. */
export function mapTable(
  atlas: Atlas,
  rows: readonly MapRow[],
  layer: Layer,
  instrument: string,
  className: (code: string) => string,
): AnyTable {
  const { locale, selection } = atlas;
  const of = atlas.rows('instruments').length;
  const day = (iso: string | undefined) => (iso ? locale.date(iso) : '');
  const label = (key: string, values?: Record<string, string | number>) =>
    locale.t(`map.column.${key}` as MessageKey, values);
  const pledgeCode = (row: MapRow) => row.pledge ?? 'not_documented';

  const columns: Column<MapRow>[] = [
    {
      key: 'state',
      label: label('state'),
      value: (row) => atlas.stateName(row.iso3),
      href: (row) => selection.href(toState(row.iso3)),
    },
    { key: 'iso3', label: label('iso3'), value: (row) => row.iso3 },
    {
      key: 'region',
      label: label('region'),
      value: (row) => row.region,
      text: (row) => atlas.regionName('atlas', row.region),
    },
  ];
  if (layer === 'pledges' && !atlas.counts)
    columns.push({
      key: 'in_register',
      label: label('pledge'),
      value: pledgeCode,
      text: (row) => className(pledgeCode(row)),
    });
  if (layer === 'pledges')
    columns.push({
      key: 'entries',
      label: label(atlas.foreign ? 'entries_foreign' : 'entries'),
      value: (row) => row.entries,
    });
  if (layer === 'instrument')
    columns.push(
      {
        key: 'instrument',
        label: label('instrument'),
        value: () => instrument,
        text: () => atlas.instrumentName(instrument),
      },
      {
        key: 'status',
        label: label('status', { instrument: atlas.instrumentName(instrument) }),
        value: (row) => row.status,
        text: (row) => locale.t(`map.class.${row.status}`),
      },
      {
        key: 'signature_date',
        label: label('signed'),
        value: (row) => row.participation?.signed || null,
        text: (row) => day(row.participation?.signed),
      },
      {
        key: 'action_date',
        label: label('date'),
        value: (row) => row.participation?.date || null,
        text: (row) => day(row.participation?.date),
      },
      {
        key: 'action',
        label: label('action'),
        value: (row) => row.participation?.action || null,
        text: (row) => (row.participation?.action ? locale.t(`term.${row.participation.action}`) : ''),
      },
      {
        key: 'withdrawal_effective',
        label: label('withdrawal'),
        value: (row) => row.participation?.withdrawalEffective || null,
        text: (row) => day(row.participation?.withdrawalEffective),
      },
    );
  if (layer === 'window')
    columns.push(
      { key: 'acts', label: label('acts'), value: (row) => row.joins.length },
      {
        key: 'acts_dated',
        label: label('dates'),
        value: (row) =>
          row.joins.map((act) => `${act.instrument} ${act.kind} ${act.date}`).join('; ') || null,
        text: (row) =>
          row.joins
            .map((act) => `${atlas.instrumentName(act.instrument)} (${locale.date(act.date)})`)
            .join(locale.t('map.comma')),
      },
    );
  if (atlas.hasRecord)
    columns.push(
      { key: 'instruments_joined', label: label('joined', { of }), value: (row) => row.joined },
      {
        key: 'record_as_of',
        label: label('as_of'),
        value: () => RECORD_DATE,
        text: () => locale.date(RECORD_DATE),
      },
    );
  return tableOf<MapRow>({
    chart: 'map',
    caption: locale.t('map.table', { layer: locale.t(`map.layer.${layer}`) }),
    columns,
    rows: rows.filter((row) => row.shown),
  });
}
