import { describe, expect, it } from 'vitest';
import { shortDay, shortSpan, writtenDate } from '../../src/locale/dates';
import { LANGUAGES, type Lang } from '../../src/model/language';
import { LOCALES } from '../locales';

const MONTHS = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}-01`);

describe('shortDay', () => {
  it.each(LANGUAGES)('names the months as Intl does: %s', (lang) => {
    const format = new Intl.DateTimeFormat(LOCALES[lang].tag, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    // Russian leaves the word for "year" out where there is little room.
    const made = MONTHS.map((day) =>
      writtenDate(format.format(new Date(day)), lang, false).replace(/\sгода$/, ''),
    );
    expect(MONTHS.map((day) => shortDay(day, lang))).toEqual(made);
  });
});

describe('shortSpan', () => {
  it.each<[Lang, string]>([
    ['en', '10 Dec 2022 – 1 Jan 2023'],
    ['fr', '10 déc. 2022 – 1er janv. 2023'],
    ['ru', '10 дек. 2022 – 1 янв. 2023'],
    ['es', '10 dic 2022 – 1 ene 2023'],
    ['ar', '10 ديسمبر 2022 – 1 يناير 2023'],
    ['zh', '2022年12月10日至2023年1月1日'],
  ])('%s', (lang, said) => {
    const text = shortSpan('2022-12-10', '2023-01-01', lang);
    expect(text.replaceAll('\u00a0', ' ')).toBe(said);
    // A date is never broken over two lines; a span may be, once its dash is written.
    expect(text.match(/ /g) ?? []).toHaveLength(lang === 'zh' ? 0 : 1);
  });
});
