// An act in the reader's language, and as the lanes draw it.
import type { DrawnAct } from '../../charts/actLanes';
import type { MessageKey } from '../../locale/keys';
import type { Act } from '../../select/acts';
import type { Atlas } from '../atlas.svelte';

/** Who, what, how and when, as values of a message. */
export function actWords(atlas: Atlas, act: Act) {
  return {
    participant: atlas.stateName(act.iso3),
    instrument: atlas.instrumentName(act.instrument),
    kind: atlas.locale.t(`term.${act.kind}` as MessageKey),
    date: atlas.locale.date(act.date),
  };
}

/** The act as a mark of its lane. */
export function drawnAct(atlas: Atlas, act: Act): DrawnAct {
  const { participant, instrument, kind, date } = actWords(atlas, act);
  const key = `${act.iso3}/${act.instrument}/${act.date}`;
  return {
    key,
    date: act.date,
    instrument: act.instrument,
    leaves: act.kind === 'withdrawal',
    mark: {
      key,
      value: act.date,
      label: atlas.locale.t('acts.tip.act', { participant, instrument, kind, date }),
      tip: { title: participant, lines: [instrument, kind, date] },
    },
  };
}
