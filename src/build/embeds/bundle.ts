// The script and the style of each embed, and the code that draws their first pictures: each one file, without Plot but for the latter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { EMBED_CHARTS, type EmbedChart } from '../../model/embedCharts.ts';

/** Modules of the page in whose place an embed has its own. */
const INSTEAD: readonly (readonly [page: RegExp, own: string])[] = [
  [/\/geography\.svelte(\.ts)?$/, 'src/embed/preparedGeography.ts'],
  [/\/ActorSquares\.svelte$/, 'src/embed/EmbedActorSquares.svelte'],
];
const PLOT_FIGURE = [/\/PlotFigure\.svelte$/, 'src/embed/EmbedPlotFigure.svelte'] as const;
const PLOT_MODULE = /\.plot$/;
const ENTRY = 'virtual:embed/';
const STUB = '\0plot-stub:';

/** `withPlot`: is Plot to draw, or are its drawings there already? */
function embedModules(root: string, withPlot: boolean): Plugin {
  const instead = withPlot ? INSTEAD : [...INSTEAD, PLOT_FIGURE];
  return {
    name: 'embed-modules',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id.startsWith(ENTRY)) return `\0${id}`;
      const own = instead.find(([page]) => page.test(id));
      if (own && !importer?.includes('/src/embed/')) return join(root, own[1]);
      if (withPlot || !PLOT_MODULE.test(id)) return undefined;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved && STUB + resolved.id;
    },
    load(id) {
      if (id.startsWith(`\0${ENTRY}`)) {
        const chart = id.slice(ENTRY.length + 1);
        const component = chart.charAt(0).toUpperCase() + chart.slice(1);
        return [
          `import { start } from '/src/embed/main.ts';`,
          `import Chart from '/src/embed/charts/${component}.svelte';`,
          `start(${JSON.stringify(chart)}, Chart);`,
        ].join('\n');
      }
      // All that is left of a Plot chart: whether its marks are in the order of time.
      if (id.startsWith(STUB))
        return (
          /\bexport const overTime = true;/.exec(readFileSync(id.slice(STUB.length), 'utf8'))?.[0] ??
          'export {};'
        );
      return undefined;
    },
  };
}

export interface Bundle {
  script: string;
  style: string;
}

async function bundle(root: string, input: string, withPlot: boolean): Promise<Bundle> {
  const [result] = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [embedModules(root, withPlot), svelte()],
    resolve: {
      alias: [
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
    },
    build: {
      write: false,
      target: ['chrome123', 'firefox128', 'safari17.5'],
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      minify: true,
      reportCompressedSize: false,
      // As a library: one file, without the code that loads others ahead.
      lib: { entry: input, name: 'embed', formats: ['iife'], fileName: 'embed' },
      rolldownOptions: { input },
    },
  })) as [Rolldown.RolldownOutput];
  const scripts = result.output.filter((file) => file.type === 'chunk');
  const styles = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (scripts.length !== 1) throw new Error(`${input}: ${scripts.length} scripts, expected one`);
  return {
    script: scripts[0]!.code,
    style: styles.map((file) => String((file as Rolldown.OutputAsset).source)).join(''),
  };
}

/** Script and style of every embed. */
export async function bundleCharts(root: string): Promise<Map<EmbedChart, Bundle>> {
  const bundles = new Map<EmbedChart, Bundle>();
  for (const chart of EMBED_CHARTS) bundles.set(chart, await bundle(root, ENTRY + chart, false));
  return bundles;
}

/** The script that sets `globalThis.prerender` (src/embed/prerender.ts). */
export async function bundlePrerender(root: string): Promise<Bundle> {
  return bundle(root, join(root, 'src/embed/prerender.ts'), true);
}
