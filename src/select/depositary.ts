// Where the depositary's record of an instrument stands: United Nations Treaty Collection, chapter IV.

/** Address of the record; the depositary publishes it in English and French. "" for a reference that is not of its form. */
export function depositaryAddress(reference: string, lang: string): string {
  if (!/^IV-\d{1,2}(-[a-z])?$/.test(reference)) return '';
  return `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${reference}&chapter=4&clang=_${lang === 'fr' ? 'fr' : 'en'}`;
}
