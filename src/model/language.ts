// The six official languages of the United Nations, in the order in which the page offers them.

export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** Each language in itself. */
export const ENDONYMS: Readonly<Record<Lang, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** The direction in which a language is written. */
export const directionOf = (lang: Lang): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');

/** A text in the languages that have it; an empty or absent one is not there. */
export type Localized = Readonly<Partial<Record<Lang, string>>>;

/** A text with the language it is really in, so that a fallback can carry `lang`. */
export interface TextIn {
  text: string;
  lang: Lang;
}

/** The text in `lang`, else in English, else in any language that has it. */
export function textIn(texts: Localized, lang: Lang): TextIn {
  for (const candidate of [lang, 'en', ...LANGUAGES] as const) {
    const text = texts[candidate];
    if (text) return { text, lang: candidate };
  }
  return { text: '', lang };
}
