// The papers on which an accent must be seen are those of the tokens.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastOf, isVisible, PAPERS } from '../../src/design/accent';
import { contrast, parseHex } from './colour';

const tokens = readFileSync(new URL('../../src/design/tokens.css', import.meta.url), 'utf8');

it('knows the papers of the tokens', () => {
  const [, light, dark] = /--paper: light-dark\((#\w{6}), (#\w{6})\)/.exec(tokens)!;
  expect(PAPERS).toMatchObject({ light, dark });
  // The scheme of most contrast is a light one with a paper of its own, if it has one.
  const block = /\[data-scheme='contrast'\] \{[^}]*\}/.exec(tokens)![0];
  expect(PAPERS.contrast).toBe(/--paper: (#\w{6})/.exec(block)?.[1] ?? light);
});

it.each([
  ['#ffffff', '#000000'],
  ['#0b5cad', '#ffffff'],
  ['#0f1720', '#c2571a'],
])('measures %s on %s as the tests of the tokens do', (one, other) =>
  expect(contrastOf(one, other)).toBeCloseTo(contrast(parseHex(one), parseHex(other)), 6),
);

it.each([
  ['#949494', 'light', true], // 3.03:1
  ['#969696', 'light', false], // 2.96:1
  ['#949494', 'auto', true],
  ['#444444', 'dark', false],
  ['#444444', 'auto', false],
] as const)('%s in %s: %s', (colour, scheme, visible) => expect(isVisible(colour, scheme)).toBe(visible));
