import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/textWidth';

/** Widths in em as Chromium measures them in Noto Sans, Noto Sans Arabic and Noto Sans CJK. */
const MEASURED = [
  ['en', 'United States of America', 11.6],
  ['en', 'Europe and Central Asia', 11.25],
  ['en', 'Death penalty: abolition', 11.25],
  ['fr', 'Émirats arabes unis', 9.21],
  ['fr', 'Micronésie (États fédérés de)', 13.53],
  ['fr', 'Droits de l’enfant', 7.96],
  ['es', 'Niños: venta y explotación', 12.32],
  ['es', 'San Vicente y las Granadinas', 13.41],
  ['ru', 'Объединенные Арабские Эмираты', 17.28],
  ['ru', 'Доминиканская Республика', 13.77],
  ['ru', 'Расовая дискриминация', 12.12],
  ['zh', '第十五届年度参与式工商论坛会外活动', 17],
  ['zh', '国际研讨会“普世人道主义理想是否尚未实现？”', 20.72],
  ['ar', 'الإمارات العربية المتحدة', 9.29],
  ['ar', 'مجموعة دول آسيا والمحيط الهادئ', 13.44],
  ['ar', 'الحقوق الاقتصادية: الشكاوى', 11.16],
  ['ar', 'الاختفاء القسري', 6.24],
] as const;

describe.each(MEASURED)('%s: %s', (_, text, em) => {
  it('is estimated right, rather too wide', () => {
    expect(textWidth(text, 100) / 100 / em).toBeGreaterThan(0.99);
    expect(textWidth(text, 100) / 100 / em).toBeLessThan(1.09);
  });
  it('is wider in bold', () => expect(textWidth(text, 12, true)).toBeGreaterThan(textWidth(text, 12) * 1.05));
});

it.each([
  ['an accent', 'é', 'e'],
  ['a hamza on its letter', 'أ', 'ا'],
  ['a vowel sign', 'مُ', 'م'],
  ['signs of direction', '\u2068CRPD-OP\u2069', 'CRPD-OP'],
])('gives no room to %s', (_, text, plain) => expect(textWidth(text, 12)).toBe(textWidth(plain, 12)));

it('knows that an Arabic letter is narrower where it joins the next', () =>
  expect(textWidth('ببب', 12)).toBeLessThan(3 * textWidth('ب', 12)));
