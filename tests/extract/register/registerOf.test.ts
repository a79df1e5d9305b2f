// Entries in columns: what goes in comes out, in the same order, whatever the codes.
import { describe, expect, it } from 'vitest';
import { ColumnsBuilder, MAX_CODES, TooManyCodes } from '../../../src/extract/register/columnsBuilder';
import { registerExtract, registerOf } from '../../../src/extract/register/registerOf';
import { codesOf } from '../../../src/select/registerCodes';
import { extractOf, shipped } from '../../rows';

const entries = await shipped('pledges');
const row = (change: Partial<Parameters<ColumnsBuilder['add']>[0]> = {}) => ({
  ...{ actor: 'states', evidence: 'explicit', content: 'full' },
  ...{ states: [], themes: [], instruments: [] },
  ...change,
});
const built = (rows: readonly ReturnType<typeof row>[]) => {
  const builder = new ColumnsBuilder();
  for (const one of rows) builder.add(one);
  expect(builder.length).toBe(rows.length);
  return builder.finish();
};

describe('ColumnsBuilder', () => {
  it('has nothing of no rows', () => {
    const { length, actor, states } = built([]);
    expect([length, actor.of.length, [...states.start], states.of.length]).toEqual([0, 0, [0], 0]);
  });
  it('numbers codes in the order in which they come; 0 is for none', () => {
    const { actor, themes } = built([
      row({ themes: ['b', 'a'] }),
      row({ actor: '', themes: [] }),
      row({ actor: 'nhris', themes: ['a', 'a'] }),
    ]);
    expect(actor.codes).toEqual(['', 'states', 'nhris']);
    expect([...actor.of]).toEqual([1, 0, 2]);
    expect(themes.codes).toEqual(['b', 'a']);
    expect([0, 1, 2].map((at) => codesOf(themes, at))).toEqual([['b', 'a'], [], ['a', 'a']]);
  });
  it('keeps codes named like parts of an object', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(codesOf(built([row({ themes: names })]).themes, 0)).toEqual(names);
  });
  it.each([
    [255, Uint8Array],
    [256, Uint16Array],
    [3000, Uint16Array],
  ])('of %i kinds of actor takes the narrowest numbers that hold them', (kinds, Numbers) => {
    const { actor } = built(Array.from({ length: kinds }, (_, kind) => row({ actor: `kind ${kind}` })));
    expect(actor.of).toBeInstanceOf(Numbers);
    expect(Array.from(actor.of, (number) => actor.codes[number])).toEqual(
      Array.from({ length: kinds }, (_, kind) => `kind ${kind}`),
    );
  });
  it('refuses more codes than numbers', () => {
    const builder = new ColumnsBuilder();
    for (let code = 0; code <= MAX_CODES; code++) builder.add(row({ themes: [`theme ${code}`] }));
    expect(() => builder.add(row({ themes: ['one more'] }))).toThrow(TooManyCodes);
  });
});

describe('registerOf', () => {
  const register = registerOf(entries);
  it('gives back every entry, and its codes from the columns', () => {
    expect(register.length).toBe(entries.length);
    entries.forEach((entry, at) => {
      expect(register.entry(at)).toBe(entry);
      for (const [column, code] of [
        [register.actor, entry.actorType],
        [register.evidence, entry.evidence],
        [register.content, entry.contentKnown],
      ] as const)
        expect(column.codes[column.of[at]!]).toBe(code);
      expect(codesOf(register.states, at)).toEqual(entry.states);
      expect(codesOf(register.themes, at)).toEqual(entry.themes);
      expect(codesOf(register.instruments, at)).toEqual(entry.instruments);
    });
  });
  it.each([-1, entries.length, 0.5])('has no row %d', (at) =>
    expect(() => register.entry(at)).toThrow(RangeError),
  );
  it('says whether any entry has a date', () => {
    expect(register.hasDates).toBe(false);
    expect(registerOf([entries[0]!, { ...entries[1]!, date: '2023-12-11' }]).hasDates).toBe(true);
    expect(registerOf([{ ...entries[1]!, date: '' }]).hasDates).toBe(false);
  });
});

it('a column that is no column of codes is refused, and said so', () => {
  const many = Array.from({ length: MAX_CODES + 2 }, (_, at) => ({
    ...entries[0]!,
    themes: [`text ${at}`],
  }));
  const { register, problems, setAside } = registerExtract(extractOf(many));
  expect([register.length, setAside]).toEqual([0, 0]);
  expect(problems).toMatchObject([{ file: 'test.csv', kind: 'too_large', severity: 'table' }]);
});
