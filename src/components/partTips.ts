// Shows the tip of the part of a chart that has the focus, is under the pointer, or was touched.
import type { Tip } from '../model/mark';
import type { Point, TipState } from './tip.svelte';

type Part = HTMLElement | SVGElement;

export interface PartTips {
  tip: TipState;
  /** What a part tells; undefined for nothing. */
  tipOf(part: Part): Tip | undefined;
  /** A part got the focus; its tip is placed afterwards. */
  focused(part: Part): void;
}

/** The part, one of those that the selector finds, at or around the target of an event. */
export const partAt = (target: EventTarget | null, selector: string): Part | null =>
  target instanceof Element ? target.closest<Part>(selector) : null;

/** Adds listeners, each under the name of its event; the returned function takes them away. */
export function listen(root: Part, listeners: Readonly<Record<string, (event: never) => void>>): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of all) root.addEventListener(type, listener);
  return () => all.forEach(([type, listener]) => root.removeEventListener(type, listener));
}

/** Listens at the root for its parts, until the returned function is called. */
export function partTips(root: Part, selector: string, read: () => PartTips): () => void {
  /** The press of a finger that focus and click follow; null for any other. */
  let finger: Point | null = null;
  const at = (event: Event) => partAt(event.target, selector);
  function show(part: Part | null): void {
    const told = part && read().tipOf(part);
    if (told) read().tip.show(told, part, finger);
  }
  return listen(root, {
    keydown: () => (finger = null),
    focusin(event: FocusEvent) {
      const part = at(event);
      if (part) read().focused(part);
      show(part);
    },
    focusout(event: FocusEvent) {
      const part = at(event);
      const { tip } = read();
      // It may lose the focus because a drawing takes it away: its tip then closes after that, not within.
      if (part) queueMicrotask(() => tip.blur(part));
    },
    pointerdown(event: PointerEvent) {
      finger = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
    },
    pointerover(event: PointerEvent) {
      const part = at(event);
      // A finger that is over a part may be scrolling: its tip waits for the click.
      if (!part || event.pointerType === 'touch') return;
      const { tip, tipOf } = read();
      const told = tipOf(part);
      if (told) tip.over(told, part, { x: event.clientX, y: event.clientY });
    },
    pointerout(event: PointerEvent) {
      const part = at(event);
      // What has the focus keeps its tip.
      if (!part || event.pointerType === 'touch' || part === document.activeElement) return;
      read().tip.leave();
    },
    click: (event: MouseEvent) => void (finger && show(at(event))),
  });
}
