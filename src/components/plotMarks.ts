// Finds the elements of Plot's marks in a drawing, and hides the rest of it from assistive technology.
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
  for (const element of svg.children) {
    if (element.localName !== 'g') continue;
    const plotName = element.getAttribute('data-plot-mark') ?? element.getAttribute('aria-label') ?? '';
    element.setAttribute('data-plot-mark', plotName);
    element.removeAttribute('aria-label');
    const at = left.findIndex(({ name }) => element.classList.contains(name) || name === plotName);
    const group = at < 0 ? undefined : left.splice(at, 1)[0];
    if (group) {
      element.removeAttribute('aria-hidden');
      element.setAttribute('role', 'none');
      found.push({ elements: leaves(element), marks: group.marks, inert: group.inert === true });
    } else element.setAttribute('aria-hidden', 'true');
  }
  return found;
}
