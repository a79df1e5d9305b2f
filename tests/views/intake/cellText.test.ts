// Text of a file on the page: nothing in it hides, reorders or runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/views/intake/cellText';
import CellText from '../../../src/views/intake/CellText.svelte';
import { markupOf } from '../../golden';
import { english } from '../../locales';

describe('cellText', () => {
  it.each([
    ['Côte d’Ivoire', 'Côte d’Ivoire'],
    ['科特迪瓦 · کوت‌دیوار', '科特迪瓦 · کوت‌دیوار'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['a\tb\r\nc', 'a⇥b␍↵c'],
    ['\u202Egnp.exe', '⟨U+202E⟩gnp.exe'],
    ['a\u0000b\u0085', 'a⟨U+0000⟩b⟨U+0085⟩'],
    ['zero\u200Bwidth\uFEFF', 'zero⟨U+200B⟩width⟨U+FEFF⟩'],
    ['half \uD83D of a pair', 'half ⟨U+D83D⟩ of a pair'],
    ['x'.repeat(81), `${'x'.repeat(80)}…`],
    [`${'x'.repeat(79)}👩`, `${'x'.repeat(79)}…`],
  ])('%j is shown as %j', (text, shown) => expect(cellText(text)).toBe(shown));

  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  it('has no control, direction sign or lone half, whatever the text', () =>
    fc.assert(
      fc.property(units, fc.nat(40), (codes, most) => {
        const shown = cellText(String.fromCharCode(...codes), most);
        return !/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(shown);
      }),
    ));

  it('is text and no markup', () =>
    expect(markupOf(CellText, { text: '<img src=x onerror=alert(1)>' }, english)).toContain(
      '&lt;img src=x onerror=alert(1)>',
    ));
});
