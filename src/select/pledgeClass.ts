// What the register documents of a State: the four classes of the pledge layer, and none. Never a count, never a rank.
import type { RegisterColumns } from '../model/register';

/**
 * documented: a pledge of its own, with its text or its areas.
 * content_unknown: a pledge of its own, of which we do not know what was promised.
 * joint_only: part of a joint pledge, nothing of its own.
 * uncertain: planned, general, or reported at the event and not clearly a pledge.
 */
export type PledgeClass = 'documented' | 'content_unknown' | 'joint_only' | 'uncertain';

/** What an entry says of each of its States; those of several entries are joined by "or". */
const [DOCUMENTED, UNKNOWN] = [1, 2];
export const JOINT = 4;
const UNCERTAIN = 8;
/** An explicit pledge of the State's own. */
export const OWN = DOCUMENTED | UNKNOWN;

function flagOf(actor: string, evidence: string, content: string): number {
  if (actor === 'joint') return JOINT;
  if (evidence !== 'explicit') return UNCERTAIN;
  return content === 'none' ? UNKNOWN : DOCUMENTED;
}

/** The flag of every combination of an actor, an evidence and a content, by their numbers, in this order. */
export function flagTable({
  actor,
  evidence,
  content,
}: Pick<RegisterColumns, 'actor' | 'evidence' | 'content'>): Uint8Array {
  return Uint8Array.from(
    actor.codes.flatMap((who) =>
      evidence.codes.flatMap((firm) => content.codes.map((known) => flagOf(who, firm, known))),
    ),
  );
}

/** The class of a State's entries by their flags, the strongest one; null for no entries. */
export function classOfFlags(flags: number): PledgeClass | null {
  if (flags & DOCUMENTED) return 'documented';
  if (flags & UNKNOWN) return 'content_unknown';
  if (flags & JOINT) return 'joint_only';
  return flags & UNCERTAIN ? 'uncertain' : null;
}
