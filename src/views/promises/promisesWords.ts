// Promises and what followed in the reader's language: rows and marks of the chart, headings of groups, target years.
import type { FollowedSpec, MomentMark, MomentRow } from '../../charts/followed';
import type { MarkGroup } from '../../charts/plotDrawing';
import { shiftDay, timeAxis } from '../../charts/timeAxis';
import { PLEDGES_ANNOUNCED, RECORD_DATE, REGISTER_YEAR } from '../../model/codes';
import type { Mark } from '../../model/mark';
import type { FollowedEntry, Grouping, TargetTense } from '../../select/followed';
import type { Moments } from '../../select/followedMoments';
import { LAUNCH } from '../../select/promisedRows';
import type { Atlas } from '../atlas.svelte';
import { actWords } from '../flows/flowWords';
import { statusWords } from '../promised/promisedWords';

/** What a mark's key leads to. */
export type Target =
  { kind: 'entry'; entry: string } | { kind: 'state'; iso3: string } | { kind: 'year'; year: string };

/** A mark as the chart draws it and as it is read. */
interface Moment {
  drawn: MomentMark;
  mark: Mark;
  target: Target;
}
export interface MomentSet {
  kind: MomentRow['kind'];
  moments: readonly Moment[];
}

/** Who an entry is of: its States, else its actor. */
export function entryNames(atlas: Atlas, { entry }: FollowedEntry): string {
  const states = entry.states.map((iso3) => atlas.stateName(iso3));
  return states.length > 0 ? atlas.locale.list(states) : entry.actor || atlas.actorName(entry.actorType);
}

/** "target year 2024, past": a fact of the calendar. */
export function targetWords(atlas: Atlas, year: number, tense: TargetTense): string {
  return atlas.locale.t(`promises.target.${tense}`, { year: String(year) });
}

/** The rows of the chart with all that their marks say. */
export function momentSets(atlas: Atlas, items: readonly FollowedEntry[], moments: Moments): MomentSet[] {
  const { locale } = atlas;
  const byId = new Map(items.map((item) => [item.entry.id, item]));
  const moment = (
    drawn: MomentMark,
    label: string,
    title: string,
    lines: readonly string[],
    target: Target,
  ): Moment => ({
    drawn,
    mark: { key: drawn.key, value: drawn.date, label, tip: { title, lines } },
    target,
  });
  const joined = moments.joined.map(({ entry, iso3, instrument, date }) => {
    const name = atlas.stateName(iso3);
    const status = statusWords(atlas, {
      kind: 'became_party',
      date,
      early: date < PLEDGES_ANNOUNCED,
    });
    const what = atlas.instrumentName(instrument);
    return moment(
      { key: `${entry}/${iso3}>${instrument}`, date, filled: true, said: '' },
      locale.t('promises.mark.joined', { name, instrument: what, status }),
      name,
      [what, status],
      { kind: 'entry', entry },
    );
  });
  const others = moments.others.map((act) =>
    moment(
      { key: `${act.iso3}>${act.instrument}`, date: act.date, filled: false, said: '' },
      actWords(atlas, act, true),
      atlas.stateName(act.iso3),
      [atlas.instrumentName(act.instrument), locale.date(act.date)],
      { kind: 'state', iso3: act.iso3 },
    ),
  );
  const told = moments.told.map(({ entry, index, date, namesInitiative }) => {
    const item = byId.get(entry)!;
    const name = entryNames(atlas, item);
    const what = locale.name(item.followUps[index]!.what);
    const names = locale.t(namesInitiative ? 'state.names_initiative' : 'state.names_initiative_not');
    return moment(
      { key: `${entry}/${index}`, date, filled: namesInitiative, said: '' },
      locale.t('promises.mark.told', { name, date: locale.date(date), what, names }),
      name,
      [locale.date(date), what, locale.t('promises.mark.source', { names })],
      { kind: 'entry', entry },
    );
  });
  const target = moments.targets.map(({ year, entries }) => {
    const tense = year < REGISTER_YEAR ? 'past' : year > REGISTER_YEAR ? 'ahead' : 'current';
    const title = targetWords(atlas, year, tense);
    return moment(
      { key: `year/${year}`, date: String(year), filled: false, said: locale.number(entries) },
      locale.t('promises.mark.target', { target: title, entries }),
      title,
      [locale.t('promises.entries', { count: entries })],
      { kind: 'year', year: String(year) },
    );
  });
  return [
    { kind: 'joined' as const, moments: joined },
    { kind: 'others' as const, moments: others },
    { kind: 'told' as const, moments: told },
    { kind: 'target' as const, moments: target },
  ].filter((set) => set.moments.length > 0);
}

/** What the chart draws: from the launch to the end of the last target year. */
export function momentSpec(atlas: Atlas, sets: readonly MomentSet[]): FollowedSpec {
  const { locale } = atlas;
  const dates = sets.flatMap((set) => set.moments.map(({ drawn }) => drawn.date.slice(0, 4)));
  // A target year that a reader's own register puts centuries ahead must not take all the room.
  const years = dates.map(Number).filter((year) => year <= REGISTER_YEAR + 20);
  const last = Math.max(REGISTER_YEAR, ...years);
  const first = sets.flatMap((set) => set.moments.map(({ drawn }) => drawn.date)).sort()[0] ?? LAUNCH;
  const from = first < LAUNCH ? `${first.slice(0, 4)}-01-01` : shiftDay(LAUNCH, -1, 'month');
  const line = (key: 'launch' | 'announced' | 'record', date: string) => ({
    date,
    label: locale.t(`promises.line.${key}`, { date: locale.date(date) }),
  });
  return {
    rows: sets.map(({ kind, moments }) => ({
      kind,
      name: locale.t(`promises.row.${kind}`),
      marks: moments.map(({ drawn }) => drawn),
    })),
    lines: [line('launch', LAUNCH), line('announced', PLEDGES_ANNOUNCED), line('record', RECORD_DATE)],
    axis: (width) => timeAxis({ from, to: `${last}-12-31` }, width, locale),
    dir: locale.dir,
  };
}

/** Names of the marks, row by row. */
export function momentMarks(atlas: Atlas, sets: readonly MomentSet[]): MarkGroup[] {
  return sets.map(({ kind, moments }) => ({
    name: kind,
    label: atlas.locale.t(`promises.row.${kind}`),
    marks: moments.map(({ mark }) => mark),
  }));
}

/** Heading of a group of entries. */
export function groupTitle(atlas: Atlas, by: Grouping, key: string): string {
  const { locale } = atlas;
  switch (by) {
    case 'section':
      return locale.t(`promises.section.${key as FollowedEntry['section']}`);
    case 'state':
      return key ? atlas.stateName(key) : locale.t('promises.group.no_state');
    case 'theme':
      return key ? atlas.themeName(key) : locale.t('promises.group.no_theme');
    case 'year':
      return key ? locale.t('promises.group.year', { year: key }) : locale.t('promises.group.no_year');
  }
}
