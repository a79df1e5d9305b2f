// What a choice changed, in the sentences that are said of it aloud, once: to those who do not see the page change.
import type { Lang } from '../model/language';
import type { Message } from '../model/message';
import type { SelectionValue } from '../model/selection';

const LISTS = ['theme', 'actor', 'region', 'group', 'state'] as const;
export type FilterList = (typeof LISTS)[number];

/** The page before or after a choice. */
export interface Situation {
  value: SelectionValue;
  /** The language that the page is in: it follows the choice of it when its messages have arrived. */
  lang: Lang;
  /** Entries of the register that the filters leave, and the States that they name. */
  entries: number;
  states: number;
  /** Acts of joining in the window, by the States that the filters leave; null where the record is not at hand. */
  acts: number | null;
  /** Whose register is on the page; null for the shipped one. */
  foreign: string | null;
}

/** Names in the reader's language. */
export interface Words {
  filter(list: FilterList, code: string): string;
  dates(from: string, to: string): string;
  /** What the map shows: a layer, or the instrument of its layer. */
  layer(value: SelectionValue): string;
  shape(shape: NonNullable<SelectionValue['shape']>): string;
  preset(preset: SelectionValue['preset']): string;
  state(iso3: string): string;
  /** Where a State stands: what is documented of it, and its instruments. */
  finding(iso3: string): string;
}

/** More filters than this that come or go at once are not named one by one. */
const MOST_NAMED = 3;

/** The sentences for what is different now, in the order in which they are to be said; none where nothing is. */
export function sayChange(before: Situation, after: Situation, words: Words): Message[] {
  const from = before.value;
  const to = after.value;
  const said: Message[] = [];
  if (before.lang !== after.lang) said.push({ key: 'page.said.language' });
  said.push(...sayFilters(before, after, words));
  if (from.from !== to.from || from.to !== to.to)
    said.push({
      key: 'filter.said.window',
      values: {
        dates: words.dates(to.from, to.to),
        record: after.acts === null ? 'no' : 'yes',
        acts: after.acts ?? 0,
      },
    });
  const map: string[] = [];
  const newInstrument = to.layer === 'instrument' && from.instrument !== to.instrument;
  if (from.layer !== to.layer || newInstrument) map.push(words.layer(to));
  if (from.shape !== to.shape && to.shape !== null) map.push(words.shape(to.shape));
  if (from.preset !== to.preset) map.push(words.preset(to.preset));
  if (map.length > 0) said.push({ key: 'map.said', values: { what: map } });
  if (from.chosen !== to.chosen && to.chosen !== null)
    said.push({
      key: 'state.announce',
      values: { name: words.state(to.chosen), finding: words.finding(to.chosen) },
    });
  return said;
}

/** Where States are the subject and no filter: these views say themselves whom they show. */
const OF_STATES: readonly SelectionValue['view'][] = ['state', 'compare'];

/** Shows the treaty record, not the register: it says itself what its filters leave. */
const OF_RECORD: readonly SelectionValue['view'][] = ['matrix'];

/** Filters that came or went, and what is left of the register; another register is said like a filter. */
function sayFilters(before: Situation, after: Situation, words: Words): Message[] {
  if (OF_RECORD.includes(after.value.view)) return [];
  const isSubject = [before, after].some(({ value }) => OF_STATES.includes(value.view));
  const lists = isSubject ? LISTS.filter((list) => list !== 'state') : LISTS;
  const missingFrom = (one: SelectionValue, other: SelectionValue) =>
    lists.flatMap((list) =>
      one[list].filter((code) => !other[list].includes(code)).map((code) => words.filter(list, code)),
    );
  const added = missingFrom(after.value, before.value);
  const removed = missingFrom(before.value, after.value);
  if (added.length + removed.length === 0 && before.foreign === after.foreign) return [];

  const { entries, states } = after;
  const on = lists.reduce((sum, list) => sum + after.value[list].length, 0);
  const names = added.length > 0 ? added : removed;
  if (names.length === 0 || names.length > MOST_NAMED || (added.length > 0 && removed.length > 0))
    return [{ key: 'filter.announce', values: { filters: on > 0 ? 'some' : 'none', entries, states } }];
  return added.length > 0
    ? [{ key: 'filter.said.added', values: { names, others: on - added.length, entries, states } }]
    : [{ key: 'filter.said.removed', values: { names, count: names.length, entries, states } }];
}
