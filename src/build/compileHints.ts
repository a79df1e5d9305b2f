// Has browsers compile the first screen's code whole, while it arrives and beside the page's thread; else they do so on it,
// function by function as each is first called. Those that do not know the comment pass it over.
import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad\n';

interface Chunk {
  fileName: string;
  /** Files that it imports and that therefore load with it. */
  imports: readonly string[];
  isEntry: boolean;
}

/** Names of the files that load with the page: its entry, and what that imports. */
export function hinted(chunks: readonly Chunk[]): Set<string> {
  const found = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  // A set goes on to what is added to it meanwhile.
  for (const name of found)
    for (const imported of chunks.find((chunk) => chunk.fileName === name)?.imports ?? [])
      found.add(imported);
  return found;
}

export function compileHints(): Plugin {
  return {
    name: 'compile-hints',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = hinted(chunks);
        // It counts only before the first statement.
        for (const chunk of chunks) if (first.has(chunk.fileName)) chunk.code = HINT + chunk.code;
      },
    },
  };
}
