// What the panel of a State says first: what is documented of it here, and how many instruments it is party to.
import type { Message } from '../../model/message';
import { sourceOf } from './source';

export interface StateFacts {
  /** Entries of its own, and joint ones. */
  own: number;
  joint: number;
  /** Counts on the treaty record, 0 where it is not at hand. */
  partyTo: number;
  instruments: number;
  /** Name of a reader's own register; null for the shipped one. */
  foreign: string | null;
}

export function stateFinding({ own, joint, partyTo, instruments, foreign }: StateFacts): Message {
  const values = { entries: own + joint, partyTo, instruments, ...sourceOf(foreign) };
  if (own + joint === 0) return { key: 'state.finding_none', values };
  if (own === 0) return { key: 'state.finding_joint', values };
  return { key: 'state.finding', values };
}
