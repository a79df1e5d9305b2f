// The map's finding: what the States shown have in common, in one sentence. States are never ranked.
import type { Layer } from '../../model/codes';
import type { Message } from '../../model/message';
import { countCodes, medianJoined, type MapRow } from '../mapLayers';
import { middleOf } from '../regionMedian';

export interface MapFacts {
  layer: Layer;
  rows: readonly MapRow[];
  /** Of the register as filtered: States with an explicit pledge of their own, and in joint pledges. */
  documented: { own: number; joint: number };
  /** Does the layer show numbers of entries, of a register that is complete? */
  counts: boolean;
  /** States that the report counts; null where its figures are not at hand. */
  counted: number | null;
  /** Is a filter on that the layer follows? */
  filtered: boolean;
  /** Host of a reader's own register; null for the shipped one. */
  host: string | null;
  /** Name of the only State shown; null for any other number. */
  only: string | null;
  /** Short name of the layer's one instrument. */
  instrument: string;
  /** Number of instruments on the record. */
  instruments: number;
}

export function findMap(facts: MapFacts): Message {
  const { layer, rows, only } = facts;
  const states = rows.filter((row) => row.shown).length;
  if (states === 0) return { key: 'map.finding.no_states' };
  if (layer === 'pledges') return findPledges(facts);
  const counts = countCodes(rows);
  const of = (code: string) => counts.get(code) ?? 0;
  if (layer === 'joined') return findJoined(facts, states);
  if (layer === 'instrument') {
    const { instrument } = facts;
    if (only !== null)
      return {
        key: 'map.finding.instrument_only',
        values: { name: only, instrument, status: rows.find((row) => row.shown)!.status },
      };
    return {
      key: 'map.finding.instrument',
      values: {
        instrument,
        states,
        party: of('party'),
        signatory: of('signatory'),
        former: of('former_party'),
      },
    };
  }
  const joining = rows.filter((row) => row.shown && row.joins.length > 0);
  const acts = joining.reduce((sum, row) => sum + row.joins.length, 0);
  if (only !== null) return { key: 'map.finding.window_only', values: { name: only, acts } };
  return acts === 0
    ? { key: 'map.finding.window_none', values: { filtered: facts.filtered ? 'yes' : 'no' } }
    : {
        key: 'map.finding.window',
        values: { states: joining.length, acts, filtered: facts.filtered ? 'yes' : 'no' },
      };
}

function findPledges(facts: MapFacts): Message {
  const { rows, documented, counted, filtered, host, only } = facts;
  const { own, joint } = documented;
  const shown = rows.filter((row) => row.shown);
  if (facts.counts) return findCounts(facts, shown);
  const unclear = shown.filter((row) => row.pledge === 'uncertain').length;
  if (only !== null)
    return {
      key: 'map.finding.pledges_only',
      values: {
        name: only,
        class: shown[0]!.pledge ?? 'not_documented',
        host: host ?? '',
        foreign: host ? 'yes' : 'no',
      },
    };
  if (host !== null) return { key: 'map.finding.pledges_foreign', values: { host, own, joint, unclear } };
  if (!filtered && counted !== null) return { key: 'map.finding.pledges', values: { own, joint, counted } };
  return own + joint + unclear === 0
    ? { key: 'map.finding.pledges_none' }
    : {
        key: 'map.finding.pledges_filtered',
        values: { own, joint, unclear, filtered: filtered ? 'yes' : 'no' },
      };
}

/** How many States have entries, and how many the middle one of them has. */
function findCounts({ host, only, filtered }: MapFacts, shown: readonly MapRow[]): Message {
  const register = host ?? '';
  if (only !== null)
    return {
      key: 'map.finding.counts_only',
      values: { host: register, name: only, count: shown[0]!.entries },
    };
  const counts = shown.map((row) => row.entries).filter((count) => count > 0);
  return {
    key: 'map.finding.counts',
    values: {
      host: register,
      named: counts.length,
      states: shown.length,
      filtered: filtered ? 'yes' : 'no',
      middle: middleOf(counts),
    },
  };
}

function findJoined({ rows, only, filtered, instruments }: MapFacts, states: number): Message {
  const shown = rows.filter((row) => row.shown);
  const first = shown[0]!.joined;
  if (only !== null)
    return { key: 'map.finding.joined_only', values: { name: only, count: first, of: instruments } };
  const median = medianJoined(rows);
  if (shown.every((row) => row.joined === first))
    return { key: 'map.finding.joined_equal', values: { states, count: first, of: instruments } };
  return {
    key: 'map.finding.joined',
    values: {
      states,
      count: median,
      of: instruments,
      half: shown.filter((row) => row.joined >= median).length,
      filtered: filtered ? 'yes' : 'no',
    },
  };
}
