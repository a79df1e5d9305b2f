// An accent of a newsroom's own, in place of ours: taken only where it can be seen on the paper.
import type { Scheme } from '../model/codes';

/** The papers of tokens.css, which a test compares with these. */
export const PAPERS = { light: '#ffffff', dark: '#0f1720', contrast: '#ffffff' } as const;

/** Graphical objects (WCAG 2.2, 1.4.11). */
const MARK = 3;

/** Relative luminance (WCAG 2.2) of "#rrggbb", 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours "#rrggbb", 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Can marks in the colour "#rrggbb" be seen in every scheme that can come up? `auto` is light or dark. */
export function isVisible(colour: string, scheme: Scheme): boolean {
  const papers = scheme === 'auto' ? [PAPERS.light, PAPERS.dark] : [PAPERS[scheme]];
  return papers.every((paper) => contrastOf(colour, paper) >= MARK);
}

/** Black or white: which can be read on the colour "#rrggbb"; one of them always has 4.5:1. */
export function inkOn(colour: string): string {
  const [white, black] = ['#ffffff', '#000000'];
  return contrastOf(colour, white) > contrastOf(colour, black) ? white : black;
}
