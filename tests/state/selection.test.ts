import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { isFiltered, isWindowChosen, Selection, type AddressBar } from '../../src/state/selection.svelte';

/** A browser history without a browser. */
function fakeBar(start = '') {
  const entries = [start];
  let at = 0;
  let travelled = () => {};
  const bar: AddressBar = {
    read: () => entries[at]!.split('#')[0]!,
    push: (query, fragment = '') => {
      entries.splice(at + 1, entries.length, query + fragment);
      at += 1;
    },
    replace: (query) => void (entries[at] = query),
    onTravel: (callback) => {
      travelled = callback;
      return () => (travelled = () => {});
    },
  };
  const travel = (steps: number) => {
    at += steps;
    travelled();
  };
  return { bar, entries, travel };
}

describe('Selection', () => {
  it('is settled but while a gesture runs', () => {
    const { bar, travel } = fakeBar('?theme=racism');
    const selection = new Selection(bar);
    selection.follow();
    const settled = () => selection.settled === selection.value;
    expect(settled()).toBe(true);
    selection.choose({ from: '2023-02-01' });
    expect(settled()).toBe(true);
    selection.gesture({ from: '2023-03-01' });
    selection.gesture({ from: '2023-04-01' });
    expect(selection.settled.from).toBe('2023-02-01');
    selection.endGesture();
    expect(selection.settled.from).toBe('2023-04-01');
    selection.gesture({ from: '2023-05-01' });
    travel(-1);
    expect(selection.settled.from).toBe('2023-02-01');
    expect(settled()).toBe(true);
  });
  it('pushes each deliberate choice, so that Back undoes it', () => {
    const { bar, entries, travel } = fakeBar();
    const selection = new Selection(bar);
    selection.follow();
    selection.toggle('theme', 'racism');
    selection.choose({ chosen: 'TUV' });
    expect(entries).toEqual(['', '?theme=racism', '?chosen=TUV&theme=racism']);
    travel(-1);
    expect(selection.value).toMatchObject({ theme: ['racism'], chosen: null });
    travel(-1);
    expect(selection.value).toEqual(NOTHING_SELECTED);
    travel(2);
    expect(selection.value).toMatchObject({ theme: ['racism'], chosen: 'TUV' });
  });

  it('lets go of a code that is chosen again', () => {
    const { bar } = fakeBar('?theme=racism,nhri');
    const selection = new Selection(bar);
    selection.toggle('theme', 'racism');
    expect(selection.value.theme).toEqual(['nhri']);
  });

  it.each([
    ['?view=register', ['?theme=racism', '?view=register']],
    ['?', ['?theme=racism', '']],
    ['?theme=racism', ['?theme=racism']],
    ['?#about', ['?theme=racism', '#about']],
    ['?theme=racism#about', ['?theme=racism', '?theme=racism#about']],
  ])('follows a link of the page: %s', (link, history) => {
    const { bar, entries, travel } = fakeBar('?theme=racism');
    const selection = new Selection(bar);
    selection.follow();
    selection.go(link);
    expect(entries).toEqual(history);
    travel(1 - history.length);
    expect(selection.value.theme).toEqual(['racism']);
  });

  it('does not push what changes nothing', () => {
    const { bar, entries } = fakeBar('?theme=racism');
    new Selection(bar).choose({ theme: ['racism'] });
    expect(entries).toHaveLength(1);
  });

  it('makes one entry of a gesture, and Back leads to before it', () => {
    const { bar, entries, travel } = fakeBar('?theme=racism');
    const selection = new Selection(bar);
    selection.follow();
    selection.gesture({ from: '2023-01-01' });
    selection.gesture({ from: '2023-02-01', to: '2023-03-01' });
    selection.endGesture();
    expect(entries).toEqual(['?theme=racism', '?from=2023-02-01&theme=racism&to=2023-03-01']);
    travel(-1);
    expect(isWindowChosen(selection.value)).toBe(false);
  });

  it('shows textures as the address says, else as the reader chose before', () => {
    const preferences = { lang: null, scheme: null, textures: true, shortcuts: true };
    expect(new Selection(fakeBar().bar).textures).toBe(false);
    expect(new Selection(fakeBar().bar, preferences).textures).toBe(true);
    expect(new Selection(fakeBar('?textures=0').bar, preferences).textures).toBe(false);
  });

  it('keeps what the reader prefers out of the address', () => {
    const { bar, entries } = fakeBar();
    const selection = new Selection(bar);
    selection.prefer({ shortcuts: false });
    expect(selection.preferences.shortcuts).toBe(false);
    expect(entries).toEqual(['']);
  });

  it('makes no entry of a gesture that ends where it began', () => {
    const { bar, entries } = fakeBar();
    const selection = new Selection(bar);
    selection.gesture({ from: '2023-01-01' });
    selection.gesture({ from: NOTHING_SELECTED.from });
    selection.endGesture();
    expect(entries).toEqual(['']);
  });

  it('clears filters and window, and keeps what is shown how', () => {
    const { bar } = fakeBar('?lang=zh&layer=joined&theme=racism&state=TUV&from=2023-01-01');
    const selection = new Selection(bar);
    selection.clearFilters();
    expect(isFiltered(selection.value)).toBe(false);
    expect(selection.value).toMatchObject({ lang: 'zh', layer: 'joined' });
  });

  it('names what the address had and the lists do not know', () => {
    const { bar } = fakeBar('?theme=nonsense&shape=globe');
    const selection = new Selection(bar);
    const none = new Set<string>(['x']);
    selection.resolve({ theme: none, actor: none, region: none, group: none, state: none, instrument: none });
    expect(selection.dropped.map((item) => item.parameter)).toEqual(['shape', 'theme']);
    selection.toggle('theme', 'x');
    expect(selection.dropped).toEqual([]);
  });
});
