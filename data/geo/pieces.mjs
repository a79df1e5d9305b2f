// From the source to pieces: polygons keyed by the source's code, with the Golan cut out, islands that the source
// splits at the antimeridian made whole, and a vertex wherever a dashed line begins or ends at the edge of its box.
import { feature, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { dashedLines, golanCut, leftOut, readSource } from './rules.mjs';

const ring180 = ([lon, lat]) => (Math.abs(lon) > 179.999 ? [180, Math.round(lat * 1000) / 1000] : [lon, lat]);

/** The source's polygons: a map from code to a list of polygons, each a list of closed rings. */
function readPolygons() {
  const source = readSource();
  const polygons = new Map();
  for (const { properties, geometry } of feature(source, source.objects.countries).features) {
    if (leftOut.has(properties.a3)) continue;
    polygons.set(properties.a3, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
  }
  return polygons;
}

/** Cuts Israel's ring in two along `golanCut`; the ends snap to the nearest vertex of the ring. */
function cutGolan(polygons) {
  const [[ring]] = polygons.get('ISR');
  const open = ring.slice(0, -1);
  const nearest = ([x, y]) => {
    const distances = open.map((p) => Math.hypot(p[0] - x, p[1] - y));
    const i = distances.indexOf(Math.min(...distances));
    if (distances[i] > 0.001) throw new Error(`No vertex of the source within 0.001 degrees of ${x}, ${y}`);
    return i;
  };
  const inner = golanCut.slice(1, -1);
  const south = nearest(golanCut[0]);
  const north = nearest(golanCut.at(-1));
  const from = (i, j) => (i <= j ? open.slice(i, j + 1) : [...open.slice(i), ...open.slice(0, j + 1)]);
  const close = (points) => [...points, points[0]];
  // Rings run clockwise (as d3-geo wants them): north to south is the east side, by way of Mount Hermon.
  const west = close([...from(south, north), ...inner.toReversed()]);
  const east = close([...from(north, south), ...inner]);
  polygons.set('ISR', [[west]]);
  polygons.set('golan', [[east]]);
}

/** Makes Fiji's islands whole again: the source splits some of them at 180 degrees. */
function joinAtAntimeridian(polygons) {
  const parts = polygons.get('FJI').map((polygon) => polygon.map((ring) => ring.map(ring180)));
  const fiji = topology({ parts: { type: 'GeometryCollection', geometries: parts.map(asPolygon) } });
  const merged = feature(fiji, mergeArcs(fiji, fiji.objects.parts.geometries));
  polygons.set('FJI', merged.geometry.coordinates);
}

const asPolygon = (coordinates) => ({ type: 'Polygon', coordinates });
const asFeature = ([id, coordinates]) => ({
  type: 'Feature',
  id,
  geometry: { type: 'MultiPolygon', coordinates },
});
const segmentKey = (p, q) => [p, q].map(String).sort().join(' ');

/** The stretches of a line that lie in a box, and the points where segments cross its edge (by segment). */
function clipToBox(line, [x0, y0, x1, y1], crossings) {
  const stretches = [];
  let open = null;
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1], line[i]];
    let [t0, t1] = [0, 1]; // Liang and Barsky: the part of the segment that is inside
    for (const [d, low, high] of [
      [bx - ax, x0 - ax, x1 - ax],
      [by - ay, y0 - ay, y1 - ay],
    ]) {
      if (d === 0 && (low > 0 || high < 0)) t1 = -1;
      if (d !== 0)
        [t0, t1] = [Math.max(t0, Math.min(low / d, high / d)), Math.min(t1, Math.max(low / d, high / d))];
    }
    if (t0 >= t1) {
      open = null;
      continue;
    }
    const at = (t) => (t === 0 ? line[i - 1] : t === 1 ? line[i] : [ax + t * (bx - ax), ay + t * (by - ay)]);
    const cuts = [t0, t1].filter((t) => t > 0 && t < 1).map(at);
    if (cuts.length) crossings.set(segmentKey(line[i - 1], line[i]), { from: line[i - 1], cuts });
    if (!open) stretches.push((open = [at(t0)]));
    open.push(at(t1));
    if (t1 < 1) open = null;
  }
  return stretches;
}

/** The dashed stretches, a list of lines for each row of `map-lines.csv`; the pieces get a vertex at each cut. */
function cutDashedLines(polygons) {
  const all = { type: 'FeatureCollection', features: [...polygons].map(asFeature) };
  const whole = topology({ all });
  const crossings = new Map();
  const lines = dashedLines.map((row) => {
    const between = mesh(whole, whole.objects.all, (p, q) => p !== q && row.between(p.id, q.id));
    return between.coordinates.flatMap((line) => clipToBox(line, row.box, crossings));
  });
  const withCuts = (ring) =>
    ring.flatMap((point, i) => {
      const crossing = i > 0 && crossings.get(segmentKey(ring[i - 1], point));
      if (!crossing) return [point];
      const { from, cuts } = crossing;
      return [...(String(from) === String(ring[i - 1]) ? cuts : cuts.toReversed()), point];
    });
  for (const [id, coordinates] of polygons)
    polygons.set(
      id,
      coordinates.map((rings) => rings.map(withCuts)),
    );
  return lines;
}

/** A topology of the pieces (`pieces`, by id) and the dashed stretches (`dashes`, one for each row). */
export function makePieces() {
  const polygons = readPolygons();
  cutGolan(polygons);
  joinAtAntimeridian(polygons);
  const lines = cutDashedLines(polygons);
  const pieces = { type: 'FeatureCollection', features: [...polygons].map(asFeature) };
  const geometries = lines.map((coordinates) => ({ type: 'MultiLineString', coordinates }));
  return topology({ pieces, dashes: { type: 'GeometryCollection', geometries } });
}
