// The first screen is drawn with a part of the catalogue: no code that it runs may say anything else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_FILES } from '../../src/build/messages';

const SRC = resolve(import.meta.dirname, '../../src');
/** Brought by Lazy, View, Shortcuts, App, DataDownload and PanelFooter, which wait for the whole catalogue. */
const LAZY = /import\('\.\/((?:views|embed)\/)?(\w+(Panel|View)|WaysIn|EmbedDialog)\.svelte'\)/g;

/** Every file that is reached from `entry` by imports, but those that wait for the whole catalogue. */
function reached(entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8').replace(LAZY, '');
    for (const [, from] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const path = resolve(dirname(file), from!);
      const target = [path, `${path}.ts`].find(
        (candidate) => /\.(ts|svelte)$/.test(candidate) && existsSync(candidate),
      );
      if (target) visit(target);
    }
  };
  visit(entry);
  return [...found];
}

/** First part of a key → the file that has it. */
const fileOf = new Map(
  readdirSync(join(SRC, 'locale/messages/en')).flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(join(SRC, 'locale/messages/en', file), 'utf8')) as object).map(
      (key) => [key.split('.')[0]!, file.replace('.json', '')] as const,
    ),
  ),
);

describe('the first screen', () => {
  const files = reached(join(SRC, 'main.ts'));
  it('is the map and what stands round it', () => {
    const names = files.map((file) => file.slice(SRC.length + 1));
    expect(names).toEqual(
      expect.arrayContaining([
        'views/MapPanel.svelte',
        'views/state/Details.svelte',
        'components/DataTable.svelte',
      ]),
    );
    expect(names).not.toContain('views/FlowsPanel.svelte');
  });
  it('says only what its part of the catalogue has', () => {
    // Extracts have columns with names like keys, and say no message.
    const speaking = files.filter((file) => !file.startsWith(join(SRC, 'extract')));
    const beyond = speaking.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`](\w+)\.[\w.$-]+/g)]
        .filter(([, area]) => fileOf.has(area!) && !FIRST_FILES.includes(fileOf.get(area!)!))
        .map(([key]) => `${file.slice(SRC.length + 1)}: ${key}`),
    );
    expect(beyond).toEqual([]);
  });
});
