// Ratification flows: the acts of a window, from United Nations group to instrument. Every link is its dated acts.
import type { Instrument, Iso3, Region, State } from '../model/tables';
import type { Act } from './acts';

/** Node of the participants that are in no regional group of the United Nations. */
export const NO_GROUP = 'none';

/** One participant becoming party to one instrument. Withdrawals are not flows. */
export interface Flow {
  /** `african>ICPPED` */
  key: string;
  group: string;
  instrument: string;
  acts: readonly Act[];
}

export interface FlowNode {
  /** Code of the group or of the instrument. */
  key: string;
  acts: readonly Act[];
}

export interface Flows {
  /** In the order of the groups, then of the instruments. */
  links: readonly Flow[];
  /** Groups with an act, in the order of regions.csv; those in no group come last. */
  groups: readonly FlowNode[];
  /** Instruments with an act, in the order of instruments.csv (by family). */
  instruments: readonly FlowNode[];
  /** All acts drawn, by date. */
  acts: readonly Act[];
  /** Withdrawals among the acts given, which are not drawn. */
  withdrawals: readonly Act[];
  /** Groups of regions.csv without an act. */
  idleGroups: readonly string[];
  /** Number of instruments without an act. */
  idleInstruments: number;
}

/** The lists that name the nodes and put them in order. */
export interface FlowLists {
  participants: ReadonlyMap<Iso3, State>;
  regions: readonly Region[];
  instruments: readonly Instrument[];
}

/** Sorts dated acts (already cut to window and scope) into links and nodes. */
export function flowsOf(dated: readonly Act[], { participants, regions, instruments }: FlowLists): Flows {
  const acts = dated.filter((act) => act.kind !== 'withdrawal');
  const groupCodes = regions.filter((row) => row.scheme === 'un_group').map((row) => row.region);
  const instrumentCodes = instruments.map((row) => row.code);
  const groupOf = (act: Act) => participants.get(act.iso3)?.unGroup || NO_GROUP;
  const byGroup = gather(acts, groupOf, groupCodes);
  const byInstrument = gather(acts, (act) => act.instrument, instrumentCodes);
  return {
    links: byGroup.flatMap((group) =>
      gather(group.acts, (act) => act.instrument, instrumentCodes).map((own) => ({
        key: `${group.key}>${own.key}`,
        group: group.key,
        instrument: own.key,
        acts: own.acts,
      })),
    ),
    groups: byGroup,
    instruments: byInstrument,
    acts,
    withdrawals: dated.filter((act) => act.kind === 'withdrawal'),
    idleGroups: groupCodes.filter((code) => !byGroup.some((node) => node.key === code)),
    idleInstruments: instrumentCodes.filter((code) => !byInstrument.some((node) => node.key === code)).length,
  };
}

/** The acts behind a mark: a link, a group or an instrument; null for a key that is not drawn. */
export function actsBehind(flows: Flows, key: string): readonly Act[] | null {
  const found = [...flows.links, ...flows.groups, ...flows.instruments].find((item) => item.key === key);
  return found?.acts ?? null;
}

/** Acts by code, in the order of the codes; a code that the list does not know comes last. */
function gather(acts: readonly Act[], codeOf: (act: Act) => string, codes: readonly string[]): FlowNode[] {
  const byCode = new Map<string, Act[]>();
  for (const act of acts) {
    const code = codeOf(act);
    const own = byCode.get(code);
    if (own) own.push(act);
    else byCode.set(code, [act]);
  }
  const place = (code: string) => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return [...byCode]
    .map(([key, own]) => ({ key, acts: own }))
    .sort((a, b) => place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1));
}
