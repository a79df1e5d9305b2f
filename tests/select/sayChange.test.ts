// What is said aloud of a choice: one table of cases, in words.
import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW } from '../../src/model/codes';
import { NOTHING_SELECTED, type SelectionValue } from '../../src/model/selection';
import { sayChange, type Situation, type Words } from '../../src/select/sayChange';
import { arabic, english, LOCALES } from '../locales';

const words: Words = {
  filter: (_list, code) => code,
  dates: (from, to) => `${from} to ${to}`,
  layer: ({ layer, instrument }) =>
    layer === 'instrument' ? String(instrument) : english.t(`map.layer.${layer}`),
  shape: (shape) => english.t(`map.shape.${shape}`),
  preset: (preset) => english.t(`map.preset.${preset}`),
  state: (iso3) => iso3,
  finding: () => 'Not documented here.',
};
const situation = (
  value: Partial<SelectionValue>,
  rest: Partial<Omit<Situation, 'value'>> = {},
): Situation => ({
  lang: 'en',
  entries: 119,
  states: 29,
  acts: 19,
  foreign: null,
  ...rest,
  value: { ...NOTHING_SELECTED, ...value },
});
const said = (before: Situation, after: Situation, locale = english) =>
  sayChange(before, after, words)
    .map((message) => locale.say(message))
    .join(' ');

const nine = { entries: 9, states: 6 };
const one = { entries: 1, states: 1 };
const window = { from: '2023-03-01', to: '2023-09-30' };

