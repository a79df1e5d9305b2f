// What the panel of a State says first: what is documented of it here, and how many instruments it is party to.
import type { Message } from '../../model/message';
import type { Entry } from '../../model/tables';

/** `entries` are the State's own and joint entries; `partyTo` and `instruments` are counts on the treaty record, 0 where it is not at hand. */
export function stateFinding(
  entries: readonly Pick<Entry, 'actorType'>[],
  partyTo: number,
  instruments: number,
): Message {
  const values = { entries: entries.length, partyTo, instruments };
  if (entries.length === 0) return { key: 'state.finding_none', values };
  if (entries.every((entry) => entry.actorType === 'joint')) return { key: 'state.finding_joint', values };
  return { key: 'state.finding', values };
}
