// @vitest-environment jsdom
// The content security policy lets through only the style texts that Plot is known to insert: this draws every Plot
// chart and compares, so that an upgrade or a new chart cannot bring another one unseen.
import { barX, plot } from '@observablehq/plot';
import { expect, it } from 'vitest';
import { PLOT_STYLES } from '../../src/build/plotStyles';
import type { ActorsData } from '../../src/charts/actors.plot';
import type { ActsData } from '../../src/charts/acts.plot';
import type { FollowedSpec } from '../../src/charts/followed';
import type { PartiesSpec } from '../../src/charts/parties';
import type { PlotDrawing } from '../../src/charts/plotDrawing';
import type { PromisedSpec } from '../../src/charts/promised';
import { timeAxis } from '../../src/charts/timeAxis';
import { english } from '../locales';

const modules = import.meta.glob<{ draw: PlotDrawing<unknown> }>('../../src/charts/*.plot.ts');

const actors: ActorsData = {
  kinds: [{ actor: 'states', pledges: 520, hue: 'states', top: 0 }],
  cell: { columns: 40, cell: 12 },
  dir: 'ltr',
};
const acts: ActsData = {
  bars: [],
  points: [],
  window: { from: '2022-12-10', to: '2023-12-31' },
  axis: { from: '2022-12-01', to: '2024-01-31' },
  ticks: () => [],
  names: 0,
  number: String,
  words: { joined: '', left: '', running: '', total: '' },
  dir: 'ltr',
};
const followed: FollowedSpec = {
  rows: [
    { kind: 'joined', name: '', marks: [{ key: 'a', date: '2024-05-14', filled: true, said: '' }] },
    { kind: 'target', name: '', marks: [{ key: 'b', date: '2024', filled: false, said: '3' }] },
  ],
  lines: [{ date: '2022-12-10', label: '' }],
  axis: (width) => timeAxis({ from: '2022-11-10', to: '2030-12-31' }, width, english),
  dir: 'ltr',
};
const parties: PartiesSpec = {
  axis: { from: '2006-01-01', to: '2026-02-03' },
  steps: [{ key: 'a', date: '2010-12-23', total: 1, left: false }],
  groups: [],
  window: { from: '2022-12-10', to: '2023-12-31' },
  inForce: '2010-12-23',
  ticks: () => [],
  ends: ['', ''],
  number: String,
  words: { total: '', window: '', inForce: '', groups: '', left: [] },
  dir: 'ltr',
};
const promised: PromisedSpec = {
  rows: [{ key: 'ICPPED', name: '', pledges: 6, said: '6', dots: [{ key: 'a', since: true }] }],
  bars: true,
  heads: { pledges: '', acts: '', none: '' },
  dir: 'ltr',
};
/** What each chart is drawn with; the style text does not depend on it. */
const DATA: Readonly<Record<string, unknown>> = { actors, acts, followed, parties, promised };

const stylesOf = (drawn: Element) => [...drawn.querySelectorAll('style')].map((style) => style.textContent);
const nameOf = (path: string) => path.replace(/^.*\/(.+)\.plot\.ts$/, '$1');

it('has data for every Plot chart', () =>
  expect(Object.keys(modules).map(nameOf).sort()).toEqual(Object.keys(DATA).sort()));

it.each(Object.entries(modules))('%s inserts known style texts only', async (path, load) => {
  const { draw } = await load();
  const styles = stylesOf(draw(DATA[nameOf(path)], 640));
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) expect(PLOT_STYLES).toContain(style);
});

it('knows no style text that Plot no longer inserts', () => {
  expect(stylesOf(plot({ marks: [barX([1])] }))).toEqual(PLOT_STYLES);
});

it('inserts no style attribute', async () => {
  for (const [path, load] of Object.entries(modules)) {
    const { draw } = await load();
    expect(draw(DATA[nameOf(path)], 640).querySelectorAll('[style]'), path).toHaveLength(0);
  }
});
