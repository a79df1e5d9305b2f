// The themes panel in words: the marks' names and tips, and the table with the same rows.
import type { MessageKey } from '../../locale/keys';
import type { Locale } from '../../locale/locale.svelte';
import { qualified, qualifierName, unitName, withUnit } from '../../locale/qualified';
import type { Mark } from '../../model/mark';
import { tableOf, type AnyTable } from '../../model/tableSpec';
import type { ParagraphId } from '../../model/tables';
import type { ThemeRow } from '../../select/themeRows';

type NameOf = (theme: string) => string;

interface MarksContext {
  /** Codes of the theme filter. */
  chosen: readonly string[];
  /** Are the report's figures hidden? */
  hidden: boolean;
  locale: Locale;
  nameOf: NameOf;
}

/**
 * "11 entries", "2 States", "none": the register's count in the unit of its row. "–" where the reader has chosen other
 * themes: that nothing is left here says nothing of the theme.
 */
export function countOf({ documented, documentedUnit }: ThemeRow, locale: Locale, faded = false): string {
  return documented === 0
    ? faded
      ? '–'
      : locale.t('themes.none')
    : locale.t(`unit.${documentedUnit}`, { count: documented, number: locale.number(documented) });
}

/** Counts as long as any, in each form that the language has. */
export function countsOf(locale: Locale): string[] {
  return [locale.t('themes.none'), ...([1, 2, 5, 22, 99] as const).flatMap((count) => (['entries', 'states'] as const).map((unit) => locale.t(`unit.${unit}`, { count, number: locale.number(count) })))]; // prettier-ignore
}

function paragraphsOf(ids: readonly ParagraphId[], locale: Locale): string {
  return locale.t('source.paragraphs', { count: ids.length, numbers: ids.join(locale.t('source.comma')) });
}

/** The marks by theme. Their value is the report's figure; the register's count where there is none, or it is hidden. */
export function themeMarks(
  rows: readonly ThemeRow[],
  { chosen, hidden, locale, nameOf }: MarksContext,
): Map<string, Mark> {
  return new Map(
    rows.map((row) => {
      const theme = nameOf(row.theme);
      const paragraphs = row.paragraphs.length > 0 ? paragraphsOf(row.paragraphs, locale) : '';
      const figure = row.figure && !hidden ? withUnit(locale, row.figure) : '';
      const faded = chosen.length > 0 && !chosen.includes(row.theme);
      const counted = faded && row.documented === 0 ? locale.t('themes.left_out') : countOf(row, locale);
      const documented =
        row.documentedUnit === 'states' && row.documented > 0
          ? locale.t('themes.states_in_entries', {
              states: counted,
              entries: locale.t('unit.entries', { count: row.entries, number: locale.number(row.entries) }),
            })
          : counted;
      const report = figure
        ? locale.t('themes.tip_figure', { figure, paragraphs })
        : row.group === 'report_named'
          ? locale.t('themes.tip_named', { paragraphs })
          : row.group === 'register_only'
            ? locale.t('themes.tip_unnamed')
            : '';
      const mark: Mark = {
        key: row.theme,
        value: row.figure && !hidden ? row.figure.value : row.documented,
        label: figure
          ? locale.t('themes.mark_figure', { theme, figure, paragraphs, documented })
          : row.group === 'report_named'
            ? locale.t('themes.mark_named', { theme, paragraphs, documented })
            : locale.t('themes.mark_register', { theme, documented }),
        tip: {
          title: theme,
          lines: [report, locale.t('themes.tip_documented', { documented })].filter(Boolean),
        },
        chosen: chosen.includes(row.theme),
        faded,
      };
      return [row.theme, mark];
    }),
  );
}

export function themesTable(rows: readonly ThemeRow[], locale: Locale, nameOf: NameOf): AnyTable {
  return tableOf<ThemeRow>({
    chart: 'themes',
    caption: locale.t('themes.caption'),
    rows,
    columns: [
      {
        key: 'theme',
        label: locale.t('themes.column.theme'),
        value: (row) => row.theme,
        text: (row) => nameOf(row.theme),
      },
      {
        key: 'group',
        label: locale.t('themes.column.group'),
        value: (row) => row.group,
        text: (row) => locale.t(`themes.group.${row.group}` as MessageKey),
      },
      {
        key: 'figure',
        label: locale.t('themes.column.figure'),
        value: (row) => row.figure?.value ?? null,
        text: (row) => (row.figure ? qualified(locale, row.figure) : ''),
      },
      {
        key: 'unit',
        label: locale.t('themes.column.unit'),
        value: (row) => row.figure?.unit ?? null,
        text: (row) => (row.figure ? unitName(locale, row.figure.unit) : ''),
      },
      {
        key: 'qualifier',
        label: locale.t('themes.column.qualifier'),
        value: (row) => row.figure?.qualifier || null,
        text: (row) => qualifierName(locale, row.figure?.qualifier ?? ''),
      },
      {
        key: 'paragraph',
        label: locale.t('themes.column.paragraph'),
        value: (row) => row.paragraphs.join(';'),
        text: (row) => (row.paragraphs.length > 0 ? paragraphsOf(row.paragraphs, locale) : ''),
      },
      { key: 'documented', label: locale.t('themes.column.documented'), value: (row) => row.documented },
      {
        key: 'documented_unit',
        label: locale.t('themes.column.documented_unit'),
        value: (row) => row.documentedUnit,
        text: (row) => unitName(locale, row.documentedUnit),
      },
    ],
  });
}
