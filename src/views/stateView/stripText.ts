// What the strip of a State says: beneath each sign, of each mark its full name and its tip, and the table.
import type { StripFamily, StripItem } from '../../charts/strip';
import type { MessageKey } from '../../locale/keys';
import { RECORD_DATE } from '../../model/codes';
import type { Mark } from '../../model/mark';
import { tableOf, type AnyTable } from '../../model/tableSpec';
import type { IsoDate, Iso3 } from '../../model/tables';
import { depositaryAddress } from '../../select/depositary';
import { statusMessage } from '../../select/participationStatus';
import type { Family, Standing } from '../../select/statePage';
import type { Atlas } from '../atlas.svelte';
import { toInstrument } from '../subject';

const instrumentOf = (atlas: Atlas, code: string) =>
  atlas.rows('instruments').find((row) => row.code === code);
const fullName = (atlas: Atlas, code: string): string =>
  atlas.locale.name(instrumentOf(atlas, code)?.names ?? {}) || code;

/** "party since 14 May 2024", with the day of the record where it is not party. */
const statusText = (atlas: Atlas, { status }: Standing): string =>
  atlas.locale.say(statusMessage(status, RECORD_DATE, (iso) => atlas.locale.date(iso)));

const termOf = (atlas: Atlas, { status }: Standing): string => {
  const term = 'act' in status && status.act ? status.act : status.kind;
  return term === 'neither' ? '' : atlas.locale.t(`term.${term}` as MessageKey);
};

/** A date that may be broken over lines, for a narrow column. */
const loose = (date: string): string => date.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** What stands beneath a name: kind of act and date; nothing where it is neither party nor signatory. */
function said(atlas: Atlas, standing: Standing): string[] {
  const { locale } = atlas;
  const { status } = standing;
  const day = (key: MessageKey, date: IsoDate | '') =>
    date ? [loose(locale.t(key, { date: locale.date(date) }))] : [];
  switch (status.kind) {
    case 'party':
      return [termOf(atlas, standing), ...(status.since ? [loose(locale.date(status.since))] : [])];
    case 'signatory':
      return [
        locale.t('stateView.strip.signed'),
        ...(status.signed ? [loose(locale.date(status.signed))] : []),
      ];
    case 'former_party':
      return [
        locale.t('term.former_party'),
        ...day('stateView.strip.from', status.since),
        ...day('stateView.strip.to', status.left),
      ];
    case 'neither':
      return [];
  }
}

/** The families as the strip draws them. */
export function stripFamilies(atlas: Atlas, families: readonly Family[]): StripFamily[] {
  const item = (standing: Standing): StripItem => ({
    key: standing.instrument,
    name: atlas.instrumentName(standing.instrument),
    said: said(atlas, standing),
  });
  return families.map(({ treaty, protocols }) => ({ treaty: item(treaty), protocols: protocols.map(item) }));
}

/** An instrument as a mark: its value is the date it became party, else the status. */
export function stripMark(atlas: Atlas, standing: Standing): Mark {
  const { locale } = atlas;
  const { status, instrument, note } = standing;
  const term = termOf(atlas, standing);
  const text = statusText(atlas, standing);
  const name = fullName(atlas, instrument);
  const reference = instrumentOf(atlas, instrument)?.depositaryRef;
  return {
    key: instrument,
    value: status.kind === 'party' && status.since ? status.since : status.kind,
    // The name that is seen comes first: who speaks to the page says that.
    label: [
      atlas.instrumentName(instrument) + locale.t('punctuation.colon') + name,
      text,
      status.kind === 'party' ? term : '',
    ]
      .filter(Boolean)
      .join(locale.t('map.comma')),
    tip: {
      title: name,
      lines: [
        text,
        status.kind === 'party' ? term : '',
        note,
        reference ? `${locale.t('acts.column.reference')}${locale.t('punctuation.colon')}${reference}` : '',
        locale.t('stateView.strip.opens'),
      ].filter(Boolean),
    },
  };
}

/** One sentence for those who do not see the signs: which instruments are of which standing. */
export function stripSummary(atlas: Atlas, all: readonly Standing[]): string {
  const { locale } = atlas;
  const of = (kind: Standing['status']['kind']) =>
    all
      .filter(({ status }) => status.kind === kind)
      .map(({ instrument }) => atlas.instrumentName(instrument));
  const [parties, signatories, formers, rest] = [
    of('party'),
    of('signatory'),
    of('former_party'),
    of('neither'),
  ];
  return locale.t('stateView.strip.summary', {
    party: parties.length,
    parties,
    signed: signatories.length,
    signatories,
    left: formers.length,
    formers,
    neither: rest.length,
    rest,
    date: locale.date(RECORD_DATE),
  });
}

/** The table behind the strip, one row an instrument. */
export function stripTable(atlas: Atlas, iso3: Iso3, all: readonly Standing[]): AnyTable {
  const { locale, selection } = atlas;
  const day = (iso: string | null) => (iso ? locale.date(iso) : '');
  const record = new Map(
    atlas
      .rows('ratifications')
      .filter((row) => row.iso3 === iso3)
      .map((row) => [row.instrument, row]),
  );
  const date = (
    key: string,
    label: MessageKey,
    read: 'signed' | 'date' | 'withdrawalNotified' | 'withdrawalEffective',
  ) => ({
    key,
    label: locale.t(label),
    value: (row: Standing) => record.get(row.instrument)?.[read] || null,
    text: (row: Standing) => day(record.get(row.instrument)?.[read] || null),
  });
  const reference = (row: Standing) => instrumentOf(atlas, row.instrument)?.depositaryRef ?? '';
  return tableOf<Standing>({
    chart: 'strip',
    caption: locale.t('stateView.strip.table', { name: atlas.stateName(iso3), of: all.length }),
    rows: all,
    columns: [
      {
        key: 'instrument_name',
        label: locale.t('acts.column.instrument'),
        value: (row) => fullName(atlas, row.instrument),
        href: (row) => selection.href(toInstrument(row.instrument)),
        lang: (row) => locale.text(instrumentOf(atlas, row.instrument)?.names ?? {}).lang,
        namesRow: true,
      },
      { key: 'instrument', label: locale.t('acts.column.instrument_code'), value: (row) => row.instrument },
      {
        key: 'kind',
        label: locale.t('stateView.strip.kind'),
        value: (row) => instrumentOf(atlas, row.instrument)?.kind ?? null,
        text: (row) => locale.t(`stateView.strip.${instrumentOf(atlas, row.instrument)?.kind ?? 'treaty'}`),
      },
      {
        key: 'status',
        label: locale.t('stateView.strip.status'),
        value: (row) => row.status.kind,
        text: (row) => statusText(atlas, row),
      },
      {
        key: 'action',
        label: locale.t('acts.column.kind'),
        value: (row) => record.get(row.instrument)?.action || null,
        text: (row) => {
          const action = record.get(row.instrument)?.action;
          return action ? locale.t(`term.${action}`) : '';
        },
      },
      date('signature_date', 'map.column.signed', 'signed'),
      date('action_date', 'map.column.date', 'date'),
      date('withdrawal_notified', 'stateView.strip.notified', 'withdrawalNotified'),
      date('withdrawal_effective', 'map.column.withdrawal', 'withdrawalEffective'),
      {
        key: 'depositary_ref',
        label: locale.t('acts.column.reference'),
        value: reference,
        href: (row) => depositaryAddress(reference(row), locale.lang),
      },
      {
        key: 'record_as_of',
        label: locale.t('map.column.as_of'),
        value: () => RECORD_DATE,
        text: () => locale.date(RECORD_DATE),
      },
    ],
  });
}
