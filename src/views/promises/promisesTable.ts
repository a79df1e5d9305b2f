// The table behind "promises and what followed": every entry, and a row for each thing that followed it.
import { tableOf, type AnyTable } from '../../model/tableSpec';
import type { FollowedEntry } from '../../select/followed';
import type { Moments } from '../../select/followedMoments';
import type { Atlas } from '../atlas.svelte';
import { actWords } from '../flows/flowWords';
import { statusWords } from '../promised/promisedWords';
import { entryNames, targetWords } from './promisesWords';

interface Row {
  /** null: an act of a State whose entry is not among these. */
  item: FollowedEntry | null;
  kind: 'status' | 'follow_up' | 'target' | 'none' | 'other_act';
  iso3: string;
  who: string;
  instrument: string;
  date: string;
  what: string;
  outcome: string;
  names: boolean | null;
  source: { title: string; url: string; kind: string } | null;
}

function rowsOf(atlas: Atlas, items: readonly FollowedEntry[], moments: Moments): Row[] {
  const nothing = { iso3: '', instrument: '', date: '', what: '', outcome: '', names: null, source: null };
  const own = items.flatMap((item): Row[] => {
    const base = { ...nothing, item, iso3: item.entry.states.join(';'), who: entryNames(atlas, item) };
    const rows: Row[] = [
      ...item.lines.map(({ iso3, instrument, status }): Row => ({
        ...base,
        kind: 'status',
        iso3: iso3 ?? base.iso3,
        who: iso3 ? atlas.stateName(iso3) : base.who,
        instrument: instrument ?? '',
        date:
          'date' in status
            ? status.date
            : 'signed' in status
              ? status.signed
              : 'left' in status
                ? status.left
                : '',
        what: statusWords(atlas, status),
        outcome: status.kind === 'unchecked' ? status.why : status.kind,
      })),
      ...item.followUps.map((row): Row => ({
        ...base,
        kind: 'follow_up',
        date: row.date,
        what: atlas.locale.name(row.what),
        outcome: row.outcome,
        names: row.namesInitiative,
        source: { title: row.sourceTitle, url: row.sourceUrl, kind: row.sourceKind },
      })),
    ];
    if (item.entry.targetYear !== null && item.target !== null)
      rows.push({
        ...base,
        kind: 'target',
        date: String(item.entry.targetYear),
        what: targetWords(atlas, item.entry.targetYear, item.target),
        outcome: item.target,
      });
    return rows.length > 0
      ? rows
      : [{ ...base, kind: 'none', what: atlas.locale.t('promises.section.none') }];
  });
  const others = moments.others.map((act): Row => ({
    ...nothing,
    item: null,
    kind: 'other_act',
    iso3: act.iso3,
    who: atlas.stateName(act.iso3),
    instrument: act.instrument,
    date: act.date,
    what: actWords(atlas, act, true),
    outcome: act.kind,
  }));
  return [...own, ...others];
}

/** One row a thing that followed; an entry that nothing followed has one row, which says so. */
export function promisesTable(atlas: Atlas, items: readonly FollowedEntry[], moments: Moments): AnyTable {
  const { locale } = atlas;
  const entrySource = (row: Row) =>
    row.source ??
    (row.item && {
      title: row.item.entry.sourceTitle,
      url: row.item.entry.sourceUrl,
      kind: row.item.entry.sourceKind,
    });
  return tableOf<Row>({
    chart: 'promised',
    caption: locale.t('promises.table'),
    rows: rowsOf(atlas, items, moments),
    columns: [
      { key: 'who', label: locale.t('promises.column.who'), value: (row) => row.who },
      { key: 'iso3', label: locale.t('promises.column.iso3'), value: (row) => row.iso3 },
      { key: 'entry', label: locale.t('promises.column.entry'), value: (row) => row.item?.entry.id ?? '' },
      {
        key: 'promise',
        label: locale.t('promises.column.promise'),
        value: (row) => row.item?.entry.summary ?? '',
        lang: () => 'en',
      },
      {
        key: 'kind',
        label: locale.t('promises.column.kind'),
        value: (row) => row.kind,
        text: (row) => locale.t(`promises.kind.${row.kind}`),
      },
      {
        key: 'instrument',
        label: locale.t('promises.column.instrument'),
        value: (row) => row.instrument,
        text: (row) => (row.instrument ? atlas.instrumentName(row.instrument) : ''),
      },
      {
        key: 'date',
        label: locale.t('promises.column.date'),
        value: (row) => row.date,
        text: (row) => (row.date ? locale.date(row.date) : ''),
      },
      { key: 'what', label: locale.t('promises.column.what'), value: (row) => row.what },
      { key: 'outcome', label: locale.t('promises.column.outcome'), value: (row) => row.outcome },
      {
        key: 'names_initiative',
        label: locale.t('promises.column.names'),
        value: (row) => (row.names === null ? null : String(row.names)),
        text: (row) =>
          row.names === null
            ? ''
            : locale.t(row.names ? 'state.names_initiative' : 'state.names_initiative_not'),
      },
      {
        key: 'source',
        label: locale.t('promises.column.source'),
        value: (row) => entrySource(row)?.title ?? '',
        lang: () => 'en',
        href: (row) => entrySource(row)?.url ?? '',
      },
      {
        key: 'source_kind',
        label: locale.t('promises.column.source_kind'),
        value: (row) => entrySource(row)?.kind ?? '',
        text: (row) => {
          const key = `state.source_kind.${entrySource(row)?.kind ?? ''}`;
          return locale.has(key) ? locale.t(key) : '';
        },
      },
    ],
  });
}
