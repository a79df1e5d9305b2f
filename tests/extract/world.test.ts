// The map's file becomes States, plain land and lines.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { loadWorld } from '../../src/extract/world';
import { readShipped } from './schema';

const FILE = 'data/geo/world.topojson';
const answer = (body: BodyInit, init?: ResponseInit) =>
  vi.fn<typeof globalThis.fetch>(async () => new Response(body, init));

describe.runIf(existsSync(FILE))('world.topojson', () => {
  test('has shapes of States and of plain land, and the lines between', async () => {
    const world = await loadWorld('data/geo/world.topojson', { fetch: answer(readFileSync(FILE)) });
    const codes = new Set(readShipped('states').rows.map((state) => state.iso3));
    for (const [iso3, land] of world.states) {
      expect(codes).toContain(iso3);
      expect(land.geometry.type).toMatch(/Polygon$/);
    }
    expect(world.states.size).toBeGreaterThan(150);
    expect(world.states.has('EUE')).toBe(false);
    expect(world.territories.map((land) => land.id)).toContain('_ESH');
    expect(world.coast.coordinates.length).toBeGreaterThan(100);
    expect(world.borders.coordinates.length).toBeGreaterThan(100);
    expect(world.dashes.map((line) => line.noteKey)).toContain('jammu_kashmir');
    for (const { geometry } of world.dashes) expect(geometry.coordinates.length).toBeGreaterThan(0);
  });
});

test('what is not there is an error', async () => {
  await expect(loadWorld('x', { fetch: answer('', { status: 404 }) })).rejects.toThrow('HTTP 404');
  await expect(loadWorld('x', { fetch: answer('{"type":"Topology","objects":{}}') })).rejects.toThrow();
});
