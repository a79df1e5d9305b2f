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

it.each([
  [
    'a word that is too long, by syllables',
    'западноевропейских государств',
    100,
    ['западноевро-', 'пейских', 'государств'],
  ],
  ['behind the hyphen of a long word', 'Тимор-Лешти, Чад', 60, ['Тимор-', 'Лешти,', 'Чад']],
  ['not at the hyphen of a code', 'the CRPD-OP', 50, ['the', 'CRPD-OP']],
  ['not at a hard space', 'as of 3\u00a0February', 60, ['as of', '3\u00a0February']],
  ['no Arabic word', 'والأشخاص المحرومين', 20, ['والأشخاص', 'المحرومين']],
])('breaks %s', (_, text, width, lines) => expect(wrapText(text, width, 14)).toEqual(lines));
it('evens out without breaking a word', () => {
  for (const line of balancedLines('Группа государств Восточной Европы', 110, 14))
    expect(line).not.toMatch(/-$/);
});
it('does not begin a line with Chinese punctuation', () => {
  for (let width = 30; width < 120; width += 5)
    for (const line of wrapText('儿童：买卖和剥削，申诉', width, 14)) expect(line).not.toMatch(/^[：，]/);
});
it('evens out lines', () =>
  expect(balancedLines('Western European and Other Group 3', 220, 14)).toEqual([
    'Western European',
    'and Other Group 3',
  ]));
