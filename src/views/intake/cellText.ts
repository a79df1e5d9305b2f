// Text of a reader's file as the page may show it: short, and with every character that hides or reorders made visible.

/**
 * Controls, signs of direction, signs without width, halves of a pair. Not those that join letters or are drawn in
 * Arabic and Persian.
 */
const UNSEEN = /(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u08e2])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const SIGNS: Readonly<Record<string, string>> = { '\t': '⇥', '\n': '↵', '\r': '␍' };

const named = (character: string) =>
  SIGNS[character] ?? `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** The text, at most `most` characters of it and "…" if there are more. */
export function cellText(text: string, most = 80): string {
  const cut = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return cut.replace(UNSEEN, named);
}
