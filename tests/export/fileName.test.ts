import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/fileName';
import type { MessageKey } from '../../src/locale/keys';
import { LANGUAGES } from '../../src/model/language';
import { LOCALES } from '../locales';

const CHARTS = ['map', 'themes', 'actors', 'timeline', 'acts', 'flows', 'promised', 'year'] as const;

it.each([
  ['words', 'flux de ratification', 'hr75-flux-de-ratification.csv'],
  ['letters of any script', 'خريطة التعهدات', 'hr75-خريطة-التعهدات.csv'],
  ['no spaces in Chinese', '批准流向', 'hr75-批准流向.csv'],
  ['accents, put together', 'the\u0300mes', 'hr75-thèmes.csv'],
  ['what file systems forbid', ' a/b\\c:d*e?"f<g>h|i. ', 'hr75-a-b-c-d-e-f-g-h-i.csv'],
  ['signs of direction', '\u2067خريطة\u2069', 'hr75-خريطة.csv'],
  ['nothing', ' … ', 'hr75.csv'],
])('names a file: %s', (_, words, name) => expect(fileName(words, 'csv')).toBe(name));

it('stays within 255 bytes', () => {
  const name = fileName('承诺'.repeat(80), 'csv');
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  expect(name).toMatch(/承\.csv$|诺\.csv$/);
});

describe.each(LANGUAGES)('%s', (lang) => {
  const names = CHARTS.map((chart) => fileName(LOCALES[lang].t(`file.${chart}` as MessageKey), 'csv'));
  it('has a name of its own for each chart', () => expect(new Set(names).size).toBe(CHARTS.length));
  it('has names that are safe everywhere', () => {
    for (const name of names) expect(name).toMatch(/^hr75(-[\p{L}\p{M}\p{N}]+)+\.csv$/u);
  });
});

it('names files in the reader’s language', () => {
  const names = LANGUAGES.map((lang) => fileName(LOCALES[lang].t('file.flows'), 'csv'));
  expect(new Set(names).size).toBe(LANGUAGES.length);
});
