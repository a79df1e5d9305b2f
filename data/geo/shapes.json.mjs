// Makes shapes.json, the page's first map, from world.topojson: path strings, projected once, so that a browser can
// paint them before any script has run. How to paint them, from the ground up: `territories` and `states` filled
// without a stroke; then `coast`, `borders` and, dashed, `dashes`, each one path that is stroked without a fill. So no
// solid line runs under a dashed one, and each border is stroked once.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoEqualEarth } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { planarRingArea, planarTriangleArea, presimplify } from 'topojson-simplify';
import { states } from './rules.mjs';
import { arcOf, countUses, dropIslands, dropRings, ringPoints, thin } from './simplify.mjs';

const widthPx = 960;
const marginPx = 8; // room for the circles, at least 12 px across, of States at the edge
const leastIslandPx2 = 1.5; // 1 px2 is about 1,300 km2
const leastIslandShare = 0.2; // of the shape's area
const leastShapePx2 = 0.3; // a shape that is smaller isn't drawn: its dot stands for it
const thresholdPx2 = 1.1; // of the triangle that a vertex makes with its neighbours
const thresholdShare = 0.03; // of a small ring's area
const smallPx = 8; // a State is small if its largest piece has less than the area of a circle 8 px across
const stepsPerPx = 5; // coordinates are multiples of 0.2 px, so one decimal is exact

const world = JSON.parse(readFileSync(new URL('world.topojson', import.meta.url), 'utf8'));

// Turned by 11.5 degrees, so that the cut runs along 168.5 degrees West, between Chukotka and Alaska: St. Lawrence
// Island and the Diomedes are whole. It meets Umnak alone, in the Aleutians, an island of about 1 px2 that is left out.
const projection = geoEqualEarth().rotate([-11.5, 0]);
projection.fitWidth(widthPx - 2 * marginPx, feature(world, world.objects.shapes));
projection.translate(projection.translate().map((px) => px + marginPx));

const toUnits = (px) => Math.round(px * stepsPerPx);
const toPx = (units) => units / stepsPerPx;

/** The topology with its arcs decoded, projected and in pixels: neighbours go on sharing them. */
function project({ objects, arcs, transform }) {
  const { scale, translate } = transform;
  const projected = arcs.map((arc) => {
    let [column, row] = [0, 0];
    const points = arc.map(([dx, dy]) => {
      column += dx;
      row += dy;
      return projection([column * scale[0] + translate[0], row * scale[1] + translate[1]]);
    });
    return points;
  });
  return { type: 'Topology', objects, arcs: projected };
}

/** A path string: for each line an absolute start, then steps, written in as few characters as they need. */
function pathOf(lines, closed) {
  return lines
    .map((line) =>
      subpathOf(
        line.map((point) => point.map(toUnits)),
        closed,
      ),
    )
    .join('');
}

function subpathOf(points, closed) {
  const shortest = (units) => String(toPx(units)).replace(/^(-?)0\./, '$1.');
  const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  if (closed) steps.pop(); // `z` draws the last one
  const numbers = steps
    .filter(([dx, dy]) => dx || dy)
    .flat()
    .map(shortest);
  if (numbers.length === 0) return '';
  // A number needs no space before its minus sign, nor before its point if the number before it has one.
  const needsSpace = (text, before) =>
    !text.startsWith('-') && !(text.startsWith('.') && before.includes('.'));
  const list = (texts) =>
    texts.map((text, i) => (i > 0 && needsSpace(text, texts[i - 1]) ? ` ${text}` : text)).join('');
  return `M${list(points[0].map(shortest))}l${list(numbers)}${closed ? 'z' : ''}`;
}

const topology = presimplify(project(world), planarTriangleArea);
const { shapes, borders, lines } = topology.objects;
const usesBefore = countUses(topology, shapes);
const ringArea = (ring) => planarRingArea(ring);
const isTorn = (arc) => arc.some(([x], i) => i > 0 && Math.abs(x - arc[i - 1][0]) > widthPx / 2);
const torn = new Set([...topology.arcs.keys()].filter((i) => isTorn(topology.arcs[i])));
if (torn.size > 1) throw new Error('More than one island lies across the cut of the projection');
dropRings(shapes, (ring) => !ring.some((i) => torn.has(arcOf(i))));
dropIslands(topology, shapes, { ringArea, least: leastIslandPx2, leastShare: leastIslandShare });
dropRings(shapes, (ring) => ringArea(ringPoints(topology, ring)) >= leastShapePx2);
thin(topology, shapes, { ringArea, threshold: thresholdPx2, share: thresholdShare });

const uses = countUses(topology, shapes);
const stroke = (arcs) =>
  pathOf(mesh(topology, { type: 'MultiLineString', arcs: arcs.map((i) => [i]) }).coordinates);
const coast = [...topology.arcs.keys()].filter((i) => uses[i] === 1 && usesBefore[i] === 1);
const solid = borders.arcs
  .flat()
  .map(arcOf)
  .filter((i) => uses[i] > 0);
const dashed = lines.geometries.flatMap(({ arcs }) => arcs.flat().map(arcOf));

const drawn = feature(topology, shapes).features;
const fill = ({ geometry }) => pathOf(geometry.coordinates.flat(), true);
const isState = ({ id }) => !id.startsWith('_');
const round = (px) => toPx(toUnits(px));
const across = (rings) => 2 * Math.sqrt(Math.max(...rings.map(planarRingArea)) / Math.PI);

const filled = drawn.filter((shape) => shape.geometry.coordinates.length > 0);
const bottomPx = Math.max(
  ...filled.flatMap(({ geometry }) => geometry.coordinates.flat(2)).map(([, y]) => y),
);
const paths = Object.fromEntries(filled.filter(isState).map((shape) => [shape.id, fill(shape)]));
const sizes = new Map(
  filled.map(({ id, geometry }) => [id, across(geometry.coordinates.map(([ring]) => ring))]),
);
const small = states
  .map((row) => [row.iso3, round(sizes.get(row.iso3) ?? 0)])
  .filter(([, px]) => px < smallPx);
const output = {
  viewBox: [0, 0, widthPx, Math.ceil(bottomPx + marginPx)],
  states: paths,
  territories: filled
    .filter((shape) => !isState(shape))
    .map(fill)
    .join(''),
  coast: stroke(coast),
  borders: stroke(solid),
  dashes: stroke(dashed),
  points: Object.fromEntries(
    states.map((row) => [row.iso3, projection([row.dot_lon, row.dot_lat]).map(round)]),
  ),
  small: Object.fromEntries(small),
};

const text = JSON.stringify(output);
writeFileSync(new URL('shapes.json', import.meta.url), text);
const dots = states.map((row) => row.iso3).filter((iso3) => !paths[iso3]);
console.log(`shapes.json: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`);
console.log(`viewBox ${output.viewBox.join(' ')}; ${dots.length} States with a dot only: ${dots.join(' ')}`);
