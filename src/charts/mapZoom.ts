// Zooming and panning a map, in the units of its box: a point u is drawn at k·u + (x, y).
import { BOX } from './worldShapes';

export interface View {
  /** 1 shows the whole box. */
  k: number;
  x: number;
  y: number;
}
export type Point = readonly [number, number];
export type Bounds = readonly [Point, Point];

export const WHOLE: View = { k: 1, x: 0, y: 0 };
export const MAX_ZOOM = 32;
/** What one press of a zoom button multiplies by. */
export const ZOOM_STEP = 1.8;
/** From here on the prepared shapes look coarse, and the detailed ones are fetched. */
export const DETAIL_ZOOM = 2.2;

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** The nearest view that the box allows: never smaller than the whole, never beyond an edge. */
export function clampView({ k, x, y }: View): View {
  const zoom = between(1, k, MAX_ZOOM);
  return {
    k: zoom,
    x: between(BOX.width * (1 - zoom), x, 0),
    y: between(BOX.height * (1 - zoom), y, 0),
  };
}

/** Zooms by a factor and keeps a drawn point where it is. */
export function zoomAt(view: View, factor: number, [px, py]: Point): View {
  const k = between(1, view.k * factor, MAX_ZOOM);
  const ratio = k / view.k;
  return clampView({ k, x: px - (px - view.x) * ratio, y: py - (py - view.y) * ratio });
}

export function panBy(view: View, dx: number, dy: number): View {
  return clampView({ k: view.k, x: view.x + dx, y: view.y + dy });
}

/** The view that shows the bounds in the middle, filling this share of the box. */
export function frame([[x0, y0], [x1, y1]]: Bounds, share = 1, most = MAX_ZOOM): View {
  const k = between(1, share * Math.min(BOX.width / (x1 - x0), BOX.height / (y1 - y0)), most);
  return centreOn([(x0 + x1) / 2, (y0 + y1) / 2], k);
}

export function centreOn([x, y]: Point, k: number): View {
  return clampView({ k, x: BOX.width / 2 - k * x, y: BOX.height / 2 - k * y });
}

/** Is the point drawn within the box, this far from its edges? */
export function isInView({ k, x, y }: View, [ux, uy]: Point, margin = 12): boolean {
  const [px, py] = [k * ux + x, k * uy + y];
  return px >= margin && px <= BOX.width - margin && py >= margin && py <= BOX.height - margin;
}

/** A view on the way, `t` from 0 to 1: the visible window moves and narrows evenly. */
export function mixViews(from: View, to: View, t: number): View {
  const mix = (a: number, b: number) => a + (b - a) * t;
  const k = 1 / mix(1 / from.k, 1 / to.k);
  return { k, x: -k * mix(-from.x / from.k, -to.x / to.k), y: -k * mix(-from.y / from.k, -to.y / to.k) };
}
