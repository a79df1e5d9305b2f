// Plot's drawings, as they were made at build for three widths; an embed has no Plot.
import { createContext } from 'svelte';

/** Widths that Plot's charts are drawn at, px: those of frames of 320, 480 and 660 px within EDGE. */
export const WIDTHS = [312, 472, 652] as const;
/** Attribute of a drawing that says at which of the widths it was drawn. */
export const WIDTH = 'data-drawn-at';

export interface Drawn {
  width: number;
  svg: SVGSVGElement;
}
export interface Prepared {
  /** The drawings of one chart, narrowest first. */
  drawings: readonly Drawn[];
  /** false: filters would change what is drawn, so that a mark cannot be chosen. */
  choosable: boolean;
}

export const [usePrepared, providePrepared] = createContext<Prepared>();

/** Takes the drawings off the first picture below `root`. */
export function takeDrawings(root: ParentNode): Drawn[] {
  return [...root.querySelectorAll<SVGSVGElement>(`svg[${WIDTH}]`)]
    .map((svg) => ({ svg, width: Number(svg.getAttribute(WIDTH)) }))
    .sort((a, b) => a.width - b.width);
}

/** The widest drawing that fits; the narrowest where none does. */
export function fitting<D extends { width: number }>(drawings: readonly D[], width: number): D | undefined {
  return drawings.findLast((drawn) => drawn.width <= width) ?? drawings[0];
}
