// What the view says first: how many entries name an instrument, and for how many of their States the record shows an act.
import type { Message } from '../../model/message';
import type { FollowedEntry } from '../followed';

/** One or two sentences; `foreign`: is the register a reader's own? */
export function promisesFinding(items: readonly FollowedEntry[], foreign: boolean): Message[] {
  if (items.length === 0) return [{ key: 'promises.finding.empty' }];
  const named = items.filter(({ entry }) => entry.instruments.length > 0);
  // Two entries may name the same State and instrument: one pair.
  const pairs = new Map<string, boolean>();
  for (const { lines } of named)
    for (const { iso3, instrument, status } of lines)
      if (status.kind !== 'unchecked') pairs.set(`${iso3} ${instrument}`, status.kind === 'became_party');
  const first: Message = {
    key: 'promises.finding.named',
    values: { entries: items.length, named: named.length, source: foreign ? 'foreign' : 'shipped' },
  };
  if (pairs.size === 0) return [first];
  const since = [...pairs.values()].filter(Boolean).length;
  return [first, { key: 'promises.finding.pairs', values: { pairs: pairs.size, since } }];
}

/** Of the chart: for how many entries something was found, and for how many the target year is past. */
export function followedFinding(items: readonly FollowedEntry[], foreign: boolean): Message {
  if (items.length === 0) return { key: 'promises.finding.empty' };
  return {
    key: 'promises.finding.followed',
    values: {
      followed: items.filter(({ followUps }) => followUps.length > 0).length,
      past: items.filter(({ target }) => target === 'past').length,
      source: foreign ? 'foreign' : 'shipped',
    },
  };
}
