// Classes of numbers of entries: read off the data, round, and never more than five.
import { describe, expect, it } from 'vitest';
import { countSteps, stepOf } from '../../src/select/countSteps';
import { COUNT_LOOKS } from '../../src/design/mapLooks';

const said = (counts: readonly number[]) =>
  countSteps(counts)
    .map(({ code, from, to }) => `${code.at(-1)}: ${from}–${to}`)
    .join(', ');
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

describe('countSteps', () => {
  it.each([
    ['none', [], ''],
    ['zeros alone', [0, 0], ''],
    ['one number', [0, 4, 4], '3: 1–4'],
    ['two numbers', [1, 2, 2], '1: 1–1, 5: 2–2'],
    ['four numbers', [1, 2, 3, 9], '1: 1–1, 2: 2–2, 4: 3–3, 5: 4–9'],
    ['five numbers', [1, 2, 3, 4, 5], '1: 1–1, 2: 2–2, 3: 3–3, 4: 4–4, 5: 5–5'],
    ['many', upTo(100), '1: 1–20, 2: 21–40, 3: 41–60, 4: 61–80, 5: 81–100'],
    ['round limits', upTo(1000).map((count) => count + 37), '1: 1–250, 2: 251–450, 3: 451–650, 4: 651–850, 5: 851–1037'], // prettier-ignore
    ['most have one', [...Array<number>(80).fill(1), ...upTo(9)], '1: 1–1, 5: 2–9'],
    ['one is far ahead', [...upTo(8), 90_000], '1: 1–2, 2: 3–4, 3: 5–6, 4: 7–8, 5: 9–90000'],
  ])('%s', (_, counts, expected) => expect(said(counts)).toBe(expected));

  it('leaves no number between two steps, for 200 sets of numbers', () => {
    for (let set = 1; set <= 200; set++) {
      const counts = Array.from({ length: set }, (_, index) => ((index + 1) * set * 7919) % (set * 13 + 2));
      const steps = countSteps(counts);
      expect(steps.length).toBeLessThanOrEqual(5);
      steps.forEach(({ from, to }, index) => {
        expect(from).toBe((steps[index - 1]?.to ?? 0) + 1);
        expect(to).toBeGreaterThanOrEqual(from);
      });
      for (const count of counts) expect(stepOf(steps, count) === 'count_0').toBe(count === 0);
    }
  });
});

it('draws each step', () => {
  for (const { code } of countSteps(upTo(50))) expect(COUNT_LOOKS).toHaveProperty(code);
});
