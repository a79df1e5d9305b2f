// The finding of the timeline: what the report tells of the regional dialogues, or how many events are left.
import type { Message } from '../../model/message';
import type { AtlasEvent } from '../../model/tables';
import { heldIn } from '../eventRows';
import type { Scope } from '../scope';

/** How the page says a date and a place; handed in, because a finding has no language. */
export interface EventWords {
  dateRange(from: string, to: string): string;
  number(value: number): string;
  place(event: AtlasEvent): string;
}

const DAY_MS = 86_400_000;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/**
 * One sentence on the events shown. With a scope it says how many are known to have been held there; else it tells of
 * the dialogues, in days where all of them are dated to the day.
 */
export function timelineFinding(shown: readonly AtlasEvent[], scope: Scope, words: EventWords): Message {
  const total = shown.length;
  if (total === 0) return { key: 'timeline.finding.none' };
  if (scope !== null) {
    const held = shown.filter((event) => heldIn(event, scope)).length;
    const values = { held, number: words.number(held) };
    return { key: 'timeline.finding.scope', values };
  }
  const dialogues = shown.filter((event) => event.kind === 'dialogue');
  const count = dialogues.length;
  if (count === 0)
    return { key: 'timeline.finding.no_dialogue', values: { total, all: words.number(total) } };
  const number = words.number(count);
  const [first] = dialogues as [AtlasEvent];
  if (dialogues.some((event) => event.precision !== 'day'))
    return { key: 'timeline.finding.undated', values: { count, number } };
  const from = dialogues.reduce((min, { start }) => (start < min ? start : min), first.start);
  const to = dialogues.reduce((max, { end }) => (end > max ? end : max), first.end);
  const dates = words.dateRange(from, to);
  if (count === 1) return { key: 'timeline.finding.one', values: { place: words.place(first), dates } };
  const weeks = Math.ceil(days(from, to) / 7);
  return {
    key: 'timeline.finding',
    values: { count, number, weeks, weekNumber: words.number(weeks), dates },
  };
}
