// Keeps the elements of an SVG group in step with a list of nodes. For the hundreds of alike marks of a map: an effect for
// each of them, as a template makes, costs several times what the marks themselves do.
import type { SvgNode } from '../charts/svgNode';

interface Kept {
  element: SVGElement;
  node: SvgNode;
  children: Map<string, Kept>;
}
type Siblings = Map<string, Kept>;

const NONE: readonly SvgNode[] = [];

function write(element: SVGElement, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** The element of a node, with its children but not yet in the page: what is made there is cheaper than what is moved there. */
function create(node: SvgNode): Kept {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
  for (const name in node.attributes)
    if (node.attributes[name] !== undefined) write(element, name, node.attributes[name]);
  return { element, node, children: bring(element, new Map(), node.children ?? NONE) };
}

function update(kept: Kept, node: SvgNode): void {
  if (kept.node === node) return;
  const was = kept.node.attributes;
  for (const name in node.attributes)
    if (node.attributes[name] !== was[name]) write(kept.element, name, node.attributes[name]);
  kept.node = node;
  kept.children = bring(kept.element, kept.children, node.children ?? NONE);
}

/** Brings the children of an element in step: same key, same element, in the list's order. */
function bring(parent: SVGElement, before: Siblings, nodes: readonly SvgNode[]): Siblings {
  const kept: Siblings = new Map();
  let next = parent.firstElementChild;
  for (const node of nodes) {
    const known = before.get(node.key);
    if (known) update(known, node);
    const one = known ?? create(node);
    before.delete(node.key);
    kept.set(node.key, one);
    // Only what is out of place is moved: an element that moves loses the focus.
    if (one.element === next) next = next.nextElementSibling;
    else parent.insertBefore(one.element, next);
  }
  for (const { element } of before.values()) element.remove();
  return kept;
}

/**
 * A function that brings a group's children, and theirs, in step with a list: same key, same element, in the list's
 * order. What has the focus keeps it as long as its key stays where it is in the tree, even when its siblings change places.
 */
export function keepNodes(): (group: SVGGElement, nodes: readonly SvgNode[]) => void {
  let kept: Siblings = new Map();
  return (group, nodes) => {
    const focused = document.activeElement;
    kept = bring(group, kept, nodes);
    if (focused instanceof SVGElement && focused !== document.activeElement && group.contains(focused))
      focused.focus({ preventScroll: true });
  };
}
