// Words of another script in a sentence from right to left: they keep their own order, and the signs around them their place.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

const LATIN = /\p{Script=Latin}/u;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];
/** `TYPE.select` of the parser, which is not part of the page. */
const SELECT = 5;

/** The text, isolated if it has Latin letters: a code, a file's name, an address. */
export function isolated(text: string): string {
  return LATIN.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** Does the message choose its words by this value, rather than say it? */
export function isChoice(message: readonly MessageFormatElement[], name: string): boolean {
  return message.some(
    (element) =>
      (element.type === SELECT && element.value === name) ||
      ('options' in element && Object.values(element.options).some((option) => isChoice(option.value, name))),
  );
}
