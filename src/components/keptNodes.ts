// Keeps the elements of an SVG group in step with a list of nodes. For the hundreds of alike marks of a map: an effect for
// each of them, as a template makes, costs several times what the marks themselves do.
import type { SvgNode } from '../charts/svgNode';

interface Kept {
  element: SVGElement;
  node: SvgNode;
  children: Kept[];
}

function create(node: SvgNode): Kept {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
  for (const name in node.attributes) write(element, name, node.attributes[name]);
  const children = (node.children ?? []).map(create);
  for (const child of children) element.append(child.element);
  return { element, node, children };
}

function write(element: SVGElement, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function update(kept: Kept, node: SvgNode): void {
  const was = kept.node.attributes;
  for (const name in node.attributes)
    if (node.attributes[name] !== was[name]) write(kept.element, name, node.attributes[name]);
  kept.node = node;
  kept.children.forEach((child, index) => update(child, node.children![index]!));
}

/** A function that brings a group's children in step with a list: same key, same element, in the list's order. */
export function keepNodes(): (group: SVGGElement, nodes: readonly SvgNode[]) => void {
  let kept = new Map<string, Kept>();
  return (group, nodes) => {
    const before = kept;
    kept = new Map();
    let next = group.firstElementChild;
    for (const node of nodes) {
      const known = before.get(node.key);
      if (known) update(known, node);
      const one = known ?? create(node);
      before.delete(node.key);
      kept.set(node.key, one);
      // Only what is out of place is moved: an element that moves loses the focus.
      if (one.element === next) next = next.nextElementSibling;
      else group.insertBefore(one.element, next);
    }
    for (const { element } of before.values()) element.remove();
  };
}
