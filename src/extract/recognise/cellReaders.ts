// What a field's cells look like: which of the cells of a column could stand in it.
import type { KnownLists } from '../../model/intake';
import type { FieldSchema } from '../schema';
import { actorNames, enumNames, instrumentNames, themeNames, type CodeNames } from './codes';
import { readDate, readYear } from './dates';
import { splitList } from './lists';
import { StateNames } from './names';

/** Could the cell, trimmed and not empty, stand in the field? */
export type CellReader = (cell: string) => boolean;

const WEB_ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const LONG_TEXT = 40;
/** Chinese says in a third of the letters what others say. */
const LONG_CHINESE_TEXT = 13;
/** A year up to it is more likely one in which something was pledged than one by which it is to be carried out. */
const LAST_PLEDGE_YEAR = 2024;

/** Readers of the fields of all tables. The lists are indexed once, when first needed. */
export class CellReaders {
  readonly #lists: KnownLists;
  readonly #made = new WeakMap<FieldSchema, CellReader | null>();

  constructor(lists: KnownLists) {
    this.#lists = lists;
  }

  /** null: any text could stand in the field. */
  of(field: FieldSchema): CellReader | null {
    let reader = this.#made.get(field);
    if (reader === undefined) {
      reader = this.#make(field);
      this.#made.set(field, reader);
    }
    return reader;
  }

  #make(field: FieldSchema): CellReader | null {
    if (field.name === 'summary_en') return isLongText;
    if (field.name === 'target_year') return isTargetYear;
    if (field.enum) return codesOf(enumNames(field));
    if (field.type === 'uri') return (cell) => WEB_ADDRESS.test(cell);
    if (field.type === 'date' || field.type === 'partialDate') return isDate;
    if (isOfState(field)) {
      const names = new StateNames(this.#lists, {});
      return (cell) => most(splitList(cell), (item) => 'iso3' in names.find(item));
    }
    switch (field.ref) {
      case 'themes.theme':
        return codesOf(themeNames(this.#lists));
      case 'actor-types.actor_type':
        return codesOf(actorNames(this.#lists));
      case 'instruments.instrument':
        return codesOf(instrumentNames(this.#lists));
      default:
        return null;
    }
  }
}

/** Does the field hold States? */
export const isOfState = (field: FieldSchema): boolean =>
  field.ref === 'states.iso3' || field.name === 'iso3';

const codesOf =
  (names: CodeNames): CellReader =>
  (cell) =>
    most(splitList(cell), (item) => names.find(item) !== null);

/** A day or a month: a mere year may be another kind of number. */
function isDate(cell: string): boolean {
  const reading = readDate(cell, null);
  return reading !== null && ('ambiguous' in reading || reading.date.length > 4);
}

function isTargetYear(cell: string): boolean {
  const year = cell.length <= 30 ? readYear(cell) : null;
  return year !== null && year > LAST_PLEDGE_YEAR;
}

function isLongText(cell: string): boolean {
  if (WEB_ADDRESS.test(cell)) return false;
  return cell.length >= (/\p{Script=Han}/u.test(cell) ? LONG_CHINESE_TEXT : LONG_TEXT);
}

const most = (items: readonly string[], test: (item: string) => boolean): boolean =>
  items.length > 0 && items.filter(test).length * 2 > items.length;
