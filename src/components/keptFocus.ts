// Keeps the focus near when what had it goes away: a button that removes itself must not send its reader to the page's start.
import type { Attachment } from 'svelte/attachments';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Attach to what holds such buttons. The focus goes to what then stands in the lost one's place, else to the last before it. */
export const keptFocus: Attachment<HTMLElement> = (root) => {
  let held: { element: Element; index: number } | null = null;
  const all = () =>
    [...root.querySelectorAll<HTMLElement | SVGElement>(FOCUSABLE)].filter((one) => one.checkVisibility());

  const onFocus = (event: FocusEvent) => {
    const element = event.target as HTMLElement;
    held = { element, index: all().indexOf(element) };
  };
  // A reader who goes elsewhere leaves nothing behind. (What goes away may lose the focus with or without an event.)
  const onBlur = () =>
    queueMicrotask(() => {
      if (held?.element.isConnected && held.element !== document.activeElement) held = null;
    });
  const observer = new MutationObserver(() => {
    if (!held || held.element.isConnected) return;
    const { index } = held;
    held = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const left = all();
    left[Math.min(Math.max(index, 0), left.length - 1)]?.focus();
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
  };
};
