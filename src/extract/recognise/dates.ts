// Dates as people write them → ISO; what can be read in two ways is said so, never guessed.
import { fold } from '../../model/fold';
import { DATE_ORDERS, type DateOrder } from '../../model/intake';
import type { PartialDate } from '../../model/tables';
import { MONTHS } from './months';

export type DateReading = { date: PartialDate } | { ambiguous: readonly DateOrder[] };

const FORMS = 'YYYY, YYYY-MM, YYYY-MM-DD, DD/MM/YYYY';
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const CLOCK = /[T ,]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})日?)?月?$/;
const YEAR_LAST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}\s?[-/.]\s?(\d{1,2}|\p{L}{3,})\.?\s?[-/.]\s?\d{2}$/u;
const SERIAL = /^\d{5}([.,]\d+)?$/;
/** "12.12.2023 г." */
const RUSSIAN_YEAR = /\s*г(\.|ода)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What a date must look like, for a problem's `expected`: of a text that is nearly one, what it lacks. */
export function expectedDate(text: string): string {
  const plain = latinDigits(text).trim();
  if (SERIAL.test(plain)) return `${FORMS}; no serial number of a spreadsheet`;
  return SHORT_YEAR.test(plain) ? `${FORMS}; a year of four digits` : FORMS;
}

/**
 * A date of day, month or year precision. ISO, year first and months in words mean one thing in any order; otherwise
 * `order` decides, or the only order that gives a day of the calendar. null: not a date, or not one in that order.
 * Years of two digits and serial numbers of spreadsheets are not read: `expectedDate` says so.
 */
export function readDate(text: string, order: DateOrder | null): DateReading | null {
  const whole = text.trim();
  const iso = ISO.exec(whole);
  if (iso) return dateOf(iso[1]!, iso[2], iso[3]);
  if (whole === '' || whole.length > 60) return null;
  const plain = latinDigits(whole).replace(CLOCK, '').replace(RUSSIAN_YEAR, '').trim();
  const yearFirst = YEAR_FIRST.exec(plain) ?? ISO.exec(plain) ?? /^(\d{4})年$/.exec(plain);
  if (yearFirst) return dateOf(yearFirst[1]!, yearFirst[2], yearFirst[3]);
  const monthYear = MONTH_YEAR.exec(plain);
  if (monthYear) return dateOf(monthYear[2]!, monthYear[1]!);
  const yearLast = YEAR_LAST.exec(plain);
  return yearLast ? readYearLast(yearLast, order) : readWords(plain);
}

/** Two numbers and a year: the day of the month is the first or the second. */
function readYearLast([, a, b, year]: RegExpExecArray, order: DateOrder | null): DateReading | null {
  const readings: Record<DateOrder, DateReading | null> = {
    dmy: dateOf(year!, b, a),
    mdy: dateOf(year!, a, b),
    ymd: null,
  };
  if (order !== null) return readings[order];
  const possible = DATE_ORDERS.filter((candidate) => readings[candidate] !== null);
  if (possible.length === 0) return null;
  return possible.length > 1 && Number(a) !== Number(b) ? { ambiguous: possible } : readings[possible[0]!];
}

/** A month in words with a year, and perhaps a day: "12 décembre 2023", "December 12, 2023", "Dec-2023". */
function readWords(plain: string): DateReading | null {
  if (!/\d{4}/.test(plain)) return null;
  const words = fold(plain.replace(/(\d)(st|nd|rd|th|er|º|°)(?![\p{L}])/giu, '$1')).split(' ');
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const years = numbers.filter((word) => word.length === 4);
  const days = numbers.filter((word) => word.length <= 2);
  if (years.length !== 1 || days.length > 1 || numbers.length !== years.length + days.length) return null;
  const months = monthsIn(words.filter((word) => !/^\d+$/.test(word)));
  return months.size === 1 ? dateOf(years[0]!, String([...months][0]), days[0]) : null;
}

/** Words that dates have besides: "12 de diciembre de 2023", "декабрь 2023 года". */
const FILLERS = new Set(['de', 'del', 'of', 'the', 'le', 'el', 'г', 'года', 'год', 'سنة', 'عام', 'من', 'م']);

/** The months that the words name, one word or two each; none when another word stands among them. */
function monthsIn(words: readonly string[]): Set<number> {
  const months = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const two = MONTHS.get(`${words[i]} ${words[i + 1] ?? ''}`);
    const month = two ?? MONTHS.get(words[i]!);
    if (month !== undefined) months.add(month);
    else if (!FILLERS.has(words[i]!)) return new Set();
    if (two !== undefined) i++;
  }
  return months;
}

/** The year of a text that names exactly one: "2030", "by 2030", "до 2030 года", "2030年". */
export function readYear(text: string): number | null {
  const years = new Set(latinDigits(text).match(/(?<!\d)(19|20|21)\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}

/** ISO from digits; null when the calendar has no such day. */
function dateOf(year: string, month?: string, day?: string): { date: PartialDate } | null {
  if (month === undefined) return { date: year };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { date: yearMonth };
  const d = Number(day);
  const y = Number(year);
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  if (d < 1 || d > DAYS[m - 1]! || (m === 2 && d === 29 && !leap)) return null;
  return { date: `${yearMonth}-${day.padStart(2, '0')}` };
}

/** Arabic, Persian and full-width digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
