// Records → the row types of the model: columns get the names of the code, columns in six languages become one text.
import { LANGUAGES, type Lang, type Localized } from '../model/language';
import type { RowsByTable, TableName } from '../model/tables';
import { expandParagraphs } from './paragraphs';
import type { CheckedRecord } from './validate';

type ToRow<Row> = (record: CheckedRecord) => Row;

/** For each table, the row of a validated record. A column that is not in the file reads as missing. */
export const TO_ROW: { readonly [Name in TableName]: ToRow<RowsByTable[Name]> } = {
  states: (record) => ({
    iso3: record.iso3!,
    iso2: record.iso2!,
    m49: record.m49!,
    names: NAME(record),
    membership: record.membership!,
    unGroup: record.un_group!,
    region: record.atlas_region!,
    subregion: record.subregion!,
    ldc: record.ldc!,
    lldc: record.lldc!,
    sids: record.sids!,
    dot: point(record.dot_lon!, record.dot_lat!),
  }),
  pledges: (record) => ({
    id: record.entry_id!,
    actorType: record.actor_type!,
    actor: record.actor!,
    states: record.states!,
    statesNote: record.states_note!,
    themes: record.themes!,
    instruments: record.instruments!,
    summary: record.summary_en!,
    contentKnown: record.content_known!,
    targetYear: record.target_year!,
    evidence: record.evidence!,
    sourceTitle: record.source_title!,
    sourceUrl: record.source_url!,
    sourceKind: record.source_kind!,
    paragraphs: expandParagraphs(record.paragraph!),
  }),
  'follow-ups': (record) => ({
    entryId: record.entry_id!,
    date: record.date!,
    what: WHAT(record),
    outcome: record.outcome!,
    sourceTitle: record.source_title!,
    sourceUrl: record.source_url!,
    sourceKind: record.source_kind!,
    namesInitiative: record.names_initiative!,
  }),
  figures: (record) => ({
    dimension: record.dimension!,
    key: record.key!,
    value: record.value!,
    unit: record.unit!,
    qualifier: record.qualifier!,
    paragraphs: expandParagraphs(record.paragraph!),
    actorScope: record.actor_scope!,
    note: NOTE(record),
  }),
  events: (record) => ({
    id: record.event_id!,
    kind: record.kind!,
    start: record.start!,
    end: record.end!,
    precision: record.precision!,
    place: PLACE(record),
    iso3: record.iso3!,
    dialogueRegion: record.dialogue_region!,
    title: TITLE(record),
    conveners: CONVENERS(record),
    participants: { value: record.participants!, qualifier: record.participants_qualifier! },
    inPerson: { value: record.in_person!, qualifier: record.in_person_qualifier! },
    online: { value: record.online!, qualifier: record.online_qualifier! },
    statesRepresented: { value: record.states_represented!, qualifier: record.states_qualifier! },
    representativesFromGroups: record.representatives_from_ldc_lldc_sids!,
    outcome: OUTCOME(record),
    paragraphs: expandParagraphs(record.paragraph!),
  }),
  instruments: (record) => ({
    code: record.instrument!,
    kind: record.kind!,
    parent: record.parent!,
    adopted: record.adopted!,
    inForce: record.entry_into_force!,
    depositaryRef: record.depositary_ref!,
    names: NAME(record),
    shortNames: SHORT(record),
    protects: PROTECTS(record),
    parties: record.untc_parties!,
  }),
  ratifications: (record) => ({
    iso3: record.iso3!,
    instrument: record.instrument!,
    signed: record.signature_date!,
    date: record.action_date!,
    action: record.action!,
    status: record.status!,
    withdrawalNotified: record.withdrawal_notified!,
    withdrawalEffective: record.withdrawal_effective!,
    note: record.note!,
  }),
  discrepancies: (record) => ({
    measure: record.measure!,
    value: record.value!,
    qualifier: record.qualifier!,
    unit: record.unit!,
    used: record.used!,
    asOf: record.as_of!,
    sourceTitle: SOURCE_TITLE(record),
    sourceUrl: record.source_url!,
    note: NOTE(record),
  }),
  regions: (record) => ({
    scheme: record.scheme!,
    region: record.region!,
    labels: LABEL(record),
    order: record.order!,
    note: record.note!,
  }),
  themes: (record) => ({
    theme: record.theme!,
    group: record.group!,
    order: record.order!,
    labels: LABEL(record),
  }),
  'actor-types': (record) => ({
    actorType: record.actor_type!,
    group: record.group!,
    order: record.order!,
    labels: LABEL(record),
  }),
  paragraphs: (record) => ({
    paragraph: record.paragraph!,
    section: SECTION(record),
    text: TEXT(record),
  }),
  'state-aliases': (record) => ({
    alias: record.alias!,
    iso3: record.iso3!,
    lang: record.lang!,
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
      if (value) texts[lang] = value;
    }
    return texts;
  };
}

function point(lon: number | null, lat: number | null): readonly [number, number] | null {
  return lon === null || lat === null ? null : [lon, lat];
}
