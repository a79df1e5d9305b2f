// Compiles the ICU messages of one language, so that the page ships no parser: `virtual:messages/<lang>` is the whole
// catalogue, `…/first` what the first screen can say, `…/later` the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';
type Part = 'first' | 'later';

/** The files whose messages the first screen can say; a test compares them with the code that it loads. */
export const FIRST_FILES: readonly string[] = [
  'figures',
  'files',
  'filters',
  'map',
  'page',
  'problems',
  'state',
  'terms',
];

/** All messages of a language or of a part of it, merged from its files; a key in two files is an error. */
export function readCatalogue(root: string, lang: string, part?: Part): Record<string, string> {
  const folder = join(root, 'src/locale/messages', lang);
  const merged: Record<string, string> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .filter((name) => !part || FIRST_FILES.includes(name.slice(0, -5)) === (part === 'first'))
    .sort()) {
    const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(messages)) {
      if (key in merged) throw new Error(`${lang}/${file}: "${key}" is in two files`);
      merged[key] = text;
    }
  }
  return merged;
}

/** A message as the page holds it: plain text as a string, anything with arguments as its syntax tree. */
export function compile(text: string): unknown {
  const tree = parse(text, { captureLocation: false });
  const [only] = tree;
  return tree.length === 1 && only && 'value' in only && only.type === 0 ? only.value : tree;
}

export function messages(): Plugin {
  let root = '';
  return {
    name: 'messages',
    configResolved: (config) => void (root = config.root),
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return;
      const [lang, part] = id.slice(PREFIX.length + 1).split('/') as [string, Part?];
      const folder = join(root, 'src/locale/messages', lang);
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const compiled = Object.fromEntries(
        Object.entries(readCatalogue(root, lang, part)).map(([key, text]) => [key, compile(text)]),
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}
