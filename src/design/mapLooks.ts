// How each class of the map is filled, and which colour of text stands on it. A pattern says what a colour alone must not.
import { pattern, type Pattern } from './textures';

export interface Look {
  fill: string;
  /** Drawn in place of the fill. */
  pattern?: Pattern;
  /** Drawn in place of the fill, or of the pattern, where the reader wants textures on all classes. */
  texture?: Pattern;
  /** Text on the fill. */
  on: string;
}

const plain = (name: string): Look => ({ fill: `var(--${name})`, on: `var(--on-${name})` });
const patterned = (kind: Pattern['kind'], ground: string, ink: string): Look => ({
  fill: `var(--${ground})`,
  pattern: pattern(kind, ground, ink),
  on: 'var(--ink)',
});
const textured = (name: string, kind: Pattern['kind'], ink: string): Look => ({
  ...plain(name),
  texture: pattern(kind, name, ink),
});
const LAND: Look = { fill: 'var(--land)', on: 'var(--ink)' };

/** The five steps from few to many. */
const STEPS: readonly Look[] = [
  textured('seq-1', 'points', 'texture-1'),
  textured('seq-2', 'dots', 'texture-2'),
  textured('seq-3', 'lines', 'texture-3'),
  // Turned over, so that the texture is as dark as the step asks: points of paper.
  textured('seq-4', 'points', 'texture-4'),
  plain('seq-5'),
];
const steps = (name: string) =>
  Object.fromEntries(STEPS.map((look, index) => [`${name}_${index + 1}`, look]));

export const LOOKS: Readonly<Record<string, Look>> = {
  documented: plain('class-documented'),
  content_unknown: textured('class-unknown', 'cross', 'texture-unknown'),
  joint_only: patterned('dots', 'class-joint', 'texture-joint'),
  uncertain: patterned('lines', 'paper', 'class-uncertain'),
  not_documented: LAND,
  ...steps('joined'),
  party: plain('seq-5'),
  signatory: patterned('lines', 'paper', 'class-uncertain'),
  former_party: patterned('cross', 'paper', 'withdrawal'),
  neither: LAND,
  acts_1: textured('seq-3', 'lines', 'texture-3'),
  acts_2: textured('seq-4', 'points', 'texture-4'),
  acts_3: plain('seq-5'),
  acts_0: LAND,
};

/** Classes of a register that is counted; a map has these or those. */
export const COUNT_LOOKS: Readonly<Record<string, Look>> = {
  ...steps('count'),
  // Beside plain land, the palest step is no colour of its own.
  count_1: patterned('points', 'seq-1', 'texture-1'),
  count_0: LAND,
};

/** Are these marks of a register that is counted? */
export const isCounted = (marks: readonly { code: string }[]): boolean =>
  marks.some(({ code }) => code in COUNT_LOOKS);

/** Look of a class; plain land for one that is not known, or not shown. */
export function lookOf(code: string): Look {
  return LOOKS[code] ?? COUNT_LOOKS[code] ?? LAND;
}

const ALL = '-all';
/** Name of a set of patterns: one for the classes that need one, or for all of them. */
export const patternSet = (id: string, all: boolean) => (all ? id + ALL : id);

/** The pattern of a class in the set of this name; undefined for a class that is a colour there. */
export function patternOf(code: string, patterns: string): Pattern | undefined {
  const { pattern, texture } = lookOf(code);
  return patterns.endsWith(ALL) ? (texture ?? pattern) : pattern;
}

/** Fill of a class as an attribute: its colour, or its pattern of the set of this name. */
export function fillOf(code: string, patterns: string): string {
  return patternOf(code, patterns) ? `url(#${patterns}-${code})` : lookOf(code).fill;
}
