// What the year in numbers says first: how many came to the high-level event, as the report has it.
import type { Message } from '../../model/message';
import type { Figure } from '../../model/tables';
import type { YearFigures } from '../yearFigures';

/** `say` gives a figure with its qualifier and unit. Figures that the report does not give are left out of the sentence. */
export function yearFinding(groups: readonly YearFigures[], say: (figure: Figure) => string): Message {
  const all = groups.flatMap((group) => group.figures);
  const said = (key: string): string => {
    const figure = all.find((candidate) => candidate.key === key);
    return figure && figure.value !== null ? say(figure) : '';
  };
  const states = said('high_level_event_states');
  const people = said('high_level_event_in_person');
  if (states && people) return { key: 'year.finding', values: { states, people } };
  if (states || people) return { key: 'year.finding_one', values: { what: states || people } };
  if (all.length > 0) return { key: 'year.finding_count', values: { count: all.length } };
  return { key: 'year.finding_none' };
}
