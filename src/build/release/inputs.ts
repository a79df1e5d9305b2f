// What the measured heights of embeds depend on, as one hash: where it differs from the one written with them, they are
// stale.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { HEIGHTS_FILE } from './heightTable';

/** With all that its files import; but for the script that hosts take. */
const EMBED = 'src/embed';
const NOT_INSIDE = new Set(['src/embed/host.ts', HEIGHTS_FILE]);
/** Read whole beside it. */
const FOLDERS: readonly (readonly [folder: string, ending: RegExp])[] = [
  ['src/locale/messages', /\.json$/],
  ['src/build/embeds', /\.ts$/],
  ['data', /^[\w-]+\.(csv|json)$/],
  ['data/geo', /^shapes\.json$/],
];
const IMPORTS = /(?:from\s+|import\s*\(\s*|import\s+)['"](\.[^'"?]+)/g;
const ENDINGS = ['', '.ts', '.svelte', '.svelte.ts', '/index.ts'];

/** The entries and the files of the project that they import, over any number of files; paths relative to `root`, sorted. */
export function filesFrom(root: string, entries: readonly string[]): string[] {
  const found = new Set(entries.map((entry) => resolve(root, entry)));
  // A set goes on to what is added to it meanwhile.
  for (const file of found)
    for (const [, from] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      const target = resolve(dirname(file), from!);
      const named = ENDINGS.map((ending) => target + ending).find(
        (path) => existsSync(path) && statSync(path).isFile(),
      );
      if (named) found.add(named);
    }
  return [...found].map((file) => relative(root, file).replaceAll('\\', '/')).sort();
}

function filesIn(root: string, folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
}

/** SHA-256, in hex, of the names and contents of all that decides how high an embed is, whatever the ends of lines. */
export function heightInputs(root: string): string {
  const own = filesIn(root, EMBED, /\.(ts|svelte|css)$/).filter((file) => !NOT_INSIDE.has(file));
  const files = new Set([
    ...filesFrom(root, own),
    ...FOLDERS.flatMap(([folder, ending]) => filesIn(root, folder, ending)),
  ]);
  // What is measured does not depend on what was.
  files.delete(HEIGHTS_FILE);
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}
