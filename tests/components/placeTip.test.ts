import { describe, expect, it } from 'vitest';
import { placeTip } from '../../src/components/placeTip';

const screen = { width: 400, height: 300 };
const tip = { width: 120, height: 60 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const covers = (mark: ReturnType<typeof box>, [left, top]: readonly [number, number]) =>
  left < mark.right && left + tip.width > mark.left && top < mark.bottom && top + tip.height > mark.top;

describe('a tip', () => {
  it.each([
    ['above its mark', box(190, 150, 210, 170), [140, 80]],
    ['below where there is no room above', box(190, 40, 210, 60), [140, 70]],
    ['before a mark as tall as the window', box(200, 10, 240, 290), [70, 120]],
    ['after it where there is no room before', box(20, 10, 60, 290), [70, 120]],
    ['inside the window at its left edge', box(0, 150, 20, 170), [8, 80]],
    ['inside the window at its right edge', box(390, 150, 400, 170), [272, 80]],
  ])('stands %s', (_, mark, expected) => {
    const at = placeTip(mark, tip, screen);
    expect(at).toEqual(expected);
    expect(covers(mark, at)).toBe(false);
  });

  it.each([
    ['below', 40, 232],
    ['above', 260, 8],
  ])('stands %s the finger on a mark that fills the window', (_, y, top) =>
    expect(placeTip(box(0, 0, 400, 300), tip, screen, { x: 200, y })[1]).toBe(top),
  );
});
