// Where the rows of "promised, and joined since" stand: pale bars in one column, dots in another with no common scale.
import { TYPE } from '../design/palette';
import { textWidth } from './textWidth';
import { wrapText } from './wrapText';

export interface PromisedDot {
  key: string;
  since: boolean;
}
export interface PromisedSpec {
  /** Instruments, from top to bottom. `pledges` is null where the report gives no number or the bars are hidden. */
  rows: readonly {
    key: string;
    name: string;
    pledges: number | null;
    said: string;
    dots: readonly PromisedDot[];
  }[];
  /** Are the report's bars drawn? */
  bars: boolean;
  /** Heads of the two columns, and what stands in the second where there is no dot. */
  heads: { pledges: string; acts: string; none: string };
  dir: 'ltr' | 'rtl';
}

export interface PromisedLayout {
  height: number;
  rowHeight: number;
  /** Heads of the columns in lines; the last of them stands at `headY`, px. */
  heads: { pledges: readonly string[]; acts: readonly string[] };
  headY: number;
  /** Offset of the name, and of bar and dots, from the top of a row, px. */
  nameY: number;
  markY: number;
  /** Distance from the edge where lines begin, px. */
  barsX: number;
  barsWidth: number;
  dotsX: number;
  /** Distance between the centres of two dots, px. */
  pitch: number;
  radius: number;
  namesBeside: boolean;
}

/** From this width on, names stand beside their row, px. */
const WIDE = 620;
/** Room of a head of one line, and of each line more, px. */
const HEAD = 24;
const HEAD_LINE = 16;
const GAP = 24;
const PITCH_MOST = 18;
const RADIUS_MOST = 5.5;
/** Share of the room that the bars take. */
const BARS_SHARE = 0.42;
/** Room for a bar's number, px. */
const NUMBER = 24;

/** Places the columns in a box `width` px wide. Names stand above their row where it is narrow. */
export function placePromised(spec: PromisedSpec, width: number): PromisedLayout {
  const namesBeside = width >= WIDE;
  const rowHeight = namesBeside ? 32 : 46;
  const names = namesBeside ? Math.max(0, ...spec.rows.map((row) => textWidth(row.name, 14))) + 16 : 0;
  const room = width - names;
  const barsWidth = spec.bars ? room * BARS_SHARE - GAP / 2 : 0;
  const dotsX = spec.bars ? names + barsWidth + GAP : names;
  const most = Math.max(1, ...spec.rows.map((row) => row.dots.length));
  const pitch = Math.min(PITCH_MOST, (width - dotsX - 2) / most);
  const heads = {
    pledges: spec.bars ? wrapText(spec.heads.pledges, barsWidth + GAP / 2, TYPE.small) : [],
    acts: wrapText(spec.heads.acts, width - dotsX, TYPE.small),
  };
  const head = HEAD + (Math.max(1, heads.pledges.length, heads.acts.length) - 1) * HEAD_LINE;
  return {
    height: head + spec.rows.length * rowHeight + 4,
    rowHeight,
    heads,
    headY: head - HEAD / 2,
    nameY: head + (namesBeside ? rowHeight / 2 : 14),
    markY: head + (namesBeside ? rowHeight / 2 : 32),
    barsX: names,
    barsWidth: Math.max(0, barsWidth - NUMBER),
    dotsX,
    pitch,
    radius: Math.min(RADIUS_MOST, pitch / 2 - 1),
    namesBeside,
  };
}
