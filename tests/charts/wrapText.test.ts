import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/textWidth';
import { balancedLines, wrapText } from '../../src/charts/wrapText';

describe.each([
  ['Latin American and Caribbean Group 427', 110],
  ['Western European and Other Group 3', 220],
  ['拉丁美洲和加勒比国家集团 12', 90],
  ['儿童：买卖和剥削', 60],
  ['', 100],
])('%s within %d px', (text, width) => {
  const lines = wrapText(text, width, 14);
  it('loses nothing', () => expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', '')));
  it('stays within the width', () => {
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
  });
  it('needs no more lines when balanced', () =>
    expect(balancedLines(text, width, 14)).toHaveLength(lines.length));
});

it('keeps a word that is too long whole', () =>
  expect(wrapText('an unbreakableword', 40, 14)).toEqual(['an', 'unbreakableword']));
it('does not begin a line with Chinese punctuation', () => {
  for (let width = 30; width < 120; width += 5)
    for (const line of wrapText('儿童：买卖和剥削，申诉', width, 14)) expect(line).not.toMatch(/^[：，]/);
});
it('evens out lines', () =>
  expect(balancedLines('Western European and Other Group 3', 220, 14)).toEqual([
    'Western European',
    'and Other Group 3',
  ]));
