// The room that names need beside the time axis, which timeline and acts share.
import { textWidth } from '../../charts/textWidth';
import { TYPE } from '../../design/palette';
import type { Locale } from '../../locale/locale.svelte';
import { LANES } from '../../select/eventRows';

/** Width of the longest word among the lanes' names, which wrap, and of the acts' rows, which do not; px. */
export function nameWidth(locale: Locale): number {
  const words = LANES.flatMap((kind) => locale.t(`timeline.lane.${kind}`).split(/\s/u));
  const rows = [locale.t('acts.running'), locale.t('acts.joined'), locale.t('acts.left')];
  return Math.max(
    ...words.map((word) => textWidth(word, TYPE.text, true)),
    ...rows.map((row) => textWidth(row, TYPE.small)),
  );
}
