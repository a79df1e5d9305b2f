// How each class of the map is filled, and which colour of text stands on it. A pattern says what a colour alone must not.

export interface Pattern {
  kind: 'lines' | 'dots' | 'cross';
  ground: string;
  ink: string;
}
export interface Look {
  fill: string;
  /** Drawn in place of the fill. */
  pattern?: Pattern;
  /** Text on the fill. */
  on: string;
}

const plain = (name: string): Look => ({ fill: `var(--${name})`, on: `var(--on-${name})` });
const patterned = (kind: Pattern['kind'], ground: string, ink: string): Look => ({
  fill: `var(--${ground})`,
  pattern: { kind, ground: `var(--${ground})`, ink: `var(--${ink})` },
  on: 'var(--ink)',
});
const LAND: Look = { fill: 'var(--land)', on: 'var(--ink)' };

export const LOOKS: Readonly<Record<string, Look>> = {
  documented: plain('class-documented'),
  // Both colours are the same, but where the reader's own colours are forced.
  content_unknown: {
    ...patterned('cross', 'class-unknown', 'class-unknown-ink'),
    on: 'var(--on-class-unknown)',
  },
  joint_only: patterned('dots', 'class-joint', 'class-documented'),
  uncertain: patterned('lines', 'paper', 'class-uncertain'),
  not_documented: LAND,
  joined_1: plain('seq-1'),
  joined_2: plain('seq-2'),
  joined_3: plain('seq-3'),
  joined_4: plain('seq-4'),
  joined_5: plain('seq-5'),
  party: plain('seq-5'),
  signatory: patterned('lines', 'paper', 'seq-4'),
  former_party: patterned('cross', 'paper', 'withdrawal'),
  neither: LAND,
  acts_1: plain('seq-3'),
  acts_2: plain('seq-4'),
  acts_3: plain('seq-5'),
  acts_0: LAND,
};

/** Look of a class; plain land for one that is not known, or not shown. */
export function lookOf(code: string): Look {
  return LOOKS[code] ?? LAND;
}

/** Fill of a class as an attribute: its colour, or its pattern of the set with this id. */
export function fillOf(code: string, patterns: string): string {
  const { fill, pattern } = lookOf(code);
  return pattern ? `url(#${patterns}-${code})` : fill;
}
