// The words that a script can say: of a catalogue the messages whose keys stand in it, whole or up to where they are put together.
import { compile, readCatalogue } from '../messages.ts';
import type { Catalogue } from '../../locale/locale.svelte';
import type { Lang } from '../../model/language';

/** A key in quotes, or the start of one that a template goes on with: `map.class.${code}`. */
const KEY = /(['"`])([a-z][\w.]*\.[\w.]*)(\1|\$\{)/gi;

/** The keys of `all` that the script names. */
export function keysIn(script: string, all: readonly string[]): string[] {
  const whole = new Set<string>();
  const starts = new Set<string>();
  for (const [, , key, end] of script.matchAll(KEY)) (end === '${' ? starts : whole).add(key!);
  return all.filter((key) => whole.has(key) || [...starts].some((start) => key.startsWith(start)));
}

/** The compiled messages of a language that the script can say. */
export function wordsOf(root: string, lang: Lang, script: string): Catalogue {
  const all = readCatalogue(root, lang);
  return Object.fromEntries(
    keysIn(script, Object.keys(all)).map((key) => [key, compile(all[key]!)]),
  ) as Catalogue;
}
