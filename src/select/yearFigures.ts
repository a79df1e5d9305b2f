// The report's figures that have no chart of their own, in groups.
import type { Figure } from '../model/tables';
import type { Localized } from '../model/language';

/** The headline figures that stand elsewhere on the page: the key figures, and the panel of promised ratifications. */
export const SHOWN_ELSEWHERE: readonly string[] = [
  'pledges_total',
  'states_pledging',
  'new_ratifications',
  'ratifications_pledged',
  'regional_dialogues',
  'states_pledging_ratification',
];

export type YearGroup = 'event' | 'pledges' | 'dialogues' | 'world' | 'young' | 'outreach' | 'other';

/** Groups in the order of the page; within a group, figures in the order of reading. */
const GROUPS: Readonly<Record<Exclude<YearGroup, 'other'>, readonly string[]>> = {
  event: [
    'high_level_event_states',
    'high_level_event_ldc',
    'high_level_event_lldc',
    'high_level_event_sids',
    'high_level_event_heads',
    'high_level_event_in_person',
    'high_level_event_under_25',
    'high_level_event_sites',
    'high_level_event_online',
    'high_level_event_dignitaries',
  ],
  pledges: [
    'share_of_states_that_made_or_joined_a_pledge',
    'states_speaking_in_pledging_sessions',
    'caribbean_states_pledging_mechanisms',
    'caribbean_states_pledging_nhri',
  ],
  dialogues: ['europe_dialogue_pledgers', 'campaign_events_cat', 'campaign_side_events'],
  world: [
    'national_regional_events_supported',
    'information_centre_activities',
    'information_centre_offices',
    'information_centre_languages',
    'candlelight_concerts',
  ],
  young: ['children_surveyed', 'new_york_pupils', 'youth_advisory_group'],
  outreach: ['social_media_reach', 'escalade_participants', 'open_day_visitors', 'open_day_pupils', 'films'],
};

export interface YearFigures {
  group: YearGroup;
  figures: readonly Figure[];
}

/** Every headline figure that stands nowhere else, once; keys that we do not know come last, as `other`. */
export function yearFigures(figures: readonly Figure[]): YearFigures[] {
  const rest = new Map(
    figures
      .filter((figure) => figure.dimension === 'headline' && !SHOWN_ELSEWHERE.includes(figure.key))
      .map((figure) => [figure.key, figure]),
  );
  const groups: YearFigures[] = [];
  for (const [group, keys] of Object.entries(GROUPS)) {
    const found = keys.flatMap((key) => rest.get(key) ?? []);
    for (const { key } of found) rest.delete(key);
    if (found.length > 0) groups.push({ group: group as YearGroup, figures: found });
  }
  if (rest.size > 0) groups.push({ group: 'other', figures: [...rest.values()] });
  return groups;
}

/** Does the note of a figure repeat that of the figure before it? Then it need not be said again. */
export function repeatsNote(figures: readonly { note: Localized }[], index: number): boolean {
  const note = figures[index]?.note.en;
  return note !== undefined && note !== '' && figures[index + 1]?.note.en === note;
}

export interface FigureWords {
  before: string;
  number: string;
  after: string;
}

/** A figure as it is said, cut around its number so that the number can stand large; all of it is `number` where it has none. */
export function aroundNumber(said: string, number: string): FigureWords {
  const at = said.indexOf(number);
  if (number === '' || at < 0) return { before: '', number: said, after: '' };
  return { before: said.slice(0, at), number, after: said.slice(at + number.length) };
}
