// The catalogues, loaded one language at a time: what the first screen can say, and the rest once that is drawn.
import { LANGUAGES, type Lang } from '../model/language';
import type { Catalogue, Locale } from './locale.svelte';

type Load = () => Promise<{ default: Catalogue }>;

const FIRST: Record<Lang, Load> = {
  ar: () => import('virtual:messages/ar/first'),
  zh: () => import('virtual:messages/zh/first'),
  en: () => import('virtual:messages/en/first'),
  fr: () => import('virtual:messages/fr/first'),
  ru: () => import('virtual:messages/ru/first'),
  es: () => import('virtual:messages/es/first'),
};
const LATER: Record<Lang, Load> = {
  ar: () => import('virtual:messages/ar/later'),
  zh: () => import('virtual:messages/zh/later'),
  en: () => import('virtual:messages/en/later'),
  fr: () => import('virtual:messages/fr/later'),
  ru: () => import('virtual:messages/ru/later'),
  es: () => import('virtual:messages/es/later'),
};

/** All that the page can say in a language, whatever language it is in itself. Rejects when a file cannot be had. */
export async function wholeCatalogue(lang: Lang): Promise<Catalogue> {
  const [first, later] = await Promise.all([FIRST[lang](), LATER[lang]()]);
  return { ...first.default, ...later.default };
}

/** Keeps a locale in the language that is wished for, with as much of its catalogue as has been asked for. */
export class Catalogues {
  #locale: Locale;
  #wished: () => Lang;
  #whole = false;

  constructor(locale: Locale, wished: () => Lang) {
    this.#locale = locale;
    this.#wished = wished;
  }

  /** Loads what is missing; when the wish changes meanwhile, the last one holds. Rejects when a file cannot be had. */
  async follow(): Promise<void> {
    const lang = this.#wished();
    const whole = this.#whole;
    const parts = await Promise.all(whole ? [FIRST[lang](), LATER[lang]()] : [FIRST[lang]()]);
    if (lang !== this.#wished() || whole !== this.#whole) return this.follow();
    this.#locale.use(lang, Object.assign({}, ...parts.map((part) => part.default)) as Catalogue);
  }

  /** From now on all that the page can say, in this language and in those that follow. */
  all(): Promise<void> {
    this.#whole = true;
    return this.follow();
  }
}

/** The first of the wished languages (BCP 47 tags) that the page has, else English. */
export function chooseLanguage(wishes: readonly (string | null)[]): Lang {
  for (const wish of wishes) {
    const lang = LANGUAGES.find((offered) => wish?.toLowerCase().split('-')[0] === offered);
    if (lang) return lang;
  }
  return 'en';
}
