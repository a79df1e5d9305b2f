// Opens the panel of a State from a list that may stand far below it.
import { tick } from 'svelte';
import type { Iso3 } from '../model/tables';
import type { Selection } from '../state/selection.svelte';

/** Chooses the State; when its panel's heading is not on screen, scrolls to the panel and moves the focus to its heading. */
export async function openState(selection: Selection, iso3: Iso3): Promise<void> {
  selection.choose({ chosen: iso3 });
  await tick();
  const panel = document.querySelector<HTMLElement>('[data-state]');
  const heading = panel?.querySelector<HTMLElement>('h2');
  if (!panel || !heading) return;
  const { top, bottom } = heading.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading.focus({ preventScroll: true });
  panel.scrollIntoView({ behavior: still ? 'instant' : 'smooth', block: 'start' });
}
