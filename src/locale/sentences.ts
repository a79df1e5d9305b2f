// Sentences in a row, as each language sets them apart.
import type { Lang } from '../model/language';

/** Ends in a sign that ends a sentence, in any of the six languages, perhaps within a bracket or a quotation. */
const ENDED = /[.!?。！？؟…][)\]”’"»）」』\u2069]*$/u;
/** Chinese signs bring their own space. */
const STOPS: Partial<Record<Lang, string>> = { zh: '。' };
const WIDE_END = /[。！？…）」』”]$/u;

/** Does the text end as a sentence does? */
export function isEnded(text: string): boolean {
  return ENDED.test(text);
}

/** The texts as sentences one after another; empty ones are left out, and a stop is added where there is none. */
export function inARow(texts: readonly string[], lang: Lang): string {
  return texts
    .filter(Boolean)
    .map((text) => (isEnded(text) ? text : text + (STOPS[lang] ?? '.')))
    .reduce((row, text) => row + (row === '' || (lang === 'zh' && WIDE_END.test(row)) ? '' : ' ') + text, '');
}
