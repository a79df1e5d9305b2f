// All that the page knows of one State: its entries and what followed, its instruments, its acts, its place in the report.
import type { SelectionValue } from '../model/selection';
import type { AtlasEvent, Entry, FollowUp, Instrument, Iso3, Participation } from '../model/tables';
import { filterActs, type Act } from './acts';
import { participationStatus, type ParticipationStatus } from './participationStatus';

/** An instrument and where the State stands towards it. */
export interface Standing {
  instrument: string;
  status: ParticipationStatus;
  /** What the record adds, in English; "" for nothing. */
  note: string;
}

/** A treaty and its protocols, in the order of the list of instruments. */
export interface Family {
  treaty: Standing;
  protocols: readonly Standing[];
}

export interface StateEntry {
  entry: Entry;
  joint: boolean;
  /** The instruments that the entry names, with what the record says of them today. */
  named: readonly Standing[];
  /** What followed; null where that is not ours to say. */
  followUps: readonly FollowUp[] | null;
}

/** The State's entries, its own before joint ones; an instrument that no list knows is left out of `named`. */
export function stateEntries(
  iso3: Iso3,
  entries: readonly Entry[],
  followUps: readonly FollowUp[] | null,
  record: readonly Participation[],
): StateEntry[] {
  const standing = standingOf(iso3, record);
  return entries
    .filter((entry) => entry.states.includes(iso3))
    .map((entry) => ({
      entry,
      joint: entry.actorType === 'joint',
      named: entry.instruments.map(standing),
      followUps: followUps && followUps.filter((row) => row.entryId === entry.id).sort(byDate),
    }))
    .sort((a, b) => Number(a.joint) - Number(b.joint));
}

/** The instruments by family. A protocol whose treaty is not in the list stands on its own. */
export function stateFamilies(
  iso3: Iso3,
  instruments: readonly Instrument[],
  record: readonly Participation[],
): Family[] {
  const standing = standingOf(iso3, record);
  const codes = new Set(instruments.map(({ code }) => code));
  return instruments
    .filter(({ parent }) => !codes.has(parent))
    .map(({ code }) => ({
      treaty: standing(code),
      protocols: instruments
        .filter(({ parent }) => parent === code)
        .map((protocol) => standing(protocol.code)),
    }));
}

/** The State's acts within the window, by date. */
export function stateActs(
  iso3: Iso3,
  acts: readonly Act[],
  window: Pick<SelectionValue, 'from' | 'to'>,
): Act[] {
  return filterActs(acts, window, new Set([iso3]));
}

/** What our extracts of the report tie to the State: its events by date, and the entries taken from the report. */
export function stateInReport(
  iso3: Iso3,
  events: readonly AtlasEvent[],
  entries: readonly Entry[],
): { events: AtlasEvent[]; entries: Entry[] } {
  return {
    events: events
      .filter((event) => event.iso3 === iso3)
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    entries: entries.filter((entry) => entry.paragraphs.length > 0 && entry.states.includes(iso3)),
  };
}

function standingOf(iso3: Iso3, record: readonly Participation[]): (instrument: string) => Standing {
  const rows = new Map(record.filter((row) => row.iso3 === iso3).map((row) => [row.instrument, row]));
  return (instrument) => {
    const row = rows.get(instrument);
    return { instrument, status: participationStatus(row), note: row?.note ?? '' };
  };
}

/** Undated ones last. */
function byDate(a: FollowUp, b: FollowUp): number {
  return (a.date || '9999') < (b.date || '9999') ? -1 : 1;
}
