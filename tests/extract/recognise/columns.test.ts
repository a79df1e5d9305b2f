// Columns of files as offices have them, in six languages, against the fields of the register and of the other tables.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf, matchColumns, rankTables } from '../../../src/extract/recognise/columns';
import { OTHER_HEADERS } from '../../../src/extract/recognise/headers/otherTables';
import { PLEDGE_HEADERS } from '../../../src/extract/recognise/headers/pledges';
import { LANGUAGES } from '../../../src/model/language';
import type { TableName } from '../../../src/model/tables';
import { readShipped, schema } from '../schema';
import { fields, found, lists, pledges, tableOf } from './known';

describe('columns by name', () => {
  it.each(schema.map((table) => table.name as TableName))(
    'finds every column of %s by its very name',
    (name) => {
      const table = tableOf(name);
      const header = table.fields.map((field) => field.name);
      const { columns, matchedBy } = matchColumns(header, [], table, lists);
      expect(header.map((field) => columns[field])).toEqual(header.map((_, place) => place));
      expect(new Set(Object.values(matchedBy))).toEqual(new Set(['name']));
      expect(rankTables(header, [], schema, lists)[0]).toBe(name);
    },
  );

  it('finds the columns of the shipped register whatever their order', () => {
    const header = pledges.fields.map((field) => field.name).reverse();
    const { columns } = matchColumns(header, [], pledges, lists);
    for (const field of header) expect(header[columns[field]!]).toBe(field);
    expect(columns.date).toBeNull();
  });

  it('takes a very name before an alias', () => {
    expect(found(['Themes', 'themes', 'summary_en', 'Summary'])).toEqual({
      themes: 'themes (name)',
      summary_en: 'summary_en (name)',
    });
  });
});

const OFFICE: readonly [string, Record<string, string>][] = [
  [
    'Pledge ID;Country;ISO3;Type of stakeholder;Thematic area;Pledge text;Date submitted;Target date;Link',
    { entry_id: 'Pledge ID', states: 'ISO3', actor: 'Country', actor_type: 'Type of stakeholder', themes: 'Thematic area', summary_en: 'Pledge text', date: 'Date submitted', target_year: 'Target date', source_url: 'Link' },
  ],
  [
    'No.;Organisation;Category of actor;Topic(s);Commitment;Year;Source;URL',
    { entry_id: 'No.', actor: 'Organisation', actor_type: 'Category of actor', themes: 'Topic(s)', summary_en: 'Commitment', date: 'Year', source_title: 'Source', source_url: 'URL' },
  ],
  [
    'N°;Pays;Type d’acteur;Thème(s);Texte de l’engagement;Date de l’engagement;Échéance;Lien',
    { entry_id: 'N°', states: 'Pays', actor_type: 'Type d’acteur', themes: 'Thème(s)', summary_en: 'Texte de l’engagement', date: 'Date de l’engagement', target_year: 'Échéance', source_url: 'Lien' },
  ],
  [
    'Código;País;Organización;Tipo de actor;Tema;Compromiso;Fecha;Año previsto;Enlace;Fuente',
    { entry_id: 'Código', states: 'País', actor: 'Organización', actor_type: 'Tipo de actor', themes: 'Tema', summary_en: 'Compromiso', date: 'Fecha', target_year: 'Año previsto', source_url: 'Enlace', source_title: 'Fuente' },
  ],
  [
    '№;Страна;Организация;Вид участника;Тема;Текст обязательства;Дата;Срок исполнения;Ссылка',
    { entry_id: '№', states: 'Страна', actor: 'Организация', actor_type: 'Вид участника', themes: 'Тема', summary_en: 'Текст обязательства', date: 'Дата', target_year: 'Срок исполнения', source_url: 'Ссылка' },
  ],
  [
    'الرقم;الدولة;نوع الجهة;الموضوع;نص التعهد;التاريخ;السنة المستهدفة;الرابط;المصدر',
    { entry_id: 'الرقم', states: 'الدولة', actor_type: 'نوع الجهة', themes: 'الموضوع', summary_en: 'نص التعهد', date: 'التاريخ', target_year: 'السنة المستهدفة', source_url: 'الرابط', source_title: 'المصدر' },
  ],
  [
    '序号;国家;行为体类别;主题;承诺内容;日期;目标年份;来源;链接',
    { entry_id: '序号', states: '国家', actor_type: '行为体类别', themes: '主题', summary_en: '承诺内容', date: '日期', target_year: '目标年份', source_title: '来源', source_url: '链接' },
  ],
  ['COUNTRY (ISO3);THEMES:;SUMMARY (ENGLISH);SUMMARY (FRENCH)', { states: 'COUNTRY (ISO3)', themes: 'THEMES:', summary_en: 'SUMMARY (ENGLISH)' }],
  ['1. Pays/État;2. Thématique;3. Engagement', { states: '1. Pays/État', themes: '2. Thématique', summary_en: '3. Engagement' }],
  ['actorType;sourceUrl;targetYear;entryId;contentKnown', { actor_type: 'actorType', source_url: 'sourceUrl', target_year: 'targetYear', entry_id: 'entryId', content_known: 'contentKnown' }],
  ['#;Member State;Human rights issue;Résumé_fr', { entry_id: '#', states: 'Member State', themes: 'Human rights issue', summary_en: 'Résumé_fr' }],
  ['M49 code;ISO-alpha2 Code;ISO-alpha3 Code;Country or Area', { states: 'ISO-alpha3 Code' }],
]; // prettier-ignore

