// The catalogues, one chunk a language, loaded when needed.
import type { Lang } from '../model/language';
import type { Catalogue } from './locale.svelte';

const LOADERS: Partial<Record<Lang, () => Promise<{ default: Catalogue }>>> = {
  zh: () => import('virtual:messages/zh'),
  en: () => import('virtual:messages/en'),
};

/** The languages that the page offers, in the order in which it offers them. */
export const OFFERED = Object.keys(LOADERS) as Lang[];

/** Loads a catalogue; the language must be one of those offered. */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
  const load = LOADERS[lang];
  if (!load) throw new Error(`no catalogue for ${lang}`);
  return (await load()).default;
}

/** The first of the wished languages (BCP 47 tags) that is offered, else English. */
export function chooseLanguage(wishes: readonly (string | null)[]): Lang {
  for (const wish of wishes) {
    const lang = OFFERED.find((offered) => wish?.toLowerCase().split('-')[0] === offered);
    if (lang) return lang;
  }
  return 'en';
}
