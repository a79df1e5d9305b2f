// The catalogues agree with each other and with the code: no key missing, unused, or with other arguments.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/build/messages';
import { Locale, type Catalogue } from '../../src/locale/locale.svelte';
import type { MessageKey } from '../../src/locale/keys';
import en from 'virtual:messages/en';
import zh from 'virtual:messages/zh';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CATALOGUES: Record<string, Catalogue> = { en, zh };
const texts = { en: readCatalogue(ROOT, 'en'), zh: readCatalogue(ROOT, 'zh') };
const keys = Object.keys(texts.en);

/** Same in both languages by nature: names and pure placeholders. */
const SAME_ALLOWED = /^\W*(HR75 Atlas|OHCHR|CSV|M49)?\W*$|^(\{\w+\}|[\s%·,:–/()“”])*$/;

/** Looks like a key and is none: a file, or a column of a table (`themes.theme`). */
const COLUMN = /\.(csv|json|svelte|ts|plot)$|^themes\.theme$/;

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

describe('catalogues', () => {
  it('have the same keys', () => expect(Object.keys(texts.zh).sort()).toEqual([...keys].sort()));

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

  it('are translated', () => {
    const same = keys.filter((key) => texts.en[key] === texts.zh[key] && !SAME_ALLOWED.test(texts.en[key]!));
    expect(same).toEqual([]);
  });

  it.each(keys)('%s takes the same arguments in every language', (key) => {
    const arguments_ = [...argumentsOf(parsed(texts.en[key]!))].sort();
    for (const argument of argumentsOf(parsed(texts.zh[key]!))) expect(arguments_).toContain(argument);
  });

  it.each(['en', 'zh'] as const)('%s renders every message with sample values', (lang) => {
    const locale = new Locale(lang, CATALOGUES[lang]!);
    for (const key of keys) {
      const values = Object.fromEntries(
        [...argumentsOf(parsed(texts[lang][key]!))].map((name) => [name, /count|^n$/.test(name) ? 2 : 'x']),
      );
      expect(locale.t(key as MessageKey, values), key).not.toMatch(/[{}]/);
    }
  });
});
