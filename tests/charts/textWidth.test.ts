import { expect, it } from 'vitest';
import { fitText, textWidth } from '../../src/charts/textWidth';

it.each([
  ['Summit of the Future', 12, 114],
  ['未来峰会', 12, 48],
])('estimates %s', (text, size, px) => {
  expect(textWidth(text, size)).toBeGreaterThan(px * 0.95);
  expect(textWidth(text, size)).toBeLessThan(px * 1.1);
});

it.each([
  ['all of it', 'Summit of the Future', 200, 'Summit of the Future'],
  ['cut at a word', 'Summit of the Future', 90, 'Summit of…'],
  ['without a comma before the ellipsis', 'Equality, cooperation and development', 75, 'Equality…'],
  ['Chinese anywhere', '联合国人权理事会第五十六届会议', 100, '联合国人权理事…'],
  ['nothing where nothing fits', 'Summit of the Future', 12, ''],
])('fits %s', (_, text, room, fitted) => {
  expect(fitText(text, 12, room)).toBe(fitted);
  expect(textWidth(fitText(text, 12, room), 12)).toBeLessThanOrEqual(room);
});
