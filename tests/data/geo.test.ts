// The committed map: every place falls where it must, every State is there, and no solid line runs over a dashed one.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains, geoEqualEarth } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import Papa from 'papaparse';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString as ArcLines, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

interface Line {
  a: string;
  b: string;
  note_key: string;
}
type World = Topology<{ shapes: GeometryCollection; borders: ArcLines; lines: GeometryCollection<Line> }>;

interface Shapes {
  viewBox: [number, number, number, number];
  states: Record<string, string>;
  territories: string;
  coast: string;
  borders: string;
  dashes: string;
  points: Record<string, [number, number]>;
  small: Record<string, number>;
}

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
const readTable = (path: string) =>
  Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true }).data;

const worldText = read('geo/world.topojson');
const shapesText = read('geo/shapes.json');
const world = JSON.parse(worldText) as World;
const shapes = JSON.parse(shapesText) as Shapes;
const states = readTable('states.csv').filter((row) => row.iso3 !== 'EUE');
const iso3s = states.map((row) => row.iso3!);

const land = feature(world, world.objects.shapes) as FeatureCollection<MultiPolygon>;
const isState = (id: string) => !id.startsWith('_');
const shapeIds = land.features.map((shape) => String(shape.id));
const stateIds = shapeIds.filter(isState);
const brotliBytes = (text: string) => brotliCompressSync(text).length;

describe('places', () => {
  const places = readTable('map-points.csv').map((row) => [row.place!, row.expected!, row] as const);

  it.each(places)('%s lies in %s', (_place, expected, row) => {
    const place: [number, number] = [Number(row.lon), Number(row.lat)];
    const found = land.features.filter((shape) => geoContains(shape, place)).map((shape) => String(shape.id));
    expect(found).toHaveLength(1);
    expect(isState(found[0]!) ? found[0] : 'territory').toBe(expected);
  });

  it('on the high seas lie in no shape', () => {
    const seas: [number, number][] = [[-30, 0], [80, -30], [-140, -40], [0, 89], [0, -80]]; // prettier-ignore
    for (const place of seas) expect(land.features.some((shape) => geoContains(shape, place))).toBe(false);
  });
});

describe('shapes', () => {
  it('are 197 States, each a shape or a dot, and plain land', () => {
    expect(iso3s).toHaveLength(197);
    expect(new Set(shapeIds).size).toBe(shapeIds.length);
    expect(stateIds.filter((id) => !iso3s.includes(id))).toEqual([]);
    const dotsOnly = states.filter((row) => !stateIds.includes(row.iso3!));
    expect(dotsOnly.map((row) => row.iso3)).toEqual(['VAT']);
    for (const row of dotsOnly) {
      expect(Math.abs(Number(row.dot_lat))).toBeLessThan(90);
      expect(Number.isFinite(Number.parseFloat(row.dot_lon!))).toBe(true);
    }
  });

  it.each(['XKX', 'CYN', 'SOL', 'TWN', 'HKG', 'MAC', 'ATA', 'golan'])('leave out %s', (code) => {
    expect(shapeIds).not.toContain(code);
    expect(shapeIds).not.toContain(`_${code}`);
  });

  it.each(['ESH', 'GRL', 'PRI', 'FLK', 'NCL', 'FRO', 'KAS'])('have %s as plain land', (code) => {
    expect(shapeIds).toContain(`_${code}`);
  });

  it('are wound as d3-geo wants them', () => {
    for (const shape of land.features) expect(geoArea(shape), String(shape.id)).toBeLessThan(2);
  });

  it.each(['SRB', 'CYP', 'SOM', 'CHN', 'SYR', 'ISR'])('leave no hole in %s', (id) => {
    const shape = land.features.find((candidate) => candidate.id === id)!;
    for (const polygon of shape.geometry.coordinates) expect(polygon).toHaveLength(1);
  });
});

const arcsOf = (geometry: { arcs: unknown }) =>
  (geometry.arcs as number[][]).flat().map((arc) => (arc < 0 ? ~arc : arc));

