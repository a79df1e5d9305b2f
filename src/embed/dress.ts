// How an embed looks in its host's page: colours, ground, motion, the parts that are shown, and an accent of the host's own.
import { inkOn } from '../design/accent';
import { EMBED_PARTS } from '../model/embedCharts';
import type { EmbedParameters } from './parameters';

/** Marks that an accent colours; text never has it, for which it may be too pale. */
const ACCENTED = ['--act', '--class-documented', '--flow', '--reference-line'];

/** Sets attributes of the root that embed.css and tokens.css know, and the accent. */
export function dress(
  root: HTMLElement,
  { scheme, transparent, motion, parts, accent }: EmbedParameters,
): void {
  if (scheme !== 'auto') root.dataset.scheme = scheme;
  root.toggleAttribute('data-transparent', transparent);
  if (!motion) root.dataset.motion = 'none';
  const without = EMBED_PARTS.filter((part) => !parts.has(part));
  if (without.length > 0) root.dataset.without = without.join(' ');
  if (accent === null) return;
  for (const name of ACCENTED) root.style.setProperty(name, accent);
  root.style.setProperty('--on-class-documented', inkOn(accent));
}
