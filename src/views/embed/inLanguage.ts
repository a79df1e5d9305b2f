// The page's tables and its selection, or another one, spoken in another language.
import { wholeCatalogue } from '../../locale/catalogues';
import { Locale } from '../../locale/locale.svelte';
import type { Lang } from '../../model/language';
import type { ExtractByTable } from '../../model/register';
import type { TableName } from '../../model/tables';
import { Atlas } from '../atlas.svelte';

/** Rejects when the words of the language cannot be had. What the page has not asked for yet, it asks for. */
export async function inLanguage(atlas: Atlas, lang: Lang, selection = atlas.selection): Promise<Atlas> {
  const locale = new Locale(lang, await wholeCatalogue(lang));
  const other = new Atlas(selection, locale, async <T extends TableName>(name: T) => {
    await atlas.need([name]);
    return atlas.extract(name) as ExtractByTable[T];
  });
  other.shapes = atlas.shapes;
  return other;
}
