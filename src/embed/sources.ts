// Where the data of a chart is from, in words that the page has already.
import type { Locale } from '../locale/locale.svelte';
import { RECORD_DATE } from '../model/codes';

type Source = (locale: Locale) => string;
const report: Source = (locale) => locale.t('source.report');
const register: Source = (locale) => locale.t('source.of_register');
const record: Source = (locale) => locale.t('source.of_record', { date: locale.date(RECORD_DATE) });

const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  map: [register, record],
  themes: [report, register],
  actors: [report, register],
  timeline: [report],
  acts: [record, report],
  flows: [record, report],
  promised: [report, record, register],
  year: [report],
  strip: [record],
};

/** The sources of a chart, by its name in the contract for machines. */
export function sourcesOf(chart: string): readonly Source[] {
  return SOURCES[chart] ?? [record];
}
