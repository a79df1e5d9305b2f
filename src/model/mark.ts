// A mark of a chart, as keyboard, screen reader, tip and machines meet it.

export interface Tip {
  title: string;
  lines: readonly string[];
}

export interface Mark {
  /** `data-key`: the code of what the mark stands for. */
  key: string;
  /** `data-value`. */
  value: string | number;
  /** Full name: a sentence that says all that the mark shows. */
  label: string;
  tip: Tip;
  /** Is it part of the selection (pressed, highlighted)? */
  chosen?: boolean;
  /** Is something else chosen, so that this one steps back? */
  faded?: boolean;
}
