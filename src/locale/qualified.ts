// The one place that says a figure: its qualifier, its number, its unit.
import type { Figure, QualifiedNumber } from '../model/tables';
import type { MessageKey } from './keys';
import type { Locale } from './locale.svelte';

/** "about 4,000", "more than 130", "not reported". */
export function qualified(locale: Locale, { value, qualifier }: QualifiedNumber): string {
  if (value === null) return locale.t('figure.not_reported');
  const number = locale.number(value);
  return qualifier === '' || qualifier === 'exactly' ? number : locale.t(`figure.${qualifier}`, { number });
}

/** A qualifier by itself, for a column: "more than"; "" where there is none. */
export function qualifierName(locale: Locale, qualifier: QualifiedNumber['qualifier']): string {
  return qualifier === '' ? '' : locale.t(`figure.qualifier.${qualifier}`);
}

/** A unit by itself, for a column: "States"; the code where no language has a word for it. */
export function unitName(locale: Locale, unit: Figure['unit']): string {
  const key = `figure.unit.${unit}`;
  return locale.has(key) ? locale.t(key) : unit;
}

/** "more than 130 States", "nearly 80%". Units are those of figures.csv; `count` picks the plural. */
export function withUnit(locale: Locale, figure: QualifiedNumber & Pick<Figure, 'unit'>): string {
  if (figure.value === null) return locale.t('figure.not_reported');
  const key = `unit.${figure.unit}`;
  if (!locale.has(key)) return `${qualified(locale, figure)} ${figure.unit}`;
  return locale.t(key as MessageKey, { count: figure.value, number: qualified(locale, figure) });
}
