// The register as counted over its columns: tables of cases on the shipped entries, and random registers beside a naive count.
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../src/extract/register/registerOf';
import { NOTHING_SELECTED } from '../../src/model/selection';
import type { Entry } from '../../src/model/tables';
import type { PledgeClass } from '../../src/select/pledgeClass';
import { selectRegister } from '../../src/select/registerSelection';
import { scopeOf, type Scope } from '../../src/select/scope';
import { shipped } from '../rows';

const states = await shipped('states');
const pledges = await shipped('pledges');
const register = registerOf(pledges);
const scope = (change: Partial<typeof NOTHING_SELECTED>) =>
  scopeOf({ ...NOTHING_SELECTED, ...change }, states);
const entry = (change: Partial<Entry>): Entry => ({ ...pledges[0]!, states: ['TUV'], ...change });

describe('selectRegister', () => {
  it.each([
    [{}, 119],
    [{ theme: ['ratification'] }, 5],
    [{ actor: ['joint'] }, 2],
    [{ state: ['THA'] }, 1],
    [{ state: ['PRY'], actor: ['joint'] }, 1],
    [{ theme: ['no_such'] }, 0],
  ])('%j leaves %i entries', (change, count) => {
    const found = selectRegister(register, { ...NOTHING_SELECTED, ...change }, scope(change));
    expect(found.length).toBe(count);
    expect(found.rows()).toHaveLength(count);
    expect(found.rows()).toBe(found.rows());
  });
  it('counts an entry with two themes in both, and a joint one at each of its States', () => {
    const { byTheme, byState, length } = selectRegister(register, NOTHING_SELECTED, null);
    expect([...byTheme.values()].reduce((a, b) => a + b)).toBeGreaterThan(length);
    expect(['MAR', 'PRY', 'PRT'].map((iso3) => byState.get(iso3))).toEqual([1, 4, 1]);
  });
  it('documents 25 States of their own and 4 in joint pledges', () =>
    expect(selectRegister(register, NOTHING_SELECTED, null).documented).toEqual({ own: 25, joint: 4 }));
});

describe('the class of a State', () => {
  it.each<[readonly Entry[], PledgeClass | undefined]>([
    [[], undefined],
    [[entry({ evidence: 'explicit', contentKnown: 'full' })], 'documented'],
    [[entry({ evidence: 'explicit', contentKnown: 'none' })], 'content_unknown'],
    [
      [
        entry({ evidence: 'explicit', contentKnown: 'none' }),
        entry({ evidence: 'explicit', contentKnown: 'areas' }),
      ],
      'documented',
    ],
    [[entry({ actorType: 'joint', evidence: 'explicit' })], 'joint_only'],
    [[entry({ actorType: 'joint' }), entry({ evidence: 'planned' })], 'joint_only'],
    [[entry({ evidence: 'reported', contentKnown: 'full' })], 'uncertain'],
    [[entry({ evidence: 'general' })], 'uncertain'],
  ])('case %#', (entries, expected) =>
    expect(selectRegister(registerOf(entries), NOTHING_SELECTED, null).classes.get('TUV')).toBe(expected),
  );
});

/** As the register was counted over entries: one after another, by their own words. */
function naive(entries: readonly Entry[], theme: string[], actor: string[], within: Scope, inStates: string) {
  const left = entries.filter(
    (one) =>
      (theme.length === 0 || one.themes.some((code) => theme.includes(code))) &&
      (actor.length === 0 || actor.includes(one.actorType)) &&
      (within === null || one.states.some((iso3) => within.has(iso3))),
  );
  const countBy = (codesOf: (one: Entry) => readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const code of left.flatMap(codesOf)) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  };
  const named = (one: Entry) => one.states.filter((iso3) => within === null || within.has(iso3));
  const distinct = (these: readonly Entry[]) => new Set(these.flatMap(named)).size;
  const isOwn = (one: Entry) => one.actorType !== 'joint' && one.evidence === 'explicit';
  const classOf = (these: readonly Entry[]): PledgeClass => {
    const explicit = these.filter(isOwn);
    if (explicit.some((one) => one.contentKnown !== 'none')) return 'documented';
    if (explicit.length > 0) return 'content_unknown';
    return these.some((one) => one.actorType === 'joint') ? 'joint_only' : 'uncertain';
  };
  return {
    rows: entries.flatMap((one, row) => (left.includes(one) ? [row] : [])),
    byActor: countBy((one) => [one.actorType]),
    byTheme: countBy((one) => one.themes),
    byState: countBy(named),
    classes: Object.fromEntries(
      [...new Set(left.flatMap(named))].map((iso3) => [
        iso3,
        classOf(left.filter((one) => one.states.includes(iso3))),
      ]),
    ),
    documented: {
      own: distinct(left.filter(isOwn)),
      joint: distinct(left.filter((one) => one.actorType === 'joint')),
    },
    inStates: distinct(left.filter((one) => one.themes.includes(inStates))),
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('counts over columns what a naive count over entries gives, for 200 random registers', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed);
    const below = (n: number) => Math.floor(next() * n);
    const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
    // Now and then more than 256 different codes, which take two bytes each.
    const themes = Array.from({ length: seed % 20 === 0 ? 400 : 6 }, (_, i) => `theme ${i}`);
    const places = ['AAA', 'BBB', 'CCC', 'DDD', 'Nowhere'];
    const some = (list: readonly string[], most: number) => [
      ...new Set(Array.from({ length: below(most + 1) }, () => one(list))),
    ];
    const entries = Array.from({ length: below(seed % 20 === 0 ? 900 : 40) }, () =>
      entry({
        actorType: one(['states', 'joint', 'nhris', '']),
        evidence: one(['explicit', 'reported', 'planned', 'general'] as const),
        contentKnown: one(['full', 'areas', 'none'] as const),
        themes: some(themes, 3),
        states: some(places, 3),
      }),
    );
    const [theme, actor] = [some([...themes.slice(0, 4), 'unknown'], 2), some(['states', 'joint', 'x'], 1)];
    const within = next() < 0.5 ? null : new Set(some(places.slice(0, 4), 2));
    const expected = naive(entries, theme, actor, within, 'theme 1');
    const found = selectRegister(registerOf(entries), { theme, actor }, within, new Set(['theme 1']));
    expect(
      {
        rows: [...found.rows()],
        byActor: Object.fromEntries(found.byActor),
        byTheme: Object.fromEntries(found.byTheme),
        byState: Object.fromEntries(found.byState),
        classes: Object.fromEntries(found.classes),
        documented: found.documented,
        inStates: found.statesByTheme.get('theme 1') ?? 0,
      },
      `seed ${seed}`,
    ).toEqual(expected);
    expect(found.length, `seed ${seed}`).toBe(expected.rows.length);
  }
});
