// Addresses of embeds: sorted, short, and read back by the embed as they were meant.
import { describe, expect, it } from 'vitest';
import { parseEmbed } from '../../src/embed/parameters';
import {
  baseOf,
  embedPath,
  embedQuery,
  oembedPath,
  picturePath,
  WHOLE_LOOK,
} from '../../src/export/embedAddress';
import { embedOf } from '../../src/model/embedCharts';
import { NOTHING_SELECTED } from '../../src/model/selection';

const FILE = { chart: 'map', lang: 'ar', date: '2026-02-03' } as const;

describe('addresses', () => {
  it.each([
    [embedPath(FILE), 'embed/2026-02-03/map/ar.html'],
    [oembedPath(FILE), 'embed/2026-02-03/map/ar.json'],
    [picturePath(FILE), 'images/map/ar.png'],
    [baseOf('https://example.org/atlas/?lang=ar#about'), 'https://example.org/atlas/'],
    [baseOf('https://example.org/atlas/index.html?view=state'), 'https://example.org/atlas/'],
    [baseOf('file:///home/x/dist/index.html'), 'file:///home/x/dist/'],
  ])('%s', (address, wanted) => expect(address).toBe(wanted));

  it.each([
    ['', WHOLE_LOOK, ''],
    ['?region=africa', WHOLE_LOOK, '?region=africa'],
    [
      '?theme=nhri,racism&region=africa',
      { scheme: 'dark', parts: new Set(['legend', 'title'] as const), transparent: true },
      '?parts=title,legend&region=africa&scheme=dark&theme=nhri,racism&transparent=1',
    ],
    ['', { ...WHOLE_LOOK, parts: new Set<never>() }, '?parts='],
  ] as const)('%s', (chosen, look, wanted) => expect(embedQuery(chosen, look)).toBe(wanted));

  it('say to the embed what was chosen', () => {
    const look = { scheme: 'light', parts: new Set(['source'] as const), transparent: true } as const;
    const { selection, ...read } = parseEmbed(
      embedQuery('?from=2023-01-01&layer=window&state=KEN,THA', look),
      '',
    );
    expect({ ...read, parts: [...read.parts] }).toMatchObject({ ...look, parts: ['source'] });
    expect(selection).toMatchObject({ from: '2023-01-01', layer: 'window', state: ['KEN', 'THA'] });
    expect(parseEmbed(embedQuery('', WHOLE_LOOK), '').selection).toMatchObject({
      ...NOTHING_SELECTED,
      scheme: 'auto',
    });
  });
});

describe('the embed of a panel', () => {
  it.each([
    ['map', 'overview', 'map'],
    ['year', 'overview', 'year'],
    ['strip', 'state', 'strip'],
    ['map', 'instrument', 'parties'],
    // One name, other charts.
    ['acts', 'state', null],
    ['acts', 'compare', null],
    ['parties', 'instrument', null],
    ['promised', 'promises', null],
    ['matrix', 'matrix', null],
  ] as const)('%s in %s: %s', (chart, view, wanted) => expect(embedOf(chart, view)).toBe(wanted));
});
