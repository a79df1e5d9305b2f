// What the themes panel says first: the report's leading theme, or, once filtered, what the register documents.
import type { Message } from '../../model/message';
import type { ThemeRow } from '../themeRows';
import { sourceOf } from './source';

export interface ThemesContext {
  /** Is any filter on that reaches the register (theme, actor, region, group, State)? */
  filtered: boolean;
  /** Codes of the theme filter. */
  themes: readonly string[];
  /** Entries that the filters leave, and the distinct States in scope that they name. */
  entries: number;
  states: number;
  /** Name of a reader's own register; null for the shipped one. */
  foreign: string | null;
  nameOf: (theme: string) => string;
  /** A name within a sentence, in quotation marks. */
  quote: (theme: string) => string;
  /** A figure of the report with its qualifier, without its unit. */
  say: (figure: NonNullable<ThemeRow['figure']>) => string;
}

/** The code of themes.csv that gathers what fits nowhere: it never leads. */
const RESIDUAL = 'other';
/** More themes than this are not named one by one. */
const NAMED = 3;

/** Themes are never shares of a whole, and no State is ranked. */
export function themesFinding(rows: readonly ThemeRow[], context: ThemesContext): Message {
  return context.filtered ? registerThemesFinding(rows, context) : ofReport(rows, context);
}

/** The theme of most State pledges (paragraph 51), among those counted in pledges (paragraph 87). */
function ofReport(rows: readonly ThemeRow[], { nameOf, quote, say }: ThemesContext): Message {
  const counted = rows.flatMap(({ theme, figure, group }) =>
    group === 'report_pledges' && figure ? [{ theme, figure }] : [],
  );
  const most = Math.max(...counted.map(({ figure }) => figure.value));
  const leaders = counted.filter(({ figure }) => figure.value === most);
  const [first] = leaders;
  if (!first) return { key: 'themes.finding_none' };
  const values = { number: say(first.figure), count: most };
  if (leaders.length === 1)
    return {
      key: counted.length === 1 ? 'themes.finding_only' : 'themes.finding_lead',
      values: { theme: nameOf(first.theme), ...values },
    };
  if (leaders.length === counted.length) return { key: 'themes.finding_equal', values };
  return leaders.length <= NAMED
    ? { key: 'themes.finding_tie', values: { themes: leaders.map(({ theme }) => quote(theme)), ...values } }
    : { key: 'themes.finding_tie_many', values: { themes: leaders.length, ...values } };
}

/** What the register holds for the selection; the theme that most entries touch, where no theme is chosen. */
export function registerThemesFinding(
  rows: readonly Pick<ThemeRow, 'theme' | 'entries'>[],
  context: Pick<ThemesContext, 'themes' | 'entries' | 'states' | 'foreign' | 'quote'>,
): Message {
  const { themes, entries, states, quote } = context;
  const source = sourceOf(context.foreign);
  if (entries === 0) return { key: 'themes.finding_nothing', values: source };
  const values = { ...source, entries, states };
  if (themes.length > NAMED)
    return { key: 'themes.finding_chosen_many', values: { ...values, themes: themes.length } };
  if (themes.length > 0)
    return { key: 'themes.finding_chosen', values: { ...values, themes: themes.map(quote) } };
  const counted = rows.filter((row) => row.entries > 0 && row.theme !== RESIDUAL);
  const most = Math.max(...counted.map((row) => row.entries));
  const leaders = counted.filter((row) => row.entries === most);
  const allEqual = counted.length > 1 && leaders.length === counted.length;
  if (leaders.length === 0 || leaders.length > NAMED || allEqual)
    return { key: 'themes.finding_register', values };
  return {
    key: 'themes.finding_register_lead',
    values: {
      ...values,
      themes: leaders.map((row) => quote(row.theme)),
      tied: leaders.length > 1 ? 'yes' : 'no',
      count: most,
    },
  };
}
