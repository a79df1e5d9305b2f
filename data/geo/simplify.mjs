// Simplification that keeps small shapes: one threshold for the map, less for an arc that bounds a small ring.

export const arcOf = (i) => (i < 0 ? ~i : i);

/** The polygons of a TopoJSON geometry, each a list of rings, each a list of arcs. */
export const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];

/** How many rings of different geometries use each arc. */
export function countUses({ arcs }, { geometries }) {
  const uses = new Uint8Array(arcs.length);
  for (const geometry of geometries) for (const i of polygonsOf(geometry).flat(2)) uses[arcOf(i)]++;
  return uses;
}

/** A ring's points, closed, from the arcs it is made of (decoded, not quantized). */
export function ringPoints({ arcs }, ring) {
  const points = ring.flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(0, -1));
  return [...points, points[0]];
}

/**
 * Leaves out islands smaller than `least`, but for the largest one of a shape and those that are at least
 * `leastShare` of it. A ring that shares an arc with a neighbour always stays: leaving it out would tear a hole.
 */
export function dropIslands(topology, object, { ringArea, least, leastShare }) {
  const uses = countUses(topology, object);
  for (const geometry of object.geometries) {
    const polygons = polygonsOf(geometry);
    const areas = polygons.map(([outer]) => ringArea(ringPoints(topology, outer)));
    const total = areas.reduce((sum, area) => sum + area, 0);
    const largest = Math.max(...areas);
    geometry.type = 'MultiPolygon';
    geometry.arcs = polygons.filter(([outer], i) => {
      const attached = outer.some((arc) => uses[arcOf(arc)] > 1);
      return attached || areas[i] === largest || areas[i] >= least || areas[i] >= leastShare * total;
    });
  }
}

/** Leaves out the rings that `keep` refuses; a polygon goes with its outer ring. */
export function dropRings(object, keep) {
  for (const geometry of object.geometries) {
    geometry.type = 'MultiPolygon';
    geometry.arcs = polygonsOf(geometry).flatMap(([outer, ...holes]) =>
      keep(outer) ? [[outer, ...holes.filter(keep)]] : [],
    );
  }
}

/**
 * Removes the vertices of a presimplified topology whose triangle is smaller than `threshold`; on arcs of small rings,
 * smaller than `share` of the smallest ring's area, so that a small shape keeps its form; and on the arcs in
 * `lineArcs`, smaller than `lineThreshold`.
 */
export function thin(topology, object, { ringArea, threshold, share, lineArcs, lineThreshold }) {
  const limits = topology.arcs.map((_, i) => (lineArcs?.has(i) ? lineThreshold : threshold));
  for (const ring of object.geometries.flatMap(polygonsOf).flat()) {
    const limit = share * ringArea(ringPoints(topology, ring));
    for (const i of ring) limits[arcOf(i)] = Math.min(limits[arcOf(i)], limit);
  }
  topology.arcs = topology.arcs.map((arc, i) =>
    arc.filter((point) => point[2] >= limits[i]).map(([x, y]) => [x, y]),
  );
}
