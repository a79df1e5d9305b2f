// Where the reader was in a region that scrolls: after a look at a State's page, Back leads there again.
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Selection } from '../../state/selection.svelte';

/** The last place, and the address that it belongs to. */
let kept = { address: '', top: 0, left: 0 };
/** Scrolling tells of itself a frame late, when a key may have led away already: what leads away is asked, too. */
const MOMENTS = ['scroll', 'keydown', 'click'] as const;

/** Attach to what holds the region; the place is kept by address, and taken up again when Back or Forward leads to it. */
export function keptScroll(selection: Selection): Attachment<HTMLElement> {
  return (holder) => {
    const region = holder.querySelector('[role="region"]');
    if (!region) return;
    const { view } = untrack(() => selection.value);
    const isBack = untrack(() => selection.travelled && kept.address === selection.href({}));
    if (isBack) region.scrollTo({ top: kept.top, left: kept.left, behavior: 'instant' });
    const keep = () => {
      if (selection.value.view !== view) return;
      kept = { address: selection.href({}), top: region.scrollTop, left: region.scrollLeft };
    };
    // Before the event reaches what it leads to; a region's own scrolling does not bubble.
    for (const moment of MOMENTS) holder.addEventListener(moment, keep, { capture: true, passive: true });
    return () => {
      for (const moment of MOMENTS) holder.removeEventListener(moment, keep, { capture: true });
    };
  };
}
