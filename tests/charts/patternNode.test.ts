import { describe, expect, it } from 'vitest';
import { mapPatternNodes, patternNode } from '../../src/charts/patternNode';
import { COUNT_LOOKS, fillOf, LOOKS, patternSet } from '../../src/design/mapLooks';
import { pattern, type Pattern } from '../../src/design/textures';

describe('patternNode', () => {
  it.each<[Pattern['kind'], readonly string[]]>([
    ['points', ['rect', 'circle']],
    ['dots', ['rect', 'circle']],
    ['lines', ['rect', 'rect']],
    ['cross', ['rect', 'rect', 'rect']],
  ])('%s', (kind, tags) => {
    const node = patternNode('p', pattern(kind, 'paper', 'ink'));
    expect(node.children!.map((child) => child.tag)).toEqual(tags);
    const [ground, ...drawn] = node.children!.map((child) => child.attributes.fill);
    expect(ground).toBe('var(--paper)');
    expect(new Set(drawn)).toEqual(new Set(['var(--ink)']));
  });

  it('keeps its size on screen where its marks are scaled', () => {
    expect(patternNode('p', pattern('dots', 'paper', 'ink'), 4).attributes.patternTransform).toBe(
      'scale(0.25) rotate(45)',
    );
  });
});

describe('mapPatternNodes', () => {
  it.each([
    [LOOKS, false, false],
    [LOOKS, false, true],
    [COUNT_LOOKS, true, false],
    [COUNT_LOOKS, true, true],
  ])('has each pattern that a class is filled with, and no other %#', (looks, counted, textures) => {
    const set = patternSet('map', textures);
    const referred = Object.keys(looks).flatMap(
      (code) => /^url\(#(.*)\)$/.exec(fillOf(code, set))?.[1] ?? [],
    );
    expect(referred.length).toBeGreaterThan(0);
    expect(mapPatternNodes(set, { counted }).map((node) => node.attributes.id)).toEqual(referred);
  });
});
