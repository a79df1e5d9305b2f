// How States stand side by side on a width: in columns, in tight columns, or one below the other within each row.
import { TYPE } from '../design/palette';
import { textWidth } from './textWidth';

export type CompareLayout = 'wide' | 'tight' | 'stacked';

/** One instrument as the comparison shows it. */
export interface CompareGridRow {
  instrument: string;
  name: string;
  href: string;
  protocol: boolean;
  differs: boolean;
  cells: readonly CompareGridCell[];
}
export interface CompareGridCell {
  iso3: string;
  status: 'party' | 'signatory' | 'former_party' | 'neither';
  /** Date of the act by which it is party; else the status. */
  value: string;
  /** What stands beside the sign; "" where the sign says all. */
  text: string;
  /** The status in full, with the day of the record. */
  said: string;
}

/** Below this width States stack within each row, px. */
const NARROW = 600;
/** Least width of the instruments' names, and what a cell needs besides its text, px. */
const NAMES = { wide: 184, tight: 160 };
const SIGN = 22;
const GAP = 16;
/** In small type a date may go over two lines: so much of it has to stand on one. */
const HALF = 0.65;

/** A space that a browser may break at; dates keep together with hard ones. */
const SPACE = / /;
/** Chinese breaks after each sign. */
const SPACE_OR_SIGN = / |(?<=[\u2e80-\u9fff])/;

/** A date that may be broken over two lines, where there is no room for it on one. */
export const breakable = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const longest = (all: readonly string[], space: RegExp, size: number, bold = false) =>
  Math.max(0, ...all.flatMap((text) => text.split(space)).map((word) => textWidth(word, size, bold)));

/** `states` are the columns' names, `texts` what their cells have to hold. */
export function compareLayout(
  width: number,
  states: readonly string[],
  texts: readonly string[],
): CompareLayout {
  if (width < NARROW) return 'stacked';
  const fits = (names: number, size: number, text: number) =>
    names + states.length * (Math.max(longest(states, SPACE_OR_SIGN, size, true), text + SIGN) + GAP) <=
    width;
  if (fits(NAMES.wide, TYPE.text, longest(texts, SPACE, TYPE.text))) return 'wide';
  const halved = Math.max(
    HALF * longest(texts, SPACE, TYPE.small),
    longest(texts.map(breakable), SPACE_OR_SIGN, TYPE.small),
  );
  return fits(NAMES.tight, TYPE.small, halved) ? 'tight' : 'stacked';
}
