// What the acts of a State say: of each mark its full name and its tip, the summary, and the table.
import type { StateAct } from '../../charts/stateTimeline';
import type { MessageKey } from '../../locale/keys';
import { tableOf, type AnyTable } from '../../model/tableSpec';
import type { Iso3 } from '../../model/tables';
import type { Act } from '../../select/acts';
import { depositaryAddress } from '../../select/depositary';
import type { Atlas } from '../atlas.svelte';
import { toInstrument } from '../subject';

const kindOf = (atlas: Atlas, act: Act): string => atlas.locale.t(`term.${act.kind}` as MessageKey);
const instrumentOf = (atlas: Atlas, act: Act) =>
  atlas.rows('instruments').find((row) => row.code === act.instrument);
const fullName = (atlas: Atlas, act: Act): string =>
  atlas.locale.name(instrumentOf(atlas, act)?.names ?? {}) || act.instrument;

/** Key of an act: an instrument can have been joined and left. */
export const keyOf = ({ instrument, kind }: Act): string => `${instrument}/${kind}`;

/** An act as the axis draws it. */
export function stateAct(atlas: Atlas, act: Act): StateAct {
  const { locale } = atlas;
  const withdrawal = act.kind === 'withdrawal';
  const name = atlas.instrumentName(act.instrument);
  const reference = instrumentOf(atlas, act)?.depositaryRef;
  const words = { date: locale.date(act.date), kind: kindOf(atlas, act), instrument: fullName(atlas, act) };
  return {
    date: act.date,
    instrument: act.instrument,
    withdrawal,
    label: withdrawal ? locale.t('stateView.acts.left', { instrument: name }) : name,
    mark: {
      key: keyOf(act),
      value: act.date,
      // The name that is seen comes first: who speaks to the page says that.
      label: name + locale.t('punctuation.colon') + locale.t('stateView.acts.mark', words),
      tip: {
        title: `${words.date}${locale.t('punctuation.colon')}${words.kind}`,
        lines: [
          words.instrument,
          reference ? `${locale.t('acts.column.reference')}${locale.t('punctuation.colon')}${reference}` : '',
          locale.t('stateView.strip.opens'),
        ].filter(Boolean),
      },
    },
  };
}

/** All the acts by date, for those who do not see the axis. */
export function actsSummary(atlas: Atlas, acts: readonly Act[]): string {
  const { locale } = atlas;
  return locale.t('stateView.acts.summary', {
    count: acts.length,
    items: acts.map((act) => {
      const name = atlas.instrumentName(act.instrument);
      return locale.t('stateView.acts.item', {
        instrument: act.kind === 'withdrawal' ? locale.t('stateView.acts.left', { instrument: name }) : name,
        date: locale.date(act.date),
      });
    }),
  });
}

/** The table of the acts, one row a dated act, with where the depositary records it. */
export function stateActsTable(atlas: Atlas, iso3: Iso3, acts: readonly Act[]): AnyTable {
  const { locale, selection } = atlas;
  const reference = (act: Act) => instrumentOf(atlas, act)?.depositaryRef ?? '';
  return tableOf<Act>({
    chart: 'acts',
    caption: locale.t('stateView.acts.table', { name: atlas.stateName(iso3) }),
    rows: acts,
    columns: [
      {
        key: 'date',
        label: locale.t('acts.column.date'),
        value: (act) => act.date,
        text: (act) => locale.date(act.date),
      },
      {
        key: 'instrument_name',
        label: locale.t('acts.column.instrument'),
        value: (act) => fullName(atlas, act),
        href: (act) => selection.href(toInstrument(act.instrument)),
        lang: (act) => locale.text(instrumentOf(atlas, act)?.names ?? {}).lang,
        namesRow: true,
      },
      { key: 'instrument', label: locale.t('acts.column.instrument_code'), value: (act) => act.instrument },
      {
        key: 'act',
        label: locale.t('acts.column.kind'),
        value: (act) => act.kind,
        text: (act) => kindOf(atlas, act),
      },
      {
        key: 'depositary_ref',
        label: locale.t('acts.column.reference'),
        value: reference,
        href: (act) => depositaryAddress(reference(act), locale.lang),
      },
    ],
  });
}
