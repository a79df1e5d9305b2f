// Records → the row types of the model: columns get the names of the code, columns in six languages become one text.
import { LANGUAGES, type Lang, type Localized } from '../model/language';
import type { QualifiedNumber, Qualifier, RowsByTable, TableName } from '../model/tables';
import { expandParagraphs } from './paragraphs';
import type { CsvRecord } from './validate';

type ToRow<Row> = (record: CsvRecord) => Row;

/** For each table, the row of a validated record. A column that is not in the file reads as missing. */
export const TO_ROW: { readonly [Name in TableName]: ToRow<RowsByTable[Name]> } = {
  states: (record) => ({
    iso3: text(record, 'iso3'),
    iso2: text(record, 'iso2'),
    m49: text(record, 'm49'),
    names: NAME(record),
    membership: text(record, 'membership'),
    unGroup: text(record, 'un_group'),
    region: text(record, 'atlas_region'),
    subregion: text(record, 'subregion'),
    ldc: flag(record, 'ldc'),
    lldc: flag(record, 'lldc'),
    sids: flag(record, 'sids'),
    dot: point(record, 'dot_lon', 'dot_lat'),
  }),
  pledges: (record) => ({
    id: text(record, 'entry_id'),
    actorType: text(record, 'actor_type'),
    actor: text(record, 'actor'),
    states: list(record, 'states'),
    statesNote: text(record, 'states_note'),
    themes: list(record, 'themes'),
    instruments: list(record, 'instruments'),
    summary: text(record, 'summary_en'),
    contentKnown: text(record, 'content_known'),
    targetYear: number(record, 'target_year'),
    evidence: text(record, 'evidence'),
    sourceTitle: text(record, 'source_title'),
    sourceUrl: text(record, 'source_url'),
    sourceKind: text(record, 'source_kind'),
    paragraphs: expandParagraphs(list(record, 'paragraph')),
  }),
  'follow-ups': (record) => ({
    entryId: text(record, 'entry_id'),
    date: text(record, 'date'),
    what: WHAT(record),
    outcome: text(record, 'outcome'),
    sourceTitle: text(record, 'source_title'),
    sourceUrl: text(record, 'source_url'),
    sourceKind: text(record, 'source_kind'),
    namesInitiative: flag(record, 'names_initiative'),
  }),
  figures: (record) => ({
    dimension: text(record, 'dimension'),
    key: text(record, 'key'),
    value: number(record, 'value'),
    unit: text(record, 'unit'),
    qualifier: text(record, 'qualifier'),
    paragraphs: expandParagraphs(list(record, 'paragraph')),
    actorScope: text(record, 'actor_scope'),
    note: NOTE(record),
  }),
  events: (record) => ({
    id: text(record, 'event_id'),
    kind: text(record, 'kind'),
    start: text(record, 'start'),
    end: text(record, 'end'),
    precision: text(record, 'precision'),
    place: PLACE(record),
    iso3: text(record, 'iso3'),
    dialogueRegion: text(record, 'dialogue_region'),
    title: TITLE(record),
    conveners: CONVENERS(record),
    participants: qualified(record, 'participants', 'participants_qualifier'),
    inPerson: qualified(record, 'in_person', 'in_person_qualifier'),
    online: qualified(record, 'online', 'online_qualifier'),
    statesRepresented: qualified(record, 'states_represented', 'states_qualifier'),
    representativesFromGroups: number(record, 'representatives_from_ldc_lldc_sids'),
    outcome: OUTCOME(record),
    paragraphs: expandParagraphs(list(record, 'paragraph')),
  }),
  instruments: (record) => ({
    code: text(record, 'instrument'),
    kind: text(record, 'kind'),
    parent: text(record, 'parent'),
    adopted: text(record, 'adopted'),
    inForce: text(record, 'entry_into_force'),
    depositaryRef: text(record, 'depositary_ref'),
    names: NAME(record),
    shortNames: SHORT(record),
    protects: PROTECTS(record),
    parties: number(record, 'untc_parties') ?? 0,
  }),
  ratifications: (record) => ({
    iso3: text(record, 'iso3'),
    instrument: text(record, 'instrument'),
    signed: text(record, 'signature_date'),
    date: text(record, 'action_date'),
    action: text(record, 'action'),
    status: text(record, 'status'),
    withdrawalNotified: text(record, 'withdrawal_notified'),
    withdrawalEffective: text(record, 'withdrawal_effective'),
    note: text(record, 'note'),
  }),
  discrepancies: (record) => ({
    measure: text(record, 'measure'),
    value: number(record, 'value'),
    qualifier: text(record, 'qualifier'),
    unit: text(record, 'unit'),
    used: flag(record, 'used'),
    asOf: text(record, 'as_of'),
    sourceTitle: SOURCE_TITLE(record),
    sourceUrl: text(record, 'source_url'),
    note: NOTE(record),
  }),
  regions: (record) => ({
    scheme: text(record, 'scheme'),
    region: text(record, 'region'),
    labels: LABEL(record),
    order: number(record, 'order') ?? 0,
    note: text(record, 'note'),
  }),
  themes: (record) => ({
    theme: text(record, 'theme'),
    group: text(record, 'group'),
    order: number(record, 'order') ?? 0,
    labels: LABEL(record),
  }),
  'actor-types': (record) => ({
    actorType: text(record, 'actor_type'),
    group: text(record, 'group'),
    order: number(record, 'order') ?? 0,
    labels: LABEL(record),
  }),
  paragraphs: (record) => ({
    paragraph: text(record, 'paragraph'),
    section: SECTION(record),
    text: TEXT(record),
  }),
  'state-aliases': (record) => ({
    alias: text(record, 'alias'),
    iso3: text(record, 'iso3'),
    lang: text(record, 'lang'),
  }),
};

const CONVENERS = localized('conveners');
const LABEL = localized('label');
const NAME = localized('name');
const NOTE = localized('note');
const OUTCOME = localized('outcome');
const PLACE = localized('place');
const PROTECTS = localized('protects');
const SECTION = localized('section');
const SHORT = localized('short');
const SOURCE_TITLE = localized('source_title');
const TEXT = localized('text');
const TITLE = localized('title');
const WHAT = localized('what');

/**
 * Gathers the columns `stem_ar` … `stem_es`. Where a table has its English text in a column without a language,
 * `stem` stands for `stem_en`.
 */
function localized(stem: string): ToRow<Localized> {
  const columns = LANGUAGES.map((lang) => ({ lang, name: `${stem}_${lang}` }));
  return (record) => {
    const texts: Partial<Record<Lang, string>> = {};
    for (const { lang, name } of columns) {
      const value = record[name] || (lang === 'en' && record[stem]);
      if (value) texts[lang] = value as string;
    }
    return texts;
  };
}

/** A text, or one of the codes that the schema has checked it to be. */
function text<Code extends string>(record: CsvRecord, name: string): Code {
  return (record[name] ?? '') as Code;
}

function number(record: CsvRecord, name: string): number | null {
  return (record[name] ?? null) as number | null;
}

function flag(record: CsvRecord, name: string): boolean {
  return record[name] === true;
}

function list(record: CsvRecord, name: string): readonly string[] {
  return (record[name] ?? []) as readonly string[];
}

function point(record: CsvRecord, x: string, y: string): readonly [number, number] | null {
  const [lon, lat] = [number(record, x), number(record, y)];
  return lon === null || lat === null ? null : [lon, lat];
}

function qualified(record: CsvRecord, value: string, qualifier: string): QualifiedNumber {
  return { value: number(record, value), qualifier: text<Qualifier>(record, qualifier) };
}