describe('sayChange', () => {
  it.each<[string, Situation, Situation, string]>([
    ['nothing', situation({ theme: ['a'] }), situation({ theme: ['a'] }), ''],
    ['colours, textures and the like', situation({}), situation({ scheme: 'dark', static: true }), ''],
    [
      'States that are compared, which are no filter',
      situation({ view: 'compare', state: ['THA'] }),
      situation({ view: 'compare', state: ['THA', 'TUV'] }, one),
      '',
    ],
    [
      'a State’s page left, and a filter chosen on the way',
      situation({ view: 'state', state: ['TUV'] }),
      situation({ view: 'register', theme: ['women'] }, nine),
      'Filtered to women: 9 entries, 6 States.',
    ],
    [
      'a filter of the matrix, which says itself what is left',
      situation({ view: 'matrix' }),
      situation({ view: 'matrix', group: ['ldc'] }, one),
      '',
    ],
    ['a register that has arrived late', situation({}, { entries: 0, states: 0 }), situation({}), ''],

    [
      'a filter',
      situation({}),
      situation({ theme: ['women'] }, nine),
      'Filtered to women: 9 entries, 6 States.',
    ],
    [
      'a filter to one',
      situation({}),
      situation({ state: ['TUV'] }, one),
      'Filtered to TUV: 1 entry, 1 State.',
    ],
    [
      'a filter that leaves nothing',
      situation({}),
      situation({ theme: ['racism'] }, { entries: 0, states: 0 }),
      'Filtered to racism: 0 entries, 0 States.',
    ],
    [
      'a second filter',
      situation({ theme: ['women'] }),
      situation({ theme: ['women'], region: ['africa'] }, one),
      'Filtered to africa and 1 other filter: 1 entry, 1 State.',
    ],
    [
      'a third of the same kind',
      situation({ theme: ['women', 'youth'] }),
      situation({ theme: ['women', 'youth', 'racism'] }, nine),
      'Filtered to racism and 2 other filters: 9 entries, 6 States.',
    ],
    [
      'several at once',
      situation({}),
      situation({ theme: ['women'], region: ['africa', 'europe'] }, nine),
      'Filtered to women, africa and europe: 9 entries, 6 States.',
    ],
    [
      'many at once are not named',
      situation({}),
      situation({ state: ['TUV', 'KIR', 'FJI', 'TON'] }, nine),
      'Filtered. Register: 9 entries, 6 States.',
    ],

    [
      'a filter that is let go',
      situation({ theme: ['women'] }, nine),
      situation({}),
      'Filter removed: women. 119 entries, 29 States.',
    ],
    [
      'one of two',
      situation({ theme: ['women'], region: ['africa'] }, one),
      situation({ theme: ['women'] }, nine),
      'Filter removed: africa. 9 entries, 6 States.',
    ],
    [
      'all of them',
      situation({ theme: ['women'], region: ['africa'] }, one),
      situation({}),
      'Filters removed: women and africa. 119 entries, 29 States.',
    ],
    [
      'many of them',
      situation({ state: ['TUV', 'KIR', 'FJI', 'TON'] }, nine),
      situation({}),
      'No filter. Register: 119 entries, 29 States.',
    ],
    [
      'one in place of another (Back)',
      situation({ theme: ['women'] }, nine),
      situation({ theme: ['youth'] }, one),
      'Filtered. Register: 1 entry, 1 State.',
    ],

    [
      'the window',
      situation({}),
      situation(window, { acts: 1 }),
      'Dates: 2023-03-01 to 2023-09-30. 1 act of joining.',
    ],
    [
      'an empty window',
      situation({}),
      situation(window, { acts: 0 }),
      'Dates: 2023-03-01 to 2023-09-30. No act of joining.',
    ],
    [
      'the window without the record',
      situation({}),
      situation(window, { acts: null }),
      'Dates: 2023-03-01 to 2023-09-30.',
    ],
    [
      'the default window',
      situation(window),
      situation(DEFAULT_WINDOW),
      'Dates: 2022-12-10 to 2023-12-31. 19 acts of joining.',
    ],
    [
      'filters and window cleared',
      situation({ ...window, theme: ['women'] }, nine),
      situation({}),
      'Filter removed: women. 119 entries, 29 States. Dates: 2022-12-10 to 2023-12-31. 19 acts of joining.',
    ],

    ['a layer', situation({}), situation({ layer: 'joined' }), 'On the map: Instruments joined.'],
    [
      'an instrument on the map',
      situation({}),
      situation({ layer: 'instrument', instrument: 'CAT' }),
      'On the map: CAT.',
    ],
    [
      'another instrument',
      situation({ layer: 'instrument', instrument: 'CAT' }),
      situation({ layer: 'instrument', instrument: 'CRC' }),
      'On the map: CRC.',
    ],
    ['an instrument that is not shown', situation({}), situation({ instrument: 'CRC' }), ''],
    ['the shape', situation({}), situation({ shape: 'tiles' }), 'On the map: Tiles.'],
    ['the shape that fits (Back)', situation({ shape: 'tiles' }), situation({}), ''],
    ['a part of the world', situation({}), situation({ preset: 'pacific' }), 'On the map: Pacific.'],
    [
      'two of them at once',
      situation({}),
      situation({ preset: 'pacific', layer: 'joined' }),
      'On the map: Instruments joined and Pacific.',
    ],

    ['a State', situation({}), situation({ chosen: 'TUV' }), 'TUV: Not documented here.'],
    [
      'another State',
      situation({ chosen: 'KIR' }),
      situation({ chosen: 'TUV' }),
      'TUV: Not documented here.',
    ],
    [
      'a State that is let go: the focus goes to a heading, which is read',
      situation({ chosen: 'TUV' }),
      situation({}),
      '',
    ],
    [
      'a State that is found outside the part of the world',
      situation({ preset: 'europe' }),
      situation({ chosen: 'TUV' }),
      'On the map: World. TUV: Not documented here.',
    ],

    ['a language that is asked for and not there yet', situation({}), situation({ lang: 'fr' }), ''],
    [
      'a language',
      situation({ lang: 'fr' }, { lang: 'fr' }),
      situation({ lang: 'en' }),
      'The page is now in English.',
    ],
    [
      'another register',
      situation({}),
      situation({ data: 'https://example.org/a.csv' }, { foreign: 'example.org', ...nine }),
      'No filter. Register: 9 entries, 6 States.',
    ],
    [
      'the shipped register again',
      situation({ theme: ['women'] }, { foreign: 'example.org', ...nine }),
      situation({ theme: ['women'] }, one),
      'Filtered. Register: 1 entry, 1 State.',
    ],
  ])('%s', (_, before, after, expected) => expect(said(before, after)).toBe(expected));

  it('says numbers in the forms of the language', () => {
    const filtered = (entries: number, states: number) =>
      said(situation({}), situation({ theme: ['أ'] }, { entries, states }), arabic);
    expect(new Set([0, 1, 2, 3, 11, 100].map((count) => filtered(count, 1))).size).toBe(6);
    expect(filtered(3, 2)).toContain('دولتان');
  });

  it.each(Object.entries(LOCALES))('says the language in itself: %s', (lang, locale) => {
    const text = locale.t('page.said.language');
    for (const [other, its] of Object.entries(LOCALES))
      if (other !== lang) expect(its.t('page.said.language')).not.toBe(text);
  });
});
