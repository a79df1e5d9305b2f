// What the acts chart says: of each bar its full name and its tip, and the table of dated acts.
import type { ActBar } from '../../charts/acts';
import type { MessageKey } from '../../locale/keys';
import type { Mark } from '../../model/mark';
import { tableOf, type AnyTable } from '../../model/tableSpec';
import type { Act } from '../../select/acts';
import type { Days } from '../../select/eventRows';
import type { Atlas } from '../atlas.svelte';

/** A tip lists at most this many acts; the mark's name and the table have them all. */
const MOST_LINES = 12;

const actsOf = ({ bucket, kind, inside }: ActBar): readonly Act[] =>
  kind === 'joined'
    ? inside
      ? bucket.joined
      : bucket.joinedOutside
    : inside
      ? bucket.left
      : bucket.leftOutside;

/** A bar as a mark. Choosing it chooses the dates of its month or year, unless they are chosen already. */
export function barMark(atlas: Atlas, bar: ActBar, window: Days): Mark {
  const { locale } = atlas;
  const acts = actsOf(bar);
  const when = locale.date(bar.bucket.key);
  const counted = { when, count: acts.length, number: locale.number(acts.length) };
  const items = acts.map((act) =>
    locale.t('acts.item', {
      participant: atlas.stateName(act.iso3),
      instrument: atlas.instrumentName(act.instrument),
    }),
  );
  const sentence = locale.t(`acts.bar.${bar.kind}`, { ...counted, items });
  const lines = acts.slice(0, MOST_LINES).map((act) =>
    locale.t('acts.tip.act', {
      date: locale.date(act.date),
      participant: atlas.stateName(act.iso3),
      instrument: atlas.instrumentName(act.instrument),
      kind: locale.t(`term.${act.kind}` as MessageKey),
    }),
  );
  const more = acts.length - lines.length;
  if (more > 0) lines.push(locale.t('acts.tip.more', { count: more, number: locale.number(more) }));
  return {
    key: bar.key,
    value: acts.length,
    label: bar.inside ? sentence : locale.t('acts.bar.outside', { sentence }),
    tip: { title: locale.t(`acts.tip.${bar.kind}`, counted), lines },
    chosen: window.from === bar.from && window.to === bar.to,
  };
}

/** The table of the acts within the window, one row a dated act. */
export function actTable(atlas: Atlas, acts: readonly Act[], dates: string): AnyTable {
  const { locale } = atlas;
  const instrument = (code: string) => atlas.rows('instruments').find((row) => row.code === code);
  return tableOf<Act>({
    chart: 'acts',
    caption: locale.t('acts.table', { dates }),
    rows: acts,
    columns: [
      {
        key: 'date',
        label: locale.t('acts.column.date'),
        value: (row) => row.date,
        text: (row) => locale.date(row.date),
      },
      { key: 'iso3', label: locale.t('acts.column.iso3'), value: (row) => row.iso3 },
      {
        key: 'participant',
        label: locale.t('acts.column.participant'),
        value: (row) => atlas.stateName(row.iso3),
        namesRow: true,
      },
      { key: 'instrument', label: locale.t('acts.column.instrument_code'), value: (row) => row.instrument },
      {
        key: 'instrument_name',
        label: locale.t('acts.column.instrument'),
        value: (row) => locale.name(instrument(row.instrument)?.names ?? {}) || row.instrument,
        lang: (row) => locale.text(instrument(row.instrument)?.names ?? {}).lang,
      },
      {
        key: 'act',
        label: locale.t('acts.column.kind'),
        value: (row) => row.kind,
        text: (row) => locale.t(`term.${row.kind}` as MessageKey),
      },
      {
        key: 'depositary_reference',
        label: locale.t('acts.column.reference'),
        value: (row) => instrument(row.instrument)?.depositaryRef ?? null,
      },
    ],
  });
}
