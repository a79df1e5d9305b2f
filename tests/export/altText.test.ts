// The words that stand for a chart and under its picture, in each language.
import { describe, expect, it } from 'vitest';
import { altText, captionOf, citeChart } from '../../src/export/altText';
import { english, LOCALES, typed } from '../locales';

const WORDS = {
  kicker: 'World map',
  finding: 'Documented here: 25 of 142 States, 8\u2060–\u206026',
  measure: 'What the register holds. Source: report.',
  summary: '195 States: 25 documented.',
  notes: ['Not affected by: dates.'],
};
const FACTS = { words: WORDS, date: '2026-02-03', mapped: true };

describe('alternative text', () => {
  it.each([
    [
      'all of it',
      WORDS,
      ['Region: Africa', '1–5 May 2023'],
      'World map. Documented here: 25 of 142 States, 8–26. 195 States: 25 documented. Filters: Region: Africa; 1–5 May 2023.',
    ],
    [
      'a summary that repeats the finding',
      { ...WORDS, finding: 'Most: CRPD', summary: 'Most: CRPD. Since the launch, 3 acts.' },
      [],
      'World map. Most: CRPD. Since the launch, 3 acts.',
    ],
    [
      'a summary that ends with the finding',
      { ...WORDS, finding: 'Most: CRPD', summary: '3 acts from 2 groups, 2023. Most: CRPD.' },
      [],
      'World map. Most: CRPD. 3 acts from 2 groups, 2023.',
    ],
    ['no summary', { ...WORDS, finding: 'No act', summary: '' }, [], 'World map. No act.'],
  ])('%s', (_, words, filters, wanted) => expect(typed(altText(english, words, filters))).toBe(wanted));
});

describe('caption', () => {
  it('says finding, measure, notes, date, and of a map whose boundaries they are not', () => {
    expect(captionOf(english, FACTS).map(typed)).toEqual([
      'Documented here: 25 of 142 States, 8–26.',
      'What the register holds. Source: report.',
      'Not affected by: dates.',
      'Data as of 3 February 2026.',
      english.t('map.disclaimer'),
    ]);
    expect(captionOf(english, { ...FACTS, mapped: false }).at(-1)).toBe(english.t('page.not_un'));
  });
});

describe.each(Object.entries(LOCALES))('%s', (_, locale) => {
  it('cites the chart with day, terms and address', () => {
    const cited = citeChart(locale, FACTS, 'https://example.org/');
    for (const part of ['HR75 Atlas, CC BY 4.0', typed(locale.date('2026-02-03')), 'https://example.org/'])
      expect(typed(cited)).toContain(part);
    expect(cited).not.toContain('\u2060');
  });
});
