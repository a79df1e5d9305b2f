// A reader's own extracts in place of shipped ones: which tables they are, and what the address says of them.
import type { IntakeSettings, IntakeTable } from '../model/intake';
import type { TableName } from '../model/tables';

export interface OwnExtract {
  /** As the page calls it: the file's name, or the host that it came from. */
  readonly name: string;
  /** Of a register: does the reader say that it has every pledge? */
  readonly complete: boolean;
  readonly taken: IntakeTable;
  /** What the address of the page says (`?data=`); null: a file or a pasted table, which no address names. */
  readonly data: string | null;
}

/** How an extract is kept on this device: its bytes as they came, and how they are read. */
export interface KeptExtract {
  readonly name: string;
  readonly complete: boolean;
  readonly settings: IntakeSettings;
  readonly bytes: Blob;
}

/** The tables of the page that are the reader's own; all others are shipped. */
export type OnPage = { readonly [Name in TableName]?: OwnExtract };

export const extractsOf = (onPage: OnPage): readonly OwnExtract[] => Object.values(onPage);

/** What the address has to say, so that it names what is on the page as far as an address can. */
export const dataOf = (onPage: OnPage): string | null =>
  extractsOf(onPage).find((own) => own.data !== null)?.data ?? null;

/** Without what an address names, for an address that names nothing. */
export const withoutAddress = (onPage: OnPage): OnPage =>
  Object.fromEntries(Object.entries(onPage).filter(([, own]) => own.data === null));

/** With one more; the address names one extract at most, so that of an earlier address goes. */
export const withOwn = (onPage: OnPage, own: OwnExtract): OnPage => ({
  ...(own.data === null ? onPage : withoutAddress(onPage)),
  [own.taken.table]: own,
});
