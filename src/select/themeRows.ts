// The rows of the themes panel: what the report says of each theme, and what the register documents. Never mixed.
import type { SelectionValue } from '../model/selection';
import type { Figure, ParagraphId, Theme } from '../model/tables';
import type { RegisterSelection } from './registerSelection';

export type ThemeGroupName = Theme['group'];

export interface ThemeRow {
  theme: string;
  group: ThemeGroupName;
  /** The report's figure, in pledges or in States; null where the report gives none. */
  figure: (Figure & { value: number }) | null;
  /** What the register documents: entries, or distinct States in scope where the report counts States. */
  documented: number;
  documentedUnit: 'entries' | 'states';
  /** Entries of the register, whatever the unit of the report. */
  entries: number;
  /** Where the report names the theme. */
  paragraphs: readonly ParagraphId[];
}

export interface ThemeGroup {
  name: ThemeGroupName;
  rows: readonly ThemeRow[];
  /** The paragraphs of its figures, in ascending order. */
  paragraphs: readonly ParagraphId[];
}

const GROUPS: readonly ThemeGroupName[] = [
  'report_pledges',
  'report_states',
  'report_named',
  'register_only',
];

/** The themes of which the report counts States. */
export const themesInStates = (themes: readonly Theme[]): Set<string> =>
  new Set(themes.flatMap(({ theme, group }) => (group === 'report_states' ? [theme] : [])));

/** One row a theme, in the order of themes.csv; with what the filters leave of the register, which counts States where the report does. */
export function themeRows(
  themes: readonly Theme[],
  figures: readonly Figure[],
  register: Pick<RegisterSelection, 'byTheme' | 'statesByTheme'>,
): ThemeRow[] {
  const published = new Map<string, Figure>();
  for (const figure of figures) if (figure.dimension === 'theme') published.set(figure.key, figure);
  return themes
    .toSorted((a, b) => a.order - b.order)
    .map(({ theme, group }) => {
      const figure = published.get(theme);
      const inStates = group === 'report_states';
      const count = register.byTheme.get(theme) ?? 0;
      return {
        theme,
        group,
        figure: figure && figure.value !== null ? { ...figure, value: figure.value } : null,
        documented: inStates ? (register.statesByTheme.get(theme) ?? 0) : count,
        documentedUnit: inStates ? 'states' : 'entries',
        entries: count,
        paragraphs: figure?.paragraphs ?? [],
      };
    });
}

/** The rows in the four groups that never share a scale; empty groups are left out. */
export function themeGroups(rows: readonly ThemeRow[]): ThemeGroup[] {
  return GROUPS.map((name) => {
    const own = rows.filter((row) => row.group === name);
    const paragraphs = [...new Set(own.flatMap((row) => row.paragraphs))];
    paragraphs.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return { name, rows: own, paragraphs };
  }).filter((group) => group.rows.length > 0);
}

type Filters = Pick<SelectionValue, 'actor' | 'region' | 'group' | 'state'>;

/**
 * The filters that leave the report's figures by theme without meaning: they are States' pledges as a whole, so any
 * part of the world takes them away, and any actor but States.
 */
export function hidingFilters({
  actor,
  region,
  group,
  state,
}: Filters): ('actor' | 'region' | 'group' | 'state')[] {
  const hiding: ('actor' | 'region' | 'group' | 'state')[] = [];
  if (actor.some((code) => code !== 'states')) hiding.push('actor');
  if (region.length > 0) hiding.push('region');
  if (group.length > 0) hiding.push('group');
  if (state.length > 0) hiding.push('state');
  return hiding;
}
