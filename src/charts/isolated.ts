// A text in a script of its own direction within another: its brackets and full stops stay with it.

const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/** For text in SVG, where `<bdi>` cannot stand. */
export const isolated = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
