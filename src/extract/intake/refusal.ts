// Why nothing of a file can be read, in the terms of a problem.
import { IntakeFailure } from '../../model/intake';
import type { Problem } from '../../model/problem';

/** The failure of a whole file. `expected` in the schema's terms. */
export function refusal(
  file: string,
  kind: Problem['kind'],
  value: string,
  expected: string,
  row: number | null = null,
): IntakeFailure {
  const short = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return new IntakeFailure({ file, kind, severity: 'table', row, column: '', value: short, expected });
}

/** Any error as a failure; one that was not foreseen is of the kind given, or a reading that stopped. */
export function asFailure(file: string, error: unknown, kind: Problem['kind'] = 'stopped'): IntakeFailure {
  if (error instanceof IntakeFailure) return error;
  return refusal(file, kind, error instanceof Error ? error.message : String(error), '');
}
