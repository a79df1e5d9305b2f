// What the matrix comes to, in one sentence: how often its States are party, to the chosen instrument or to any, or how
// many States a filter by status leaves.
import type { Message } from '../../model/message';
import { countCells, type MatrixRow, type MatrixStatus } from '../matrixRows';

interface Asked {
  status: MatrixStatus | null;
  /** The chosen instrument, with its name in the reader's language; null for none. */
  instrument: { code: string; name: string } | null;
  /** Name of a participant, in the reader's language. */
  nameOf: (iso3: string) => string;
}

/** `rows` are those shown. The European Union is no State and counts in none of the numbers. */
export function matrixFinding(rows: readonly MatrixRow[], { status, instrument, nameOf }: Asked): Message {
  const [only] = rows;
  if (!only) return { key: 'map.finding.no_states' };
  const of = only.cells.length;
  const states = rows.filter((row) => row.region !== '').length;
  if (status !== null && states > 0)
    return instrument === null
      ? { key: 'matrix.finding.any', values: { status, states } }
      : { key: 'matrix.finding.status', values: { status, states, instrument: instrument.name } };
  if (rows.length === 1)
    return { key: 'map.finding.joined_only', values: { name: nameOf(only.iso3), count: only.number, of } };
  if (instrument !== null) {
    const kinds = rows
      .filter((row) => row.region !== '')
      .map((row) => row.cells.find((cell) => cell.instrument === instrument.code)?.status.kind);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    const [party, signatory, former] = [count('party'), count('signatory'), count('former_party')];
    return {
      key: 'map.finding.instrument',
      values: { instrument: instrument.name, states, party, signatory, former },
    };
  }
  const counts = countCells(rows);
  const joined = counts.get('joined')!;
  const party = counts.get('party')! + joined;
  return { key: 'matrix.finding.all', values: { states, of, party, pairs: states * of, joined } };
}
