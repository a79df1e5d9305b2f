// A panel as a sentence that can be pasted: finding, measure, source, date, address.

export interface Citation {
  finding: string;
  measure: string;
  note: string;
  /** Address of the view as it stands. */
  address: string;
  /** Whose data it is, and where it was drawn; '' where it is ours. */
  source?: string;
}

/** Keeps dates on one line on the page; where text is pasted it may show as a box. */
export const WORD_JOINER = '\u2060';

/** Lines for the clipboard; empty ones are left out. */
export function toText({ finding, measure, note, address, source }: Citation): string {
  const lines = [finding, measure, note, source || `HR75 Atlas, ${address}`].filter(Boolean);
  return lines.join('\n').replaceAll(WORD_JOINER, '');
}
