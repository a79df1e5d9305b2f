// What the comparison says first: how many instruments the States are together party to, and on how many they differ.
import { DEFAULT_WINDOW } from '../../model/codes';
import type { Message } from '../../model/message';
import { filterActs, type Act } from '../acts';
import type { CompareRow } from '../compareStates';

/** `states` are names in the reader's language, in the order of the columns. */
export function compareFinding(rows: readonly CompareRow[], states: readonly string[]): Message {
  const instruments = rows.length;
  if (instruments === 0) return { key: 'compare.finding.no_record', values: { states } };
  const together = rows.filter((row) => row.standings.every(({ status }) => status.kind === 'party')).length;
  const differ = rows.filter((row) => row.differs).length;
  const values = { states, count: states.length, instruments, together, differ };
  if (together === instruments) return { key: 'compare.finding.party_to_all', values };
  if (differ === 0) return { key: 'compare.finding.alike', values };
  if (together === 0) return { key: 'compare.finding.none', values };
  return { key: 'compare.finding', values };
}

/** What their acts on one axis come to: how many in all, and how many of them in the window of Human Rights 75. */
export function compareActsFinding(acts: readonly Act[], states: readonly string[]): Message {
  const values = { states, n: acts.length, inside: filterActs(acts, DEFAULT_WINDOW, null).length };
  return { key: acts.length === 0 ? 'compare.acts.finding.none' : 'compare.acts.finding', values };
}
