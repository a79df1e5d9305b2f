// What the chart of parties over time says first: how many there are, and how many joined and left since the launch.
import type { Message } from '../../model/message';

/** `joined`, `left`: acts since the launch. `who` names the one that left, where it was one. */
export function partiesFinding(
  counts: { parties: number; joined: number; left: number },
  names: { launch: string; who: string },
): Message {
  const { parties, joined, left } = counts;
  const key =
    parties === 0
      ? 'instrumentView.finding.none'
      : joined + left === 0
        ? 'instrumentView.finding.unchanged'
        : 'instrumentView.finding.since';
  return { key, values: { parties, joined, left, launch: names.launch, who: left === 1 ? names.who : '' } };
}
