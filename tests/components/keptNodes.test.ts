// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { SvgNode } from '../../src/charts/svgNode';
import { keepNodes } from '../../src/components/keptNodes';

const node = (key: string, attributes: SvgNode['attributes'] = {}): SvgNode => ({
  key,
  tag: 'g',
  attributes: { id: key, tabindex: -1, ...attributes },
  children: [{ key: 'disc', tag: 'circle', attributes: { r: attributes.fill ? 2 : 1 } }],
});
const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
const ids = () => [...group.children].map((child) => child.id);
let keep: ReturnType<typeof keepNodes>;
beforeEach(() => {
  document.body.replaceChildren(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  document.body.firstChild!.appendChild(group);
  group.replaceChildren();
  keep = keepNodes();
  keep(
    group,
    ['a', 'b', 'c'].map((key) => node(key)),
  );
});

it.each([[['a', 'b', 'c']], [['c', 'a', 'b']], [['b']], [['d', 'a', 'e', 'c']], [[]]])(
  'has the elements of the list in its order: %j',
  (keys) => {
    keep(
      group,
      keys.map((key) => node(key)),
    );
    expect(ids()).toEqual(keys);
  },
);

it('keeps the element of a key, and writes what changed, in its children too', () => {
  const [, b] = group.children;
  keep(group, [node('b', { fill: 'red' })]);
  expect(group.firstElementChild).toBe(b);
  expect(b!.outerHTML).toContain('fill="red"');
  expect(b!.firstElementChild!.getAttribute('r')).toBe('2');
  keep(group, [node('b', { fill: undefined })]);
  expect(b!.hasAttribute('fill')).toBe(false);
});

it('leaves the focus where it is, and attributes that others write', () => {
  const b = group.children[1] as SVGElement;
  b.setAttribute('tabindex', '0');
  b.focus();
  keep(
    group,
    ['a', 'b', 'd'].map((key) => node(key, { fill: 'red' })),
  );
  expect(document.activeElement).toBe(b);
  expect(b.getAttribute('tabindex')).toBe('0');
});
