// Where a tip stands: beside its mark, whole, and never over it where there is any room.

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}

const GAP = 10;
const EDGE = 8;
const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));

/**
 * Left and top of the tip in the window, px: above the mark, else below, else at its side. A mark that fills the window
 * leaves no such place: then the tip stands at the edge of the window that is farthest from `at`, where it was touched.
 */
export function placeTip(
  mark: Box,
  tip: Size,
  screen: Size,
  at?: { x: number; y: number },
): [number, number] {
  const left = clamp((mark.left + mark.right - tip.width) / 2, screen.width - tip.width - EDGE);
  const top = clamp((mark.top + mark.bottom - tip.height) / 2, screen.height - tip.height - EDGE);
  const above = mark.top - tip.height - GAP;
  if (above >= EDGE) return [left, above];
  const below = mark.bottom + GAP;
  if (below + tip.height <= screen.height - EDGE) return [left, below];
  const before = mark.left - tip.width - GAP;
  if (before >= EDGE) return [before, top];
  const after = mark.right + GAP;
  if (after + tip.width <= screen.width - EDGE) return [after, top];
  const isHigh = (at?.y ?? (mark.top + mark.bottom) / 2) < screen.height / 2;
  return [left, isHigh ? Math.max(EDGE, screen.height - tip.height - EDGE) : EDGE];
}
