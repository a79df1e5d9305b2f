// The search of the register, on the shipped rows in English, Chinese and Arabic, and on rows made for a case.
import { describe, expect, it } from 'vitest';
import type { Entry, FollowUp } from '../../src/model/tables';
import { searchRows, SearchTexts } from '../../src/select/searchEntries';
import { finish } from '../../src/select/steps';
import { searchWords } from '../../src/views/registerView/searchWords';
import { atlasWith } from '../atlas';
import { LOCALES } from '../locales';
import { shipped } from '../rows';

const TABLES = ['states', 'pledges', 'follow-ups', 'themes', 'actor-types', 'instruments'] as const;
async function searcherIn(lang: 'en' | 'zh' | 'ar') {
  const atlas = await atlasWith(TABLES, LOCALES[lang]);
  const { register } = atlas;
  const texts = new SearchTexts(atlas.rows('follow-ups'), searchWords(atlas));
  const rows = Uint32Array.from({ length: register.length }, (_, row) => row);
  return (query: string) =>
    Array.from(
      finish(searchRows(rows, query, (row) => texts.of(register.entry(row)))),
      (row) => register.entry(row).id,
    );
}
const searchers = { en: await searcherIn('en'), zh: await searcherIn('zh'), ar: await searcherIn('ar') };
const found = (lang: 'en' | 'zh' | 'ar', query: string) => searchers[lang](query);
const entries = await shipped('pledges');

describe('searchEntries', () => {
  it.each<['en' | 'zh' | 'ar', query: string, id: string, what: string]>([
    ['en', 'Thailand', 'tha-1', 'the name of a State'],
    ['en', 'THA', 'tha-1', 'its code'],
    ['en', 'ICPPED thailand', 'tha-1', 'an instrument and a State'],
    ['en', 'enforced disappearance thailand', 'tha-1', 'the full name of an instrument'],
    ['en', 'reitera importancia', 'ago-1', 'the source, without its accents'],
    ['en', 'angop.ao', 'ago-1', 'the address of the source'],
    ['en', 'Asunción', 'joint-1', 'what followed'],
    ['en', 'asuncion morocco paraguay', 'joint-1', 'what followed, and States'],
    ['en', 'timorleste', 'joint-2', 'a State without its space'],
    ['zh', '泰国', 'tha-1', 'the name of a State in the language of the page'],
    ['zh', 'Thailand', 'tha-1', 'and in English'],
    ['zh', '亚松森', 'joint-1', 'what followed, within a sentence'],
    ['zh', '明确 Thailand', 'tha-1', 'what a code is called'],
    ['ar', 'تايلند', 'tha-1', 'the name of a State, without its vowels'],
    ['ar', 'المغرب', 'joint-1', 'a name with its article'],
    ['ar', 'مغرب', 'joint-1', 'and without'],
  ])('in %s “%s” finds %s: %s', (lang, query, id) => expect(found(lang, query)).toContain(id));

  it.each([
    ['thailand angola', 'two words that no entry has together'],
    ['hailand', 'a word from its middle'],
    ['https', 'what is in every address'],
    ['atlantis', 'nothing'],
  ])('“%s” finds none: %s', (query) => expect(found('en', query)).toEqual([]));

  it.each(['', '  ', '’'])('“%s” leaves all in their order', (query) =>
    expect(found('en', query)).toEqual(entries.map(({ id }) => id)),
  );

  it('finds no more than what it says for a word of the evidence', () => {
    const planned = entries.filter(({ evidence }) => evidence === 'planned');
    expect(planned.length).toBeGreaterThan(0);
    expect(found('en', 'planned')).toEqual(expect.arrayContaining(planned.map(({ id }) => id)));
  });

  it('ties what followed to its own entry alone', () => {
    const made = (id: string) => ({ ...entries[0]!, id, summary: id }) as Entry;
    const what = { en: 'A law was adopted' };
    const after = { entryId: 'b', what, date: '2024', outcome: 'done', sourceTitle: '', sourceUrl: '' };
    const none = () => [];
    const words = { state: none, theme: none, instrument: none, actor: none, evidence: none };
    const texts = new SearchTexts([{ ...after, sourceKind: 'un', namesInitiative: true } as FollowUp], {
      ...words,
      content: none,
      sourceKind: none,
      outcome: none,
    });
    const both = [made('a'), made('b')];
    const rows = searchRows(Uint32Array.of(0, 1), 'law adopted 2024', (row) => texts.of(both[row]!));
    expect([...finish(rows)]).toEqual([1]);
  });
});
