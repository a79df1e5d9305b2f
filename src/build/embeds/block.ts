// The JSON block of an embed: rows of the extracts in one language, the register's codes, and the words that the chart can say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedData, PlainRegister } from '../../embed/tables';
import { toColumns } from '../../embed/tables';
import { readExtractText } from '../../extract/read';
import { registerOf } from '../../extract/register/registerOf';
import type { Catalogue } from '../../locale/locale.svelte';
import type { EmbedChart } from '../../model/embedCharts';
import { LANGUAGES, textIn, type Lang, type Localized } from '../../model/language';
import type { Entry, ParagraphId, RowsByTable, TableName } from '../../model/tables';
import { slimSchema, type DataPackage } from '../dataSchema';
import { NEEDS, NEVER } from './charts';

/** The tables of a data folder as the page reads them. Throws where a row cannot be read: what is frozen must be whole. */
export class ShippedTables {
  #folder: string;
  #schema;
  #read = new Map<TableName, readonly object[]>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#schema = slimSchema(
      JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as DataPackage,
    );
  }

  rows<T extends TableName>(name: T): readonly RowsByTable[T][] {
    let rows = this.#read.get(name);
    if (!rows) {
      const file = `${name}.csv`;
      const text = readFileSync(join(this.#folder, file), 'utf8');
      const extract = readExtractText(name, text, file, this.#schema);
      const [problem] = extract.problems.filter(({ severity }) => severity !== 'warning');
      if (problem) throw new Error(`${file}: ${JSON.stringify(problem)}`);
      this.#read.set(name, (rows = extract.rows));
    }
    return rows as readonly RowsByTable[T][];
  }
}

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).some((key) => (LANGUAGES as readonly string[]).includes(key));

/** A row with each localized text in one language, or in the one that it falls back to. */
function inOneLanguage(row: object, lang: Lang): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (!isLocalized(value)) return [key, value];
      const said = textIn(value, lang);
      return [key, said.text === '' ? {} : { [said.lang]: said.text }];
    }),
  );
}

/** Numbers of the register's columns as JSON has them. */
function plainRegister(
  entries: readonly Entry[],
  lang: Lang,
  listed: ((entry: Entry) => boolean) | null,
): PlainRegister {
  const { length, actor, evidence, content, states, themes, instruments } = registerOf(entries);
  const plain = <T extends object>(column: T) =>
    Object.fromEntries(
      Object.entries(column).map(([key, value]) => [
        key,
        ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : (value as unknown),
      ]),
    );
  return {
    length,
    ...Object.fromEntries(
      Object.entries({ actor, evidence, content, states, themes, instruments }).map(([name, column]) => [
        name,
        plain(column),
      ]),
    ),
    // One row an entry, so that they keep their numbers; of those that are not listed nothing is read.
    entries: listed && toColumns(entries.map((entry) => (listed(entry) ? inOneLanguage(entry, lang) : {}))),
  } as PlainRegister;
}

/** Paragraphs that the rows of other tables name. */
function citedIn(tables: Iterable<readonly object[]>): Set<ParagraphId> {
  const cited = new Set<ParagraphId>();
  for (const rows of tables)
    for (const row of rows)
      for (const id of (row as { paragraphs?: readonly ParagraphId[] }).paragraphs ?? []) cited.add(id);
  return cited;
}

interface Block {
  chart: EmbedChart;
  lang: Lang;
  page: string;
  messages: Catalogue;
  points: EmbedData['points'];
}

export function blockOf(tables: ShippedTables, { chart, lang, page, messages, points }: Block): EmbedData {
  const need = NEEDS[chart];
  const leave = new Set([...NEVER, ...(need.without ?? [])]);
  const kept = new Map(
    need.tables.map((name) => {
      const only = need.only?.[name] as ((row: object) => boolean) | undefined;
      const rows: readonly object[] = tables.rows(name);
      return [name as TableName, only ? rows.filter(only) : rows] as const;
    }),
  );
  const entries = need.register ? tables.rows('pledges') : [];
  const listed = typeof need.register === 'function' ? need.register : null;
  const cited = citedIn([...kept.values(), listed ? entries.filter(listed) : []]);
  return {
    lang,
    page,
    messages,
    tables: Object.fromEntries(
      [...kept].map(([name, rows]) => {
        const own =
          name === 'paragraphs'
            ? rows.filter((row) => cited.has((row as RowsByTable['paragraphs']).paragraph))
            : rows;
        return [
          name,
          toColumns(
            own.map((row) => inOneLanguage(row, lang)),
            leave,
          ),
        ];
      }),
    ),
    register: need.register ? plainRegister(entries, lang, listed) : null,
    points: need.map ? points : {},
  };
}
