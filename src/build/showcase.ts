// The last step of a build: the list of embeds and the sample article, from the embeds as they have been written.
import type { Plugin } from 'vite';
import { RECORD_DATE } from '../model/codes';
import { writeShowcase } from './showcase/showcase';

export function showcase(): Plugin {
  let root = '';
  return {
    name: 'showcase',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    writeBundle: ({ dir }) => {
      if (dir) writeShowcase({ root, dist: dir, date: RECORD_DATE });
    },
  };
}
