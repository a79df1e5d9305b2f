import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { decode, encode, isDay, resolveCodes } from '../../src/state/codec';

const known = {
  theme: new Set(['racism']),
  actor: new Set(['states']),
  region: new Set(['africa']),
  group: new Set(['ldc']),
  state: new Set(['TUV', 'THA']),
  instrument: new Set(['ICPPED']),
};

describe('decode', () => {
  it.each([
    ['', {}, []],
    ['?lang=zh&scheme=dark', { lang: 'zh', scheme: 'dark' }, []],
    ['?theme=racism,disability', { theme: ['racism', 'disability'] }, []],
    ['?theme=racism,racism,', { theme: ['racism'] }, []],
    ['?from=2023-01-01&to=2023-06-30', { from: '2023-01-01', to: '2023-06-30' }, []],
    ['?from=2023-02-30', {}, ['from']],
    ['?from=2024-01-01&to=2023-01-01', {}, ['from']],
    ['?lang=xx', {}, ['lang']],
    ['?layer=<b>&shape=globe', {}, ['layer', 'shape']],
    ['?theme=%00,a%20b', { theme: ['a b'] }, ['theme']],
    ['?actor=Faith%20groups%252C%2050%2525,nhris', { actor: ['Faith groups, 50%', 'nhris'] }, []],
    ['?region=%00,a%20b', { region: [] }, ['region', 'region']],
    ['?utm_source=x&__proto__=1', {}, []],
    ['?static', { static: true }, []],
    ['?textures=1', { textures: true }, []],
    ['?textures=0', { textures: false }, []],
    ['?textures=yes', {}, ['textures']],
    ['?view=compare&state=THA,IDN', { view: 'compare', state: ['THA', 'IDN'] }, []],
    ['?view=nowhere', {}, ['view']],
    ['?view=register&entry=tha-1&q=death%20penalty&sort=-date&by=theme', { view: 'register', entry: 'tha-1', q: 'death penalty', sort: '-date', by: 'theme' }, []], // prettier-ignore
    ['?view=matrix&status=signatory', { view: 'matrix', status: 'signatory' }, []],
    ['?q=%00&entry=a%20b&sort=%3Cb%3E', {}, ['q', 'entry', 'sort']],
    ['?evidence=planned,general,planned&content=none', { evidence: ['planned', 'general'], content: ['none'] }, []], // prettier-ignore
    ['?evidence=strong,explicit&content=', { evidence: ['explicit'] }, ['evidence']],
    ['?data=', {}, ['data']],
    ['?data=/files/register.csv', { data: '/files/register.csv' }, []],
  ])('%s', (query, change, dropped) => {
    const result = decode(query);
    expect(result.value).toEqual({ ...NOTHING_SELECTED, ...change });
    expect(result.dropped.map((item) => item.parameter)).toEqual(dropped);
  });
});

describe('encode', () => {
  it.each([
    [{}, ''],
    [{ theme: ['racism', 'disability'], lang: 'en' as const }, '?lang=en&theme=disability,racism'],
    [{ chosen: 'TUV', static: true }, '?chosen=TUV&static=1'],
    [{ textures: true }, '?textures=1'],
    [{ actor: ['nhris', 'Faith groups, 50%'] }, '?actor=Faith%20groups%252C%2050%2525,nhris'],
    [{ textures: false }, '?textures=0'],
    [{ data: 'https://example.org/a b.csv?x=1' }, '?data=https%3A%2F%2Fexample.org%2Fa%20b.csv%3Fx%3D1'],
  ])('%j', (change, query) => {
    const value = { ...NOTHING_SELECTED, ...change };
    expect(encode(value)).toBe(query);
    expect(encode(decode(query).value)).toBe(query);
  });
});

it('drops codes that no list knows, and names them', () => {
  const { value } = decode('?theme=racism,nonsense&state=TUV,ZZZ&instrument=XX&chosen=THA');
  const resolved = resolveCodes(value, known);
  expect(resolved.value).toMatchObject({
    theme: ['racism'],
    state: ['TUV'],
    instrument: null,
    chosen: 'THA',
  });
  expect(resolved.dropped.map((item) => item.value)).toEqual(['nonsense', 'ZZZ', 'XX']);
});

it.each([
  ['?view=state&state=ZZZ', { state: ['ZZZ'] }, []],
  ['?view=compare&state=TUV,ZZZ&theme=nonsense', { state: ['TUV', 'ZZZ'], theme: [] }, ['nonsense']],
  ['?view=instrument&instrument=XX', { instrument: 'XX' }, []],
  ['?view=matrix&state=ZZZ&instrument=XX', { state: [], instrument: null }, ['ZZZ', 'XX']],
])('leaves the subject of a view to the view: %s', (query, value, dropped) => {
  const resolved = resolveCodes(decode(query).value, known);
  expect(resolved.value).toMatchObject(value);
  expect(resolved.dropped.map((item) => item.value)).toEqual(dropped);
});

it.each([
  ['2023-12-31', true],
  ['2023-02-29', false],
  ['2024-02-29', true],
  ['2023-13-01', false],
  ['1000-01-01', false],
  ['2023-1-1', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));
