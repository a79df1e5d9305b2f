// Finds the elements of Plot's marks in a drawing, groups them by name, and hides the rest from assistive technology.
import type { MarkGroup } from '../charts/plotDrawing';
import type { Mark } from '../model/mark';

/** What Plot puts among the elements of a mark and is none of them: waffle patterns, clips, native titles. */
const NOT_A_MARK = new Set(['pattern', 'defs', 'clipPath', 'mask', 'style', 'title', 'desc']);

/** A group's elements in drawing order: its own children, or those of its facets. */
function leaves(group: Element): Element[] {
  return [...group.children].flatMap((child) =>
    NOT_A_MARK.has(child.localName) ? [] : child.localName === 'g' ? leaves(child) : [child],
  );
}

const GROUP = 'data-plot-group';

/** What Plot drew, in drawing order: also what has been put into a named group since. */
function drawnIn(svg: SVGSVGElement): Element[] {
  return [...svg.children].flatMap((child) => (child.hasAttribute(GROUP) ? [...child.children] : [child]));
}

/** Puts an element into the group of that name: its own, or that of the element drawn before it; else a new one. */
function putUnder(label: string, element: Element, before: Element | undefined): void {
  const parent = element.parentElement!;
  if (parent.hasAttribute(GROUP)) {
    if (parent.getAttribute('aria-label') !== label) parent.setAttribute('aria-label', label);
    return;
  }
  const last = before?.parentElement;
  if (last?.hasAttribute(GROUP) && last.getAttribute('aria-label') === label) {
    last.append(element);
    return;
  }
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute(GROUP, '');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  element.replaceWith(group);
  group.append(element);
}

/**
 * The elements of each group, by its name: the `className` option of a Plot mark, or else the `aria-label` that Plot
 * gives every mark of that type ("waffle", "dot", "bar"). Groups of one name are matched in drawing order. What no
 * group names (axes, rules, text that repeats a label) becomes aria-hidden. A datum that Plot leaves out for want of a
 * value shifts the order: leave it out before drawing.
 */
export function markElements(
  svg: SVGSVGElement,
  groups: readonly MarkGroup[],
): { elements: Element[]; marks: readonly Mark[]; inert: boolean }[] {
  const left = [...groups];
  const found: { elements: Element[]; marks: readonly Mark[]; inert: boolean }[] = [];
  let before: Element | undefined;
  for (const element of drawnIn(svg)) {
    if (element.localName !== 'g') continue;
    const plotName = element.getAttribute('data-plot-mark') ?? element.getAttribute('aria-label') ?? '';
    element.setAttribute('data-plot-mark', plotName);
    element.removeAttribute('aria-label');
    const at = left.findIndex(({ name }) => element.classList.contains(name) || name === plotName);
    const group = at < 0 ? undefined : left.splice(at, 1)[0];
    if (group) {
      element.removeAttribute('aria-hidden');
      element.setAttribute('role', 'none');
      if (group.label !== undefined) putUnder(group.label, element, before);
      before = element;
      found.push({ elements: leaves(element), marks: group.marks, inert: group.inert === true });
    } else element.setAttribute('aria-hidden', 'true');
  }
  return found;
}
