// What a reader's own register counts by theme or by kind of actor: which rows are drawn, their marks, and the table with all of them.
import type { Locale } from '../locale/locale.svelte';
import type { Mark } from '../model/mark';
import { tableOf, type AnyTable } from '../model/tableSpec';
import type { CodeCount } from '../select/registerCodes';

/** So many codes that no list knows are drawn. */
const MOST_OWN = 40;

export interface ShownCodes {
  rows: readonly CodeCount[];
  /** Codes of the register that are not drawn. */
  rare: number;
  /** Codes of the list of which the register has no entry. */
  unused: number;
}

/** What is drawn, whatever the filters leave: codes that the register has, the rarest of its own left out, and those chosen. */
export function shownCodes(counts: readonly CodeCount[], chosen: readonly string[]): ShownCodes {
  const used = counts.filter(({ all, code }) => all > 0 || chosen.includes(code));
  const listed = used.filter((row) => row.listed);
  const own = used.filter((row) => !row.listed);
  const shown = own.filter((row, index) => index < MOST_OWN || chosen.includes(row.code));
  return {
    rows: [...listed, ...shown],
    rare: own.length - shown.length,
    unused: counts.length - used.length,
  };
}

/** "72 entries", "none". */
export function entriesWords(count: number, locale: Locale): string {
  return count === 0
    ? locale.t('actors.none')
    : locale.t('unit.entries', { count, number: locale.number(count) });
}

/** The marks by code; their value is the number of entries that the filters leave. */
export function ownMarks(
  rows: readonly CodeCount[],
  chosen: readonly string[],
  locale: Locale,
  nameOf: (code: string) => string,
): Map<string, Mark> {
  return new Map(
    rows.map(({ code, entries, all }) => {
      const name = nameOf(code);
      const counted = entriesWords(entries, locale);
      const of = entries === all ? [] : [locale.t('own.of_all', { entries: entriesWords(all, locale) })];
      const mark: Mark = {
        key: code,
        value: entries,
        label: locale.t('own.mark', { name, entries: counted }),
        tip: { title: name, lines: [counted, ...of] },
        chosen: chosen.includes(code),
        faded: chosen.length > 0 && !chosen.includes(code),
      };
      return [code, mark];
    }),
  );
}

export interface OwnTable {
  chart: string;
  caption: string;
  /** Header of the column of names. */
  label: string;
  nameOf: (code: string) => string;
}

/** Every code, drawn or not. */
export function ownTable(
  counts: readonly CodeCount[],
  locale: Locale,
  { chart, caption, label, nameOf }: OwnTable,
): AnyTable {
  return tableOf<CodeCount>({
    chart,
    caption,
    rows: counts,
    columns: [
      { key: 'name', label, value: (row) => row.code, text: (row) => nameOf(row.code) },
      { key: 'entries', label: locale.t('own.column.entries'), value: (row) => row.entries },
      { key: 'all', label: locale.t('own.column.all'), value: (row) => row.all },
      {
        key: 'listed',
        label: locale.t('own.column.listed'),
        value: (row) => String(row.listed),
        text: (row) => locale.t(row.listed ? 'own.yes' : 'own.no'),
      },
    ],
  });
}
