// A register in columns whose texts are kept as bytes: the counted parts are at hand, an entry is decoded when shown.
import { restoreText } from '../../model/formula';
import type { IntakeSettings } from '../../model/intake';
import type { CodeColumn, CodeLists, Register } from '../../model/register';
import type { ContentKnown, Evidence } from '../../model/tables';
import { expandParagraphs } from '../paragraphs';
import { splitList } from '../recognise/lists';
import type { TableSchema } from '../schema';
import { EntryFields, placeOf, standInId } from './fields';
import type { ReadRegister } from './registerReader';
import type { TextStore } from './store';

/** The register of a file that was read with these settings. */
export function storedRegister(
  { columns, numbers }: ReadRegister,
  store: Pick<TextStore, 'record'>,
  settings: IntakeSettings,
  schema: TableSchema,
): Register {
  const fields = new EntryFields(schema);
  const maxId = schema.fields.find(({ name }) => name === 'entry_id')?.maxLength ?? Infinity;
  const places = new Map(Object.keys(settings.columns).map((field) => [field, placeOf(settings, field)]));
  const code = ({ codes, of }: CodeColumn, row: number) => codes[of[row]!]!;
  const list = ({ codes, start, of }: CodeLists, row: number) =>
    Array.from(of.subarray(start[row], start[row + 1]), (number) => codes[number]!);
  return {
    ...columns,
    hasDates: (places.get('date') ?? -1) >= 0,
    entry(row) {
      const number = numbers[row];
      if (number === undefined) throw new RangeError(`no row ${row}`);
      const cells = store.record(number);
      const text = (field: string) => restoreText((cells[places.get(field) ?? -1] ?? '').trim());
      const read = <Value>(field: string, reader: (text: string) => { value: Value }, blank: Value) => {
        const cell = text(field);
        return cell === '' ? blank : reader(cell).value;
      };
      const id = text('entry_id');
      const date = read('date', (cell) => fields.date(cell, settings.dateOrder), '');
      return {
        id: id === '' || id.length > maxId ? standInId(number) : id,
        actorType: code(columns.actor, row),
        actor: text('actor'),
        states: list(columns.states, row),
        statesNote: text('states_note'),
        themes: list(columns.themes, row),
        instruments: list(columns.instruments, row),
        summary: text('summary_en'),
        contentKnown: code(columns.content, row) as ContentKnown,
        targetYear: read('target_year', (cell) => fields.targetYear(cell), null),
        evidence: code(columns.evidence, row) as Evidence,
        sourceTitle: text('source_title'),
        sourceUrl: read('source_url', (cell) => fields.sourceUrl(cell), ''),
        sourceKind: read('source_kind', (cell) => fields.sourceKind(cell), ''),
        paragraphs: expandParagraphs(splitList(text('paragraph'))),
        ...(date && { date }),
      };
    },
  };
}
