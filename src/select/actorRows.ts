// The rows of the actors panel: the report's pledges by kind of actor, and beside each what the register documents.
import type { ActorType, Figure, ParagraphId, Qualifier } from '../model/tables';
import type { RegisterSelection } from './registerSelection';

/** Three hues: States, several States together, all others. */
export type ActorHue = 'states' | 'joint' | 'others';

export interface ActorRow {
  actor: string;
  hue: ActorHue;
  /** Pledges, as the report counts them; null where it gives no figure. */
  pledges: number | null;
  qualifier: Qualifier;
  paragraphs: readonly ParagraphId[];
  /** Entries of the register, as the filters leave it. */
  entries: number;
}

/** Kinds of actor that no list knows are others. */
export function hueOf(actor: string, group: ActorType['group'] | undefined): ActorHue {
  if (group !== 'states') return 'others';
  return actor === 'joint' ? 'joint' : 'states';
}

/** One row a kind of actor, in the order of actor-types.csv. */
export function actorRows(
  types: readonly ActorType[],
  figures: readonly Figure[],
  { byActor }: Pick<RegisterSelection, 'byActor'>,
): ActorRow[] {
  return types
    .toSorted((a, b) => a.order - b.order)
    .map(({ actorType, group }) => {
      const figure = figures.find((row) => row.dimension === 'actor' && row.key === actorType);
      return {
        actor: actorType,
        hue: hueOf(actorType, group),
        pledges: figure?.value ?? null,
        qualifier: figure?.qualifier ?? '',
        paragraphs: figure?.paragraphs ?? [],
        entries: byActor.get(actorType) ?? 0,
      };
    });
}

/** Pledges of some rows together: 782 for all. A kind without a figure adds none. */
export function pledgesOf(rows: readonly ActorRow[]): number {
  return rows.reduce((sum, row) => sum + (row.pledges ?? 0), 0);
}

/** Measures of discrepancies.csv on which sources differ, by kind of actor. */
export const ACTOR_DISCREPANCIES: Readonly<Record<string, string>> = {
  states: 'state_pledges',
  civil_society: 'civil_society_pledges',
  nhris: 'nhri_pledges',
  other: 'parliaments',
};
