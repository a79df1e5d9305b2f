// Enter on a mark that is a link follows it; the composite of marks would keep the key to itself.
import type { Attachment } from 'svelte/attachments';

/** Attach beside `marks` to a chart whose marks are links. */
export const followByKey: Attachment<HTMLElement | SVGElement> = (root) => {
  const onKeydown = (event: Event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event as KeyboardEvent;
    if (key !== 'Enter' || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = target instanceof Element ? target.closest('a[href]') : null;
    // An element of SVG has no click of its own.
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  root.addEventListener('keydown', onKeydown);
  return () => root.removeEventListener('keydown', onKeydown);
};
