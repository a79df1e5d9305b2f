// Whose register a finding speaks of.

/** Values of a message: `source` for its choice of words, `register` the name of a reader's own. */
export function sourceOf(foreign: string | null): { source: 'foreign' | 'shipped'; register: string } {
  return { source: foreign === null ? 'shipped' : 'foreign', register: foreign ?? '' };
}
