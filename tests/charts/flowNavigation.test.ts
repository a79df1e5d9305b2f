import { expect, it } from 'vitest';
import { nextFlow } from '../../src/charts/flowNavigation';
import { placeFlows } from '../../src/charts/flows';

const node = (key: string, value: number) => ({ key, value, name: key, count: String(value), who: '' });
const link = (source: string, target: string) => ({ key: `${source}>${target}`, source, target, value: 1 });
const geometry = placeFlows(
  {
    groups: [node('a', 2), node('b', 1)],
    instruments: [node('X', 2), node('Y', 1)],
    links: [link('a', 'X'), link('a', 'Y'), link('b', 'X')],
  },
  400,
  'ltr',
);

it.each([
  ['a', 'ArrowDown', 'ltr', 'b'],
  ['b', 'ArrowDown', 'ltr', undefined],
  ['a', 'ArrowUp', 'ltr', undefined],
  ['a', 'ArrowRight', 'ltr', 'a>X'],
  ['b', 'ArrowRight', 'ltr', 'b>X'],
  ['a>X', 'ArrowRight', 'ltr', 'X'],
  ['a>X', 'ArrowDown', 'ltr', 'a>Y'],
  ['a>Y', 'ArrowLeft', 'ltr', 'a'],
  ['Y', 'ArrowLeft', 'ltr', 'a>Y'],
  ['X', 'ArrowRight', 'ltr', undefined],
  ['a', 'ArrowLeft', 'ltr', undefined],
  ['a', 'ArrowLeft', 'rtl', 'a>X'],
  ['X', 'ArrowRight', 'rtl', 'a>X'],
] as const)('from %s by %s in %s to %s', (key, arrow, dir, to) =>
  expect(nextFlow(geometry, key, arrow, dir)).toBe(to),
);
