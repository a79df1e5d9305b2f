// Names of States as people write them; every name and code of the tables; and what must stay open.
import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_NAMES } from '../../../src/extract/recognise/ambiguousNames';
import { StateNames } from '../../../src/extract/recognise/names';
import { editDistance } from '../../../src/extract/recognise/suggestNames';
import { LANGUAGES } from '../../../src/model/language';
import { lists } from './known';

const names = new StateNames(lists, {});
const iso3 = (text: string, by = names) => {
  const reading = by.find(text);
  return 'iso3' in reading ? reading.iso3 : null;
};
const open = (text: string, by = names) => {
  const reading = by.find(text);
  return 'open' in reading ? reading.open : null;
};

describe('every name of the tables', () => {
  const ambiguous = new Map(
    AMBIGUOUS_NAMES.flatMap(({ names: all, states }) => all.map((name) => [name, states])),
  );

  it('are 198 participants in six languages', () => {
    expect(lists.states.length).toBe(198);
    expect(lists.states.every(({ names: own }) => LANGUAGES.every((lang) => own[lang]))).toBe(true);
  });

  it.each([
    ['as it stands', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without accents', (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    ['with space around it', (text: string) => `\u00a0 ${text}\t`],
    ['with a footnote', (text: string) => `${text} [1]*`],
  ])('finds its own State, or is said to be ambiguous: %s', (_, write) => {
    const all = [
      ...lists.states.flatMap((state) =>
        Object.values(state.names).map((name) => ({ name, state: state.iso3 })),
      ),
      ...lists.aliases.map(({ alias, iso3: state }) => ({ name: alias, state })),
    ];
    const wrong = all.filter(({ name, state }) => {
      const several = ambiguous.get(name);
      return several
        ? JSON.stringify(open(write(name))) !== JSON.stringify(several)
        : iso3(write(name)) !== state;
    });
    expect(all.length).toBeGreaterThan(1800);
    expect(wrong).toEqual([]);
  });

  it('and every code', () => {
    const two = new StateNames(lists, {}, ['fr', 'de', 'no']);
    const three = new StateNames(lists, {}, ['fra', 'deu', 'nor']);
    for (const { iso3: state, iso2, m49 } of lists.states) {
      expect([state, state.toLowerCase()].map((code) => iso3(code, three))).toEqual([state, state]);
      expect([iso2, iso2.toLowerCase()].map((code) => iso3(code, two))).toEqual([state, state]);
      const numbers = m49 === '' ? [] : [m49, String(Number(m49)), `${Number(m49)}.0`];
      for (const number of numbers) expect(iso3(number)).toBe(state);
    }
  });
});

describe('names as people write them', () => {
  it.each([
    ['the Netherlands', 'NLD'],
    ['Netherlands (the)', 'NLD'],
    ['République de Corée', 'KOR'],
    ['Korea, Republic of', 'KOR'],
    ['Korea (Republic of)', 'KOR'],
    ['Korea, Democratic People’s Republic of', 'PRK'],
    ['D.P.R. Korea', 'PRK'],
    ['Congo (Democratic Republic of the)', 'COD'],
    ['Congo, The Democratic Republic of the', 'COD'],
    ['Rép. dém. du Congo', 'COD'],
    ['Congo (Rep.)', 'COG'],
    ['St. Lucia', 'LCA'],
    ['Ste-Lucie', 'LCA'],
    ['St Kitts & Nevis', 'KNA'],
    ["Cote d'Ivoire", 'CIV'],
    ['COTE D IVOIRE', 'CIV'],
    ['Côte d\u0092Ivoire', 'CIV'],
    ['Türkiye/Turkey', 'TUR'],
    ['Myanmar (Burma)', 'MMR'],
    ['Eswatini (formerly Swaziland)', 'SWZ'],
    ['Holy See (Vatican City State)', 'VAT'],
    ['U.S.A.', 'USA'],
    ['U.K.', 'GBR'],
    ['U.A.E.', 'ARE'],
    ['EE.UU.', 'USA'],
    ['Viet-Nam', 'VNM'],
    ['Timor Leste', 'TLS'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['Trinité et Tobago', 'TTO'],
    ['Marshall Is.', 'MHL'],
    ['S. Sudan', 'SSD'],
    ['Sudan, South', 'SSD'],
    ['Guinea', 'GIN'],
    ['Guinea Bissau', 'GNB'],
    ['Equatorial Guinea', 'GNQ'],
    ['Niger', 'NER'],
    ['Dominica', 'DMA'],
    ['Dominican Rep.', 'DOM'],
    ['Samoa', 'WSM'],
    ['Bolivia, Plurinational State of', 'BOL'],
    ['Tanzania, United Rep. of', 'TZA'],
    ['Micronesia, Federated States of', 'FSM'],
    ['Macedonia, the former Yugoslav Republic of', 'MKD'],
    ['Republic of Kenya', 'KEN'],
    ['République du Sénégal', 'SEN'],
    ['la République de Guinée', 'GIN'],
    ['República del Perú', 'PER'],
    ['Республика Казахстан', 'KAZ'],
    ['Королевство Марокко', 'MAR'],
    ['جمهورية العراق', 'IRQ'],
    ['جمهورية اليمن', 'YEM'],
    ['الأوروغواي', 'URY'],
    ['سودان', 'SDN'],
    ['مملكة المغرب', 'MAR'],
    ['哈萨克斯坦共和国', 'KAZ'],
    ['Government of Kenya', 'KEN'],
    ['Gouvernement de la France', 'FRA'],
    ['l’Algérie', 'DZA'],
    ['France (FRA)', 'FRA'],
    ['FRA – France', 'FRA'],
    ['France [250]', 'FRA'],
    ['🇫🇷 France', 'FRA'],
    ['France\u200e', 'FRA'],
    ['Ｆｒａｎｃｅ', 'FRA'],
    ['سوريه', 'SYR'],
    ['الإمارات العربيّة المتحدة', 'ARE'],
    ['Йемен', 'YEM'],
    ['Королевство Нидерланды', 'NLD'],
    ['EU', 'EUE'],
  ])('%s is %s', (text, state) => {
    expect(iso3(text)).toBe(state);
  });
});

describe('names that stay open', () => {
  it.each<[string, readonly string[]]>([
    ['Congo', ['COG', 'COD']],
    ['le Congo', ['COG', 'COD']],
    ['KOREA', ['KOR', 'PRK']],
    ['La Corée', ['KOR', 'PRK']],
    ['朝鲜半岛', ['KOR', 'PRK']],
    ['Iran (FRA)', ['IRN', 'FRA']],
    ['Kenya/Uganda', ['KEN', 'UGA']],
    ['Burkino Faso', ['BFA']],
    ['Phillipines', ['PHL']],
    ['Lybia', ['LBY']],
    ['Ministry of Justice, Kenya', ['KEN']],
    ['肯尼亚司法部', ['KEN']],
    ['Republic of China', ['CHN']],
    ['South Vietnam', ['VNM']],
    ['Yemen Arab Republic', ['YEM']],
    ['Serbia and Montenegro', ['MNE', 'SRB']],
    ['Northern Cyprus', ['CYP']],
    ['American Samoa', ['WSM']],
    ['Soviet Union', []],
    ['Arab States', []],
    ['Republic', []],
    ['ROC', []],
    ['Hong Kong', []],
    ['Taiwan', []],
    ['Kosovo', []],
    ['Deutschland', []],
    ['Alle Staaten', []],
    ['x', []],
    ['', []],
    ['999', []],
    ['__proto__', []],
    ['constructor', []],
  ])('%s: %j', (text, suggestions) => {
    expect(open(text)).toEqual(suggestions);
  });

  it('suggest five States at most, and none for a text that is no name', () => {
    const text = lists.states.map((state) => state.names.en).join(' and ');
    expect(open(text.slice(0, 100))?.length).toBe(5);
    expect(open(text)).toEqual([]);
  });

  it('give the suggestions to who reads them across threads', () => {
    expect(structuredClone(names.find('Burkino Faso'))).toEqual({ open: ['BFA'] });
  });
});

describe('codes of two letters that are words', () => {
  const inColumnOf = (...cells: string[]) => new StateNames(lists, {}, cells);

  it.each([
    ['NO', ['FR', 'DE', 'NO'], 'NOR'],
    ['no', ['fr', 'de', 'no'], 'NOR'],
    ['NA', ['FR', 'DE', 'NA'], 'NAM'],
    ['na', ['fr; de', 'na|no'], 'NAM'],
    ['NA', ['France', 'Kenya', 'NA'], null],
    ['NO', ['France', 'Kenya', 'NO'], null],
    ['NA', [], null],
    ['no', [], null],
    ['NO', [], 'NOR'],
    ['US', ['France', 'Kenya', 'US'], 'USA'],
    ['and', ['France', 'and'], null],
    ['AND', ['France', 'AND'], 'AND'],
    ['and', ['fra', 'and'], 'AND'],
  ])('%s in %j: %s', (text, cells, state) => {
    expect(iso3(text, inColumnOf(...cells))).toBe(state);
  });
});

describe('what the reader decided', () => {
  const decided = new StateNames(lists, { Congo: 'COG', Kosovo: '', France: 'DEU' });

  it('wins, by the text as it stands', () => {
    expect(iso3('Congo', decided)).toBe('COG');
    expect(iso3(' Congo ', decided)).toBe('COG');
    expect(iso3('France', decided)).toBe('DEU');
    expect(open('congo', decided)).toEqual(['COG', 'COD']);
  });

  it('may be that a name stays as it is', () => {
    expect(iso3('Kosovo', decided)).toBe('');
  });
});

describe('edit distance', () => {
  it.each([
    ['', '', 4, 0],
    ['abc', 'abc', 4, 0],
    ['abc', 'abd', 4, 1],
    ['abc', 'ab', 4, 1],
    ['kitten', 'sitting', 4, 3],
  ])('from %s to %s', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
    expect(editDistance(b, a, limit)).toBe(distance);
  });

  it('gives up above its limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBeGreaterThan(2);
    expect(editDistance('a', 'abcdef', 2)).toBeGreaterThan(2);
  });
});
