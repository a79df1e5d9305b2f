// How much of a row looks like the header of a table that the page knows.
import type { KnownLists } from '../../model/intake';
import { matchColumns } from '../recognise/columns';
import type { DataSchema } from '../schema';
import type { KnowsHeader } from './sniff';

/** The share of a row's cells that are names of columns: of a register in any wording, of other tables the very names. */
export function knownHeader(schema: DataSchema, lists: KnownLists): KnowsHeader {
  const register = schema.find(({ name }) => name === 'pledges');
  const names = schema.map(({ fields }) => new Set(fields.map(({ name }) => name)));
  const known = new Map<string, number>();
  return (cells) => {
    const key = cells.join('\n');
    let share = known.get(key);
    if (share === undefined) {
      const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell.length <= 100);
      const exact = Math.max(...names.map((fields) => texts.filter((text) => fields.has(text)).length));
      const matched =
        register && exact < texts.length ? matchColumns(texts, [], register, lists).matchedBy : {};
      share = texts.length === 0 ? 0 : Math.max(exact, Object.keys(matched).length) / texts.length;
      known.set(key, share);
    }
    return share;
  };
}
