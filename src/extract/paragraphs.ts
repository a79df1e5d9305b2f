// Citations of the report's paragraphs, as the tables write them, taken apart.
import type { ParagraphId } from '../model/tables';

/** No citation spans more paragraphs than this; a longer range is left as it is written. */
const MAX_SPAN = 200;
const RANGE = /^(\d{1,4})-(\d{1,4})$/;

/** The paragraphs of a citation, each once: ["6", "8-11"] → 6, 8, 9, 10, 11. Codes such as "cover" are kept. */
export function expandParagraphs(items: readonly string[]): readonly ParagraphId[] {
  if (!items.some((item) => RANGE.test(item))) return items;
  const expanded = new Set<ParagraphId>();
  for (const item of items) {
    const [, from = '', to = ''] = RANGE.exec(item) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || last < first || last - first > MAX_SPAN) expanded.add(item);
    else for (let number = first; number <= last; number++) expanded.add(String(number));
  }
  return [...expanded];
}
