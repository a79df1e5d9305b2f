// Patterns: what says a class without its colour. Tokens.css has the colours; charts/patternNode.ts draws them.

export interface Pattern {
  /** From sparse to dense: points, dots, lines, cross. */
  kind: 'points' | 'dots' | 'lines' | 'cross';
  ground: string;
  ink: string;
}

/** A pattern whose colours are the tokens of these names. */
export const pattern = (kind: Pattern['kind'], ground: string, ink: string): Pattern => ({
  kind,
  ground: `var(--${ground})`,
  ink: `var(--${ink})`,
});

/** Classes of charts other than the map, by the end of the pattern's id: `--fill-…` in tokens.css refers to them. */
export const TEXTURES: Readonly<Record<string, Pattern>> = {
  'actor-joint': pattern('dots', 'actor-joint', 'paper'),
  'actor-others': pattern('lines', 'actor-others', 'paper'),
  reference: pattern('lines', 'reference', 'reference-line'),
  flow: pattern('lines', 'flow', 'paper'),
};
