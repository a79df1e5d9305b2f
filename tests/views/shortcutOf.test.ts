import { describe, expect, it } from 'vitest';
import { shortcutOf, type Press } from '../../src/views/shortcutOf';

const press = (change: Partial<Press>): Press => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...change,
});

describe('a key press is a shortcut', () => {
  it.each([
    ['?', 'Slash', 'help'],
    ['؟', 'Slash', 'help'],
    ['？', 'Slash', 'help'],
    ['/', 'Slash', 'search'],
    ['／', 'Slash', 'search'],
    ['t', 'KeyT', 'table'],
    ['е', 'KeyT', 'table'], // Russian
    ['ف', 'KeyT', 'table'], // Arabic
    // A Latin letter counts by itself, wherever the keyboard has it.
    ['y', 'KeyT', null],
    ['T', 'KeyT', null],
    ['Enter', 'Enter', null],
    ['Tab', 'Tab', null],
    ['a', 'KeyA', null],
  ])('%s at %s: %s', (key, code, expected) => expect(shortcutOf(press({ key, code }), false)).toBe(expected));
});

describe('a key press is none', () => {
  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['while composing', { isComposing: true }],
    ['while it is held down', { repeat: true }],
  ])('%s', (_, change) => {
    for (const key of ['?', '/', 't']) expect(shortcutOf(press({ key, ...change }), false)).toBeNull();
  });
  it('while something is typed', () => {
    for (const key of ['?', '/', 't']) expect(shortcutOf(press({ key }), true)).toBeNull();
  });
});
