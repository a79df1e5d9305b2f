// What stands for a chart where it is not seen, and the words that go with its picture.
import type { Locale } from '../locale/locale.svelte';
import { CREDIT } from '../model/settings';
import { WORD_JOINER } from './citation';

/** A chart in words, in one language, as its panel says them. */
export interface ChartWords {
  kicker: string;
  finding: string;
  measure: string;
  summary: string;
  notes: readonly string[];
}

/** Text that is pasted: what keeps dates on one line may show as a box there. */
const plain = (text: string) => text.replaceAll(WORD_JOINER, '');

/** What a chart is called: what it is, and what it shows. */
export function nameOf(locale: Locale, { kicker, finding }: ChartWords): string {
  return plain(locale.sentences([kicker, finding]));
}

/** What chart it is, what it shows, its summary and the filters that are on ("Theme: racism"); what was said is not said again. */
export function altText(locale: Locale, words: ChartWords, filters: readonly string[]): string {
  const { finding, summary } = words;
  // A summary may repeat the finding, before or after the rest of it.
  const parts = finding === '' ? [summary] : summary.split(finding);
  const rest = parts.map((part) => part.replace(/^[\s.。]+|\s+$/gu, '')).filter(Boolean);
  const on = filters.length > 0 ? locale.t('share.filtered', { filters: locale.clauses(filters) }) : '';
  return plain(locale.sentences([nameOf(locale, words), ...rest, on]));
}

export interface CaptionFacts {
  words: ChartWords;
  /** The day of the data. */
  date: string;
  /** Does the chart draw a map, which must say whose its boundaries are not? */
  mapped: boolean;
}

/** Sentences under a picture; the credit line is not among them. */
export function captionOf(locale: Locale, { words, date, mapped }: CaptionFacts): string[] {
  return [
    words.finding,
    words.measure,
    ...words.notes,
    locale.t('share.data_of', { date: locale.date(date) }),
    locale.t(mapped ? 'map.disclaimer' : 'page.not_un'),
  ]
    .filter(Boolean)
    .map((text) => plain(locale.sentences([text])));
}

/** The chart as it is cited: what it says, where, of which day, and on what terms. */
export function citeChart(locale: Locale, { words, date }: CaptionFacts, address: string): string {
  return plain(
    locale.t('share.citation', {
      title: nameOf(locale, words),
      date: locale.date(date),
      credit: CREDIT,
      address,
    }),
  );
}
