// Makes world.topojson: the States and plain land, the dashed lines and the solid borders, from Natural Earth at
// 1:50m by the rules beside this file. `shapes` are keyed by `id`: ISO 3166 alpha-3, or `_` and a code for plain land.
//
// Solid borders are shipped apart from the shapes, so that none is painted over a dashed stretch: fill the shapes
// without a stroke, then stroke the coast (the arcs of one shape alone), `borders` and, dashed, `lines`.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { filter, presimplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import { makePieces } from './pieces.mjs';
import { dashedLines, shapeOf, states, unstroked } from './rules.mjs';
import { arcOf, dropIslands, ringPoints, thin } from './simplify.mjs';

const earthKm2 = 6371.0088 ** 2; // one steradian of the Earth's surface
const steradians = (km2) => km2 / earthKm2;

const gridDegrees = 0.02; // about 2.2 km: well under the size of the detail that is kept
const leastIslandKm2 = 300;
const leastIslandShare = 0.08; // of the shape's area: archipelagos keep their main islands
const thresholdKm2 = 240; // of the triangle that a vertex makes with its neighbours
const lineThresholdKm2 = 16; // likewise, on the dashed lines, whose course matters more than a coast's
const thresholdShare = 0.05; // of a small ring's area

// The coasts north of 60 degrees are intricate, and no preset of the map shows them large: there, areas count less.
const arcticDegrees = 60;
const arcticFactor = 0.25;
const factor = ([, lat]) => (lat > arcticDegrees ? arcticFactor : 1);
const triangleArea = (triangle) => factor(triangle[1]) * sphericalTriangleArea(triangle);
const ringArea = (ring) => factor(ring[0]) * sphericalRingArea(ring);

const topology = presimplify(makePieces(), triangleArea);
const { pieces, dashes } = topology.objects;

/** States and plain land: each the pieces that belong to it, merged, so that no line is left inside it. */
function mergeShapes() {
  const parts = new Map();
  for (const piece of pieces.geometries) {
    const id = shapeOf(piece.id);
    parts.set(id, [...(parts.get(id) ?? []), piece]);
  }
  const ids = [...parts.keys()].sort();
  return ids.map((id) => ({ id, ...mergeArcs(topology, parts.get(id)) }));
}

/** The arcs that two shapes share, less the dashed ones and those that get no stroke. */
function solidBorders() {
  const owners = topology.arcs.map(() => []);
  for (const { id, arcs } of pieces.geometries) for (const i of arcs.flat(2)) owners[arcOf(i)].push(id);
  for (const { arcs } of dashes.geometries) for (const i of arcs.flat()) owners[arcOf(i)] = [];
  const arcs = owners.flatMap((ids, i) => {
    const solid = new Set(ids.map(shapeOf)).size > 1 && !ids.some((id) => unstroked.has(id));
    return solid ? [[i]] : [];
  });
  return meshArcs(topology, { type: 'MultiLineString', arcs });
}

const shapes = { type: 'GeometryCollection', geometries: mergeShapes() };
const lines = {
  type: 'GeometryCollection',
  geometries: dashes.geometries.map((geometry, i) => {
    const { a, b, note } = dashedLines[i];
    return { ...meshArcs(topology, geometry), properties: { a, b, note_key: note } };
  }),
};
topology.objects = { shapes, borders: solidBorders(), lines };

dropIslands(topology, shapes, { ringArea, least: steradians(leastIslandKm2), leastShare: leastIslandShare });
thin(topology, shapes, {
  ringArea,
  threshold: steradians(thresholdKm2),
  share: thresholdShare,
  lineArcs: new Set(lines.geometries.flatMap(({ arcs }) => arcs.flat().map(arcOf))),
  lineThreshold: steradians(lineThresholdKm2),
});

// On the grid some tiny rings have no area left: a State that had no other keeps its dot.
const grid = { scale: [gridDegrees, gridDegrees], translate: [-180, -90] };
const steps = (degrees) => Math.round(degrees / gridDegrees);
const distinct = (ring) => new Set(ringPoints(topology, ring).map((point) => String(point.map(steps)))).size;
const world = quantize(
  filter(topology, (ring) => distinct(ring) > 2),
  grid,
);
world.objects.shapes.geometries = world.objects.shapes.geometries.filter((geometry) => geometry.type);

const text = JSON.stringify({ type: 'Topology', ...world });
writeFileSync(new URL('world.topojson', import.meta.url), text);

const drawn = new Set(world.objects.shapes.geometries.map((geometry) => geometry.id));
const dots = states.filter((row) => !drawn.has(row.iso3)).map((row) => row.iso3);
console.log(`world.topojson: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`);
console.log(
  `${drawn.size} shapes, ${world.arcs.flat().length} vertices; States with a dot only: ${dots.join(' ')}`,
);
