// Dates as they are written here: never broken over two lines, and with the months and years of United Nations documents.
import type { Lang } from '../model/language';

const HARD_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** How the United Nations spells what Intl spells otherwise. */
const ARABIC_SPELLING: readonly (readonly [string, string])[] = [
  ['يونيو', 'يونيه'],
  ['يوليو', 'يوليه'],
];
/** In Arabic, months have two names, and both are given: كانون الأول/ديسمبر. From January on. */
const ARABIC_MONTHS = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان'],
  ['مايو', 'أيار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'تموز'],
  ['أغسطس', 'آب'],
  ['سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
] as const;

/** What Intl has made of a date or of a span of days, in full or short. */
export function writtenDate(made: string, lang: Lang, isFull: boolean): string {
  let text = made;
  // An abbreviation ends in a full stop, and so does the sentence around it.
  if (lang === 'ru') text = text.replace(/\sг\./g, ' года');
  if (lang === 'fr') text = text.replace(/(^|–\s*)1(?=[\s–])/g, '$11er');
  if (lang === 'ar' && isFull)
    for (const [name, other] of ARABIC_MONTHS) text = text.replaceAll(name, `${other}/${WORD_JOINER}${name}`);
  if (lang === 'ar') for (const [name, spelt] of ARABIC_SPELLING) text = text.replaceAll(name, spelt);
  const ends = text.split('–').map((end) => end.trim().replace(/\s/g, HARD_SPACE));
  // Days of one month are one piece; a longer span may go on in the next line, once its dash is written.
  const isOnePiece = /^\d+$/.test(ends[0] ?? '');
  return ends.join(isOnePiece ? `–${WORD_JOINER}` : `${HARD_SPACE}– `);
}

/** Short names of the months, from January on, as Intl has them: it takes several ms to say its first date. A test compares. */
const SHORT_MONTHS: Readonly<Record<Exclude<Lang, 'zh'>, string>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ru: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
  es: 'ene feb mar abr may jun jul ago sept oct nov dic',
};

/** A day (YYYY-MM-DD) in short, for the first screen: 10 Dec 2022. */
export function shortDay(day: string, lang: Lang): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (lang === 'zh') return `${year}年${month}月${date}日`;
  const first = lang === 'fr' && date === 1 ? '1er' : date;
  return [first, SHORT_MONTHS[lang].split(' ')[month - 1], year].join(HARD_SPACE);
}

/** A span of days in short: 10 Dec 2022 – 31 Dec 2023. */
export function shortSpan(from: string, to: string, lang: Lang): string {
  const ends = [from, to].map((day) => shortDay(day, lang));
  return ends.join(lang === 'zh' ? '至' : `${HARD_SPACE}– `);
}
