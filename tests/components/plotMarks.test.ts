// @vitest-environment jsdom
// The marks of a Plot drawing: found by name, put into named groups, and the rest hidden.
import { beforeEach, describe, expect, it } from 'vitest';
import type { MarkGroup } from '../../src/charts/plotDrawing';
import { markElements } from '../../src/components/plotMarks';

/** What Plot leaves behind: groups by class, some with a name of Plot's own. */
const DRAWING = `
  <g aria-label="x-axis tick label"><text>2023</text></g>
  <g class="bars"><rect id="a"></rect></g>
  <g class="dots"><circle id="a1"></circle><circle id="a2"></circle></g>
  <g class="bars"><rect id="b"></rect></g>
  <g aria-label="text"><text>6</text></g>
  <g class="dots"><defs></defs><circle id="c1"></circle></g>`;
let svg: SVGSVGElement;
beforeEach(() => {
  document.body.innerHTML = `<svg>${DRAWING}</svg>`;
  svg = document.querySelector('svg')!;
});

const marks = (...keys: string[]) =>
  keys.map((key) => ({ key, value: 1, label: key, tip: { title: key, lines: [] } }));
const GROUPS: MarkGroup[] = [
  { name: 'bars', label: 'A', inert: true, marks: marks('A') },
  { name: 'dots', label: 'A', marks: marks('A1', 'A2') },
  { name: 'bars', label: 'B', inert: true, marks: marks('B') },
  { name: 'dots', label: 'C', marks: marks('C1') },
];
/** "A: a a1 a2", one a named group; the marks without one after "-". */
const tree = () =>
  [...svg.children]
    .filter((child) => child.getAttribute('aria-hidden') !== 'true')
    .map((child) => {
      const ids = [...child.querySelectorAll('[id]')].map((mark) => mark.id).join(' ');
      return `${child.getAttribute('role') === 'group' ? child.getAttribute('aria-label') : '-'}: ${ids}`;
    });

describe('markElements', () => {
  it('finds the elements of each group in drawing order, with their marks', () => {
    const found = markElements(svg, GROUPS);
    expect(
      found.map(({ elements, marks: own, inert }) => [elements.map((one) => one.id), own.length, inert]),
    ).toEqual([
      [['a'], 1, true],
      [['a1', 'a2'], 2, false],
      [['b'], 1, true],
      [['c1'], 1, false],
    ]);
  });

  it.each<[string, MarkGroup[], string[]]>([
    ['neighbours of one label are one group', GROUPS, ['A: a a1 a2', 'B: b', 'C: c1']],
    [
      'without a label none is made',
      GROUPS.map(({ name, marks: own }) => ({ name, marks: own })),
      ['-: a', '-: a1 a2', '-: b', '-: c1'],
    ],
    ['what no group names is hidden', [{ name: 'dots', label: 'A', marks: marks('A1', 'A2') }], ['A: a1 a2']],
  ])('%s', (_, groups, expected) => {
    markElements(svg, groups);
    expect(tree()).toEqual(expected);
    expect(svg.querySelectorAll('text')).toHaveLength(2);
    for (const text of svg.querySelectorAll('text'))
      expect(text.parentElement!.getAttribute('aria-hidden')).toBe('true');
  });

  it('names again without moving anything, so that the focus stays', () => {
    markElements(svg, GROUPS);
    const before = [...svg.querySelectorAll('*')];
    const found = markElements(
      svg,
      GROUPS.map((group) => ({ ...group, label: `${group.label}, again` })),
    );
    expect([...svg.querySelectorAll('*')]).toEqual(before);
    expect(tree()).toEqual(['A, again: a a1 a2', 'B, again: b', 'C, again: c1']);
    expect(found.flatMap(({ elements }) => elements.map((one) => one.id))).toEqual([
      'a',
      'a1',
      'a2',
      'b',
      'c1',
    ]);
  });
});