describe('columns by what people call them', () => {
  it.each(OFFICE)('%s', (header, expected) => {
    expect(fields(header.split(';'))).toEqual(expected);
  });

  it('finds each field by each name that is surely its own, in capitals too', () => {
    const wrong = [['pledges', PLEDGE_HEADERS] as const, ...OTHER_HEADERS].flatMap(([name, headers]) =>
      Object.entries(headers).flatMap(([field, entries]) =>
        entries
          .filter(({ sure }) => sure === undefined)
          .flatMap(({ names }) => names)
          .flatMap((header) => [header, header.toUpperCase()])
          .filter(
            (header) => matchColumns([header], [], tableOf(name as TableName), lists).columns[field] !== 0,
          )
          .map((header) => `${name}.${field}: ${header}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('knows the headers of the page’s own register (%s)', (lang) => {
    const words = JSON.parse(readFileSync(`src/locale/messages/${lang}/registerView.json`, 'utf8')) as Record<
      string,
      string
    >;
    const state = JSON.parse(readFileSync(`src/locale/messages/${lang}/state.json`, 'utf8')) as Record<
      string,
      string
    >;
    const column = (key: string) => words[`registerView.column.${key}`]!;
    const terms = JSON.parse(readFileSync(`src/locale/messages/${lang}/terms.json`, 'utf8')) as Record<
      string,
      string
    >;
    const keys = ['entry', 'who', 'theme', 'evidence', 'content', 'year', 'instrument', 'actor', 'source', 'source_kind', 'source_url', 'paragraph', 'id']; // prettier-ignore
    const row = (entry: (typeof register)[number]) => [
      entry.summary,
      entry.states.map((iso3) => lists.states.find((one) => one.iso3 === iso3)!.names[lang]).join('; '),
      entry.themes.map((code) => lists.themes.find(({ theme }) => theme === code)!.labels[lang]).join('; '),
      terms[`term.${entry.evidence}`]!,
      state[`state.content.${entry.contentKnown}`]!,
      String(entry.targetYear ?? ''),
      entry.instruments.join('; '),
      lists.actorTypes.find(({ actorType }) => actorType === entry.actorType)!.labels[lang]!,
      entry.sourceTitle,
      state[`state.source_kind.${entry.sourceKind}`] ?? '',
      entry.sourceUrl,
      entry.paragraphs.join('; '),
      entry.id,
    ];
    const register = readShipped('pledges').rows;
    const { columns } = matchColumns(keys.map(column), register.slice(0, 20).map(row), pledges, lists);
    const place = (key: string) => keys.indexOf(key);
    expect({ ...columns }).toEqual({
      entry_id: place('id'),
      actor_type: place('actor'),
      actor: null,
      states: place('who'),
      states_note: null,
      themes: place('theme'),
      instruments: place('instrument'),
      summary_en: place('entry'),
      content_known: place('content'),
      target_year: place('year'),
      evidence: place('evidence'),
      source_title: place('source'),
      source_url: place('source_url'),
      source_kind: place('source_kind'),
      paragraph: place('paragraph'),
      date: null,
    });
  });
});

describe('a remembered mapping', () => {
  const header = ['Country', 'Theme', 'Extra', 'Summary'];
  const remembered = (memory: Record<string, number | null>) =>
    matchColumns(header, [], pledges, lists, memory);

  it('wins over names, also where it leaves a field out', () => {
    const { columns, matchedBy } = remembered({ themes: 2, summary_en: null });
    expect({ ...columns }).toMatchObject({ themes: 2, summary_en: null, states: 0 });
    expect({ ...matchedBy }).toMatchObject({ themes: 'memory', states: 'alias' });
    expect(matchedBy.summary_en).toBeUndefined();
  });

  it.each([
    [{ themes: 9 }],
    [{ themes: -1 }],
    [{ themes: 1.5 }],
    [{ nonsense: 1 }],
    [{ states: 1, themes: 1 }],
  ])('is not trusted with what the file does not have: %o', (memory) => {
    const { columns } = remembered(memory as Record<string, number>);
    const places = Object.values(columns).filter((place) => place !== null);
    expect(places.every((place) => place in header)).toBe(true);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('hostile headers', () => {
  const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__parsed_extra', '', '', ' ', '\u0000', '\u202e', '=1+1', '<script>', '\ud800']; // prettier-ignore

  it('are just columns', () => {
    const header = [...HOSTILE, 'Country', '__proto__'];
    const { columns, matchedBy } = matchColumns(header, [header], pledges, lists);
    expect(Object.entries(columns).filter(([, place]) => place !== null)).toEqual([
      ['states', HOSTILE.length],
    ]);
    expect(Object.keys(columns).sort()).toEqual(
      fieldsOf(pledges)
        .map(({ name }) => name)
        .sort(),
    );
    expect(Object.getPrototypeOf(columns)).toBeNull();
    expect(Object.getPrototypeOf(matchedBy)).toBeNull();
    expect(({} as Record<string, unknown>).states).toBeUndefined();
  });

  it('name no table', () => {
    expect(rankTables(HOSTILE, [HOSTILE], schema, lists)).toEqual([]);
  });

  it('may be ten thousand', () => {
    const header = Array.from({ length: 10_000 }, (_, place) =>
      place === 9_999 ? 'Country' : `column ${place}`,
    );
    expect(matchColumns(header, [header], pledges, lists).columns.states).toBe(9_999);
  });
});
