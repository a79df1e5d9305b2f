// Where names stand at a step line: within the width, below the line, clear of each other.
import { TYPE } from '../design/palette';
import { textWidth } from './textWidth';

export interface Spot {
  x: number;
  y: number;
}
/** The box that a line is drawn in: its left edge, top, width and height. */
export interface Box extends Spot {
  width: number;
  height: number;
}
export interface Label extends Spot {
  text: string;
}
/** Between two lines of text, px. */
export const LINE = 16;

/** Width of a small text, px. */
export const widthOf = (text: string, bold = false): number => textWidth(text, TYPE.small, bold);

/** The middle of a text that stands as near to a place as the bounds let it. */
export function centre(text: string, at: number, [from, to]: readonly [number, number]): number {
  const half = widthOf(text) / 2;
  return Math.max(from + half, Math.min(to - half, at));
}

/** Names of withdrawals: below the line, where nothing else is, and clear of each other. */
export function placeBelow(
  names: readonly { x: number; text: string }[],
  line: readonly Spot[],
  plot: Box,
): (Label & { at: Spot })[] {
  const placed: { from: number; to: number; label: Label & { at: Spot } }[] = [];
  // From the last on: the leader of an earlier one then passes to the left of the later names.
  for (const { x: atX, text } of names.toReversed()) {
    const at = { x: atX, y: heightAt(line, atX) };
    const half = widthOf(text) / 2;
    const middle = centre(text, atX + half - 4, [plot.x, plot.x + plot.width]);
    const [from, to] = [middle - half, middle + half];
    // The line is lowest at the left: the text keeps below it over its whole length.
    const lowest = Math.max(heightAt(line, from), ...line.filter((spot) => spot.x >= from && spot.x <= to).map((spot) => spot.y)); // prettier-ignore
    let y = lowest + LINE;
    for (const other of placed)
      if (other.from < to + 8 && other.to > from - 8 && Math.abs(other.label.y - y) < LINE)
        y = other.label.y + LINE;
    placed.push({ from, to, label: { text, x: middle, y, at } });
  }
  return placed.map(({ label }) => label);
}

/** Height of a step line at a place. */
function heightAt(line: readonly Spot[], x: number): number {
  return (line.findLast((spot) => spot.x <= x) ?? line[0]!).y;
}
