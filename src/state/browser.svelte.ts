// The browser's side of the selection: its address bar, and the preferences kept on this device.
import { SCHEMES } from '../model/codes';
import { LANGUAGES } from '../model/language';
import type { AddressBar, Preferences, Selection } from './selection.svelte';

const KEY = 'hr75-preferences';

/** Replaces the query string: the path stays, and the fragment unless another is given. */
const address = (query: string, fragment = location.hash) => `${location.pathname}${query}${fragment}`;

export const browserAddressBar: AddressBar = {
  read: () => location.search,
  push: (query, fragment) => history.pushState(null, '', address(query, fragment)),
  replace: (query) => history.replaceState(null, '', address(query)),
  onTravel(callback) {
    addEventListener('popstate', callback);
    return () => removeEventListener('popstate', callback);
  },
};

/** What the reader chose before; nothing where storage is empty, forbidden or not ours. */
export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return {
      lang: LANGUAGES.find((lang) => lang === kept.lang) ?? null,
      scheme: SCHEMES.find((scheme) => scheme === kept.scheme) ?? null,
      textures: typeof kept.textures === 'boolean' ? kept.textures : null,
      shortcuts: kept.shortcuts !== false,
    };
  } catch {
    return { lang: null, scheme: null, textures: null, shortcuts: true };
  }
}

/** Keeps language, colours, textures and shortcuts whenever the reader chooses them, and calls back when the language may have changed. */
export function keepPreferences(selection: Selection, onChange: () => void): () => void {
  return $effect.root(() => {
    $effect(() => {
      // Back takes a choice back: then what held before it is kept again.
      const lang = selection.value.lang ?? selection.preferences.lang;
      const scheme = selection.value.scheme ?? selection.preferences.scheme;
      const textures = selection.value.textures ?? selection.preferences.textures;
      const shortcuts = selection.preferences.shortcuts ? null : false;
      const chosen = Object.entries({ lang, scheme, textures, shortcuts }).filter(
        ([, value]) => value !== null,
      );
      try {
        if (chosen.length > 0) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(chosen)));
        else localStorage.removeItem(KEY);
      } catch {
        // Storage is full or forbidden: the choice holds for this page alone.
      }
      onChange();
    });
  });
}