describe('dashed lines', () => {
  const rows = readTable('map-lines.csv');
  const lines = world.objects.lines.geometries;
  const cases = rows.map(
    (row, i) => [`${row.a} and ${row.b}, ${row.lon_min} to ${row.lon_max}`, row, i] as const,
  );

  it('are those of the table, in its order', () => {
    expect(lines.map((line) => line.properties)).toEqual(
      rows.map((row) => ({ a: row.a, b: row.b, note_key: row.note_key })),
    );
  });

  it.each(cases)('run between %s, within the box', (_name, row, i) => {
    const line = feature(world, lines[i]!) as Feature<MultiLineString>;
    const points = line.geometry.coordinates.flat();
    expect(points.length).toBeGreaterThan(1);
    const grid = world.transform!.scale[0] / 2 + 1e-9; // a point on the edge may be rounded across it
    for (const [lon, lat] of points as [number, number][]) {
      expect(lon).toBeGreaterThanOrEqual(Number(row.lon_min) - grid);
      expect(lon).toBeLessThanOrEqual(Number(row.lon_max) + grid);
      expect(lat).toBeGreaterThanOrEqual(Number(row.lat_min) - grid);
      expect(lat).toBeLessThanOrEqual(Number(row.lat_max) + grid);
    }
  });

  it('have no solid border and no coast under them', () => {
    const solid = new Set(arcsOf(world.objects.borders));
    const segments = (line: Position[]) =>
      line.slice(1).map((point, i) => [point, line[i]].map(String).sort().join(' '));
    const coast = new Set(
      mesh(world, world.objects.shapes as never, (a, b) => a === b).coordinates.flatMap(segments),
    );
    for (const line of lines) {
      expect(arcsOf(line as never).filter((arc) => solid.has(arc))).toEqual([]);
      const dashed = (feature(world, line) as Feature<MultiLineString>).geometry.coordinates.flatMap(
        segments,
      );
      expect(dashed.filter((segment) => coast.has(segment))).toEqual([]);
    }
  });

  it('and solid borders are all that shapes share, but for the edges of Siachen', () => {
    const stroked = new Set([world.objects.borders, ...lines].flatMap((lines) => arcsOf(lines as never)));
    const owners = new Map<number, string[]>();
    for (const shape of world.objects.shapes.geometries) {
      const arcs = arcsOf({ arcs: (shape as unknown as { arcs: unknown[][] }).arcs.flat() });
      for (const arc of arcs) owners.set(arc, [...(owners.get(arc) ?? []), String(shape.id)]);
    }
    const bare = [...owners].filter(([arc, ids]) => ids.length > 1 && !stroked.has(arc));
    expect(bare.length).toBeGreaterThan(0);
    for (const [, ids] of bare) expect(ids).toContain('_KAS');
  });
});

describe('the first map', () => {
  const [left, top, width, height] = shapes.viewBox;
  const subpath = /M(-?[\d.]+)[ ]?(-?[\d.]+)l([-\d. ]+)(z?)/g;
  /** Every point of a path string. */
  const pointsOf = (path: string) =>
    [...path.matchAll(subpath)].flatMap(([, startX, startY, steps]) => {
      const numbers = (steps!.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number);
      let [x, y] = [Number(startX), Number(startY)];
      const points = [[x, y]];
      for (let i = 0; i + 1 < numbers.length; i += 2)
        points.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      return points as [number, number][];
    });
  const paths: [string, string][] = [
    ...Object.entries(shapes.states),
    ...(['territories', 'coast', 'borders', 'dashes'] as const).map((key): [string, string] => [
      key,
      shapes[key],
    ]),
  ];

  it('is 960 wide and as high as the land without Antarctica', () => {
    expect([left, top, width]).toEqual([0, 0, 960]);
    const ys = paths.flatMap(([, path]) => pointsOf(path)).map(([, y]) => y);
    expect(Math.min(...ys)).toBeGreaterThan(4);
    expect(Math.max(...ys)).toBeGreaterThan(height - 12);
  });

  it.each(paths)('draws %s inside the box', (_name, path) => {
    expect(path.replaceAll(subpath, '')).toBe('');
    for (const [x, y] of pointsOf(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('has exactly the States of the map that are large enough, and a dot for every State', () => {
    expect(Object.keys(shapes.states).filter((iso3) => !stateIds.includes(iso3))).toEqual([]);
    expect(Object.keys(shapes.points).sort()).toEqual(iso3s.toSorted());
    const dotsOnly = iso3s.filter((iso3) => !(iso3 in shapes.states));
    expect(dotsOnly.length).toBeLessThan(25);
    for (const iso3 of dotsOnly) expect(shapes.small[iso3], iso3).toBe(0);
    for (const iso3 of Object.keys(shapes.small)) expect(iso3s).toContain(iso3);
  });

  it('puts every dot inside the box, with room for a circle', () => {
    for (const [iso3, [x, y]] of Object.entries(shapes.points)) {
      expect(Math.min(x, y, width - x, height - y), iso3).toBeGreaterThanOrEqual(6);
    }
  });

  it('puts dots on the shapes: one projection for both', () => {
    const projection = geoEqualEarth().rotate([-11.5, 0]).scale(1).translate([0, 0]);
    const at = (iso3: string) => {
      const row = states.find((state) => state.iso3 === iso3)!;
      return projection([Number(row.dot_lon), Number(row.dot_lat)])!;
    };
    const scale = (shapes.points.NZL![0] - shapes.points.CAN![0]) / (at('NZL')[0] - at('CAN')[0]);
    expect((shapes.points.NZL![1] - shapes.points.CAN![1]) / (at('NZL')[1] - at('CAN')[1])).toBeCloseTo(
      scale,
      0,
    );
    const xs = pointsOf(shapes.states.MNG!).map(([x]) => x);
    expect(shapes.points.MNG![0]).toBeGreaterThan(Math.min(...xs));
    expect(shapes.points.MNG![0]).toBeLessThan(Math.max(...xs));
  });
});

describe('weight', () => {
  it('is at most 40 kB for world.topojson and about 20 kB for shapes.json, with brotli', () => {
    expect(brotliBytes(worldText)).toBeLessThanOrEqual(40_000);
    expect(brotliBytes(shapesText)).toBeLessThanOrEqual(22_000);
  });
});
