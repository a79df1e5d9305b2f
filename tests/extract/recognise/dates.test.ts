// Dates as people write them: what is one date, what may be two, and what is none.
import { describe, expect, it } from 'vitest';
import { expectedDate, readDate, readYear } from '../../../src/extract/recognise/dates';
import { DATE_ORDERS } from '../../../src/model/intake';

describe('dates that mean one thing in any order', () => {
  it.each([
    ['2023', '2023'],
    ['2023-12', '2023-12'],
    ['2023-12-31', '2023-12-31'],
    [' 2023-12-31 ', '2023-12-31'],
    ['2023-12-31T23:59:59Z', '2023-12-31'],
    ['2023-12-31 00:00:00.000', '2023-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2023/12/31', '2023-12-31'],
    ['2023/1/5', '2023-01-05'],
    ['2023.12.31', '2023-12-31'],
    ['2023年12月31日', '2023-12-31'],
    ['2023年1月', '2023-01'],
    ['2023年', '2023'],
    ['12/2023', '2023-12'],
    ['1.2023', '2023-01'],
    ['12 December 2023', '2023-12-12'],
    ['December 12, 2023', '2023-12-12'],
    ['12th December 2023', '2023-12-12'],
    ['12-Dec-2023', '2023-12-12'],
    ['Dec. 2023', '2023-12'],
    ['12 décembre 2023', '2023-12-12'],
    ['1er janvier 2024', '2024-01-01'],
    ['le 3 août 2023', '2023-08-03'],
    ['12 de diciembre de 2023', '2023-12-12'],
    ['5 mayo 2023', '2023-05-05'],
    ['12 декабря 2023 г.', '2023-12-12'],
    ['декабрь 2023 года', '2023-12'],
    ['12 ديسمبر 2023', '2023-12-12'],
    ['12 كانون الأول/ديسمبر 2023', '2023-12-12'],
    ['١٢ ديسمبر ٢٠٢٣', '2023-12-12'],
    ['١٢/٢٠٢٣', '2023-12'],
  ])('%s is %s', (text, date) => {
    for (const order of [null, ...DATE_ORDERS]) expect(readDate(text, order)).toEqual({ date });
  });
});

describe('dates whose order must be known', () => {
  it.each([
    ['03/04/2023', '2023-04-03', '2023-03-04'],
    ['3.4.2023', '2023-04-03', '2023-03-04'],
    ['03-04-2023', '2023-04-03', '2023-03-04'],
    ['03 / 04 / 2023', '2023-04-03', '2023-03-04'],
    ['٠٣/٠٤/٢٠٢٣', '2023-04-03', '2023-03-04'],
    ['03/04/2023 10:30', '2023-04-03', '2023-03-04'],
    ['03.04.2023 г.', '2023-04-03', '2023-03-04'],
  ])('%s', (text, dmy, mdy) => {
    expect(readDate(text, null)).toEqual({ ambiguous: ['dmy', 'mdy'] });
    expect(readDate(text, 'dmy')).toEqual({ date: dmy });
    expect(readDate(text, 'mdy')).toEqual({ date: mdy });
    expect(readDate(text, 'ymd')).toBeNull();
  });

  it.each([
    ['31/12/2023', '2023-12-31', 'dmy', 'mdy'],
    ['31.12.2023', '2023-12-31', 'dmy', 'mdy'],
    ['12-31-2023', '2023-12-31', 'mdy', 'dmy'],
    ['1/13/2024 8:05 PM', '2024-01-13', 'mdy', 'dmy'],
  ] as const)('%s can be read in one way: refused in the other', (text, date, order, other) => {
    expect(readDate(text, null)).toEqual({ date });
    expect(readDate(text, order)).toEqual({ date });
    expect(readDate(text, other)).toBeNull();
  });

  it('asks nothing where day and month are the same number', () => {
    expect(readDate('05/05/2023', null)).toEqual({ date: '2023-05-05' });
    expect(readDate('5/05/2023', null)).toEqual({ date: '2023-05-05' });
  });
});

describe('what is no date', () => {
  it.each([
    '', '-', 'n/a', 'soon', 'May', '12', '0/0/2023', '13/13/2023', '31/02/2023', '30.02.2024', '2023-02-29', '2023-13',
    '2023-00-10', '2023-1-32', '12/2023/31', 'Q4 2023', 'early 2023', '2022-2023', '2022 2023', '12 December',
    '12 13 December 2023', 'December January 2023', '12 Brumaire 2023', '31 November 2023', '1,234', '2023-12-31-1',
    '99/2023', '__proto__', 'x'.repeat(100_000),
  ])('%s', (text) => {
    for (const order of [null, ...DATE_ORDERS]) expect(readDate(text, order)).toBeNull();
  }); // prettier-ignore

  it.each([
    ['31/12/23', 'a year of four digits'],
    ['1.2.23', 'a year of four digits'],
    ['12-Dec-23', 'a year of four digits'],
    ['45272', 'no serial number of a spreadsheet'],
    ['45272.5', 'no serial number of a spreadsheet'],
    ['45272,5', 'no serial number of a spreadsheet'],
    ['soon', undefined],
  ])('%s: %s', (text, why) => {
    expect(readDate(text, 'dmy')).toBeNull();
    expect(expectedDate(text).split('; ')).toEqual([
      'YYYY, YYYY-MM, YYYY-MM-DD, DD/MM/YYYY',
      ...(why ? [why] : []),
    ]);
  });
});

describe('years', () => {
  it.each([
    ['2030', 2030],
    ['by 2030', 2030],
    ['d’ici à 2030', 2030],
    ['до 2030 года', 2030],
    ['2030年', 2030],
    ['بحلول عام ٢٠٣٠', 2030],
    ['31/12/2030', 2030],
    ['2030-06-30', 2030],
    ['2025-2030', null],
    ['12030', null],
    ['20300', null],
    ['1848', null],
    ['30', null],
    ['soon', null],
    ['', null],
  ])('%s: %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});
