// The size of targets, measured as WCAG 2.2 asks (2.5.8): 24 by 24 px, or a circle of 24 px that meets no other target.
import type { Page } from '@playwright/test';

/** Marks whose size is what they say; what pressing them does, a larger control of the page does as well (2.5.8, equivalent). */
const STOOD_IN_FOR = [
  '.world [data-mark]', // the map's States: the tiles, the search
  '.link', // bands of the flows: the groups and instruments that they join
  '[data-chart="acts"] [data-mark]', // a month: the date fields and the handles of the time axis
  '[data-chart="promised"] [data-mark]', // a State: the tiles, the search
];
/** Everything else that acts when it is pressed. */
const TARGETS = [
  'a[href], button, input, select, summary, [role="slider"]',
  `[data-mark]:is([role="button"], [role="option"], [role="radio"]):not(${STOOD_IN_FOR.join()})`,
].join();

/** Targets that are too small and too near to another, each as "KEY width × height markup". */
export function tooSmall(page: Page, selector = TARGETS): Promise<string[]> {
  return page.evaluate((targets) => {
    const LEAST = 24;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .visually-hidden');
    /** In a sentence, a target is as high as its line. */
    const isInline = (element: Element) => {
      if (element.matches('input, select, [data-mark], [role="slider"]')) return false;
      let block: Element | null = element;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block || block === element) return false;
      return (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    /** A box to tick, or a hidden radio button, answers in all of its label. */
    const boxOf = (element: Element): DOMRect => {
      const own = (element.closest('label') ?? element).getBoundingClientRect();
      // Of several lines, of which each is a target: the highest.
      return own;
    };
    const all = [...document.querySelectorAll(targets)]
      .filter(isShown)
      .map((element) => ({ element, box: boxOf(element) }));
    const small = all.filter(
      ({ element, box }) => Math.min(box.width, box.height) < LEAST - 0.5 && !isInline(element),
    );
    const near = ({ element, box }: (typeof all)[number]) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return all.some((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        const isSmall = Math.min(other.box.width, other.box.height) < LEAST - 0.5;
        // Circles of two small targets may not meet; a large one may not be reached.
        const between = isSmall
          ? Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y) -
            LEAST / 2
          : Math.hypot(dx, dy);
        return between < LEAST / 2 - 0.5;
      });
    };
    return small
      .filter(near)
      .map(
        ({ element, box }) =>
          `${element.getAttribute('data-key') ?? element.localName} ${Math.round(box.width)} × ${Math.round(box.height)} ${element.outerHTML.slice(0, 110)}`,
      );
  }, selector);
}
