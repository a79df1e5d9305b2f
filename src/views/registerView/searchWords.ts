// What the codes of the register are called, in the reader's language and in English, for its search.
import type { MessageKey } from '../../locale/keys';
import type { Localized } from '../../model/language';
import type { SearchWords } from '../../select/searchEntries';
import type { Atlas } from '../atlas.svelte';

/** The words by which a reader may look for a code. */
export function searchWords(atlas: Atlas): SearchWords {
  const { locale } = atlas;
  const both = (texts: Localized | undefined) =>
    texts ? [locale.name(texts), texts.en ?? ''].filter(Boolean) : [];
  // The codes of these lists are English words: the English is searched with them.
  const said = (key: string) => (locale.has(key) ? [locale.t(key as MessageKey)] : []);
  const themes = new Map(atlas.rows('themes').map((row) => [row.theme, row.labels]));
  const actors = new Map(atlas.rows('actor-types').map((row) => [row.actorType, row.labels]));
  const instruments = new Map(atlas.rows('instruments').map((row) => [row.code, row]));
  return {
    state: (code) => both(atlas.participants.get(code)?.names),
    theme: (code) => both(themes.get(code)),
    actor: (code) => both(actors.get(code)),
    instrument: (code) => [...both(instruments.get(code)?.names), ...both(instruments.get(code)?.shortNames)],
    evidence: (code) => said(`term.${code}`),
    content: (code) => said(`state.content.${code}`),
    sourceKind: (code) => said(`state.source_kind.${code}`),
    outcome: (code) => said(`state.outcome.${code}`),
  };
}
