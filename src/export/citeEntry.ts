// An entry of the register as it is cited in the reader's language, and the mail that corrects it.
import { isEnded } from '../locale/sentences';
import type { Locale } from '../locale/locale.svelte';
import { REGISTER_DATE } from '../model/codes';
import type { Entry } from '../model/tables';
import { WORD_JOINER } from './citation';

export interface EntryCitation {
  entry: Pick<Entry, 'id' | 'summary' | 'sourceTitle' | 'sourceUrl'>;
  /** Who pledged, in the reader's language. */
  who: string;
  /** Address of the entry on this page. */
  address: string;
  /** Whose register it is; null for the shipped one. */
  register: string | null;
}

/** An entry as it is cited in the reader's language: what it says, its source, the register and its date, the address. */
export function citeEntry(locale: Locale, { entry, who, address, register }: EntryCitation): string {
  const said = [who, entry.summary].filter(Boolean).join(locale.t('punctuation.colon'));
  const title = isEnded(said) ? said : `${said}.`;
  const source = [entry.sourceTitle, entry.sourceUrl].filter(Boolean).join(', ') || '–';
  const values = { title, source, id: entry.id, address };
  const text =
    register === null
      ? locale.t('registerView.citation', { ...values, date: locale.date(REGISTER_DATE) })
      : locale.t('registerView.citation_foreign', { ...values, register });
  return text.replaceAll(WORD_JOINER, '');
}

/** The link that opens a mail with its subject and first lines; '' where no address is known. */
export function mailLink(contact: string, subject: string, body: string): string {
  return (
    contact &&
    `mailto:${encodeURI(contact)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  );
}
