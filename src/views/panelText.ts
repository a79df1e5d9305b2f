// A panel as a text that can be pasted; comes when it is first asked for.
import { toText } from '../export/citation';
import type { Atlas } from './atlas.svelte';
import type { PanelFacts } from './panelFooter';
import { sourceOf } from './sourceOf';

/** `address`: of the page as it stands. */
export function panelText(atlas: Atlas, { finding, measure, notes }: PanelFacts, address: string): Blob {
  const note = atlas.locale.sentences(notes);
  const text = toText({ finding, measure, note, address, source: sourceOf(atlas, address) });
  return new Blob([text], { type: 'text/plain' });
}
