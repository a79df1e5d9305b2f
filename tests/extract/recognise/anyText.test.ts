// Whatever stands in a file, recognition answers: no text throws, takes long or changes a prototype.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorNames, instrumentNames, themeNames } from '../../../src/extract/recognise/codes';
import { matchColumns, rankTables } from '../../../src/extract/recognise/columns';
import { expectedDate, readDate, readYear } from '../../../src/extract/recognise/dates';
import { splitList } from '../../../src/extract/recognise/lists';
import { StateNames } from '../../../src/extract/recognise/names';
import { DATE_ORDERS } from '../../../src/model/intake';
import { schema } from '../schema';
import { lists, pledges } from './known';

/** Texts of any signs, and texts that are nearly what is looked for. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789/-. :T年月日()[]{};|d’lTHE'), maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'Congo',
    'KEN',
    'Country',
    'Theme (s',
    'ISO3)',
    '\ud800',
  ),
);

describe('any text', () => {
  const names = new StateNames(lists, {});
  const codes = [themeNames(lists), actorNames(lists), instrumentNames(lists)];
  const states = new Set(lists.states.map(({ iso3 }) => iso3));

  it('is a State of the tables, or open', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const reading = names.find(cell);
        const found = 'iso3' in reading ? [reading.iso3] : reading.open;
        expect(found.every((iso3) => states.has(iso3))).toBe(true);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(names.find(cell)).toEqual(reading);
      }),
    );
  });

  it('is a code of its list, or none', () => {
    const known = new Set([
      ...lists.themes.map(({ theme }) => theme),
      ...lists.actorTypes.map(({ actorType }) => actorType),
      ...lists.instruments.map(({ code }) => code),
    ]);
    fc.assert(
      fc.property(text, (cell) => {
        for (const list of codes) {
          const code = list.find(cell);
          expect(code === null || known.has(code)).toBe(true);
        }
      }),
    );
  });

  it('is a list of texts that are trimmed, not blank and each once', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const items = splitList(cell);
        expect(items.every((item) => item !== '' && item === item.trim())).toBe(true);
        expect(new Set(items).size).toBe(items.length);
      }),
    );
  });

  it('is a date of the calendar, or none', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...DATE_ORDERS), (cell, order) => {
        const reading = readDate(cell, order);
        expectedDate(cell);
        if (reading && 'date' in reading) expect(readDate(reading.date, order)).toEqual(reading);
        if (reading && 'ambiguous' in reading) {
          expect(order).toBeNull();
          for (const one of reading.ambiguous) expect(readDate(cell, one)).toHaveProperty('date');
        }
        const year = readYear(cell);
        expect(year === null || (year >= 1900 && year < 2200)).toBe(true);
      }),
    );
  });
});

describe('any day', () => {
  const pad = (number: number) => String(number).padStart(2, '0');

  it('reads back from the forms that people write it in', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), (date, sign) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(readDate(iso, null)).toEqual({ date: iso });
        expect(readDate([pad(d), pad(m), y].join(sign), 'dmy')).toEqual({ date: iso });
        expect(readDate([m, d, y].join(sign), 'mdy')).toEqual({ date: iso });
        expect(readDate([y, m, d].join(sign), null)).toEqual({ date: iso });
        for (const lang of ['en', 'fr', 'es', 'ru', 'zh', 'ar']) {
          const words = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
          expect([words, readDate(words, null)]).toEqual([words, { date: iso }]);
        }
      }),
    );
  });
});

describe('any header', () => {
  it('gives each column to one field at most, and touches no prototype', () => {
    const row = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (header, rows) => {
        const { columns, matchedBy } = matchColumns(header, rows, pledges, lists);
        const taken = Object.values(columns).filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((column) => column in header)).toBe(true);
        expect(Object.keys(matchedBy).length).toBe(taken.length);
        rankTables(header, rows, schema, lists);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
