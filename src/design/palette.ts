// Roles of colour as CSS values, for charts: `fill: ink`. The values themselves are in tokens.css.

export const PALETTE = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  land: 'var(--land)',
  reference: 'var(--reference)',
  referenceFill: 'var(--fill-reference)',
  referenceLine: 'var(--reference-line)',
  register: 'var(--register)',
  act: 'var(--act)',
  withdrawal: 'var(--withdrawal)',
} as const;

/** Five steps, few to many. */
export const SEQUENTIAL = [
  'var(--seq-1)',
  'var(--seq-2)',
  'var(--seq-3)',
  'var(--seq-4)',
  'var(--seq-5)',
] as const;

/** Three hues by group of actor-types.csv. */
export const ACTOR_HUES: Readonly<Record<string, string>> = {
  states: 'var(--actor-states)',
  joint: 'var(--actor-joint)',
  others: 'var(--actor-others)',
};

/** The same as fills of areas: with patterns where the reader wants textures. */
export const ACTOR_FILLS: Readonly<Record<string, string>> = {
  states: 'var(--fill-actor-states)',
  joint: 'var(--fill-actor-joint)',
  others: 'var(--fill-actor-others)',
};

/** Sizes of type in px; nothing smaller than the first. */
export const TYPE = { small: 12, text: 14, lead: 16, title: 20, large: 28, display: 40 } as const;
