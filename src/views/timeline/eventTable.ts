// The table behind the timeline: every event shown, with its numbers, their qualifiers, and its paragraphs.
import { qualified, qualifierName } from '../../locale/qualified';
import type { Localized } from '../../model/language';
import { tableOf, type AnyTable, type Column } from '../../model/tableSpec';
import type { AtlasEvent, QualifiedNumber } from '../../model/tables';
import { heldIn } from '../../select/eventRows';
import type { Atlas } from '../atlas.svelte';
import { kindName, whenOf } from './eventText';

type EventColumn = Column<AtlasEvent>;

/** The table of the events shown; with a scope, a column says which were held in it. */
export function eventTable(atlas: Atlas, rows: readonly AtlasEvent[]): AnyTable {
  const { locale, scope } = atlas;
  const localized = (key: string, label: string, texts: (row: AtlasEvent) => Localized): EventColumn => ({
    key,
    label,
    value: (row) => locale.name(texts(row)) || null,
    text: (row) => locale.name(texts(row)),
    lang: (row) => locale.text(texts(row)).lang,
  });
  const counted = (
    key: string,
    label: string,
    number: (row: AtlasEvent) => QualifiedNumber,
  ): EventColumn[] => [
    { key, label, value: (row) => number(row).value, text: (row) => qualified(locale, number(row)) },
    {
      key: `${key}_qualifier`,
      label: locale.t('timeline.column.qualifier', { name: label }),
      value: (row) => number(row).qualifier || null,
      text: (row) => qualifierName(locale, number(row).qualifier),
    },
  ];
  const held: EventColumn[] =
    scope === null
      ? []
      : [
          {
            key: 'held_in_selection',
            label: locale.t('timeline.column.held'),
            value: (row) => String(heldIn(row, scope)),
            text: (row) => locale.t(heldIn(row, scope) ? 'timeline.yes' : 'timeline.no'),
          },
        ];
  return tableOf<AtlasEvent>({
    chart: 'timeline',
    caption: locale.t('timeline.table'),
    rows,
    columns: [
      localized('title', locale.t('timeline.column.title'), (row) => row.title),
      { key: 'event_id', label: locale.t('timeline.column.id'), value: (row) => row.id },
      {
        key: 'kind',
        label: locale.t('timeline.column.kind'),
        value: (row) => row.kind,
        text: (row) => kindName(atlas, row.kind),
      },
      {
        key: 'start',
        label: locale.t('timeline.column.when'),
        value: (row) => row.start,
        text: (row) => whenOf(atlas, row),
      },
      {
        key: 'end',
        label: locale.t('timeline.column.end'),
        value: (row) => row.end,
        text: (row) => (row.precision === 'day' ? locale.date(row.end) : ''),
      },
      {
        key: 'precision',
        label: locale.t('timeline.column.precision'),
        value: (row) => row.precision,
        text: (row) => locale.t(`timeline.precision.${row.precision}`),
      },
      localized('place', locale.t('timeline.column.place'), (row) => row.place),
      {
        key: 'iso3',
        label: locale.t('timeline.column.host'),
        value: (row) => row.iso3 || null,
        text: (row) => (row.iso3 ? atlas.stateName(row.iso3) : ''),
      },
      ...held,
      localized('conveners', locale.t('timeline.conveners'), (row) => row.conveners),
      ...counted('participants', locale.t('timeline.participants'), (row) => row.participants),
      ...counted('in_person', locale.t('timeline.in_person'), (row) => row.inPerson),
      ...counted('online', locale.t('timeline.online'), (row) => row.online),
      ...counted(
        'states_represented',
        locale.t('timeline.states_represented'),
        (row) => row.statesRepresented,
      ),
      {
        key: 'representatives_from_ldc_lldc_sids',
        label: locale.t('timeline.representatives'),
        value: (row) => row.representativesFromGroups,
        text: (row) => qualified(locale, { value: row.representativesFromGroups, qualifier: '' }),
      },
      localized('outcome', locale.t('timeline.outcome'), (row) => row.outcome),
      {
        key: 'paragraph',
        label: locale.t('timeline.column.paragraph'),
        value: (row) => row.paragraphs.join(';'),
        text: (row) =>
          row.paragraphs
            .map((id) => (id === 'cover' ? locale.t('source.cover') : id))
            .join(locale.t('source.comma')),
      },
    ],
  });
}
