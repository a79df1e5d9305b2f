// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
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

/** A region with its States, as the map has them. */
const region = (key: string, ...members: SvgNode[]): SvgNode => ({
  key,
  tag: 'g',
  attributes: { id: key, role: 'group' },
  children: members,
});
/** "africa(a b) europe(c)" */
const tree = () =>
  [...group.children]
    .map((child) => `${child.id}(${[...child.children].map((own) => own.id).join(' ')})`)
    .join(' ');
/** A region from its name and the keys of its States, and what else is drawn of them. */
const regions = (lists: Record<string, string>, attributes: SvgNode['attributes'] = {}) =>
  Object.entries(lists).map(([key, members]) =>
    region(
      key,
      ...members
        .split(' ')
        .filter(Boolean)
        .map((member) => node(member, attributes)),
    ),
  );

describe('children within children', () => {
  beforeEach(() => keep(group, regions({ africa: 'a b', europe: 'c d' })));

  it.each<[string, Record<string, string>, string]>([
    ['the same', { africa: 'a b', europe: 'c d' }, 'africa(a b) europe(c d)'],
    ['one comes', { africa: 'a x b', europe: 'c d' }, 'africa(a x b) europe(c d)'],
    ['one goes', { africa: 'b', europe: 'c d' }, 'africa(b) europe(c d)'],
    ['all go', { africa: '', europe: 'c d' }, 'africa() europe(c d)'],
    ['they change places', { africa: 'b a', europe: 'd c' }, 'africa(b a) europe(d c)'],
    ['groups change places', { europe: 'c d', africa: 'a b' }, 'europe(c d) africa(a b)'],
    ['a group comes', { asia: 'e', africa: 'a b', europe: 'c d' }, 'asia(e) africa(a b) europe(c d)'],
    ['a group goes', { europe: 'c d' }, 'europe(c d)'],
    ['one goes over to another group', { africa: 'a', europe: 'b c d' }, 'africa(a) europe(b c d)'],
  ])('%s', (_, lists, expected) => {
    keep(group, regions(lists));
    expect(tree()).toBe(expected);
  });

  it('keeps the element of a key, and writes what changed in it alone', () => {
    const [a, b] = group.firstElementChild!.children;
    a!.setAttribute('data-own', '');
    keep(group, regions({ europe: 'c d', africa: 'b a' }, { fill: 'red' }));
    expect([...group.lastElementChild!.children]).toEqual([b, a]);
    expect(a!.outerHTML).toContain('fill="red"');
    expect(a!.hasAttribute('data-own')).toBe(true);
    expect(a!.firstElementChild!.getAttribute('r')).toBe('2');
  });

  it.each<[string, Record<string, string>]>([
    ['it stays', { africa: 'a b', europe: 'c d' }],
    ['others come before it', { africa: 'x y a b', europe: 'c d' }],
    ['it changes places with its sibling', { africa: 'b a', europe: 'c d' }],
    ['its group moves', { europe: 'c d', africa: 'a b' }],
    ['both at once', { europe: 'd c', africa: 'x b a' }],
  ])('leaves the focus where it is: %s', (_, lists) => {
    for (const id of ['a', 'b']) {
      const element = group.querySelector<SVGElement>(`#${id}`)!;
      element.setAttribute('tabindex', '0');
      element.focus();
      keep(group, regions(lists));
      expect(document.activeElement).toBe(element);
      expect(element.getAttribute('tabindex')).toBe('0');
      keep(group, regions({ africa: 'a b', europe: 'c d' }));
    }
  });

  it('moves nothing that is in its place', () => {
    const moved: Node[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(group, { childList: true, subtree: true });
    keep(group, regions({ africa: 'a b', europe: 'c d' }, { fill: 'red' }));
    for (const record of observer.takeRecords()) moved.push(...record.addedNodes, ...record.removedNodes);
    expect(moved).toEqual([]);
  });

  it('touches neither the page nor the focus when nothing has it', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    keep(group, regions({ europe: 'c d', africa: 'b a' }));
    expect(document.activeElement).toBe(document.body);
  });
});
