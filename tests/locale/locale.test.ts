import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/locale/catalogues';
import { qualified, withUnit } from '../../src/locale/qualified';
import type { MessageKey } from '../../src/locale/keys';
import { arabic, chinese, english, LOCALES, typed } from '../locales';

describe('qualified', () => {
  it.each([
    [{ value: 782, qualifier: 'exactly' as const }, '782', '782'],
    [{ value: 17, qualifier: 'about' as const }, 'about 17', '约17'],
    [{ value: 80, qualifier: 'nearly' as const }, 'nearly 80', '将近80'],
    [{ value: 2200, qualifier: 'more_than' as const }, 'more than 2,200', '2,200多'],
    [{ value: 155, qualifier: 'at_least' as const }, 'at least 155', '至少155'],
    [{ value: null, qualifier: '' as const }, 'not reported', '未报告'],
  ])('%j', (figure, en, zh) => {
    expect(qualified(english, figure)).toBe(en);
    expect(qualified(chinese, figure)).toBe(zh);
  });
});

describe('withUnit', () => {
  it.each([
    [{ value: 1, qualifier: 'exactly' as const, unit: 'states' }, '1 State'],
    [{ value: 130, qualifier: 'more_than' as const, unit: 'states' }, 'more than 130 States'],
    [{ value: 80, qualifier: 'nearly' as const, unit: 'percent' }, 'nearly 80%'],
    [{ value: 3, qualifier: 'exactly' as const, unit: 'unheard_of' }, '3 unheard_of'],
  ])('%j', (figure, said) => expect(withUnit(english, figure)).toBe(said));
});

describe('Locale', () => {
  it.each([
    ['2024-05-14', '14 May 2024', '2024年5月14日'],
    ['2024-05', 'May 2024', '2024年5月'],
    ['2024', '2024', '2024年'],
  ])('says %s at its own precision', (iso, en, zh) => {
    expect(typed(english.date(iso))).toBe(en);
    expect(chinese.date(iso)).toBe(zh);
  });
  it('says a coarser date', () => expect(typed(english.date('2024-05-14', 'month'))).toBe('May 2024'));
  it('says a range once', () => {
    expect(typed(english.dateRange('2023-10-25', '2023-10-26'))).toBe('25–26 October 2023');
    expect(typed(english.dateRange('2023-10-20', '2023-10-20'))).toBe('20 October 2023');
    expect(chinese.dateRange('2023-10-25', '2023-10-26')).toBe('2023年10月25日至26日');
    expect(chinese.dateRange('2022-12-10', '2023-12-31')).toBe('2022年12月10日至2023年12月31日');
  });
  it.each([
    ['ar', '25–26 تشرين الأول/أكتوبر 2023', '10 كانون الأول/ديسمبر 2022 – 31 كانون الأول/ديسمبر 2023'],
    ['fr', '25–26 octobre 2023', '10 décembre 2022 – 31 décembre 2023'],
    ['ru', '25–26 октября 2023 года', '10 декабря 2022 года – 31 декабря 2023 года'],
    ['es', '25–26 de octubre de 2023', '10 de diciembre de 2022 – 31 de diciembre de 2023'],
  ] as const)('writes spans as the United Nations does: %s', (lang, days, years) => {
    expect(typed(LOCALES[lang].dateRange('2023-10-25', '2023-10-26'))).toBe(days);
    expect(typed(LOCALES[lang].dateRange('2022-12-10', '2023-12-31'))).toBe(years);
  });
  it.each([
    ['fr', '2023-03-01', '1er mars 2023'],
    ['fr', '2023-03-11', '11 mars 2023'],
    ['ar', '2023-06-01', '1 حزيران/يونيه 2023'],
  ] as const)('writes days as the United Nations does: %s, %s', (lang, day, written) =>
    expect(typed(LOCALES[lang].date(day))).toBe(written),
  );
  it.each(Object.values(LOCALES))('breaks no date over lines: $lang', (locale) => {
    const days = ['2023-01-31', '2023-05-14', '2023-12-10', '2023-06', '2023'];
    // A line may end at a soft space, and behind a dash or a stroke that nothing joins.
    const breaks = (text: string) => text.split(/[^\S\u00a0\u202f]|(?<=[–/])(?!\u2060|$)/u).filter(Boolean);
    for (const day of days) expect(breaks(locale.date(day))).toHaveLength(1);
    expect(breaks(locale.date('2023-12-10', 'dayMonth'))).toHaveLength(1);
    expect(breaks(locale.dateRange('2023-10-25', '2023-10-26'))).toHaveLength(1);
    expect(breaks(locale.dateRange('2023-10-25', '2023-10-26', 'dayMonth'))).toHaveLength(1);
    // A long span may break behind its dash alone.
    expect(breaks(locale.dateRange('2022-12-10', '2023-12-31')).length).toBeLessThanOrEqual(2);
  });
  it('says lists as values', () => {
    expect(english.t('page.dropped', { items: ['a', 'b', 'c'] })).toContain('a, b and c');
  });
  it('isolates Latin words in a sentence from right to left, and no code that a message chooses by', () => {
    expect(arabic.t('register.foreign', { name: 'my-pledges.csv' })).toContain('\u2068my-pledges.csv\u2069');
    expect(english.t('register.foreign', { name: 'my-pledges.csv' })).not.toContain('\u2068');
    expect(arabic.t('page.dropped', { items: ['a=b', 'ج'] })).toMatch(/\u2068a=b\u2069.*ج/);
    const act = { date: '2023', instrument: 'CAT' };
    expect(arabic.t('map.act', { action: 'accession', ...act })).not.toBe(
      arabic.t('map.act', { action: 'ratification', ...act }),
    );
  });
  it('refuses an unknown key', () => expect(() => english.t('no.such' as MessageKey)).toThrow('no.such'));
  it('falls back to English and says so', () => {
    expect(chinese.text({ en: 'Dakar' })).toEqual({ text: 'Dakar', lang: 'en' });
  });
});

it.each([
  [['zh-CN', 'en'], 'zh'],
  [[null, 'de-DE', 'en-US'], 'en'],
  [['xx'], 'en'],
  [[], 'en'],
])('chooses a language from %j', (wishes, lang) => expect(chooseLanguage(wishes)).toBe(lang));
