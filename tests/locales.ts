// Locales for tests, with the real catalogues.
import ar from 'virtual:messages/ar';
import en from 'virtual:messages/en';
import es from 'virtual:messages/es';
import fr from 'virtual:messages/fr';
import ru from 'virtual:messages/ru';
import zh from 'virtual:messages/zh';
import { Locale } from '../src/locale/locale.svelte';

export const english = new Locale('en', en);
export const chinese = new Locale('zh', zh);
export const arabic = new Locale('ar', ar);
export const LOCALES = {
  ar: arabic,
  zh: chinese,
  en: english,
  fr: new Locale('fr', fr),
  ru: new Locale('ru', ru),
  es: new Locale('es', es),
} as const;

/** A text as one types it, with soft spaces and without joiners: dates are never broken over lines. */
export const typed = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Right to left without words: each message is its key, so that a golden shows the layout and not the translation. */
export const rightToLeft = new Locale('ar', new Proxy({}, { get: (_, key) => String(key), has: () => true }));
