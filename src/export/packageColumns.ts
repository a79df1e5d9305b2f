// The tables of the data package as files that read back the same: their columns are those of data/datapackage.json.
import { LANGUAGES, type Localized } from '../model/language';
import type { Cell } from '../model/tableSpec';
import type { Entry, RowsByTable, TableName } from '../model/tables';
import type { CsvSource } from './csv';

/** The cell that a column has for a row, by the column's name; in the order of the file. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const list = (items: readonly string[]): string => items.join(';');
const flag = (value: boolean): string => String(value);

/** The columns `stem_ar` … `stem_es`; English in `english` where its column has no language. */
function localized<Row>(stem: string, texts: (row: Row) => Localized, english = `${stem}_en`): Columns<Row> {
  return Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang === 'en' ? english : `${stem}_${lang}`,
      (row: Row) => texts(row)[lang] ?? '',
    ]),
  );
}

const COLUMNS: { readonly [Name in TableName]: Columns<RowsByTable[Name]> } = {
  states: {
    iso3: (state) => state.iso3,
    iso2: (state) => state.iso2,
    m49: (state) => state.m49,
    ...localized('name', (state) => state.names),
    membership: (state) => state.membership,
    un_group: (state) => state.unGroup,
    atlas_region: (state) => state.region,
    subregion: (state) => state.subregion,
    ldc: (state) => flag(state.ldc),
    lldc: (state) => flag(state.lldc),
    sids: (state) => flag(state.sids),
    dot_lat: (state) => state.dot?.[1] ?? null,
    dot_lon: (state) => state.dot?.[0] ?? null,
  },
  pledges: {
    entry_id: (entry) => entry.id,
    actor_type: (entry) => entry.actorType,
    actor: (entry) => entry.actor,
    states: (entry) => list(entry.states),
    states_note: (entry) => entry.statesNote,
    themes: (entry) => list(entry.themes),
    instruments: (entry) => list(entry.instruments),
    summary_en: (entry) => entry.summary,
    content_known: (entry) => entry.contentKnown,
    target_year: (entry) => entry.targetYear,
    evidence: (entry) => entry.evidence,
    source_title: (entry) => entry.sourceTitle,
    source_url: (entry) => entry.sourceUrl,
    source_kind: (entry) => entry.sourceKind,
    paragraph: (entry) => list(entry.paragraphs),
  },
  'follow-ups': {
    entry_id: (followUp) => followUp.entryId,
    date: (followUp) => followUp.date,
    ...localized('what', (followUp) => followUp.what),
    outcome: (followUp) => followUp.outcome,
    source_title: (followUp) => followUp.sourceTitle,
    source_url: (followUp) => followUp.sourceUrl,
    source_kind: (followUp) => followUp.sourceKind,
    names_initiative: (followUp) => flag(followUp.namesInitiative),
  },
  figures: {
    dimension: (figure) => figure.dimension,
    key: (figure) => figure.key,
    value: (figure) => figure.value,
    unit: (figure) => figure.unit,
    qualifier: (figure) => figure.qualifier,
    paragraph: (figure) => list(figure.paragraphs),
    actor_scope: (figure) => figure.actorScope,
    ...localized('note', (figure) => figure.note, 'note'),
  },
  events: {
    event_id: (event) => event.id,
    kind: (event) => event.kind,
    start: (event) => event.start,
    end: (event) => event.end,
    precision: (event) => event.precision,
    ...localized('place', (event) => event.place, 'place'),
    iso3: (event) => event.iso3,
    dialogue_region: (event) => event.dialogueRegion,
    ...localized('title', (event) => event.title),
    ...localized('conveners', (event) => event.conveners),
    participants: (event) => event.participants.value,
    participants_qualifier: (event) => event.participants.qualifier,
    in_person: (event) => event.inPerson.value,
    in_person_qualifier: (event) => event.inPerson.qualifier,
    online: (event) => event.online.value,
    online_qualifier: (event) => event.online.qualifier,
    states_represented: (event) => event.statesRepresented.value,
    states_qualifier: (event) => event.statesRepresented.qualifier,
    representatives_from_ldc_lldc_sids: (event) => event.representativesFromGroups,
    ...localized('outcome', (event) => event.outcome),
    paragraph: (event) => list(event.paragraphs),
  },
  instruments: {
    instrument: (instrument) => instrument.code,
    kind: (instrument) => instrument.kind,
    parent: (instrument) => instrument.parent,
    adopted: (instrument) => instrument.adopted,
    entry_into_force: (instrument) => instrument.inForce,
    depositary_ref: (instrument) => instrument.depositaryRef,
    ...localized('name', (instrument) => instrument.names),
    untc_parties: (instrument) => instrument.parties,
    ...localized('short', (instrument) => instrument.shortNames),
    ...localized('protects', (instrument) => instrument.protects),
  },
  ratifications: {
    iso3: (row) => row.iso3,
    instrument: (row) => row.instrument,
    signature_date: (row) => row.signed,
    action_date: (row) => row.date,
    action: (row) => row.action,
    status: (row) => row.status,
    withdrawal_notified: (row) => row.withdrawalNotified,
    withdrawal_effective: (row) => row.withdrawalEffective,
    note: (row) => row.note,
  },
  discrepancies: {
    measure: (row) => row.measure,
    value: (row) => row.value,
    qualifier: (row) => row.qualifier,
    unit: (row) => row.unit,
    used: (row) => flag(row.used),
    as_of: (row) => row.asOf,
    ...localized('source_title', (row) => row.sourceTitle, 'source_title'),
    source_url: (row) => row.sourceUrl,
    ...localized('note', (row) => row.note, 'note'),
  },
  regions: {
    scheme: (region) => region.scheme,
    region: (region) => region.region,
    ...localized('label', (region) => region.labels),
    order: (region) => region.order,
    note: (region) => region.note,
  },
  themes: {
    theme: (theme) => theme.theme,
    group: (theme) => theme.group,
    order: (theme) => theme.order,
    ...localized('label', (theme) => theme.labels),
  },
  'actor-types': {
    actor_type: (type) => type.actorType,
    group: (type) => type.group,
    order: (type) => type.order,
    ...localized('label', (type) => type.labels),
  },
  paragraphs: {
    paragraph: (paragraph) => paragraph.paragraph,
    ...localized('section', (paragraph) => paragraph.section, 'section'),
    ...localized('text', (paragraph) => paragraph.text),
  },
  'state-aliases': { alias: (row) => row.alias, iso3: (row) => row.iso3, lang: (row) => row.lang },
};

function recordSource<Row>(columns: Columns<Row>, length: number, at: (row: number) => Row): CsvSource {
  const values = Object.values(columns);
  return {
    header: Object.keys(columns),
    length,
    cells: (row) => {
      const made = at(row);
      return values.map((value) => value(made));
    },
  };
}

/** The rows of a table of the package, which its schema reads back. */
export function packageSource<Name extends TableName>(
  name: Name,
  rows: readonly RowsByTable[Name][],
): CsvSource {
  return recordSource(COLUMNS[name], rows.length, (row) => rows[row]!);
}

/** Entries of a register; each is asked for when its line is written. A reader's own has dates beside our columns. */
export function registerSource(length: number, at: (row: number) => Entry, dated: boolean): CsvSource {
  const columns: Columns<Entry> = dated
    ? { ...COLUMNS.pledges, date: (entry) => entry.date ?? '' }
    : COLUMNS.pledges;
  return recordSource(columns, length, at);
}
