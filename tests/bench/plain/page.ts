// Loads the register (?data=) and the map, draws, and draws anew for each choice of a theme. It keeps section 11 of the design.
import { csvParse } from 'd3-dsv';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { bars, flows, map, timeline } from './charts';
import { count, type Pledge } from './counts';

const data = new URLSearchParams(location.search).get('data') ?? 'pledges.csv';
const [world, text] = await Promise.all([
  fetch('world.topojson').then((answer) => answer.json() as Promise<Topology>),
  fetch(data).then((answer) => answer.text()),
]);
const land = feature(world, world.objects.shapes as GeometryCollection);
const rows = csvParse(text) as unknown as Pledge[];
let theme: string | null = null;

function put(chart: string, drawn: Element): void {
  const figure = document.querySelector(`[data-chart="${chart}"]`)!;
  figure.replaceChildren(figure.firstElementChild!, drawn);
}

function draw(mark: 'drawn' | 'redrawn'): void {
  const counts = count(rows, theme);
  put('map', map(land, counts));
  put('themes', bars(counts.themes, 270, theme));
  put('actors', bars(counts.actors, 180));
  put('timeline', timeline(counts));
  put('flows', flows(counts));
  document.getElementById('total')!.textContent = String(counts.total);
  document.getElementById('theme')!.textContent = theme ? `in ${theme}` : '';
  document.documentElement.dataset.rows = String(counts.total);
  document.documentElement.dataset.ready = 'true';
  performance.mark(mark);
}

document.querySelector('[data-chart="themes"]')!.addEventListener('click', (event) => {
  const key = (event.target as Element).getAttribute('data-key');
  if (key === null) return;
  theme = theme === key ? null : key;
  draw('redrawn');
});
draw('drawn');
