// Makes the buttons of a toolbar one tab stop: arrows move within it, Home and End lead to its ends.
import type { Attachment } from 'svelte/attachments';

/** Attach to the element with `role="toolbar"`. Its buttons may come and go; the last one used keeps the tab stop. */
export const roving: Attachment<HTMLElement> = (root) => {
  let current: HTMLElement | undefined;
  const all = () => [...root.querySelectorAll<HTMLElement>('button:not(:disabled)')];

  function settle(): void {
    const buttons = all();
    if (!current || !buttons.includes(current)) current = buttons[0];
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  }
  function onKeydown(event: KeyboardEvent): void {
    const buttons = all();
    const index = buttons.indexOf(event.target as HTMLElement);
    if (index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward || event.key === 'ArrowDown' ? 1 : event.key === backward || event.key === 'ArrowUp' ? -1 : 0; // prettier-ignore
    const next =
      event.key === 'Home'
        ? buttons[0]
        : event.key === 'End'
          ? buttons.at(-1)
          : step !== 0
            ? buttons[(index + step + buttons.length) % buttons.length]
            : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  function onFocus(event: FocusEvent): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>('button');
    if (button) current = button;
    settle();
  }
  root.addEventListener('keydown', onKeydown);
  root.addEventListener('focusin', onFocus);
  const observer = new MutationObserver(settle);
  observer.observe(root, { childList: true, subtree: true });
  settle();
  return () => {
    observer.disconnect();
    root.removeEventListener('keydown', onKeydown);
    root.removeEventListener('focusin', onFocus);
  };
};
