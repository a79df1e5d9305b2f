// A panel as a sentence that can be pasted: finding, measure, source, date, address.

export interface Citation {
  finding: string;
  measure: string;
  note: string;
  /** Address of the view as it stands. */
  address: string;
}

/** Lines for the clipboard; empty ones are left out. */
export function toText({ finding, measure, note, address }: Citation): string {
  return [finding, measure, note, `HR75 Atlas, ${address}`].filter(Boolean).join('\n');
}
