// One type per extract: a row as the rest of the code sees it. Columns and code lists are in data/datapackage.json.
import type { Localized } from './language';

export type Iso3 = string;
/** ISO date, day precision. */
export type IsoDate = string;
/** ISO date of day, month or year precision: 2024-05-14, 2024-05, 2024. */
export type PartialDate = string;
/** A paragraph of the report: "85", "annex-4", "cover". */
export type ParagraphId = string;

export interface State {
  iso3: Iso3;
  iso2: string;
  m49: string;
  names: Localized;
  membership: 'member' | 'observer' | 'non_member_state' | 'regional_organization';
  /** United Nations regional group; empty for who is in none. */
  unGroup: string;
  /** Our own grouping, scheme `atlas` of regions.csv. */
  region: string;
  subregion: string;
  ldc: boolean;
  lldc: boolean;
  sids: boolean;
  /** Longitude and latitude in degrees; null for the European Union. */
  dot: readonly [number, number] | null;
}

export type Evidence = 'explicit' | 'reported' | 'planned' | 'general';
export type ContentKnown = 'full' | 'areas' | 'none';

/** One entry of the register (pledges.csv): a pledge, or a group of pledges, with a citable text. */
export interface Entry {
  id: string;
  actorType: string;
  actor: string;
  states: readonly Iso3[];
  statesNote: string;
  themes: readonly string[];
  instruments: readonly string[];
  /** Our own summary, in English. */
  summary: string;
  contentKnown: ContentKnown;
  targetYear: number | null;
  evidence: Evidence;
  sourceTitle: string;
  sourceUrl: string;
  sourceKind: string;
  paragraphs: readonly ParagraphId[];
  /** When it was pledged. Only a reader's register says so: ours has no such column. */
  date?: PartialDate;
}

export interface FollowUp {
  entryId: string;
  date: PartialDate;
  what: Localized;
  outcome: string;
  sourceTitle: string;
  sourceUrl: string;
  sourceKind: string;
  /** Does the source itself mention the initiative? */
  namesInitiative: boolean;
}

export type Qualifier = 'exactly' | 'about' | 'nearly' | 'more_than' | 'at_least' | '';

/** A figure that the report publishes. Never computed, never mixed with counts of the register. */
export interface Figure {
  dimension: string;
  key: string;
  value: number | null;
  unit: string;
  qualifier: Qualifier;
  paragraphs: readonly ParagraphId[];
  actorScope: string;
  note: Localized;
}

export interface QualifiedNumber {
  /** null: not reported. */
  value: number | null;
  qualifier: Qualifier;
}

export type EventKind = 'dialogue' | 'milestone' | 'campaign' | 'conference' | 'spotlight' | 'outreach';

export interface AtlasEvent {
  id: string;
  kind: EventKind;
  start: IsoDate;
  end: IsoDate;
  /** A month is a span; a year is listed beneath its lane, undated. */
  precision: 'day' | 'month' | 'year';
  place: Localized;
  iso3: Iso3;
  dialogueRegion: string;
  title: Localized;
  conveners: Localized;
  participants: QualifiedNumber;
  inPerson: QualifiedNumber;
  online: QualifiedNumber;
  statesRepresented: QualifiedNumber;
  /** Representatives from LDC, LLDC and SIDS; null: not reported. */
  representativesFromGroups: number | null;
  outcome: Localized;
  paragraphs: readonly ParagraphId[];
}

export interface Instrument {
  code: string;
  kind: 'treaty' | 'protocol';
  /** Code of the treaty that a protocol belongs to; empty for a treaty. */
  parent: string;
  adopted: IsoDate;
  inForce: IsoDate;
  depositaryRef: string;
  names: Localized;
  shortNames: Localized;
  protects: Localized;
  /** Number of parties as the depositary counts them. */
  parties: number;
}

export type ActKind = 'ratification' | 'accession' | 'succession' | 'acceptance' | 'formal_confirmation';

/** One participant and one instrument on the treaty record (ratifications.csv). */
export interface Participation {
  iso3: Iso3;
  instrument: string;
  signed: IsoDate | '';
  /** Date of the act by which it became party; empty for a signatory. */
  date: IsoDate | '';
  action: ActKind | '';
  status: 'party' | 'signatory' | 'former_party';
  withdrawalNotified: IsoDate | '';
  withdrawalEffective: IsoDate | '';
  note: string;
}

/** A figure as one source gives it. */
export interface Discrepancy {
  measure: string;
  value: number | null;
  qualifier: Qualifier;
  unit: string;
  used: boolean;
  asOf: PartialDate;
  sourceTitle: Localized;
  sourceUrl: string;
  note: Localized;
}

export interface Region {
  scheme: 'un_group' | 'atlas' | 'dialogue' | 'paragraph_46';
  region: string;
  labels: Localized;
  order: number;
  note: string;
}

export interface Theme {
  theme: string;
  group: 'report_pledges' | 'report_states' | 'report_named' | 'register_only';
  order: number;
  labels: Localized;
}

export interface ActorType {
  actorType: string;
  group: 'states' | 'others';
  order: number;
  labels: Localized;
}

export interface Paragraph {
  paragraph: ParagraphId;
  section: Localized;
  /** One sentence in our own words. */
  text: Localized;
}

export interface Alias {
  alias: string;
  iso3: Iso3;
  lang: string;
}

/** Rows by table: the name is the extract's file name without .csv. */
export interface RowsByTable {
  states: State;
  pledges: Entry;
  'follow-ups': FollowUp;
  figures: Figure;
  events: AtlasEvent;
  instruments: Instrument;
  ratifications: Participation;
  discrepancies: Discrepancy;
  regions: Region;
  themes: Theme;
  'actor-types': ActorType;
  paragraphs: Paragraph;
  'state-aliases': Alias;
}
export type TableName = keyof RowsByTable;
