import { beforeAll, describe, expect, it } from 'vitest';
import { DOT, neighbourOf, placeLane, type Lane, type PlacedEvent } from '../../src/charts/timeline';
import { frameOf, timeAxis, type TimeAxis } from '../../src/charts/timeAxis';
import Timeline from '../../src/components/Timeline.svelte';
import { createRawSnippet } from 'svelte';
import type { Locale } from '../../src/locale/locale.svelte';
import { eventRows } from '../../src/select/eventRows';
import type { Atlas } from '../../src/views/atlas.svelte';
import { lanesOf } from '../../src/views/timeline/eventText';
import { atlasWith } from '../atlas';
import { expectGolden, markupOf } from '../golden';
import { arabic, english, LOCALES, rightToLeft, typed } from '../locales';

const SPAN = { from: '2022-12-01', to: '2024-09-30' };
const LONG = { from: '1966-01-01', to: '2026-02-28' };

const atlases = new Map<Locale, Atlas>();
beforeAll(async () => {
  for (const locale of Object.values(LOCALES))
    atlases.set(locale, await atlasWith(['events', 'states'], locale));
});
const lanesIn = (locale: Locale): Lane[] => {
  const atlas = atlases.get(locale)!;
  return lanesOf(atlas, eventRows(atlas.rows('events'), null).shown);
};
const boxOf = ({ x1, x2, y, label }: PlacedEvent) => ({
  left: label.side === 'left' ? label.x - label.width : x1,
  right: label.side === 'right' ? label.x + label.width : x2,
  top: y - 8,
  bottom: y + 8 + (label.lines.length - 1) * 17,
});

describe.each([
  ['wide', 1296, SPAN],
  ['a tablet', 730, SPAN],
  ['just wide enough', 640, SPAN],
  ['sixty years', 1296, LONG],
])('placement, %s', (_, width, span) => {
  it.each(Object.entries(LOCALES))('has no two labels that touch, in %s', (__, locale) => {
    const axis = timeAxis(span, frameOf(width).axis, locale);
    for (const lane of lanesIn(locale)) {
      const { placed, height } = placeLane(lane, axis);
      const boxes = placed.map(boxOf);
      expect(placed).toHaveLength(lane.dated.length);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-1);
        expect(box.right).toBeLessThanOrEqual(axis.width + 1);
        expect(box.bottom).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(index + 1))
          expect(
            box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top,
          ).toBe(true);
      }
    }
  });
});

describe.each(Object.entries(LOCALES))('in %s', (_, locale) => {
  it.each([640, 730, 1296])('no title is cut at %i px', (width) => {
    const axis = timeAxis(SPAN, frameOf(width).axis, locale);
    const letters = (text: string) => text.replace(/[\s-]/g, '');
    for (const lane of lanesIn(locale))
      for (const { event, label } of placeLane(lane, axis).placed)
        expect(letters(label.lines.join(''))).toBe(letters(event.lead + event.title));
  });
});

describe('marks', () => {
  const axis: TimeAxis = timeAxis(SPAN, 1120, english);
  const event = (start: string, end: string, precision: 'day' | 'month') =>
    ({ id: 'x', start, end, precision, lead: '', title: 'X' }) as Lane['dated'][number];
  it.each([
    ['a day', '2023-09-08', '2023-09-08', 'day', 'dot', DOT.other],
    ['two days', '2023-09-28', '2023-09-29', 'day', 'bar', DOT.other * 1.5],
    ['four weeks', '2024-06-18', '2024-07-12', 'day', 'bar', axis.xEnd('2024-07-12') - axis.x('2024-06-18')],
    ['a month', '2023-06-01', '2023-06-30', 'month', 'span', axis.xEnd('2023-06-30') - axis.x('2023-06-01')],
  ] as const)('%s', (_, start, end, precision, shape, width) => {
    const [mark] = placeLane({ kind: 'conference', dated: [event(start, end, precision)] }, axis).placed;
    expect(mark!.shape).toBe(shape);
    expect(mark!.x2 - mark!.x1).toBeCloseTo(width);
    expect((mark!.x1 + mark!.x2) / 2).toBeCloseTo((axis.x(start) + axis.xEnd(end)) / 2);
  });
});

