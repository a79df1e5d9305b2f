// The table behind the flows: one row a dated act, with where the depositary records it.
import { tableOf, type AnyTable } from '../../model/tableSpec';
import type { Act } from '../../select/acts';
import { depositaryAddress } from '../../select/depositary';
import { NO_GROUP } from '../../select/flowLinks';
import type { Atlas } from '../atlas.svelte';
import { toState } from '../subject';
import { groupName, kindName } from './flowWords';

/** `range` is the window in words, for the caption. */
export function flowTable(atlas: Atlas, acts: readonly Act[], range: string): AnyTable {
  const { locale, selection } = atlas;
  const isState = (iso3: string) => atlas.states.some((row) => row.iso3 === iso3);
  const referenceOf = (act: Act) =>
    atlas.rows('instruments').find((row) => row.code === act.instrument)?.depositaryRef ?? '';
  const groupOf = (act: Act) => atlas.participants.get(act.iso3)?.unGroup || NO_GROUP;
  return tableOf<Act>({
    chart: 'flows',
    caption: locale.t('flows.table', { window: range }),
    rows: acts,
    columns: [
      {
        key: 'date',
        label: locale.t('flows.column.date'),
        value: (act) => act.date,
        text: (act) => locale.date(act.date),
      },
      {
        key: 'state',
        label: locale.t('flows.column.state'),
        value: (act) => atlas.stateName(act.iso3),
        href: (act) => (isState(act.iso3) ? selection.href(toState(act.iso3)) : ''),
        namesRow: true,
      },
      { key: 'iso3', label: locale.t('flows.column.iso3'), value: (act) => act.iso3 },
      {
        key: 'un_group',
        label: locale.t('flows.column.group'),
        value: groupOf,
        text: (act) => groupName(atlas, groupOf(act)),
      },
      {
        key: 'instrument_name',
        label: locale.t('flows.column.instrument'),
        value: (act) => atlas.instrumentName(act.instrument),
      },
      { key: 'instrument', label: locale.t('flows.column.code'), value: (act) => act.instrument },
      {
        key: 'action',
        label: locale.t('flows.column.kind'),
        value: (act) => act.kind,
        text: (act) => kindName(atlas, act.kind),
      },
      {
        key: 'depositary_ref',
        label: locale.t('flows.column.reference'),
        value: referenceOf,
        href: (act) => depositaryAddress(referenceOf(act), locale.lang),
      },
    ],
  });
}
