// Makes the marks of a chart one composite control: one tab stop, arrows within, Enter chooses, Escape leaves.
import type { Attachment } from 'svelte/attachments';
import type { Mark } from '../model/mark';
import type { Point, TipState } from './tip.svelte';

const MARK = '[data-mark]';

export interface MarksOptions {
  /** The mark of a key; undefined for one that is gone. */
  markOf(key: string): Mark | undefined;
  tip: TipState;
  choose?(key: string): void;
  /** Where an arrow key leads from a mark; left out: the previous or next in document order. */
  next?(key: string, arrow: Arrow): string | undefined;
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
    const markAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement | SVGElement>(MARK) : null;

    function settle(): void {
      const elements = all();
      const holder = elements.find((element) => keyOf(element) === current) ?? elements[0];
      for (const element of elements) {
        const index = element === holder ? '0' : '-1';
        // Written only when it changes: each write would have the element's style worked out again.
        if (element.getAttribute('tabindex') !== index) element.setAttribute('tabindex', index);
      }
    }
    /** The press of a finger that focus and click follow; null for any other. */
    let finger: Point | null = null;
    function show(element: Element): void {
      const { markOf, tip } = read();
      const mark = markOf(keyOf(element));
      if (mark) tip.show(mark.tip, element, finger);
    }
    function goTo(key: string | undefined): void {
      const element = key === undefined ? undefined : find(key);
      if (!element) return;
      current = keyOf(element);
      settle();
      element.focus();
    }
    function neighbour(key: string, arrow: Arrow): string | undefined {
      const { next } = read();
      if (next) return next(key, arrow);
      const keys = all().map(keyOf);
      const mirrored = getComputedStyle(root).direction === 'rtl';
      const forward = arrow === 'ArrowDown' || arrow === (mirrored ? 'ArrowLeft' : 'ArrowRight');
      return keys[keys.indexOf(key) + (forward ? 1 : -1)];
    }

    const onKeydown = (event: KeyboardEvent) => {
      finger = null;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      // A screen reader may put the focus on the chart itself: the first key goes on to its marks.
      if (event.target === root && isArrow(event.key)) {
        event.preventDefault();
        return goTo(keyOf(find(current) ?? all()[0]));
      }
      const element = markAt(event.target);
      if (!element) return;
      const key = keyOf(element);
      if (isArrow(event.key)) goTo(neighbour(key, event.key));
      else if (event.key === 'Home') goTo(read().ends?.()[0] ?? keyOf(all()[0]));
      else if (event.key === 'End') goTo(read().ends?.()[1] ?? keyOf(all().at(-1)));
      else if (event.key === 'Enter' || event.key === ' ') read().choose?.(key);
      else return;
      event.preventDefault();
    };
    const onFocus = (event: FocusEvent) => {
      const element = markAt(event.target);
      if (!element) return;
      current = keyOf(element);
      settle();
      show(element);
    };
    const onBlur = (event: FocusEvent) => {
      const element = markAt(event.target);
      const { tip } = read();
      // A mark may lose the focus because a drawing takes it away: its tip then closes after that, not within.
      if (element) queueMicrotask(() => tip.blur(element));
    };
    const onDown = (event: PointerEvent) => {
      finger = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
    };
    const onOver = (event: PointerEvent) => {
      const element = markAt(event.target);
      // A finger that is over a mark may be scrolling: its tip waits for the click.
      if (!element || event.pointerType === 'touch') return;
      const { markOf, tip } = read();
      const mark = markOf(keyOf(element));
      if (mark) tip.over(mark.tip, element, { x: event.clientX, y: event.clientY });
    };
    const onOut = (event: PointerEvent) => {
      const element = markAt(event.target);
      // What has the focus keeps its tip.
      if (!element || event.pointerType === 'touch' || element === document.activeElement) return;
      read().tip.leave();
    };
    const onClick = (event: MouseEvent) => {
      const element = markAt(event.target);
      if (!element) return;
      current = keyOf(element);
      settle();
      if (finger) show(element);
      read().choose?.(keyOf(element));
    };

    const listeners: [string, EventListener][] = [
      ['keydown', onKeydown as EventListener],
      ['focusin', onFocus as EventListener],
      ['focusout', onBlur as EventListener],
      ['pointerdown', onDown as EventListener],
      ['pointerover', onOver as EventListener],
      ['pointerout', onOut as EventListener],
      ['click', onClick as EventListener],
    ];
    for (const [type, listener] of listeners) root.addEventListener(type, listener);
    const observer = new MutationObserver(settle);
    observer.observe(root, { childList: true, subtree: true });
    settle();
    return () => {
      observer.disconnect();
      for (const [type, listener] of listeners) root.removeEventListener(type, listener);
    };
  };
}
