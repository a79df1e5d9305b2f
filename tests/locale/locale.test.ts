import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/locale/catalogues';
import { qualified, withUnit } from '../../src/locale/qualified';
import type { MessageKey } from '../../src/locale/keys';
import { chinese, english } from '../locales';

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
    expect(english.date(iso)).toBe(en);
    expect(chinese.date(iso)).toBe(zh);
  });
  it('says a coarser date', () => expect(english.date('2024-05-14', 'month')).toBe('May 2024'));
  it('says a range once', () => {
    expect(english.dateRange('2023-10-25', '2023-10-26')).toMatch(/^25\W+26 October 2023$/);
    expect(english.dateRange('2023-10-20', '2023-10-20')).toBe('20 October 2023');
    expect(chinese.dateRange('2023-10-25', '2023-10-26')).toBe('2023年10月25日至26日');
    expect(chinese.dateRange('2022-12-10', '2023-12-31')).toBe('2022年12月10日至2023年12月31日');
  });
  it('says lists as values', () => {
    expect(english.t('page.dropped', { items: ['a', 'b', 'c'] })).toContain('a, b and c');
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
