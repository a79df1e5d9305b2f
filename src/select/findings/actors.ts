// What the actors panel says first: who made most of the report's pledges, or what the register documents.
import type { Message } from '../../model/message';
import { pledgesOf, type ActorRow } from '../actorRows';
import { sourceOf } from './source';

export interface ActorsContext {
  /** Codes of the actor filter. */
  actors: readonly string[];
  /** Is a filter on that the report's pledges by actor cannot follow (theme, region, group, State)? */
  narrowed: boolean;
  /** Name of a reader's own register; null for the shipped one. */
  foreign: string | null;
  nameOf: (actor: string) => string;
  number: (value: number) => string;
}

/** Shares that are said in words, when the count comes within one percentage point. */
const IN_WORDS = [
  ['half', 1 / 2],
  ['two_thirds', 2 / 3],
  ['three_quarters', 3 / 4],
] as const;
const NEAR = 0.01;

/** The report's pledges are a whole (782), so shares are said; the register's entries are not. */
export function actorsFinding(rows: readonly ActorRow[], context: ActorsContext): Message {
  if (context.narrowed) return registerActorsFinding(rows, context);
  const total = pledgesOf(rows);
  const counted = rows.filter((row) => row.pledges !== null && row.pledges > 0);
  if (total === 0) return { key: 'actors.finding_none' };
  return context.actors.length > 0 ? ofChosen(counted, total, context) : ofAll(counted, total, context);
}

function ofAll(counted: readonly ActorRow[], total: number, { nameOf, number }: ActorsContext): Message {
  const most = Math.max(...counted.map((row) => row.pledges ?? 0));
  const leaders = counted.filter((row) => row.pledges === most);
  const share = most / total;
  const values = { number: number(most), total: number(total), count: most, percent: percent(share, number) };
  if (leaders.length === 1) {
    const actor = nameOf(leaders[0]!.actor);
    if (counted.length === 1) return { key: 'actors.finding_only', values: { actor, ...values } };
    const words = IN_WORDS.find(([, fraction]) => Math.abs(share - fraction) <= NEAR)?.[0] ?? 'other';
    return { key: 'actors.finding_lead', values: { actor, words, ...values } };
  }
  if (leaders.length === counted.length) return { key: 'actors.finding_equal', values };
  return {
    key: 'actors.finding_tie',
    values: { actors: leaders.map((row) => nameOf(row.actor)), ...values },
  };
}

/** The chosen kinds together, as a part of all pledges. */
function ofChosen(counted: readonly ActorRow[], total: number, context: ActorsContext): Message {
  const { actors, nameOf, number } = context;
  const sum = pledgesOf(counted.filter((row) => actors.includes(row.actor)));
  return {
    key: 'actors.finding_chosen',
    values: {
      actors: actors.map(nameOf),
      number: number(sum),
      total: number(total),
      count: sum,
      percent: percent(sum / total, number),
    },
  };
}

/** What a register holds, by kind of actor. */
export function registerActorsFinding(
  rows: readonly Pick<ActorRow, 'actor' | 'entries'>[],
  { foreign, nameOf, number }: Pick<ActorsContext, 'foreign' | 'nameOf' | 'number'>,
): Message {
  const source = sourceOf(foreign);
  const counted = rows.filter((row) => row.entries > 0);
  const entries = counted.reduce((sum, row) => sum + row.entries, 0);
  if (entries === 0) return { key: 'actors.finding_nothing', values: source };
  const most = Math.max(...counted.map((row) => row.entries));
  const leaders = counted.filter((row) => row.entries === most);
  const values = { ...source, entries, number: number(most), kinds: counted.length };
  if (counted.length === 1)
    return { key: 'actors.finding_register_one', values: { actor: nameOf(leaders[0]!.actor), ...values } };
  return leaders.length === 1
    ? { key: 'actors.finding_register_lead', values: { actor: nameOf(leaders[0]!.actor), ...values } }
    : { key: 'actors.finding_register', values };
}

/** Whole percent: "66"; "less than 1" is the message's business, so a positive share is never "0". */
function percent(share: number, number: (value: number) => string): string {
  return number(share > 0 ? Math.max(1, Math.round(share * 100)) : 0);
}
