// A table as the reader takes it away: the file, and what can be said of it beside it.
import type { CsvSource } from '../export/csv';

/** One file that is offered. */
export interface DataFile {
  /** On its button. */
  label: string;
  /** What its name is made of. */
  words: string;
  /** Made when it is asked for. */
  source: () => CsvSource;
}

/** What the text that goes with a file says, as far as the panel knows it. */
export interface FileFacts {
  /** Name of the chart, by which it is known how its data must be read. */
  chart: string;
  finding: string;
  caption: string;
  measure: string;
  notes: readonly string[];
}

/** A file that has been saved. */
export interface SavedFile {
  name: string;
  header: readonly string[];
  rows: number;
  bom: boolean;
}

/** How files are written; kept until the page is left. */
class FileForm {
  /** With a byte order mark, by which spreadsheets tell UTF-8. */
  bom = $state(true);
}
export const fileForm = new FileForm();
