// At build alone: draws a chart in a document without layout, so that its first picture stands in the file.
import { flushSync, mount, unmount, type Component } from 'svelte';
import type { Shapes } from '../charts/worldShapes';
import type { EmbedChart } from '../model/embedCharts';
import { NOTHING_SELECTED } from '../model/selection';
import { embedAtlas } from './embedAtlas';
import EmbedPage from './EmbedPage.svelte';
import type { EmbedData } from './tables';

const CHARTS = import.meta.glob<{ default: Component }>('./charts/*.svelte', { eager: true });

/** What src/build/embeds/draw.ts calls. */
export interface Prerender {
  /** Puts the chart into the element; resolves, when all of it is drawn, to what takes it out again. */
  draw(chart: EmbedChart, json: string, shapes: Shapes, target: HTMLElement): Promise<() => void>;
}

async function draw(
  chart: EmbedChart,
  json: string,
  shapes: Shapes,
  target: HTMLElement,
): Promise<() => void> {
  const name = chart.charAt(0).toUpperCase() + chart.slice(1);
  const Chart = CHARTS[`./charts/${name}.svelte`]!.default;
  const data = JSON.parse(json) as EmbedData;
  const atlas = embedAtlas(chart, data, NOTHING_SELECTED, () => {});
  atlas.shapes = shapes;
  const prepared = { drawings: [], choosable: true };
  const page = mount(EmbedPage, { target, props: { atlas, Chart, prepared } });
  flushSync();
  // Modules of charts come in turns of their own.
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
  return () => void unmount(page);
}

(globalThis as unknown as { prerender: Prerender }).prerender = { draw };