describe('lanes', () => {
  it('put what only has a year beneath, by title', () => {
    const campaign = lanesIn(english).find((lane) => lane.kind === 'campaign')!;
    expect(campaign.dated).toEqual([]);
    expect(campaign.undatedLead).toBe('2023, no date given:');
    expect(campaign.undated.map((group) => group.events.length)).toEqual([4, 1]);
    expect(campaign.undated[0]!.events.map((event) => event.text)).toContain('Lebanon');
  });

  it('say that the report names three spotlights of twelve', () => {
    expect(lanesIn(english).find((lane) => lane.kind === 'spotlight')?.note).toBe(
      'the report names three of the twelve',
    );
  });

  it('name an event in full', () => {
    const [, bangkok] = lanesIn(english)[0]!.dated;
    expect(typed(bangkok!.mark.label)).toBe(
      '11 October 2023, Regional dialogue: Bangkok, Regional human rights mechanisms: progress so far, lessons from other regions, the way forward. Held in Bangkok, Thailand.',
    );
    expect(bangkok!.mark.tip.lines).toContain('Participants: more than 250');
    expect(bangkok!.mark).toMatchObject({ key: 'dialogue_asia_pacific', value: '2023-10-11' });
  });
});

const ROWS = [
  {
    events: [
      { id: 'a', x: 10 },
      { id: 'b', x: 200 },
    ],
  },
  { events: [] },
  {
    events: [
      { id: 'c', x: 30 },
      { id: 'd', x: 190 },
      { id: 'e', x: 400 },
    ],
  },
];
it.each([
  ['a', 'ArrowRight', 'b'],
  ['b', 'ArrowRight', undefined],
  ['b', 'ArrowDown', 'd'],
  ['e', 'ArrowUp', 'b'],
  ['c', 'ArrowDown', undefined],
  ['gone', 'ArrowUp', undefined],
] as const)('from %s, %s leads to %s', (key, arrow, to) => expect(neighbourOf(ROWS, key, arrow)).toBe(to));

it('looks as approved', async () => {
  const atlas = atlases.get(english)!;
  const few = [
    'dialogue_asia_pacific',
    'dialogue_middle_east_north_africa',
    'launch',
    'spotlight_care',
    'outreach_fji_human_film',
  ];
  const events = atlas.rows('events').filter((event) => few.includes(event.id));
  const details = createRawSnippet(() => ({ render: () => '<p>card</p>' }));
  const props = {
    lanes: lanesOf(atlas, eventRows(events, null).shown),
    axis: timeAxis(SPAN, 900, english),
    gutter: 152,
    window: { from: '2022-12-10', to: '2023-12-31' },
    card: 'card',
    open: 'launch',
    choose: () => {},
    details,
  };
  await expectGolden('timeline', markupOf(Timeline, props, english));
});

it('leaves time from left to right on a page from right to left, and puts labels after their marks', async () => {
  const event = (id: string, start: string, end: string, title: string, lead = '') => ({
    id,
    start,
    end,
    precision: 'day' as const,
    lead,
    title,
    titleLang: 'ar' as const,
    where: '',
    when: start,
    mark: { key: id, value: start, label: title, tip: { title, lines: [] } },
  });
  const lane = { name: 'الحوارات', one: 'حوار', note: '', undatedLead: '', undated: [] };
  const lanes: Lane[] = [
    {
      ...lane,
      kind: 'dialogue',
      dated: [
        event('a', '2023-09-08', '2023-09-08', 'الحق في التنمية', 'أديس أبابا، 8 سبتمبر'),
        event('b', '2023-10-18', '2023-10-19', 'مستقبل التثقيف (OHCHR)', 'القاهرة، 18–19 أكتوبر'),
      ],
    },
    {
      ...lane,
      kind: 'milestone',
      dated: [event('c', '2024-09-22', '2024-09-23', 'مؤتمر القمة')],
      undatedLead: '2023:',
      undated: [
        {
          title: 'حملة التصديق',
          titleLang: 'ar',
          events: [{ id: 'd', text: 'لبنان', mark: event('d', '2023', '2023', 'لبنان').mark }],
        },
      ],
    },
  ];
  const props = {
    lanes,
    axis: timeAxis(SPAN, 900, arabic),
    gutter: 152,
    window: { from: '2022-12-10', to: '2023-12-31' },
    card: 'card',
    open: null,
    choose: () => {},
    details: createRawSnippet(() => ({ render: () => '<p>card</p>' })),
  };
  const markup = markupOf(Timeline, props, rightToLeft);
  const x = (id: string) =>
    Number(new RegExp(`data-key="${id}".*?class="shape" x="([\\d.]+)"`, 's').exec(markup)![1]);
  expect(x('a')).toBeLessThan(x('b'));
  expect(x('b')).toBeLessThan(x('c'));
  // A text that begins at its mark and runs to the right ends there, as Arabic is read; the last has no room at that side.
  expect([...markup.matchAll(/text-anchor="(\w+)"/g)].map(([, anchor]) => anchor)).toEqual([
    'end',
    'end',
    'start',
  ]);
  await expectGolden('timeline-ar', markup);
});
