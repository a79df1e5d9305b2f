import { describe, expect, it } from 'vitest';
import { hinted } from '../../src/build/compileHints';

const chunk = (fileName: string, imports: readonly string[], isEntry = false) => ({
  fileName,
  imports,
  isEntry,
});

describe('hinted', () => {
  it('takes the entry and what it imports, over any number of files, and nothing that loads later', () => {
    const chunks = [
      chunk('index', ['svelte'], true),
      chunk('svelte', ['runtime']),
      chunk('runtime', []),
      chunk('panel', ['index', 'svelte', 'plot']),
      chunk('plot', []),
    ];
    expect([...hinted(chunks)]).toEqual(['index', 'svelte', 'runtime']);
  });
});
