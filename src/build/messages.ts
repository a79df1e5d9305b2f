// Compiles the ICU messages of one language into `virtual:messages/<lang>`, so that the page ships no parser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';

/** All messages of a language, merged from its files; a key in two files is an error. */
export function readCatalogue(root: string, lang: string): Record<string, string> {
  const folder = join(root, 'src/locale/messages', lang);
  const merged: Record<string, string> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
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
function compile(text: string): unknown {
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
      const lang = id.slice(PREFIX.length + 1);
      const folder = join(root, 'src/locale/messages', lang);
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const compiled = Object.fromEntries(
        Object.entries(readCatalogue(root, lang)).map(([key, text]) => [key, compile(text)]),
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}
