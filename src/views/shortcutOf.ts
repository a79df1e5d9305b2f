// Which shortcut a key press is. Single keys only act where nothing is typed, and never with a modifier (WCAG 2.1.4).

export type Shortcut = 'help' | 'search' | 'table';
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'repeat'
>;

/** As typed on the keyboards of the six languages; the Arabic and the Chinese question mark are keys of their own. */
const KEYS: Readonly<Record<string, Shortcut>> = {
  '?': 'help',
  '؟': 'help',
  '？': 'help',
  '/': 'search',
  '／': 'search',
  t: 'table',
};
/** Where a key writes another letter, its place on the keyboard counts. */
const PLACES: Readonly<Record<string, Shortcut>> = { KeyT: 'table' };
const LATIN = /^[\u0020-\u007e]$/;

/** The shortcut of a key press; null for any other. `typing` says whether the press goes to a field. */
export function shortcutOf(press: Press, typing: boolean): Shortcut | null {
  if (typing || press.isComposing || press.repeat) return null;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const byKey = KEYS[press.key];
  if (byKey) return byKey;
  // A name such as "Enter" is no letter.
  return press.key.length === 1 && !LATIN.test(press.key) ? (PLACES[press.code] ?? null) : null;
}

const FIELDS = 'input, select, textarea, [contenteditable], [role="combobox"], [role="textbox"]';
/** Takes typed characters? Radio buttons and boxes to tick do not. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(FIELDS);
  return field !== null && !field.matches('[type="radio"], [type="checkbox"], [contenteditable="false"]');
}
