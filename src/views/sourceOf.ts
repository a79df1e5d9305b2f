// Whose data a copied text is made of, where it is not ours alone.
import type { Atlas } from './atlas.svelte';

/** The line that stands in place of our own name; '' while all data is ours. */
export function sourceOf({ foreign, own, locale }: Atlas, address: string): string {
  const names = [...(foreign ? [foreign.name] : []), ...own.map(({ name }) => name)];
  return names.length > 0 ? locale.t('register.source', { name: locale.list(names), address }) : '';
}
