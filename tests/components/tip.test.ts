// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TipState } from '../../src/components/tip.svelte';

const tipOf = (title: string) => ({ title, lines: [] });
const a = document.createElement('i');
const b = document.createElement('i');
/** A tip of `a` whose box spans 100 to 200 px both ways. */
function opened(): TipState {
  const state = new TipState();
  state.over(tipOf('a'), a, { x: 150, y: 400 });
  const box = document.createElement('div');
  box.getBoundingClientRect = () => ({ left: 100, top: 100, right: 200, bottom: 200 }) as DOMRect;
  state.box = box;
  return state;
}

describe('the tip', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('follows the pointer at once to a mark that lies away from it', () => {
    const state = opened();
    state.over(tipOf('b'), b, { x: 150, y: 430 });
    expect(state.tip?.title).toBe('b');
  });
  it('can be reached across other marks, whose own waits', () => {
    const state = opened();
    state.leave();
    state.over(tipOf('b'), b, { x: 150, y: 300 });
    expect(state.tip?.title).toBe('a');
    state.stay({ x: 150, y: 190 }); // the pointer is in the tip
    vi.runAllTimers();
    expect(state.tip?.title).toBe('a');
  });
  it('gives way when the pointer stays on the other mark', () => {
    const state = opened();
    state.over(tipOf('b'), b, { x: 150, y: 300 });
    vi.runAllTimers();
    expect(state.tip?.title).toBe('b');
  });
  it('closes a moment after the pointer has left', () => {
    const state = opened();
    state.leave();
    expect(state.tip).not.toBeNull();
    vi.runAllTimers();
    expect(state.tip).toBeNull();
  });
  it('is not replaced, once dismissed, by that of the mark which lay beneath it', () => {
    const state = opened();
    state.stay({ x: 150, y: 190 });
    state.dismiss();
    state.over(tipOf('b'), b, { x: 150, y: 190 });
    expect(state.tip).toBeNull();
    state.leave();
    state.over(tipOf('b'), b, { x: 151, y: 190 });
    expect(state.tip?.title).toBe('b');
  });
  it('stays away once dismissed, until the pointer has left the mark', () => {
    const state = opened();
    state.dismiss();
    state.over(tipOf('a'), a, { x: 150, y: 405 });
    expect(state.tip).toBeNull();
    state.leave();
    state.over(tipOf('a'), a, { x: 150, y: 405 });
    expect(state.tip?.title).toBe('a');
  });
});
