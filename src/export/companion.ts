// The text that goes with a data file, in the reader's language: what it holds, where it comes from, on what terms.
import type { Locale } from '../locale/locale.svelte';
import { CREDIT, LICENCE_ADDRESS } from '../model/settings';
import { WORD_JOINER } from './citation';

export interface Companion {
  /** Name of the data file. */
  file: string;
  /** What the rows come to, in a sentence. */
  finding: string;
  /** What the table is. */
  caption: string;
  rows: number;
  /** Names of the columns, as the file has them. */
  columns: readonly string[];
  /** Measure, unit, source and date. */
  measure: string;
  /** The filters that are on, each as "Theme: racism". */
  filters: readonly string[];
  notes: readonly string[];
  /** How the data must and must not be read. */
  caveats: readonly string[];
  /** Whose register it is; null for the shipped one. */
  register: string | null;
  /** Is any of the tables a reader's own? */
  foreign: boolean;
  /** Has the file a byte order mark? */
  bom: boolean;
  /** Address of the view as it stands. */
  address: string;
  /** The day on which it was saved. */
  date: string;
}

/** Paragraphs of "label: text", the finding first; those without a text are left out. */
export function companionText(locale: Locale, it: Companion): string {
  const holds = locale.t('export.holds', { caption: it.caption, rows: it.rows, columns: it.columns.length });
  const columns = locale.clauses(it.columns);
  const filters = it.filters.length > 0 ? locale.clauses(it.filters) : locale.t('export.no_filters');
  const terms = locale.t('export.terms', { licence: LICENCE_ADDRESS, credit: CREDIT });
  const paragraphs: [label: string, text: string][] = [
    [locale.t('export.label.file'), it.file],
    [locale.t('export.label.holds'), holds],
    [locale.t('export.label.columns'), columns],
    [locale.t('export.label.measure'), it.measure],
    [locale.t('export.label.filters'), filters],
    [locale.t('export.label.notes'), locale.sentences(it.notes)],
    [locale.t('export.label.reading'), locale.sentences(it.caveats)],
    [
      locale.t('export.label.whose'),
      it.register === null ? '' : locale.t('export.foreign', { name: it.register }),
    ],
    [
      locale.t('export.label.terms'),
      !it.foreign ? terms : locale.sentences([locale.t('export.foreign_terms'), terms]),
    ],
    [locale.t('export.label.form'), locale.t('export.form', { bom: it.bom ? 'yes' : 'no' })],
    [locale.t('export.label.address'), it.address],
    [locale.t('export.label.date'), locale.date(it.date)],
  ];
  const lines = paragraphs
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}${locale.t('punctuation.colon')}${text}`);
  return [it.finding, ...lines, locale.t('page.not_un'), '']
    .join('\n\n')
    .trimEnd()
    .replaceAll(WORD_JOINER, '')
    .concat('\n');
}
