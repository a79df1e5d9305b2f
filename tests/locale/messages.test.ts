// The catalogues agree with each other and with the code: no key missing, unused, or with other arguments.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/build/messages';
import type { MessageKey } from '../../src/locale/keys';
import { LANGUAGES, type Lang } from '../../src/model/language';
import { LOCALES } from '../locales';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const texts = Object.fromEntries(LANGUAGES.map((lang) => [lang, readCatalogue(ROOT, lang)])) as Record<
  Lang,
  Record<string, string>
>;
const keys = Object.keys(texts.en);
const TRANSLATIONS = LANGUAGES.filter((lang) => lang !== 'en');

/** Written alike in another language. */
const SAME: Partial<Record<Lang, readonly string[]>> = {
  // French has these words too: date, code, source, instrument, ratification, succession, participants, image.
  fr: [
    'panel.image',
    'page.not_found.instruments',
    'about.as_of.register',
    'registerView.column.date',
    'about.differ_source',
    'about.sources',
    'acts.column.date',
    'acts.column.iso3',
    'acts.column.instrument',
    'unit.dialogues',
    'unit.ratifications',
    'unit.participants',
    'unit.sites',
    'unit.films',
    'unit.concerts',
    'unit.instruments',
    'flows.kind.ratification',
    'flows.kind.succession',
    'flows.column.instrument',
    'flows.column.code',
    'flows.column.date',
    'flows.instruments',
    'map.instrument',
    'map.preset.europe',
    'map.zoom',
    'map.column.iso3',
    'map.column.instrument',
    'source.link',
    'promised.column.instrument',
    'promised.column.code',
    'state.source_of',
    'state.source',
    'term.ratification',
    'term.succession',
    'term.instrument',
    'timeline.participants',
    'timeline.column.id',
    'figure.unit.dialogues',
    'figure.unit.ratifications',
    'figure.unit.participants',
    'figure.unit.sites',
    'figure.unit.films',
    'figure.unit.concerts',
    'figure.unit.instruments',
    'timeline.column.when',
  ],
  es: ['about.as_of.register', 'term.general'],
};
/** Same in all languages by nature: names, what is printed on keys, and pure placeholders. */
const SAME_ALLOWED =
  /^\W*(HR75 Atlas|OHCHR|CSV|M49|Tab|Shift \+ Tab|Ctrl \+ V|Home|End|Enter|Esc|Page Up, Page Down)?\W*$|^(\{\w+\}|[\s%·,:–/()“”])*$/;

/** Looks like a key and is none: a file, or a column of a table (`themes.theme`). */
const COLUMN = /\.(csv|js|json|svelte|ts|plot)$|^themes\.theme$/;

/** The arguments of a message with their kinds; both branches of a plural or select count. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.value);
    if ('options' in element)
      for (const option of Object.values(element.options))
        for (const inner of argumentsOf(option.value)) found.add(inner);
  }
  return found;
}
const parsed = (text: string) => parse(text, { ignoreTag: true }) as MessageFormatElement[];

const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n')
  .replace(/^\s*(\/\/|\/?\*).*$/gm, '');
/** Keys written out, and the prefixes of keys that are put together: `unit.${unit}`. */
const written = new Set([...source.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1]!));
const patterns = [...source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:[\w.-]*\$\{[^`]*?\})+[\w.-]*)`/g)].map(
  (match) =>
    new RegExp(
      `^${match[1]!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}(\\\.\w+\([^)]*\)\})?/g, '[\\w.-]+')}$`,
    ),
);

/** Every plural of a message, with the forms that it has. */
function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) =>
    'options' in element
      ? [
          ...(element.type === TYPE.plural ? [Object.keys(element.options)] : []),
          ...Object.values(element.options).flatMap((option) => pluralsOf(option.value)),
        ]
      : [],
  );
}
/** Forms that mean one number alone, which may be written as that number. */
const EXACT: Partial<Record<Lang, Readonly<Record<string, string>>>> = {
  ar: { zero: '=0', one: '=1', two: '=2' },
  en: { one: '=1' },
};
/** Forms that a plural lacks. One that only singles out numbers (`=2`, `other`) agrees with nothing, and needs none. */
function lacking(lang: Lang, forms: readonly string[]): string[] {
  if (!forms.some((form) => form !== 'other' && !form.startsWith('='))) return [];
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories.filter(
    (form) =>
      // French and Spanish have `many` for whole millions alone.
      !(form === 'many' && (lang === 'fr' || lang === 'es')) &&
      !forms.includes(form) &&
      !forms.includes(EXACT[lang]?.[form] ?? form),
  );
}

describe('catalogues', () => {
  it.each(TRANSLATIONS)('%s has the same keys as English', (lang) =>
    expect(Object.keys(texts[lang]).sort()).toEqual([...keys].sort()),
  );

  it('have no key that the code does not say', () => {
    const unused = keys.filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('lack no key that the code says', () => {
    const files = new Set(keys.map((key) => key.split('.')[0]));
    const missing = [...written].filter(
      (key) => files.has(key.split('.')[0]) && !keys.includes(key) && !COLUMN.test(key),
    );
    expect(missing).toEqual([]);
  });

  it.each(TRANSLATIONS)('%s is translated', (lang) => {
    const same = keys.filter(
      (key) =>
        texts.en[key] === texts[lang][key] &&
        !SAME_ALLOWED.test(texts.en[key]!) &&
        !SAME[lang]?.includes(key),
    );
    expect(same).toEqual([]);
    // What is listed as the same must be so, else it is left over.
    expect(SAME[lang]?.filter((key) => texts.en[key] !== texts[lang][key]) ?? []).toEqual([]);
  });

  it.each(TRANSLATIONS)('%s takes the arguments that English takes', (lang) => {
    const wrong = keys.filter((key) => {
      const arguments_ = argumentsOf(parsed(texts.en[key]!));
      return [...argumentsOf(parsed(texts[lang][key]!))].some((argument) => !arguments_.has(argument));
    });
    expect(wrong).toEqual([]);
  });

  it.each(TRANSLATIONS)('%s leaves out no argument but a count that it need not say', (lang) => {
    const wrong = keys.filter((key) => {
      const arguments_ = argumentsOf(parsed(texts[lang][key]!));
      return [...argumentsOf(parsed(texts.en[key]!))].some(
        (argument) => !arguments_.has(argument) && !/count|^n$/i.test(argument),
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('%s has every plural form of its language', (lang) => {
    const wrong = keys.filter((key) =>
      pluralsOf(parsed(texts[lang][key]!)).some((forms) => lacking(lang, forms).length > 0),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('%s renders every message with sample values', (lang) => {
    for (const key of keys)
      for (const count of [0, 1, 2, 3, 11, 25, 100]) {
        const values = Object.fromEntries(
          [...argumentsOf(parsed(texts[lang][key]!))].map((name) => [
            name,
            /count|^n$/.test(name) ? count : 'x',
          ]),
        );
        expect(LOCALES[lang].t(key as MessageKey, values), key).not.toMatch(/[{}]/);
      }
  });
});
