// What the view says first: how many entries name an instrument, and for how many of their States the record shows an act.
import type { Message } from '../../model/message';
import type { FollowedEntry } from '../followed';
import type { PromiseCounts } from '../promiseRows';
import { sourceOf } from './source';

/** One or two sentences; `foreign`: name of a reader's own register, null for the shipped one. */
export function promisesFinding(
  { entries, named, pairs, since }: PromiseCounts,
  foreign: string | null,
): Message[] {
  if (entries === 0) return [{ key: 'promises.finding.empty' }];
  const first: Message = {
    key: 'promises.finding.named',
    values: { entries, named, ...sourceOf(foreign) },
  };
  return pairs === 0 ? [first] : [first, { key: 'promises.finding.pairs', values: { pairs, since } }];
}

/** Of the chart: for how many entries something was found, and for how many the target year is past. */
export function followedFinding(items: readonly FollowedEntry[], foreign: string | null): Message {
  if (items.length === 0) return { key: 'promises.finding.empty' };
  const past = items.filter(({ target }) => target === 'past').length;
  // What followed was searched for our own register alone.
  if (foreign !== null)
    return { key: 'promises.finding.followed_foreign', values: { past, register: foreign } };
  const followed = items.filter(({ followUps }) => followUps.length > 0).length;
  return { key: 'promises.finding.followed', values: { followed, past } };
}
