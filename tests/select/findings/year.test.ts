// What the year in numbers says first.
import { describe, expect, it } from 'vitest';
import { withUnit } from '../../../src/locale/qualified';
import type { Figure } from '../../../src/model/tables';
import { yearFinding } from '../../../src/select/findings/year';
import { yearFigures } from '../../../src/select/yearFigures';
import { chinese, english } from '../../locales';
import { shipped } from '../../rows';

const figure = (
  key: string,
  value: number | null,
  unit: string,
  qualifier: Figure['qualifier'] = '',
): Figure => ({
  dimension: 'headline',
  key,
  value,
  unit,
  qualifier,
  paragraphs: ['69'],
  actorScope: '',
  note: {},
});
const states = figure('high_level_event_states', 130, 'states', 'more_than');
const people = figure('high_level_event_in_person', 2200, 'people', 'more_than');

describe('yearFinding', () => {
  it.each<[string, readonly Figure[], string]>([
    [
      'both',
      [states, people],
      'The high-level event brought together more than 130 States, and more than 2,200 people in person',
    ],
    ['States alone', [states], 'The high-level event brought together more than 130 States'],
    [
      'people not reported',
      [states, { ...people, value: null }],
      'The high-level event brought together more than 130 States',
    ],
    ['people alone', [people], 'The high-level event brought together more than 2,200 people'],
    [
      'a figure without a qualifier, and one State',
      [{ ...states, value: 1, qualifier: 'exactly' }, people],
      'The high-level event brought together 1 State, and more than 2,200 people in person',
    ],
    [
      'other figures',
      [figure('films', 42, 'films'), figure('a_new_one', 1, 'people')],
      '2 figures of the report that have no chart of their own',
    ],
    [
      'one other figure',
      [figure('films', 42, 'films')],
      '1 figure of the report that has no chart of its own',
    ],
    ['none', [], 'The report’s other figures are not in this extract'],
  ])('%s', (_, figures, expected) => {
    expect(english.say(yearFinding(yearFigures(figures), (row) => withUnit(english, row)))).toBe(expected);
  });

  it('says the shipped figures in Chinese', async () => {
    const groups = yearFigures(await shipped('figures'));
    expect(chinese.say(yearFinding(groups, (row) => withUnit(chinese, row)))).toBe(
      '130多个国家参加了高级别活动，2,200多人亲临现场',
    );
  });
});
