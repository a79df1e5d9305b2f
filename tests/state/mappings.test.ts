// Remembered mappings: of the same header alone, few, and never in the way.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headerKey } from '../../src/model/intake';
import { forgetMapping, readMappings, rememberMapping } from '../../src/state/mappings';

const KEY = 'hr75-mappings';
let stored = new Map<string, string>();
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('mappings', () => {
  it.each([[['Pays', 'Thème']], [['__proto__', 'constructor', '']], [[]]])(
    'of %j are found again',
    (header) => {
      rememberMapping(header, { states: 0, themes: null });
      expect(readMappings()[headerKey(header)]).toEqual({ states: 0, themes: null });
      expect(readMappings()[headerKey([...header, 'more'])]).toBeUndefined();
      forgetMapping(header);
      expect(readMappings()).toEqual({});
    },
  );

  it('are twenty at most, the latest', () => {
    for (let count = 0; count < 25; count++) rememberMapping([`column ${count}`], { states: 0 });
    expect(Object.keys(readMappings())).toEqual(
      Array.from({ length: 20 }, (_, index) => headerKey([`column ${index + 5}`])),
    );
  });

  it('of an endless header are not remembered', () => {
    rememberMapping(['x'.repeat(5000)], { states: 0 });
    expect(stored.size).toBe(0);
  });

  it.each([
    '',
    '{',
    'null',
    '[1]',
    '"x"',
    '{"[\\"a\\"]":{"states":"1"}}',
    '{"[\\"a\\"]":{"states":-1}}',
    '{"a":null}',
  ])('that are not ours (%s) are none', (text) => {
    stored.set(KEY, text);
    expect(readMappings()).toEqual({});
  });

  it('are none where storage is forbidden or full', () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(() => rememberMapping(['a'], { states: 0 })).not.toThrow();
    expect(() => forgetMapping(['a'])).not.toThrow();
    expect(readMappings()).toEqual({});
  });
});
