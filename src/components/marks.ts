// Makes the marks of a chart one composite control: one tab stop, arrows within, Enter chooses, Escape leaves.
import type { Attachment } from 'svelte/attachments';
import type { Mark } from '../model/mark';
import { listen, partAt, partTips } from './partTips';
import type { TipState } from './tip.svelte';

const MARK = '[data-mark]';

export interface MarksOptions {
  /** The mark of a key; undefined for one that is gone. */
  markOf(key: string): Mark | undefined;
  tip: TipState;
  choose?(key: string): void;
  /** Where an arrow key leads from a mark; left out: the previous or next in document order. */
  next?(key: string, arrow: Arrow): string | undefined;
  /** Are the marks in the order of time, which runs left to right in every language? */
  overTime?: boolean;
  /** Where Home and End lead; left out: the first and the last in document order. */
  ends?(): readonly [first: string, last: string];
}
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const isArrow = (key: string): key is Arrow => key.startsWith('Arrow');
const keyOf = (element: Element | null | undefined) => element?.getAttribute('data-key') ?? '';

/**
 * Attach to the element that holds the marks (`{@attach marks(() => options)}`). Marks are elements with `data-mark`,
 * `data-key` and `tabindex`; they may come and go. The key that last had focus keeps the tab stop.
 */
export function marks(read: () => MarksOptions): Attachment<HTMLElement | SVGElement> {
  return (root) => {
    let current = '';
    const all = () => [...root.querySelectorAll<HTMLElement | SVGElement>(MARK)];
    const find = (key: string) => all().find((element) => keyOf(element) === key);

    function settle(): void {
      const elements = all();
      const holder = elements.find((element) => keyOf(element) === current) ?? elements[0];
      for (const element of elements) {
        const index = element === holder ? '0' : '-1';
        // Written only when it changes: each write would have the element's style worked out again.
        if (element.getAttribute('tabindex') !== index) element.setAttribute('tabindex', index);
      }
    }
    function goTo(key: string | undefined): void {
      const element = key === undefined ? undefined : find(key);
      if (!element) return;
      hold(element);
      element.focus();
    }
    function neighbour(key: string, arrow: Arrow): string | undefined {
      const { next } = read();
      if (next) return next(key, arrow);
      const keys = all().map(keyOf);
      const mirrored = !read().overTime && getComputedStyle(root).direction === 'rtl';
      const forward = arrow === 'ArrowDown' || arrow === (mirrored ? 'ArrowLeft' : 'ArrowRight');
      return keys[keys.indexOf(key) + (forward ? 1 : -1)];
    }

    const onKeydown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      // A screen reader may put the focus on the chart itself: the first key goes on to its marks.
      if (event.target === root && isArrow(event.key)) {
        event.preventDefault();
        return goTo(keyOf(find(current) ?? all()[0]));
      }
      const element = partAt(event.target, MARK);
      if (!element) return;
      const key = keyOf(element);
      if (isArrow(event.key)) goTo(neighbour(key, event.key));
      else if (event.key === 'Home') goTo(read().ends?.()[0] ?? keyOf(all()[0]));
      else if (event.key === 'End') goTo(read().ends?.()[1] ?? keyOf(all().at(-1)));
      else if (event.key === 'Enter' || event.key === ' ') read().choose?.(key);
      else return;
      event.preventDefault();
    };
    function hold(element: Element): void {
      current = keyOf(element);
      settle();
    }
    const stopTips = partTips(root, MARK, () => ({
      tip: read().tip,
      tipOf: (element) => read().markOf(keyOf(element))?.tip,
      focused: hold,
    }));
    const stop = listen(root, {
      keydown: onKeydown,
      click(event: MouseEvent) {
        const element = partAt(event.target, MARK);
        if (!element) return;
        hold(element);
        read().choose?.(keyOf(element));
      },
    });
    const observer = new MutationObserver(settle);
    observer.observe(root, { childList: true, subtree: true });
    settle();
    return () => {
      observer.disconnect();
      stopTips();
      stop();
    };
  };
}
