// About the data: nothing that disagrees is left out, every extract can be fetched, every problem is shown.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem';
import { TABLES } from '../../src/views/about/tables';
import AboutPanel from '../../src/views/AboutPanel.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { chinese, english } from '../locales';
import { extractOf, registerWith, shipped } from '../rows';

const words = async (locale = english) =>
  wordsOf(viewMarkup(AboutPanel, {}, await atlasWith(TABLES, locale)));

describe('about the data', () => {
  it('computes what it says of the register', async () => {
    expect(await words()).toContain(
      'No. 119 entries: 25 States with an explicit source of their own, 4 States in joint pledges. The report counts 142 States.',
    );
  });

  it('does not describe a reader’s register with the numbers of ours', async () => {
    const atlas = await atlasWith(TABLES, english);
    const one = registerWith([atlas.register.entry(0)]);
    atlas.putRegister(one, { name: 'example.org', complete: false });
    const said = wordsOf(viewMarkup(AboutPanel, {}, atlas));
    expect(said).toContain('This register comes from example.org: 1 entry. HR75 Atlas has not checked it.');
    expect(said).not.toContain('explicit source of their own');
  });

  it('has every row on which sources differ', async () => {
    const markup = viewMarkup(AboutPanel, {}, await atlasWith(TABLES, english));
    for (const row of await shipped('discrepancies'))
      expect(markup).toContain(`data-measure="${row.measure}" data-value="${row.value ?? ''}"`);
    expect(wordsOf(markup)).toContain('more than 770 pledges');
  });

  it('links every extract and says how many rows it has', async () => {
    const markup = viewMarkup(AboutPanel, {}, await atlasWith(TABLES, english));
    for (const name of TABLES) {
      expect(markup).toContain(`href="data/${name}.csv"`);
      expect(wordsOf(markup)).toContain(`${name}.csv ${english.number((await shipped(name)).length)} rows`);
    }
    for (const file of ['data/README.md', 'data/datapackage.json'])
      expect(markup).toContain(`href="${file}"`);
  });

  it.each([
    [
      'English',
      english,
      ['Line of Control', 'Falkland Islands (Malvinas)', '1244 (1999)', 'Non-Self-Governing'],
    ],
    ['Chinese', chinese, ['控制线', '福克兰群岛（马尔维纳斯）', '1244（1999）', '非自治领土']],
  ])('has the notes on the map, the disclaimer and the credit line in %s', async (_, locale, notes) => {
    const said = await words(locale);
    for (const note of [...notes, locale.t('map.disclaimer'), 'HR75 Atlas, CC BY 4.0'])
      expect(said).toContain(note);
  });

  it('lists the problems of each extract, apart', async () => {
    const atlas = await atlasWith(TABLES, english);
    expect(wordsOf(viewMarkup(AboutPanel, {}, atlas))).toContain(
      'Every row of every extract passed its checks.',
    );
    const problem = (severity: Problem['severity'], row: number): Problem => ({
      file: 'events.csv',
      kind: 'reference',
      severity,
      row,
      column: 'iso3',
      value: 'XXX',
      expected: 'states.csv',
    });
    atlas.put('events', {
      ...extractOf(atlas.rows('events'), [problem('row', 4), problem('row', 4), problem('warning', 9)]),
      setAside: 1,
    });
    const said = wordsOf(viewMarkup(AboutPanel, {}, atlas));
    expect(said).toContain('events.csv: 1 row was set aside, 1 remark on a row that was kept');
    expect(said).toMatch(/row 9.*column “iso3”.*XXX.*Expected: states\.csv\./);
    expect(said).not.toContain('Every row of every extract');
  });
});
