// Every colour is measured against what it stands on, in each scheme, and the classes against each other as readers with
// a colour deficiency see them. What is forced by the reader's system is not ours to measure.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNT_LOOKS, LOOKS as OWN_LOOKS } from '../../src/design/mapLooks';
import { TEXTURES } from '../../src/design/textures';
import { LAYER_CODES } from '../../src/select/mapLayers';
import { apart, contrast, over, parseHex, VISIONS, type Rgb } from './colour';
import { COLOURS, MEASURED, token, type Measured } from './tokens';

const LOOKS = { ...OWN_LOOKS, ...COUNT_LOOKS };

const TEXT = 4.5;
const MARK = 3;
/**
 * CIEDE2000 between two classes that can touch and have no pattern. One is what is just noticeable side by side; about
 * two to three is seen at a glance. A class is looked up in a legend, away from its neighbour, so it takes several times
 * that. Nine is what the five steps of one hue can have and still be an order; nothing on the page has less.
 */
const APART = 9;

const GROUNDS = ['paper', 'surface'];
/** Text, and all that it stands on. */
const TEXTS: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'warn-surface', 'land', 'class-joint', 'seq-1']],
  ['ink-2', ['paper', 'surface', 'seq-1']],
  ['accent', GROUNDS],
  ['on-accent', ['accent']],
  ['warn-ink', ['paper', 'warn-surface']],
  ['actor-states', ['paper']],
  ['actor-joint', ['paper']],
  ['actor-others', ['paper']],
  ...['class-documented', 'class-unknown', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'].map(
    (fill) => [`on-${fill}`, [fill]] as const,
  ),
];
/** Marks, lines and borders of controls that mean something, and their grounds. */
const MARKS: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['register', GROUNDS],
  ['act', ['paper', 'surface', 'seq-1']],
  ['withdrawal', GROUNDS],
  ['actor-states', ['paper']],
  ['actor-joint', ['paper']],
  ['actor-others', ['paper']],
  ['class-documented', ['paper', 'land']],
  ['class-uncertain', ['paper']],
  ['ink-2', ['paper', 'surface']],
  ['rule-strong', GROUNDS],
  ['accent', GROUNDS],
  ['focus', ['paper', 'surface', 'warn-surface', 'land']],
  ['warn-ink', ['warn-surface', 'paper']],
];
/** Fills too pale, or too near to others, to stand alone, and the outline that they are always drawn with. */
const OUTLINED: readonly (readonly [fill: string, outline: string, grounds: readonly string[]])[] = [
  ...['land', 'class-joint', 'class-unknown', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'].map(
    (fill) => [fill, 'land-line', ['paper']] as const,
  ),
  ['land', 'land-line', ['land']],
  ['reference', 'reference-line', ['paper']],
  ['seq-2', 'reference-line', ['surface', 'paper']],
];
/** Tokens that carry no meaning alone: grounds, hairlines, shadows, what another token stands for. */
const UNMEASURED = new Set([
  'paper', 'surface', 'warn-surface', 'rule', 'shadow', 'skeleton', 'land-outline', 'focus-casing', 'flow',
]); // prettier-ignore

const colour = (name: string, scheme: Measured): Rgb => parseHex(token(name, scheme));
const ratio = (one: string, other: string, scheme: Measured) =>
  contrast(colour(one, scheme), colour(other, scheme));
const pairs = (table: readonly (readonly [string, readonly string[]])[]) =>
  table.flatMap(([name, grounds]) =>
    grounds.flatMap((ground) => MEASURED.map((scheme) => [name, ground, scheme] as const)),
  );
const nameOf = (value: string) => /^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? value;

describe('text is 4.5:1', () => {
  it.each(pairs(TEXTS))('%s on %s, %s', (text, ground, scheme) =>
    expect(ratio(text, ground, scheme)).toBeGreaterThanOrEqual(TEXT),
  );
});

