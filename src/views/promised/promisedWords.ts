// The panel in the reader's language: the chart's rows and marks, and what the record says of a promise.
import type { MarkGroup } from '../../charts/plotDrawing';
import type { PromisedSpec } from '../../charts/promised';
import { withUnit } from '../../locale/qualified';
import { RECORD_DATE } from '../../model/codes';
import type { Mark } from '../../model/mark';
import type { Act } from '../../select/acts';
import type { PromiseStatus } from '../../select/promiseStatus';
import type { PromisedRow } from '../../select/promisedRows';
import type { Atlas } from '../atlas.svelte';
import { actWords, kindName } from '../flows/flowWords';

/** Key of a dot: the State and the instrument that it joined. */
const dotKey = (act: Act) => `${act.iso3}>${act.instrument}`;

/** `bars`: does no filter make the report's figures meaningless? */
export function promisedSpec(atlas: Atlas, rows: readonly PromisedRow[], bars: boolean): PromisedSpec {
  const { locale } = atlas;
  return {
    rows: rows.map(({ instrument, figure, before, since }) => ({
      key: instrument,
      name: atlas.instrumentName(instrument),
      pledges: figure.value,
      said: figure.value === null ? '' : locale.number(figure.value),
      dots: [
        ...before.map((act) => ({ key: dotKey(act), since: false })),
        ...since.map((act) => ({ key: dotKey(act), since: true })),
      ],
    })),
    bars,
    heads: {
      pledges: locale.t('promised.head.pledges'),
      acts: locale.t('promised.head.acts'),
      none: locale.t('promised.head.none'),
    },
    dir: locale.dir,
  };
}

/** Marks in the order in which the chart draws them, instrument by instrument. Bars are read, dots lead to their State. */
export function promisedMarks(
  atlas: Atlas,
  rows: readonly PromisedRow[],
  bars: boolean,
  chosen: string | null,
): MarkGroup[] {
  const { locale } = atlas;
  const bar = ({ instrument, figure }: PromisedRow): Mark => {
    const said = { instrument: atlas.instrumentName(instrument), value: withUnit(locale, figure) };
    return {
      key: instrument,
      value: figure.value ?? '',
      label: locale.t('promised.bar', said),
      tip: {
        title: said.instrument,
        lines: [
          said.value,
          locale.t('source.paragraphs', {
            count: figure.paragraphs.length,
            numbers: figure.paragraphs.join(locale.t('source.comma')),
          }),
        ],
      },
    };
  };
  const dot =
    (since: boolean) =>
    (act: Act): Mark => ({
      key: dotKey(act),
      value: act.date,
      label: locale.t('promised.dot', { act: actWords(atlas, act, true), since: since ? 'yes' : 'no' }),
      tip: {
        title: atlas.stateName(act.iso3),
        lines: [
          atlas.instrumentName(act.instrument),
          locale.t('promised.act', {
            kind: act.kind === 'withdrawal' ? '' : kindName(atlas, act.kind),
            date: locale.date(act.date),
          }),
          locale.t(since ? 'promised.since' : 'promised.before'),
        ],
      },
      chosen: act.iso3 === chosen,
    });
  return rows.flatMap((row): MarkGroup[] => {
    const label = atlas.instrumentName(row.instrument);
    const acts = [...row.before.map(dot(false)), ...row.since.map(dot(true))];
    return [
      ...(bars && row.figure.value !== null
        ? [{ name: 'pledges', label, inert: true, marks: [bar(row)] }]
        : []),
      ...(acts.length > 0 ? [{ name: 'acts', label, marks: acts }] : []),
    ];
  });
}

/** Where a State stands, in words; the day of the record stands beside every "not party". */
export function statusWords(atlas: Atlas, status: PromiseStatus): string {
  const { locale } = atlas;
  const recorded = locale.date(RECORD_DATE);
  switch (status.kind) {
    case 'party_before':
      return locale.t('promised.status.party_before', { date: locale.date(status.date) });
    case 'became_party':
      return locale.t(status.early ? 'promised.status.became_party_early' : 'promised.status.became_party', {
        date: locale.date(status.date),
      });
    case 'party_undated':
      return locale.t('promised.status.party_undated', { recorded });
    case 'signatory':
      return status.signed
        ? locale.t('promised.status.signatory', { date: locale.date(status.signed), recorded })
        : locale.t('promised.status.signatory_undated', { recorded });
    case 'former_party':
      return status.left
        ? locale.t('promised.status.former_party', { date: locale.date(status.left), recorded })
        : locale.t('promised.status.former_party_undated', { recorded });
    case 'neither':
      return locale.t('promised.status.neither', { recorded });
    case 'unchecked':
      return locale.t(`promised.status.${status.why}`);
  }
}
