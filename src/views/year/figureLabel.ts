// What a figure of the year counts, in a few words.
import type { Locale } from '../../locale/locale.svelte';
import type { Figure } from '../../model/tables';

/** The label of a figure; its key where a replaced extract brings one that we do not know. */
export function figureLabel(locale: Locale, figure: Figure): string {
  const key = `year.figure.${figure.key}`;
  return locale.has(key) ? locale.t(key) : figure.key;
}
