// Where the rows of "promised, and joined since" stand: pale bars in one column, dots in another with no common scale.
import { textWidth } from './textWidth';

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
const HEAD = 24;
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
  return {
    height: HEAD + spec.rows.length * rowHeight + 4,
    rowHeight,
    nameY: HEAD + (namesBeside ? rowHeight / 2 : 14),
    markY: HEAD + (namesBeside ? rowHeight / 2 : 32),
    barsX: names,
    barsWidth: Math.max(0, barsWidth - NUMBER),
    dotsX,
    pitch,
    radius: Math.min(RADIUS_MOST, pitch / 2 - 1),
    namesBeside,
  };
}
