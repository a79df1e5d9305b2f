// The year in numbers: every figure with unit, qualifier and paragraph; the golden markup of the list.
import { describe, expect, it } from 'vitest';
import { withUnit } from '../../src/locale/qualified';
import type { Figure } from '../../src/model/tables';
import { yearFigures } from '../../src/select/yearFigures';
import FigureGroups from '../../src/views/year/FigureGroups.svelte';
import YearPanel from '../../src/views/YearPanel.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { expectGolden } from '../golden';
import { chinese, english } from '../locales';
import { extractOf, shipped } from '../rows';

const figures = await shipped('figures');
const placed = yearFigures(figures).flatMap((group) => group.figures);

describe('the year in numbers', () => {
  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])('shows every figure with unit, qualifier and paragraph in %s', async (_, locale) => {
    const markup = viewMarkup(YearPanel, {}, await atlasWith(['figures', 'events'], locale));
    for (const figure of placed) {
      const from = markup.indexOf(
        `<div class="figure" data-key="${figure.key}" data-value="${figure.value}"`,
      );
      expect(from, figure.key).toBeGreaterThan(-1);
      const own = markup.slice(from).replaceAll('\n', '');
      const said = own.slice(0, own.indexOf('</dt>')).replace(/<[^>]*>/g, '');
      expect(said.trim(), figure.key).toBe(withUnit(locale, figure));
      const button = own.slice(0, own.indexOf('</div>')).replace(/<[^>]*>/g, ' ');
      expect(button, figure.key).toContain(
        locale.t('source.paragraphs', {
          count: figure.paragraphs.length,
          numbers: figure.paragraphs.join(locale.t('source.comma')),
        }),
      );
    }
  });

  it('says once that the groups of States overlap', async () => {
    const words = wordsOf(viewMarkup(YearPanel, {}, await atlasWith(['figures'], english)));
    expect(words.split('A State can belong to two of these groups: do not add')).toHaveLength(2);
  });

  it('shows the key of a figure that it does not know, and "not reported" for one without a value', async () => {
    const atlas = await atlasWith([], english);
    const stranger = { ...figures[0], key: 'visitors_of_the_moon', value: null } as Figure;
    atlas.put('figures', extractOf([stranger]));
    expect(wordsOf(viewMarkup(YearPanel, {}, atlas))).toMatch(
      /Other figures not reported visitors_of_the_moon/,
    );
  });

  it('is touched by no filter, and says so for those that are on', async () => {
    const atlas = await atlasWith(['figures'], english, '?theme=nhri&from=2024-01-01&to=2024-12-31');
    expect(wordsOf(viewMarkup(YearPanel, {}, atlas))).toContain('Not affected by: theme and dates.');
  });

  it('looks as approved', async () => {
    const few = figures.filter((figure) =>
      ['high_level_event_states', 'high_level_event_ldc', 'high_level_event_sids', 'films'].includes(
        figure.key,
      ),
    );
    const atlas = await atlasWith(['events'], english);
    await expectGolden('year', viewMarkup(FigureGroups, { groups: yearFigures(few) }, atlas), 'html');
  });
});
