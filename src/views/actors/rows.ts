// The actors panel in words: the marks' names and tips, and the table with the same rows.
import type { Locale } from '../../locale/locale.svelte';
import { qualifierName, withUnit } from '../../locale/qualified';
import type { Mark } from '../../model/mark';
import { tableOf, type AnyTable } from '../../model/tableSpec';
import { pledgesOf, type ActorRow } from '../../select/actorRows';

type NameOf = (actor: string) => string;

/** "111 pledges", as the report counts them. */
export function pledgesText(row: ActorRow, locale: Locale): string {
  return withUnit(locale, { value: row.pledges, qualifier: row.qualifier, unit: 'pledges' });
}

/** "3 entries", "none"; "–" where the reader has chosen other kinds of actor. */
export function entriesText({ entries }: ActorRow, locale: Locale, faded = false): string {
  return entries === 0
    ? faded
      ? '–'
      : locale.t('actors.none')
    : locale.t('unit.entries', { count: entries, number: locale.number(entries) });
}

function paragraphsText(row: ActorRow, locale: Locale): string {
  return row.paragraphs.length === 0
    ? ''
    : locale.t('source.paragraphs', {
        count: row.paragraphs.length,
        numbers: row.paragraphs.join(locale.t('source.comma')),
      });
}

/** One mark a kind of actor. Its value is the report's number of pledges. */
export function actorMarks(
  rows: readonly ActorRow[],
  chosen: readonly string[],
  locale: Locale,
  nameOf: NameOf,
): Mark[] {
  const total = pledgesOf(rows);
  return rows.map((row) => {
    const actor = nameOf(row.actor);
    const figure = pledgesText(row, locale);
    const paragraphs = paragraphsText(row, locale);
    const faded = chosen.length > 0 && !chosen.includes(row.actor);
    const documented = faded && row.entries === 0 ? locale.t('actors.left_out') : entriesText(row, locale);
    const percent = locale.number(Math.max(1, Math.round(((row.pledges ?? 0) / total) * 100)));
    return {
      key: row.actor,
      value: row.pledges ?? '',
      label: locale.t('actors.mark', { actor, figure, paragraphs, documented }),
      tip: {
        title: actor,
        lines: [
          locale.t('actors.tip_figure', { figure, percent, total: locale.number(total), paragraphs }),
          locale.t('actors.tip_documented', { documented }),
        ],
      },
      chosen: chosen.includes(row.actor),
      faded,
    };
  });
}

export function actorsTable(rows: readonly ActorRow[], locale: Locale, nameOf: NameOf): AnyTable {
  return tableOf<ActorRow>({
    chart: 'actors',
    caption: locale.t('actors.caption'),
    rows,
    columns: [
      {
        key: 'actor',
        label: locale.t('actors.column.actor'),
        value: (row) => row.actor,
        text: (row) => nameOf(row.actor),
      },
      { key: 'pledges', label: locale.t('actors.column.pledges'), value: (row) => row.pledges },
      {
        key: 'qualifier',
        label: locale.t('actors.column.qualifier'),
        value: (row) => row.qualifier || null,
        text: (row) => qualifierName(locale, row.qualifier),
      },
      {
        key: 'paragraph',
        label: locale.t('actors.column.paragraph'),
        value: (row) => row.paragraphs.join(';'),
        text: (row) => paragraphsText(row, locale),
      },
      { key: 'entries', label: locale.t('actors.column.entries'), value: (row) => row.entries },
    ],
  });
}
