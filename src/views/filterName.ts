// The name of a filter's code in the reader's language.
import type { MessageKey } from '../locale/keys';
import type { FilterList } from '../select/sayChange';
import type { Atlas } from './atlas.svelte';

/** "Racism", "Africa", "small island developing States": what the code of a filter stands for. */
export function filterName(atlas: Atlas, list: FilterList, code: string): string {
  switch (list) {
    case 'theme':
      return atlas.themeName(code);
    case 'actor':
      return atlas.actorName(code);
    case 'region':
      return atlas.regionName('atlas', code);
    case 'group':
      return atlas.locale.t(`term.${code}` as MessageKey);
    case 'state':
      return atlas.stateName(code);
  }
}
