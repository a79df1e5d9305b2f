// Entries in memory → a register in columns: for the shipped register, which is small.
import type { Extract } from '../../model/problem';
import type { Register, RegisterExtract } from '../../model/register';
import type { Entry } from '../../model/tables';
import { refusedExtract } from '../read';
import { ColumnsBuilder, MAX_CODES, TooManyCodes } from './columnsBuilder';

/** The register of the entries, in their order; `entry` gives back the very objects. */
export function registerOf(entries: readonly Entry[]): Register {
  const columns = new ColumnsBuilder();
  for (const { actorType, evidence, contentKnown, states, themes, instruments } of entries)
    columns.add({ actor: actorType, evidence, content: contentKnown, states, themes, instruments });
  return {
    ...columns.finish(),
    hasDates: entries.some(({ date }) => date !== undefined && date !== ''),
    entry: (row) => {
      const entry = entries[row];
      if (!entry) throw new RangeError(`no row ${row}`);
      return entry;
    },
  };
}

/** A register that was read as rows, in columns. */
export function registerExtract({ rows, ...extract }: Extract<Entry>): RegisterExtract {
  try {
    return { ...extract, register: registerOf(rows) };
  } catch (error) {
    if (!(error instanceof TooManyCodes)) throw error;
    const expected = `≤ ${MAX_CODES} codes`;
    return registerExtract(refusedExtract({ file: extract.file, kind: 'too_large', value: '', expected }));
  }
}
