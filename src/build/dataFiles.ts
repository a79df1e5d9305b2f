// Puts the extracts of data/ beside the page, unchanged: served at data/ in development, copied to dist/data by a build.
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const BESIDE = ['datapackage.json', 'README.md', 'geo/world.topojson'];
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  topojson: 'application/json; charset=utf-8',
};

/** The published files of a data folder, relative to it: every table, the package, the codebook and the map. */
export function listDataFiles(folder: string): string[] {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return [...tables.sort(), ...BESIDE.filter((name) => existsSync(join(folder, name)))];
}

/** Serves and copies the published files of data/; the scripts that make them are not among them. */
export function dataFiles(): Plugin {
  let folder = '';
  return {
    name: 'hr75-data-files',
    configResolved(config) {
      folder = join(config.root, 'data');
    },
    configureServer(server) {
      const prefix = `${server.config.base.replace(/^\.?\/?|\/$/g, '/').replace(/\/+/g, '/')}data/`;
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*/s, '');
        const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
        if (!name || !listDataFiles(folder).includes(name)) return next();
        response.setHeader('Content-Type', MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)]!);
        response.setHeader('Cache-Control', 'no-cache');
        createReadStream(join(folder, name)).on('error', next).pipe(response);
      });
    },
    generateBundle() {
      for (const name of listDataFiles(folder)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
  };
}
