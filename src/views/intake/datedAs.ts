// What a date means in each order of day, month and year: to ask the reader, not to read the file.
import type { DateOrder } from '../../model/intake';
import type { IsoDate } from '../../model/tables';

/** The day that "03/04/2023" is in an order; '' where it is none. */
export function datedAs(text: string, order: DateOrder): IsoDate | '' {
  const numbers = text.match(/\d+/g) ?? [];
  const part = (letter: string) => numbers[order.indexOf(letter)] ?? '';
  const iso = `${part('y')}-${part('m').padStart(2, '0')}-${part('d').padStart(2, '0')}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : '';
}
