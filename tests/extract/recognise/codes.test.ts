// Codes, labels in six languages and common synonyms of themes, actor types, instruments and the codes of an entry.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  actorNames,
  CodeNames,
  enumNames,
  instrumentNames,
  themeNames,
} from '../../../src/extract/recognise/codes';
import { labelKey } from '../../../src/extract/recognise/textKeys';
import { ACTOR_SYNONYMS } from '../../../src/extract/recognise/synonyms/actorTypes';
import { CONTENT_SYNONYMS, EVIDENCE_SYNONYMS, SOURCE_KIND_SYNONYMS } from '../../../src/extract/recognise/synonyms/entryCodes'; // prettier-ignore
import { INSTRUMENT_SYNONYMS } from '../../../src/extract/recognise/synonyms/instruments';
import { THEME_SYNONYMS } from '../../../src/extract/recognise/synonyms/themes';
import { LANGUAGES } from '../../../src/model/language';
import { schema } from '../schema';
import { lists } from './known';

const pledges = schema.find(({ name }) => name === 'pledges')!;
const fieldOf = (name: string) => pledges.fields.find((field) => field.name === name)!;
const themes = themeNames(lists);
const actors = actorNames(lists);
const instruments = instrumentNames(lists);
const evidence = enumNames(fieldOf('evidence'));
const content = enumNames(fieldOf('content_known'));
const sourceKinds = enumNames(fieldOf('source_kind'));

describe('labels of the tables', () => {
  it.each([
    ['themes', themes, lists.themes.map(({ theme, labels }) => [theme, Object.values(labels)] as const)],
    ['actor types', actors, lists.actorTypes.map(({ actorType, labels }) => [actorType, Object.values(labels)] as const)],
    ['instruments', instruments, lists.instruments.map(({ code, names, shortNames }) => [code, [...Object.values(names), ...Object.values(shortNames)]] as const)],
  ])('each mean their own code: %s', (_, names, codes) => {
    expect(codes.length).toBeGreaterThan(7);
    for (const [code, labels] of codes) {
      expect(labels.length).toBeGreaterThanOrEqual(6);
      for (const text of [code, ...labels])
        for (const written of [text, text.toUpperCase(), ` ${text} `]) expect([written, names.find(written)]).toEqual([written, code]);
    }
  }); // prettier-ignore

  it.each([
    ['themes', themes, lists.themes.map(({ theme }) => theme), THEME_SYNONYMS],
    ['actor types', actors, lists.actorTypes.map(({ actorType }) => actorType), ACTOR_SYNONYMS],
    ['instruments', instruments, lists.instruments.map(({ code }) => code), INSTRUMENT_SYNONYMS],
    ['evidence', evidence, fieldOf('evidence').enum!, EVIDENCE_SYNONYMS],
    ['content', content, fieldOf('content_known').enum!, CONTENT_SYNONYMS],
    ['kinds of source', sourceKinds, fieldOf('source_kind').enum!, SOURCE_KIND_SYNONYMS],
  ])('and no synonym means two of them: %s', (_, names, codes, synonyms) => {
    expect(Object.keys(synonyms).filter((code) => !codes.includes(code))).toEqual([]);
    for (const [code, texts] of Object.entries(synonyms))
      for (const text of texts) expect([text, names.find(text)]).toEqual([text, code]);
  });
});

describe.each(LANGUAGES)('what the page calls the codes of an entry (%s)', (lang) => {
  const messages = (area: string) =>
    JSON.parse(readFileSync(`src/locale/messages/${lang}/${area}.json`, 'utf8')) as Record<string, string>;

  it.each([
    ['evidence', 'terms', 'term', evidence],
    ['content_known', 'state', 'state.content', content],
    ['source_kind', 'state', 'state.source_kind', sourceKinds],
  ])('%s', (field, area, key, names) => {
    for (const code of fieldOf(field).enum!) expect(names.find(messages(area)[`${key}.${code}`]!)).toBe(code);
  });
});

describe('what people write', () => {
  it.each([
    ['NGO', 'civil_society'],
    ['NGOs', 'civil_society'],
    ['Civil Society', 'civil_society'],
    ['la société civile', 'civil_society'],
    ['ONG', 'civil_society'],
    ['Государства', 'states'],
    ['Gouvernements', 'states'],
    ['Member States', 'states'],
    ['UN agencies', 'un_entities'],
    ['private sector', 'business'],
    ['Academia', 'other'],
    ['青年', 'other'],
    ['المجتمع المدني', 'civil_society'],
    ['مجتمع مدني', 'civil_society'],
    ['States (governments)', 'states'],
    ['Business (NGO)', null],
    ['Regional bodies of experts', null],
    ['', null],
    ['—', null],
    ['__proto__', null],
    ['constructor', null],
  ])('kinds of actor: %s is %s', (text, code) => {
    expect(actors.find(text)).toBe(code);
  });

  it.each([
    ['Women', 'women_gender_equality'],
    ['Droits des femmes', 'women_gender_equality'],
    ['Climate change', 'environment_climate'],
    ['Economic, Social & Cultural Rights', 'economic_social_cultural_rights'],
    ['Дети', 'youth_children'],
    ['儿童', 'youth_children'],
    ['Pueblos indígenas', 'indigenous_peoples'],
    ['Justice and rule of law', 'justice_rule_of_law'],
    ['Space policy', null],
  ])('themes: %s is %s', (text, code) => {
    expect(themes.find(text)).toBe(code);
  });

  it.each([
    ['CEDAW', 'CEDAW'],
    ['cedaw', 'CEDAW'],
    ['CEDEF', 'CEDAW'],
    ['CIDE', 'CRC'],
    ['PIDCP', 'ICCPR'],
    ['ПМГПП', 'ICCPR'],
    ['МПГПП', 'ICCPR'],
    ['儿童权利公约', 'CRC'],
    ['《儿童权利公约》', 'CRC'],
    ['ICCPR-OP2', 'ICCPR-OP2'],
    ['OP2 ICCPR', 'ICCPR-OP2'],
    ['OP-CAT', 'OPCAT'],
    ['Convention on the Rights of the Child (CRC)', 'CRC'],
    ['the Convention on the Rights of the Child', 'CRC'],
    ['Convention on the Rights of the Child (CEDAW)', null],
    ['ILO 190', null],
  ])('instruments: %s is %s', (text, code) => {
    expect(instruments.find(text)).toBe(code);
  });
});

describe('a text that two codes are called by', () => {
  it('means neither, but each code still means itself', () => {
    const names = new CodeNames([
      { code: 'a', names: ['Both', 'Only a'] },
      { code: 'b', names: ['both', undefined] },
    ]);
    expect(['Both', 'Only A', 'a', 'b'].map((text) => names.find(text))).toEqual([null, 'a', 'a', 'b']);
  });
});

describe('keys of labels', () => {
  it.each([
    ['Thèmes', 'theme'],
    ['l’engagement', 'engagement'],
    ['Kinds of actors', 'kindactor'],
    ['الدولة', 'دوله'],
    ['—', ''],
  ])('%s: %s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });
});
