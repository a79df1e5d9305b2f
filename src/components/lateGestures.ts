// Brings the map's gestures once the map is drawn: none is made before.
import type { Attachment } from 'svelte/attachments';
import type { GestureOptions } from './mapGestures';

/** Attach to the map's SVG; the code that follows fingers and wheel is loaded by itself. */
export function lateGestures(read: () => GestureOptions): Attachment<SVGSVGElement> {
  return (svg) => {
    let leave = () => {};
    let gone = false;
    const load = () =>
      void import('./mapGestures').then(
        ({ mapGestures }) => {
          if (!gone) leave = mapGestures(read)(svg) ?? leave;
        },
        () => {}, // buttons and keys do the same
      );
    requestAnimationFrame(() => setTimeout(load));
    return () => {
      gone = true;
      leave();
    };
  };
}
