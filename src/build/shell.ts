// Prepares index.html: the map's shapes as the first picture, and what the reader's language will need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Shapes {
  viewBox: number[];
  states: Record<string, string>;
  territories: string;
  coast: string;
  borders: string;
  dashes: string;
  points: Record<string, number[]>;
  small: Record<string, number>;
}

/** The prepared map, uncoloured and without words; src/main.ts reads the shapes off it. */
export function shellMap(shapes: Shapes): string {
  const at = (iso3: string) => shapes.points[iso3]?.join(' ');
  const states = Object.entries(shapes.states).map(([iso3, d]) => {
    const across = shapes.small[iso3];
    return `<path data-iso3="${iso3}" data-at="${at(iso3)}"${across === undefined ? '' : ` data-across="${across}"`} d="${d}"/>`;
  });
  // States that are too small for a shape.
  const dots = Object.keys(shapes.points).filter((iso3) => !(iso3 in shapes.states));
  return [
    `<svg id="shell-map" viewBox="${shapes.viewBox.join(' ')}" data-dots="${dots.map((iso3) => `${iso3} ${at(iso3)}`).join()}" aria-hidden="true">`,
    `<path class="territories" d="${shapes.territories}"/>`,
    `<g class="states">${states.join('')}</g>`,
    `<path class="coast" d="${shapes.coast}"/>`,
    `<path class="borders" d="${shapes.borders}"/>`,
    `<path class="dashes" d="${shapes.dashes}"/>`,
    '</svg>',
  ].join('');
}

/** Extracts that every first screen needs; public/boot.js asks for those that depend on the address. */
const AHEAD = ['states', 'figures', 'regions'];
const ahead = () =>
  AHEAD.map((name) => `<link rel="preload" as="fetch" href="data/${name}.csv" crossorigin>`).join('');

export function shell(): Plugin {
  let root = '';
  return {
    name: 'shell',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const shapes = JSON.parse(readFileSync(join(root, 'data/geo/shapes.json'), 'utf8')) as Shapes;
        const catalogues = Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk')
          .flatMap((file) => {
            const lang = /virtual:messages\/(\w+)\/first$/.exec(file.facadeModuleId ?? '')?.[1];
            return lang ? [`data-${lang}="${file.fileName}"`] : [];
          });
        // What only a page with a reader's own register needs at once.
        const own = Object.values(bundle ?? {}).flatMap((file) =>
          file.type === 'chunk' &&
          /\/(extract\/address\.ts|views\/ExtractBar\.svelte)$/.test(file.facadeModuleId ?? '')
            ? [file.fileName]
            : [],
        );
        // The script that blocks the first paint comes after all that can be asked for meanwhile, and before the styles,
        // which it would have to wait for.
        const boot = /<script src="boot.js"[^>]*><\/script>/.exec(html)?.[0] ?? '';
        const styles = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0] ?? '';
        return html
          .replace(boot, '')
          .replace(styles, '')
          .replace('</head>', () =>
            [
              styles.replaceAll('rel="stylesheet"', 'rel="preload" as="style"'),
              ahead(),
              boot.replace('data-catalogues', [...catalogues, `data-own="${own.join(' ')}"`].join(' ')),
              styles,
              '</head>',
            ].join(''),
          )
          .replace('<!-- map -->', () => shellMap(shapes));
      },
    },
  };
}
