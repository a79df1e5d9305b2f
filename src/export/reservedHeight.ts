// The height that a frame is given before it can say its own: from the heights that a release has measured.

/** Heights of a chart in one language, px, each the most that the frame needs at the width of the same place, px. */
export interface MeasuredHeights {
  widths: readonly number[];
  heights: readonly number[];
}

export interface ReservedHeight {
  /** Of the attribute, px: where a host's editor takes styles away. */
  plain: number;
  /** Value of the CSS property, from the width of the container around the frame; '' where nothing is measured. */
  css: string;
}

/** Where nothing is measured, px. */
const UNMEASURED = 640;
/** Width for which `plain` holds, px: a column of an article. */
const COLUMN = 660;
/** A point this near the line between its neighbours is left out, px; the whole is raised by as much. */
const TOLERANCE = 3;

type Point = readonly [width: number, height: number];

/** At any width at least the measured height, and at the measured widths not more than twice the tolerance above it. */
export function reservedHeight({ widths, heights }: MeasuredHeights): ReservedHeight {
  const measured = widths.flatMap((width, index): Point[] => {
    const height = heights[index];
    return height === undefined || !(height > 0) ? [] : [[width, height]];
  });
  if (measured.length === 0) return { plain: UNMEASURED, css: '' };
  const points = simplified(measured);
  const raised = (height: number) => Math.ceil(height) + TOLERANCE;
  const slopes = points.slice(1).map(([width, height], index) => {
    const [since, from] = points[index]!;
    const slope = (height - from) / (width - since);
    if (slope === 0) return '';
    const sign = slope < 0 ? '-' : '+';
    // Without the zeros at its end, nor a point: "2." is no number in CSS.
    const factor = String(Number(Math.abs(slope).toFixed(4)));
    return ` ${sign} ${factor}*clamp(0px,100cqw - ${since}px,${width - since}px)`;
  });
  return {
    plain: raised(heightAt(measured, COLUMN)),
    css: `calc(${raised(points[0]![1])}px${slopes.join('')})`,
  };
}

/** On the line between the points; beyond them as at the last. */
export function heightAt(points: readonly Point[], width: number): number {
  const next = points.findIndex(([at]) => at >= width);
  if (next === -1) return points.at(-1)![1];
  const [at, height] = points[next]!;
  if (next === 0) return height;
  const [since, from] = points[next - 1]!;
  return from + ((height - from) * (width - since)) / (at - since);
}

/** Without the points that lie near the line between those that stay (Ramer, Douglas and Peucker; distance in height). */
function simplified(points: readonly Point[]): readonly Point[] {
  const ends = [points[0]!, points.at(-1)!] as const;
  if (points.length < 3) return points;
  const off = points.map(([width, height]) => Math.abs(height - heightAt(ends, width)));
  const farthest = off.indexOf(Math.max(...off));
  if (off[farthest]! <= TOLERANCE) return ends;
  return [...simplified(points.slice(0, farthest + 1)), ...simplified(points.slice(farthest)).slice(1)];
}
