import { describe, expect, it } from 'vitest';
import { LINE } from '../../src/charts/flowLabels';
import { placeFlows, type FlowGeometry, type FlowSpec, type PlacedNode } from '../../src/charts/flows';
import Sankey from '../../src/components/Sankey.svelte';
import { DEFAULT_WINDOW, RECORD_DATE } from '../../src/model/codes';
import type { Lang } from '../../src/model/language';
import type { Mark } from '../../src/model/mark';
import { textIn } from '../../src/model/language';
import { actsOf, filterActs } from '../../src/select/acts';
import { flowsOf } from '../../src/select/flowLinks';
import { textWidth } from '../../src/charts/textWidth';
import { expectGolden, markupOf } from '../golden';
import { english, rightToLeft } from '../locales';
import { shipped } from '../rows';

const [states, regions, instruments, record] = await Promise.all([
  shipped('states'),
  shipped('regions'),
  shipped('instruments'),
  shipped('ratifications'),
]);
const participants = new Map(states.map((state) => [state.iso3, state]));

/** What the chart needs for the acts of a window, in a language. */
function specOf(window: { from: string; to: string }, lang: Lang = 'en'): FlowSpec {
  const flows = flowsOf(filterActs(actsOf(record), window, null), { participants, regions, instruments });
  const names = new Map<string, string>([
    ...regions
      .filter((row) => row.scheme === 'un_group')
      .map((row) => [row.region, textIn(row.labels, lang).text] as const),
    ...instruments.map((row) => [row.code, textIn(row.shortNames, lang).text] as const),
  ]);
  const node = ({ key, acts }: (typeof flows.groups)[number]) => ({
    key,
    value: acts.length,
    name: names.get(key) ?? key,
    count: String(acts.length),
    who: acts.map((act) => textIn(participants.get(act.iso3)!.names, lang).text).join(', '),
  });
  return {
    groups: flows.groups.map(node),
    instruments: flows.instruments.map(node),
    links: flows.links.map(({ key, group, instrument, acts }) => ({
      key,
      source: group,
      target: instrument,
      value: acts.length,
    })),
  };
}

const ALL = { from: '1966-01-01', to: RECORD_DATE };
const extent = ({ label }: PlacedNode): [number, number] => [
  label.lines[0]!.y - 13.5,
  label.lines[0]!.y - 13.5 + label.lines.length * LINE,
];

describe.each([
  ['the initiative', DEFAULT_WINDOW],
  ['all years', ALL],
  ['half a year', { from: '2023-01-01', to: '2023-06-30' }],
  ['one act', { from: '2023-12-01', to: '2023-12-31' }],
])('%s', (_name, window) => {
  describe.each([296, 366, 411, 560, 700, 853, 1200])('at %d px', (width) => {
    it.each(['en', 'zh', 'ru', 'fr', 'ar'] as const)('keeps labels apart and inside in %s', (lang) => {
      const geometry = placeFlows(specOf(window, lang), width, 'ltr');
      for (const column of [geometry.groups, geometry.instruments]) {
        column.forEach((node, index) => {
          const [top, bottom] = extent(node);
          expect(top).toBeGreaterThanOrEqual(-0.5);
          expect(bottom).toBeLessThanOrEqual(geometry.height + 0.5);
          const previous = column[index - 1];
          if (previous) {
            expect(top).toBeGreaterThanOrEqual(extent(previous)[1] + 1);
            expect(node.y).toBeGreaterThan(previous.y + previous.height);
          }
        });
      }
      // One long word may stand out by a few px of its estimate; no label may leave the box by more.
      for (const node of [...geometry.groups, ...geometry.instruments])
        for (const line of node.label.lines) {
          const room = node.label.anchor === 'end' ? node.label.x : width - node.label.x;
          const words = line.text.split(' ').length;
          if (words > 1 || /[\u2e80-\uffff]/.test(line.text))
            expect(textWidth(line.text, line.look === 'name' ? 14 : 12), line.text).toBeLessThanOrEqual(
              room + 1,
            );
        }
    });
  });
});

