// The sample article: prose with the report's figures, read from the extract, and charts pasted in as a newsroom would.
import { escapeHtml } from '../../export/html';
import { parseCsv } from '../../extract/csv';
import type { EmbedChart } from '../../model/embedCharts';

/** How the article says a qualifier of the report. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  exactly: '',
  about: 'about ',
  nearly: 'nearly ',
  more_than: 'more than ',
  at_least: 'at least ',
};
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Figures of figures.csv by "dimension.key", each as it is said in a sentence. */
export function figuresIn(csv: string): ReadonlyMap<string, string> {
  const { header, rows } = parseCsv(csv, 'figures.csv');
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? '';
  return new Map(
    rows
      .filter((row) => cell(row, 'value') !== '')
      .map((row) => {
        const value = Number(cell(row, 'value'));
        const number = WORDS[value] ?? value.toLocaleString('en');
        const qualifier = QUALIFIERS[cell(row, 'qualifier')] ?? '';
        return [`${cell(row, 'dimension')}.${cell(row, 'key')}`, qualifier + number];
      }),
  );
}

/** A number at the beginning of a sentence begins with a capital letter. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export interface ArticleParts {
  figures: ReadonlyMap<string, string>;
  /** The code of a chart; throws where it was not built. */
  embed: (chart: EmbedChart) => string;
  notice: string;
}

/** Markup of the article's body. Throws where it names a figure that the extract does not have. */
export function articleBody(template: string, { figures, embed, notice }: ArticleParts): string {
  const filled = template.replace(
    /(^|[.>]\s*)?\{\{([\w.-]+)\}\}/gm,
    (_, before: string | undefined, name: string) => {
      if (name === 'notice') return (before ?? '') + escapeHtml(notice);
      if (name.startsWith('embed.'))
        return `${before ?? ''}<div class="chart">${embed(name.slice('embed.'.length) as EmbedChart)}</div>`;
      const figure = figures.get(name);
      if (figure === undefined)
        throw new Error(`the sample article names ${name}, which is not in figures.csv`);
      return before === undefined || before === '' ? figure : before + capital(figure);
    },
  );
  return `<main class="article">\n${filled}</main>`;
}
