// What a Plot chart's module gives, and how its marks are named afterwards.
import type { Mark } from '../model/mark';

/** Draws the chart at a width in px; returns Plot's SVG. Modules that implement it are named *.plot.ts. */
export type PlotDrawing<Data> = (data: Data, width: number) => SVGSVGElement;

/** A module named *.plot.ts. */
export interface PlotModule<Data> {
  draw: PlotDrawing<Data>;
  /** Its marks are in the order of time, which runs left to right in every language. */
  overTime?: true;
}

/** The marks of the Plot mark with `className: name`, in the order of its elements. */
export interface MarkGroup {
  name: string;
  marks: readonly Mark[];
  /** true: these marks say what they are and are not chosen, though others of the chart are. */
  inert?: boolean;
  /**
   * Name under which they stand together for a screen reader; left out: under the chart's alone. Neighbours of one label
   * make one group: draw them one after the other.
   */
  label?: string;
}