describe('placeFlows', () => {
  it('draws a band an act where acts are few, one a link where they are many', () => {
    const bands = (geometry: FlowGeometry) =>
      geometry.links.reduce((sum, link) => sum + link.bands.length, 0);
    expect(bands(placeFlows(specOf(DEFAULT_WINDOW), 853, 'ltr'))).toBe(19);
    const all = placeFlows(specOf(ALL), 853, 'ltr');
    expect(bands(all)).toBe(all.links.length);
  });
  it('gives nodes heights in proportion to their acts', () => {
    const spec = specOf(ALL);
    const { instruments: placed } = placeFlows(spec, 853, 'ltr');
    const perAct = placed.map((node, index) => node.height / spec.instruments[index]!.value);
    for (const own of perAct) expect(own).toBeCloseTo(perAct[0]!, 3);
  });
  it('names who joined only where there is room', () => {
    const looks = (width: number, window: typeof DEFAULT_WINDOW | typeof ALL) =>
      placeFlows(specOf(window), width, 'ltr').instruments.flatMap((node) =>
        node.label.lines.map((line) => line.look),
      );
    expect(looks(853, DEFAULT_WINDOW)).toContain('who');
    expect(looks(366, DEFAULT_WINDOW)).not.toContain('who');
    expect(looks(853, ALL)).not.toContain('who');
  });
  it('mirrors from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => placeFlows(specOf(DEFAULT_WINDOW), 853, dir));
    ltr!.groups.forEach((node, index) => {
      const other = rtl!.groups[index]!;
      expect(other.x + other.width).toBeCloseTo(853 - node.x, 6);
      expect(other.label.x).toBeCloseTo(853 - node.label.x, 6);
      expect(other.y).toBe(node.y);
    });
  });
  it('draws nothing of nothing', () =>
    expect(placeFlows({ groups: [], instruments: [], links: [] }, 400, 'ltr').links).toEqual([]));
});

it('golden', async () => {
  const spec = specOf({ from: '2023-09-01', to: '2023-12-31' });
  const named = new Map<string, Mark>(
    [...spec.groups, ...spec.links, ...spec.instruments].map((item) => [
      item.key,
      {
        key: item.key,
        value: item.value,
        label: `${item.key}: ${item.value}`,
        tip: { title: item.key, lines: [] },
        chosen: item.key === 'african',
        faded: item.key.startsWith('eastern'),
      },
    ]),
  );
  const geometry = placeFlows(spec, 720, 'ltr');
  await expectGolden('flows', markupOf(Sankey, { geometry, named, label: 'Flows' }, english));
});

it('golden, right to left: groups at the right, counts before instruments and behind groups', async () => {
  const node = (key: string, value: number, name: string, who = '') => ({
    key,
    value,
    name,
    count: String(value),
    who,
  });
  const spec: FlowSpec = {
    groups: [node('african', 2, 'الدول الأفريقية'), node('asia', 3, 'دول آسيا والمحيط الهادئ')],
    instruments: [
      node('CAT', 1, 'التعذيب', 'سلوفاكيا'),
      node('CRPD', 4, 'الإعاقة: الشكاوى (CRPD-OP)', 'جمهورية كوريا، أرمينيا، كازاخستان'),
    ],
    links: [
      { key: 'african>CAT', source: 'african', target: 'CAT', value: 1 },
      { key: 'african>CRPD', source: 'african', target: 'CRPD', value: 1 },
      { key: 'asia>CRPD', source: 'asia', target: 'CRPD', value: 3 },
    ],
  };
  const named = new Map<string, Mark>(
    [...spec.groups, ...spec.links, ...spec.instruments].map(({ key, value }) => [
      key,
      { key, value, label: `${key}: ${value}`, tip: { title: key, lines: [] } },
    ]),
  );
  const geometry = placeFlows(spec, 720, 'rtl');
  for (const group of geometry.groups) expect(group.x).toBeGreaterThan(geometry.instruments[0]!.x);
  await expectGolden('flows-ar', markupOf(Sankey, { geometry, named, label: 'المسارات' }, rightToLeft));
});
