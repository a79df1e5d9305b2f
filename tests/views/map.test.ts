// What the map's panel says: finding, measure, notes and disclaimer, in both languages and by layer.
import { describe, expect, it } from 'vitest';
import MapPanel from '../../src/views/MapPanel.svelte';
import type { Problem } from '../../src/model/problem';
import { MapModel } from '../../src/views/map/mapModel.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { chinese, english } from '../locales';
import { extractOf } from '../rows';

const TABLES = [
  'states',
  'pledges',
  'figures',
  'regions',
  'instruments',
  'ratifications',
  'themes',
  'actor-types',
] as const;
const DISCLAIMER =
  'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations. HR75 Atlas is not a United Nations product.';

async function wordsAt(query: string, locale = english): Promise<string> {
  return wordsOf(viewMarkup(MapPanel, {}, await atlasWith(TABLES, locale, query)));
}

describe('the map panel', () => {
  it.each([
    ['', 'Documented here: 25 of the 142 States that the report counts, and 4 in joint pledges'],
    ['?layer=joined', 'are party to 13 or more of the 18 instruments'],
    ['?layer=instrument&instrument=ICPPED', 'Enforced disappearance: 78 of 197 States are party'],
    ['?layer=window', 'Joined in the window: 15 States, 19 acts'],
    ['?layer=joined&state=TUV', 'Tuvalu is party to 4 of the 18 instruments'],
    ['?region=central_asia', 'Documented here with these filters: 1 State with a pledge of its own'],
    ['?region=central_asia', '192 States outside the filters are faded.'],
    ['?theme=racism&layer=joined', 'Not affected by: theme.'],
    [
      '?theme=racism&actor=states&from=2020-01-01&layer=instrument',
      'Not affected by: theme, actor and dates.',
    ],
    ['?from=2020-01-01', 'Not affected by: dates.'],
    ['?layer=window&from=2010-12-01', 'Not on the map: the European Union, which joined 1 instrument'],
    ['?layer=instrument', 'as of 3 February 2026'],
    ['', DISCLAIMER],
    ['?shape=tiles', DISCLAIMER],
  ])('at “%s” says “%s”', async (query, words) => expect(await wordsAt(query)).toContain(words));

  it('does not claim what does not apply', async () => {
    expect(await wordsAt('?theme=racism')).not.toContain('Not affected by');
    expect(await wordsAt('?layer=window&from=2020-01-01')).not.toContain('Not affected by');
    expect(await wordsAt('?theme=racism')).not.toContain('142');
  });
  describe.each(['instruments', 'ratifications'] as const)('without %s', (missing) => {
    const gone: Problem = {
      file: `${missing}.csv`,
      kind: 'unreachable',
      severity: 'table',
      row: null,
      column: '',
      value: '',
      expected: 'HTTP 200',
    };
    it.each(['', '?layer=joined', '?layer=instrument', '?layer=window', '?shape=tiles'])(
      'shows the register at “%s”, says what is missing, and counts no instruments',
      async (query) => {
        const atlas = await atlasWith(TABLES, english, query);
        atlas.put(missing, extractOf<never>([], [gone]));
        const drawn = viewMarkup(MapPanel, {}, atlas);
        const words = wordsOf(drawn);
        expect(words).toContain('Documented here: 25 of the 142 States that the report counts');
        expect(words).toContain(`${missing}.csv`);
        expect(words).toContain('The treaty record could not be read:');
        const model = new MapModel(atlas);
        const { label, tip } = model.markOf('TUV')!;
        expect(label).toBe('Tuvalu, Asia and the Pacific, not documented here');
        expect(tip.lines).toEqual(['Asia and the Pacific', 'not documented here']);
        expect(model.table.columns.map((column) => column.key)).not.toContain('instruments_joined');
        expect(drawn.match(/<input[^>]* disabled/g)).toHaveLength(3);
      },
    );
  });
  it('claims no 142 without figures', async () => {
    const atlas = await atlasWith(
      TABLES.filter((name) => name !== 'figures'),
      english,
    );
    atlas.put('figures', extractOf<never>([]));
    const words = wordsOf(viewMarkup(MapPanel, {}, atlas));
    expect(words).toContain('Documented here: 25 States with pledges of their own, and 4 in joint pledges');
    expect(words).not.toContain('142');
  });
  it('says it in Chinese', async () => {
    const words = await wordsAt('', chinese);
    expect(words).toContain('此处收录：报告所计142个国家中的25个，另有4个国家见于联合承诺');
    expect(words).toContain('不意味着联合国的正式认可或接受');
  });
});
