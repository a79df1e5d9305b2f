// Whether two looks or two readings of a file are of the same columns.
import type { IntakeSample, IntakeSettings } from '../../model/intake';

/** Do two mappings feed each field from the same column? */
export const sameMapping = (a: IntakeSettings['columns'], b: IntakeSettings['columns']): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (field) => (a[field] ?? null) === (b[field] ?? null),
  );

/** Do two looks see the same columns, for the same table? */
export const sameColumns = (a: IntakeSample, b: IntakeSample): boolean =>
  a.settings.table === b.settings.table && a.header.join('\n') === b.header.join('\n');

/** Were the cells of two readings the same, so that names left open by one are names of the other? */
export const sameBasis = (a: IntakeSettings | null, b: IntakeSettings): boolean =>
  a !== null && basis(a) === basis(b);
const basis = ({ table, dialect, columns }: IntakeSettings) => JSON.stringify([table, dialect, columns]);
