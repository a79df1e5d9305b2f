// Which fields of a table lack a column that they cannot do without.
import type { IntakeSample, IntakeSettings } from '../../model/intake';

/** A register can be read with any one of these; what else it lacks has something to stand in for it. */
const ONE_OF = ['actor', 'states', 'summary_en'];

/** Names of the fields without which the table is not read, and that have no column. */
export function lackingFields(
  { table, columns }: Pick<IntakeSettings, 'table' | 'columns'>,
  fields: IntakeSample['fields'],
): readonly string[] {
  const open = (field: string) => (columns[field] ?? null) === null;
  if (table === 'pledges') return ONE_OF.every(open) ? ONE_OF : [];
  return fields.filter(({ name, required }) => required && open(name)).map(({ name }) => name);
}
