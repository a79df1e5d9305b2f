import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold';
import { findState, indexNames } from '../../src/select/findState';
import { onlyStates } from '../../src/select/scope';
import { shipped } from '../rows';

const states = onlyStates(await shipped('states'));
const index = indexNames(states, await shipped('state-aliases'));
const first = (query: string, lang: 'en' | 'zh' = 'en') => findState(index, query, lang)[0]?.iso3;

describe('fold', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['TÜRKİYE', 'turkiye'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["cote d'ivoire", 'cote divoire'],
    ['São Tomé & Príncipe', 'sao tome principe'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['  Viet   Nam ', 'viet nam'],
    ['Россия', 'россия'],
    ['Кот-д’Ивуар', 'кот дивуар'],
    ['图瓦卢', '图瓦卢'],
    ['…', ''],
  ])('%s is %s', (text, expected) => expect(fold(text)).toBe(expected));
});

describe('findState', () => {
  it.each([
    ['turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ["cote d'ivoire", 'CIV'],
    ['côte d’Ivoire', 'CIV'],
    ['ivory coast', 'CIV'],
    ['Viet Nam', 'VNM'],
    ['vietnam', 'VNM'],
    ['图瓦卢', 'TUV'],
    ['tuvalu', 'TUV'],
    ['tuv', 'TUV'],
    ['United States', 'USA'],
    ['united states of', 'USA'],
    ['uk', 'GBR'],
    ['cook', 'COK'],
    ['سويسرا', 'CHE'],
    ['россия', 'RUS'],
    ['alemania', 'DEU'],
    ['guinea', 'GIN'],
    ['niger', 'NER'],
    ['中国', 'CHN'],
    ['congo', 'COG'],
  ])('%s finds %s', (query, expected) => expect(first(query)).toBe(expected));

  it.each(['', '  ', '’', 'atlantis', 'European Union'])('“%s” finds none', (query) =>
    expect(findState(index, query, 'en')).toEqual([]),
  );
  it('finds each State by its name in English and in Chinese', () => {
    for (const { iso3, names } of states) {
      expect(first(names.en!, 'en'), names.en).toBe(iso3);
      expect(first(names.zh!, 'zh'), names.zh).toBe(iso3);
    }
  });
  it('names the other name that was found, with its language', () => {
    expect(findState(index, 'Tuvalu', 'en')[0]).toEqual({ iso3: 'TUV', by: null });
    expect(findState(index, '图瓦卢', 'en')[0]).toEqual({ iso3: 'TUV', by: { text: '图瓦卢', lang: 'zh' } });
    expect(findState(index, 'uk', 'en')[0]).toEqual({ iso3: 'GBR', by: { text: 'UK', lang: 'en' } });
  });
  it('names each State once', () => {
    const found = findState(index, 'an', 'en').map((match) => match.iso3);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found).size).toBe(found.length);
  });
  it('works before the aliases are there', () => {
    const bare = indexNames(states, []);
    expect(findState(bare, 'cote divoire', 'en')[0]?.iso3).toBe('CIV');
  });
});