describe('marks are 3:1', () => {
  it.each(pairs(MARKS))('%s on %s, %s', (mark, ground, scheme) =>
    expect(ratio(mark, ground, scheme)).toBeGreaterThanOrEqual(MARK),
  );

  it.each(
    OUTLINED.flatMap(([fill, outline, grounds]) =>
      grounds.flatMap((ground) => MEASURED.map((scheme) => [fill, ground, scheme, outline] as const)),
    ),
  )('%s on %s, %s, by itself or by its outline %4$s', (fill, ground, scheme, outline) =>
    expect(
      Math.max(ratio(outline, ground, scheme), fill === ground ? 0 : ratio(fill, ground, scheme)),
    ).toBeGreaterThanOrEqual(MARK),
  );

  it.each(MEASURED)('a flow, which lets others shine through, %s', (scheme) => {
    const opacity = Number(token('flow-opacity', scheme));
    const paper = colour('paper', scheme);
    expect(contrast(over(colour('flow', scheme), paper, opacity), paper)).toBeGreaterThanOrEqual(MARK);
  });

  it('and outlined where the fills ask for it', () => {
    const read = (file: string) => readFileSync(`src/${file}`, 'utf8');
    expect(read('components/TileMap.svelte')).toMatch(/rect \{\s*stroke: var\(--land-line\)/);
    expect(read('components/WorldMap.svelte')).toMatch(/stroke: var\(--land-line\)/);
    expect(read('components/MapLegend.svelte')).toMatch(/rect \{\s*stroke: var\(--land-line\)/);
    expect(read('components/ThemeBars.svelte')).toMatch(
      /fill: var\(--fill-reference\);\s*stroke: var\(--reference-line\)/,
    );
    expect(read('charts/promised.plot.ts')).toMatch(/stroke: PALETTE\.referenceLine/);
    expect(read('components/WindowBrush.svelte')).toMatch(
      /fill: var\(--seq-2\);\s*stroke: var\(--reference-line\)/,
    );
  });
});

describe('the ring of the focus', () => {
  const fills = COLOURS.filter((name) =>
    /^(class-(?!.*ink)|seq-|actor-|land$|act$|withdrawal$|reference$|register$)/.test(name),
  );
  it.each(fills.flatMap((fill) => MEASURED.map((scheme) => [fill, scheme] as const)))(
    'or its casing is 3:1 on %s, %s',
    (fill, scheme) =>
      expect(
        Math.max(ratio('focus', fill, scheme), ratio('focus-casing', fill, scheme)),
      ).toBeGreaterThanOrEqual(MARK),
  );
  it.each(MEASURED)('is 3:1 against its casing, %s', (scheme) =>
    expect(ratio('focus', 'focus-casing', scheme)).toBeGreaterThanOrEqual(MARK),
  );
});

describe('patterns', () => {
  const drawn = [
    ...Object.values(LOOKS).flatMap(({ pattern, texture }) => [pattern, texture]),
    ...Object.values(TEXTURES),
  ].filter((pattern) => pattern !== undefined);
  it.each(
    drawn.flatMap(({ kind, ground, ink }) =>
      MEASURED.map((scheme) => [kind, nameOf(ink), nameOf(ground), scheme] as const),
    ),
  )('%s of %s on %s, %s, can be told from the ground', (_, ink, ground, scheme) => {
    // The reference bar is outlined and labelled; its lines only have to be seen.
    const least = ground === 'reference' ? 2 : MARK;
    expect(ratio(ink, ground, scheme)).toBeGreaterThanOrEqual(least);
  });
});

const MAP_CLASSES = { ...LAYER_CODES, counts: Object.keys(COUNT_LOOKS) };
/** Sets of classes that can lie side by side, as what each is drawn with. */
const TOUCHING: Record<string, readonly string[]> = {
  ...MAP_CLASSES,
  actors: ['actor-states', 'actor-joint', 'actor-others'],
  acts: ['act', 'withdrawal'],
  themes: ['reference', 'register'],
};
describe(`classes that touch are ${APART} apart (CIEDE2000) or have patterns`, () => {
  const cases = Object.entries(TOUCHING).flatMap(([set, classes]) =>
    classes.flatMap((one, index) => classes.slice(index + 1).map((other) => [set, one, other] as const)),
  );
  const fillOf = (code: string) => nameOf(LOOKS[code]?.fill ?? code);
  it.each(cases.flatMap((pair) => MEASURED.map((scheme) => [...pair, scheme] as const)))(
    '%s: %s and %s, %s',
    (_, one, other, scheme) => {
      // A pattern beside plain colour, or beside another pattern, needs no colour to be told from it.
      if (LOOKS[one]?.pattern?.kind !== LOOKS[other]?.pattern?.kind) return;
      const [a, b] = [colour(fillOf(one), scheme), colour(fillOf(other), scheme)];
      for (const vision of VISIONS) expect(apart(vision, a, b), vision).toBeGreaterThanOrEqual(APART);
    },
  );

  it.each(Object.entries(MAP_CLASSES))(
    '%s: with textures, no two look alike without colour',
    (_, classes) => {
      const looks = classes.map((code) => {
        const { texture, pattern, fill } = LOOKS[code]!;
        const drawn = texture ?? pattern;
        // Points of paper on a strong fill are the counterpart of points of ink on a pale one.
        return drawn ? `${drawn.kind} ${drawn.ink === 'var(--texture-4)' ? 'turned' : ''}` : fill;
      });
      expect(new Set(looks).size).toBe(classes.length);
      // At most two without any pattern: the strongest class, and plain land.
      expect(looks.filter((look) => look.startsWith('var(')).length).toBeLessThanOrEqual(2);
    },
  );
});

it('leaves out no token', () => {
  const measured = new Set(
    [
      ...TEXTS.flatMap(([text, grounds]) => [text, ...grounds]),
      ...MARKS.flatMap(([mark, grounds]) => [mark, ...grounds]),
      ...OUTLINED.flatMap(([fill, outline]) => [fill, outline]),
      ...Object.values(LOOKS).flatMap(({ pattern, texture }) =>
        [pattern?.ink, texture?.ink].map((ink) => ink && nameOf(ink)),
      ),
      ...UNMEASURED,
    ].filter((name) => name !== undefined),
  );
  const names = COLOURS.filter((name) => !/^(fill|swatch|font)/.test(name));
  expect(names.filter((name) => !measured.has(name))).toEqual([]);
  expect([...measured].filter((name) => !names.includes(name))).toEqual([]);
});
