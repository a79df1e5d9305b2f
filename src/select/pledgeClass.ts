// What the register documents of a State: the four classes of the pledge layer, and none. Never a count, never a rank.
import type { Entry, Iso3 } from '../model/tables';
import { entriesByState } from './entries';
import { inScope, type Scope } from './scope';

/**
 * documented: a pledge of its own, with its text or its areas.
 * content_unknown: a pledge of its own, of which we do not know what was promised.
 * joint_only: part of a joint pledge, nothing of its own.
 * uncertain: planned, general, or reported at the event and not clearly a pledge.
 */
export type PledgeClass = 'documented' | 'content_unknown' | 'joint_only' | 'uncertain';
export const PLEDGE_CLASSES: readonly PledgeClass[] = [
  'documented',
  'content_unknown',
  'joint_only',
  'uncertain',
];

/** The class of a State's entries, the strongest one; null for no entries. */
export function pledgeClass(entries: readonly Entry[]): PledgeClass | null {
  if (entries.length === 0) return null;
  const own = entries.filter((entry) => entry.actorType !== 'joint');
  const explicit = own.filter((entry) => entry.evidence === 'explicit');
  if (explicit.some((entry) => entry.contentKnown !== 'none')) return 'documented';
  if (explicit.length > 0) return 'content_unknown';
  if (entries.some((entry) => entry.actorType === 'joint')) return 'joint_only';
  return 'uncertain';
}

export function pledgeClasses(entries: readonly Entry[]): Map<Iso3, PledgeClass> {
  const classes = new Map<Iso3, PledgeClass>();
  for (const [iso3, own] of entriesByState(entries)) {
    const found = pledgeClass(own);
    if (found) classes.set(iso3, found);
  }
  return classes;
}

/** How many States in scope the register documents: with an explicit pledge of their own, and in joint pledges. */
export function documentedStates(
  entries: readonly Entry[],
  scope: Scope = null,
): { own: number; joint: number } {
  const own = new Set<Iso3>();
  const joint = new Set<Iso3>();
  for (const entry of entries)
    for (const iso3 of entry.states) {
      if (!inScope(scope, iso3)) continue;
      if (entry.actorType === 'joint') joint.add(iso3);
      else if (entry.evidence === 'explicit') own.add(iso3);
    }
  return { own: own.size, joint: joint.size };
}
