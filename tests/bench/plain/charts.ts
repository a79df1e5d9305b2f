// The five charts of the plain page: four by Plot, the flows by d3-sankey.
import * as Plot from '@observablehq/plot';
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { FeatureCollection } from 'geojson';
import type { Counts } from './counts';
import { EVENTS } from './events';

const BLUE = 'steelblue';
const MONTHS = Array.from({ length: 14 }, (_, month) => new Date(Date.UTC(2022, 11 + month)));
const byName = (counts: Map<string, number>) =>
  [...counts].map(([name, number]) => ({ name, number })).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Names the marks that Plot has drawn from `keys`, in their order. */
function named<T extends Element>(chart: T, selector: string, keys: readonly string[]): T {
  chart.querySelectorAll(selector).forEach((mark, index) => mark.setAttribute('data-key', keys[index] ?? ''));
  return chart;
}

export function map(world: FeatureCollection, { states }: Counts): Element {
  const chart = Plot.plot({
    width: 800,
    height: 400,
    projection: { type: 'equal-earth', domain: { type: 'Sphere' } },
    color: { scheme: 'blues' },
    marks: [
      Plot.geo(world, {
        fill: (land) => states.get(String(land.id)) ?? null,
        stroke: 'white',
        strokeWidth: 0.5,
        title: (land) => `${land.id}: ${states.get(String(land.id)) ?? 0}`,
      }),
    ],
  });
  const keys = world.features.map((land) => String(land.id));
  return named(chart, '[aria-label=geo] path', keys);
}

export function bars(counts: Map<string, number>, height: number, theme: string | null = null): Element {
  const data = byName(counts);
  const chart = Plot.plot({
    width: 380,
    height,
    marginLeft: 180,
    x: { label: null, grid: true },
    y: { label: null },
    marks: [
      Plot.barX(data, {
        x: 'number',
        y: 'name',
        fill: BLUE,
        fillOpacity: (bar: { name: string }) => (theme && theme !== bar.name ? 0.3 : 1),
        title: (bar: { name: string; number: number }) => `${bar.name}: ${bar.number}`,
      }),
      Plot.ruleX([0]),
    ],
  });
  const keys = data.map(({ name }) => name);
  return named(chart, '[aria-label=bar] rect', keys);
}

export function timeline({ months }: Counts): Element {
  const data = MONTHS.map((date) => ({ date, number: months.get(date.toISOString().slice(0, 7)) ?? 0 }));
  const chart = Plot.plot({
    width: 800,
    height: 160,
    marginLeft: 60,
    x: { type: 'utc', label: null },
    y: { label: null, grid: true },
    marks: [
      Plot.rectY(data, { x: 'date', interval: 'month', y: 'number', fill: BLUE }),
      Plot.dot(EVENTS, { x: 'date', frameAnchor: 'top', symbol: 'kind', fill: 'firebrick', title: 'name' }),
    ],
  });
  const keys = data.map(({ date }) => date.toISOString().slice(0, 7));
  return named(chart, '[aria-label=rect] rect', keys);
}

export function flows({ flows: counted }: Counts): Element {
  const links = [...counted].flatMap(([source, targets]) =>
    [...targets].map(([target, value]) => ({ source, target, value })),
  );
  const names = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  const layout = sankey<{ name: string }, { value: number }>()
    .nodeId((node) => node.name)
    .nodeWidth(12)
    .nodePadding(4)
    .extent([
      [1, 5],
      [799, 295],
    ])({ nodes: names.map((name) => ({ name })), links });
  const svg = add('svg', { width: 800, height: 300, 'font-size': 10 });
  const bands = svg.appendChild(add('g', { fill: 'none', stroke: 'gray', 'stroke-opacity': 0.4 }));
  const path = sankeyLinkHorizontal();
  for (const link of layout.links)
    bands.append(add('path', { d: path(link as never) ?? '', 'stroke-width': Math.max(1, link.width ?? 0) }));
  for (const { name, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } of layout.nodes) {
    const [left, middle] = [x0 < 400, (y0 + y1) / 2];
    svg.append(add('rect', { x: x0, y: y0, width: x1 - x0, height: y1 - y0, fill: BLUE, 'data-key': name }));
    const anchor = left ? 'start' : 'end';
    const label = add('text', { x: left ? x1 + 4 : x0 - 4, y: middle, dy: '.35em', 'text-anchor': anchor });
    label.textContent = name;
    svg.append(label);
  }
  return svg;
}

function add(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
