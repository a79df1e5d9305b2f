// Makes the embeds at build: embed/<data date>/<chart>/<lang>.html, which stays as it was published, and embed/latest/…
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Shapes } from '../charts/worldShapes';
import type { EmbedData } from '../embed/tables';
import { RECORD_DATE } from '../model/codes';
import { EMBED_CHARTS } from '../model/embedCharts';
import { LANGUAGES } from '../model/language';
import { blockOf, ShippedTables } from './embeds/block';
import { bundleCharts, bundlePrerender } from './embeds/bundle';
import { Drawer } from './embeds/draw';
import { discoveryTag } from '../export/oembed';
import { embedPage } from './embeds/page';
import { wordsOf } from './embeds/words';
import { readCatalogue } from './messages.ts';
import { siteUrl } from './siteUrl.ts';

interface PreparedShapes extends Omit<Shapes, 'viewBox' | 'states'> {
  viewBox: number[];
  states: Record<string, string>;
  points: Record<string, [number, number]>;
  small: Record<string, number>;
}

/** From embed/<date>/<chart>/<lang>.html to the page, where the site's own address is not known. */
const UP = '../../../index.html';

/** Where each dot stands, and how large a small State is. */
function pointsOf({ points, small }: PreparedShapes): EmbedData['points'] {
  return Object.fromEntries(
    Object.entries(points).map(([iso3, at]) => [
      iso3,
      small[iso3] === undefined ? at : ([...at, small[iso3]] as const),
    ]),
  );
}

function shapesOf({ viewBox, states, points, small, ...lines }: PreparedShapes): Shapes {
  return {
    ...lines,
    viewBox: viewBox.join(' '),
    states: Object.entries(points).map(([iso3, at]) => {
      const d = states[iso3] ?? '';
      return { iso3, d, at, across: small[iso3] ?? (d === '' ? 0 : Infinity) };
    }),
  };
}

/** Every embed by its path below embed/<date>/: "map/en.html". */
export async function makeEmbeds(root: string): Promise<Map<string, string>> {
  const shapes = JSON.parse(readFileSync(join(root, 'data/geo/shapes.json'), 'utf8')) as PreparedShapes;
  const tables = new ShippedTables(join(root, 'data'));
  const bundles = await bundleCharts(root);
  const drawer = new Drawer((await bundlePrerender(root)).script, shapesOf(shapes));
  const points = pointsOf(shapes);
  const site = siteUrl();
  const pages = new Map<string, string>();
  for (const chart of EMBED_CHARTS)
    for (const lang of LANGUAGES) {
      const bundle = bundles.get(chart)!;
      const messages = wordsOf(root, lang, bundle.script);
      const json = JSON.stringify(blockOf(tables, { chart, lang, page: site || UP, messages, points }));
      const drawing = await drawer.draw(chart, lang, json);
      const unscripted = readCatalogue(root, lang)['embed.unscripted']!;
      const html = embedPage({ lang, bundle, drawing, json, unscripted });
      // By which hosts find its oEmbed file: absolute, so not without SITE_URL.
      const found = site && `${discoveryTag(site, { chart, lang, date: RECORD_DATE }, drawing.title)}\n`;
      pages.set(
        `${chart}/${lang}.html`,
        html.replace('</head>', () => `${found}</head>`),
      );
    }
  return pages;
}

/**
 * Folders below embed/ that a build makes. Editions kept in `publicDir`/embed/<date>/ are copied as they are; one of the
 * data's own date is not made again, since articles show it.
 */
export function foldersToMake(publicDir: string): string[] {
  const kept = existsSync(join(publicDir, 'embed', RECORD_DATE));
  return kept ? ['latest'] : [RECORD_DATE, 'latest'];
}

export function embeds(): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'embeds',
    apply: 'build',
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    async generateBundle() {
      for (const [path, source] of await makeEmbeds(root))
        for (const folder of foldersToMake(publicDir))
          this.emitFile({ type: 'asset', fileName: `embed/${folder}/${path}`, source });
    },
  };
}
