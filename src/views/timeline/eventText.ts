// What the timeline says of an event: where and when it was held, its numbers, its full name, and its place in a lane.
import type { Lane, TimelineEvent, UndatedGroup } from '../../charts/timeline';
import type { MessageKey } from '../../locale/keys';
import { qualified } from '../../locale/qualified';
import type { TextIn } from '../../model/language';
import type { Mark } from '../../model/mark';
import type { AtlasEvent, QualifiedNumber } from '../../model/tables';
import { heldIn, LANES } from '../../select/eventRows';
import type { Atlas } from '../atlas.svelte';

/** A number that an event has, with the name under which it stands. */
export interface EventNumber {
  name: string;
  value: QualifiedNumber;
}

export const kindName = ({ locale }: Atlas, kind: AtlasEvent['kind']): string =>
  locale.t(`timeline.kind.${kind}` as MessageKey);

/** Place and State, as far as the report gives them: "Bangkok, Thailand", "Jordan", "". */
export function whereOf(atlas: Atlas, { place, iso3 }: AtlasEvent): string {
  const city = atlas.locale.name(place);
  const country = iso3 ? atlas.stateName(iso3) : '';
  return city && country ? atlas.locale.t('timeline.where', { city, country }) : city || country;
}

/** The city, or else the State, or nothing. */
const placeOf = (atlas: Atlas, { place, iso3 }: AtlasEvent): string =>
  atlas.locale.name(place) || (iso3 ? atlas.stateName(iso3) : '');

/** The date at the precision that the report has. */
export function whenOf({ locale }: Atlas, { precision, start, end }: AtlasEvent): string {
  if (precision === 'day') return locale.dateRange(start, end);
  if (precision === 'month') return locale.t('timeline.month_only', { month: locale.date(start, 'month') });
  return locale.t('timeline.year_only', { year: locale.date(start, 'year') });
}

/** A text with the words "in English" behind it where it is not in the page's language. */
export function said({ locale }: Atlas, { text, lang }: TextIn): string {
  return lang === locale.lang || lang !== 'en' || text === ''
    ? text
    : locale.t('timeline.in_english', { text });
}

/** All numbers that the table has for an event, whether reported or not. */
export function numbersOf({ locale }: Atlas, event: AtlasEvent): EventNumber[] {
  return [
    { name: locale.t('timeline.participants'), value: event.participants },
    { name: locale.t('timeline.in_person'), value: event.inPerson },
    { name: locale.t('timeline.online'), value: event.online },
    { name: locale.t('timeline.states_represented'), value: event.statesRepresented },
    {
      name: locale.t('timeline.representatives'),
      value: { value: event.representativesFromGroups, qualifier: '' },
    },
  ];
}

/** The event as a mark: its full name, and a tip with place, date and the numbers that are reported. */
export function markOf(atlas: Atlas, event: AtlasEvent): Mark {
  const { locale, scope } = atlas;
  const where = whereOf(atlas, event);
  const when = whenOf(atlas, event);
  const kind = kindName(atlas, event.kind);
  const title = said(atlas, locale.text(event.title));
  const numbers = numbersOf(atlas, event)
    .filter(({ value }) => value.value !== null)
    .map(({ name, value }) => `${name}${locale.t('punctuation.colon')}${qualified(locale, value)}`);
  const held = heldIn(event, scope);
  return {
    key: event.id,
    value: event.start,
    label: locale.t('timeline.mark', {
      kind,
      when,
      title,
      placed: where ? 'yes' : 'no',
      where,
      lead: (event.kind === 'dialogue' && placeOf(atlas, event)) || 'none',
      held: held ? 'yes' : 'no',
    }),
    tip: { title, lines: [[kind, where].filter(Boolean).join(' · '), when, ...numbers] },
    chosen: held,
    faded: scope !== null && !held,
  };
}

function datedEvent(atlas: Atlas, event: AtlasEvent): TimelineEvent {
  const { text, lang } = atlas.locale.text(event.title);
  const place = placeOf(atlas, event);
  const isStar = event.kind === 'dialogue';
  const lead =
    isStar && place
      ? atlas.locale.t('timeline.lead', {
          place,
          day: atlas.locale.dateRange(event.start, event.end, 'dayMonth'),
        })
      : '';
  return {
    id: event.id,
    start: event.start,
    end: event.end,
    precision: event.precision,
    lead,
    title: text,
    titleLang: lang,
    where: isStar ? place : '',
    when: whenOf(atlas, event),
    mark: markOf(atlas, event),
  };
}

/** The undated by title: what has the same title stands together and differs by place. */
function undatedGroups(atlas: Atlas, events: readonly AtlasEvent[]): UndatedGroup[] {
  const groups = new Map<string, AtlasEvent[]>();
  for (const event of events) {
    const { text } = atlas.locale.text(event.title);
    groups.set(text, [...(groups.get(text) ?? []), event]);
  }
  const hostOf = (event: AtlasEvent) =>
    event.iso3 ? atlas.stateName(event.iso3) : atlas.locale.name(event.place);
  return [...groups].map(([title, same]) => {
    // Without a place the title itself is the chip.
    const named = same.every((event) => hostOf(event) !== '');
    return {
      title: named ? title : '',
      titleLang: atlas.locale.text(same[0]!.title).lang,
      events: same.map((event) => ({
        id: event.id,
        text: hostOf(event) || title,
        mark: markOf(atlas, event),
      })),
    };
  });
}

/** The lanes of the timeline, from the events that are shown. All six stand even when nothing is in them. */
export function lanesOf(atlas: Atlas, shown: readonly AtlasEvent[]): Lane[] {
  const { locale } = atlas;
  return LANES.map((kind): Lane => {
    const own = shown.filter((event) => event.kind === kind);
    const undated = own.filter((event) => event.precision === 'year');
    const years = [...new Set(undated.map((event) => locale.date(event.start, 'year')))];
    return {
      kind,
      name: locale.t(`timeline.lane.${kind}` as MessageKey),
      one: kindName(atlas, kind),
      note:
        kind === 'spotlight' && own.length > 0
          ? locale.t('timeline.spotlights_note', { count: own.length, number: locale.number(own.length) })
          : '',
      dated: own.filter((event) => event.precision !== 'year').map((event) => datedEvent(atlas, event)),
      undatedLead: undated.length > 0 ? locale.t('timeline.undated', { years }) : '',
      undated: undatedGroups(atlas, undated),
    };
  });
}
