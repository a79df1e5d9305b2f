// The help says each of its keys and rows: in every language, and nothing that the page does not have.
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../src/locale/keys';
import { LANGUAGES } from '../../src/model/language';
import { KEY_MAP } from '../../src/views/keyMap';
import { shortcutOf } from '../../src/views/shortcutOf';
import { LOCALES } from '../locales';

const rows = KEY_MAP.flatMap(({ section, rows: own }) => own.map((row) => ({ section, ...row })));

it.each(LANGUAGES)('has words for every row and key in %s', (lang) => {
  const locale = LOCALES[lang];
  for (const { section, what, keys } of rows) {
    expect(locale.has(`help.${section}` as MessageKey), section).toBe(true);
    expect(locale.has(`help.${section}.${what}` as MessageKey), what).toBe(true);
    for (const key of keys)
      if (key.length > 1) expect(locale.has(`help.key.${key}` as MessageKey), key).toBe(true);
  }
});

describe('what it calls a single key', () => {
  it('is a shortcut, and the others are none', () => {
    for (const { keys, single } of rows)
      for (const key of keys) {
        const press = { key: key.toLowerCase(), code: '', ctrlKey: false, altKey: false, metaKey: false };
        const found = shortcutOf({ ...press, isComposing: false, repeat: false }, false);
        expect(found !== null, key).toBe(single === true);
      }
  });
});
