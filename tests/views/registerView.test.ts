// An entry of the register: how a mistake is reported with and without an address, and in a register of another.
import { describe, expect, it } from 'vitest';
import Correction from '../../src/views/registerView/Correction.svelte';
import { RegisterList } from '../../src/views/registerView/registerList.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { LOCALES, english } from '../locales';

const TABLES = ['states', 'pledges', 'follow-ups', 'themes', 'actor-types', 'instruments'] as const;
const props = { id: 'tha-1', citation: 'Thailand: Join.' };

describe('a correction', () => {
  it('is a mail where an address is set', async () => {
    const markup = viewMarkup(
      Correction,
      { ...props, contact: 'a@example.org' },
      await atlasWith([], english),
    );
    expect(markup).toContain('href="mailto:a@example.org?subject=HR75%20Atlas');
    expect(markup).toContain('tha-1');
    expect(wordsOf(markup)).toBe('Send a correction');
  });
  it.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const)(
    'says where to report, and invents no address, where none is: %s',
    async (lang) => {
      const markup = viewMarkup(Correction, { ...props, contact: '' }, await atlasWith([], LOCALES[lang]));
      expect(markup).not.toMatch(/href|@|https?:/);
      expect(wordsOf(markup)).toBe(LOCALES[lang].t('registerView.correct_nobody'));
    },
  );
  it('of another register is not ours to take', async () => {
    const atlas = await atlasWith([], english);
    atlas.foreign = { name: 'list.csv', complete: false };
    const markup = viewMarkup(Correction, { ...props, contact: 'a@example.org' }, atlas);
    expect(markup).not.toContain('mailto');
    expect(wordsOf(markup)).toContain('list.csv');
  });
});

describe('the list', () => {
  const listAt = async (query: string, foreign = false) => {
    const atlas = await atlasWith(TABLES, english, query);
    if (foreign) atlas.foreign = { name: 'list.csv', complete: false };
    const list = new RegisterList(atlas);
    list.room = 1200;
    return list;
  };
  const ids = (list: RegisterList) => Array.from(list.rows, (row) => list.entry(row).id);
  const kinds = (list: RegisterList) =>
    Array.from({ length: list.length }, (_, index) => list.lines.at(index).kind);

  it.each([
    ['?view=register', 119],
    ['?view=register&state=AGO', 5],
    ['?view=register&q=angola', 5],
    ['?view=register&q=angola&theme=ratification', 1],
    ['?view=register&q=angola&content=none', 0],
  ])('%s has %i entries', async (query, count) => expect(ids(await listAt(query))).toHaveLength(count));

  it.each([
    ['who', 'other-4'],
    ['-who', 'zmb-1'],
    ['nonsense', 'and-1'],
  ])('sorted by %s begins with %s', async (sort, id) =>
    expect(ids(await listAt(`?view=register&sort=${sort}`))[0]).toBe(id),
  );

  it('as a file has the columns and lines that are shown, with the group first', async () => {
    const list = await listAt('?view=register&q=asuncion&by=state');
    const { header, length, cells } = list.source();
    expect(header).toHaveLength(1 + list.columns.length);
    expect(list.columns.map(({ key }) => key)).toEqual([
      'entry', 'who', 'theme', 'evidence', 'content', 'year', 'followed',
    ]); // prettier-ignore
    // In order, and again from the beginning.
    for (let time = 0; time < 2; time++)
      expect(Array.from({ length }, (_, row) => cells(row)[0])).toEqual(['Morocco', 'Paraguay', 'Portugal']);
    expect(cells(0)).toEqual([
      'Morocco',
      expect.stringContaining('network'),
      'Morocco; Paraguay; Portugal',
      expect.any(String),
      'Explicit',
      'content known',
      2024,
      2,
    ]);
  });

  it.each(['zh', 'ar'] as const)(
    'sets several apart as the language does, the file by `;`: %s',
    async (lang) => {
      const atlas = await atlasWith(TABLES, LOCALES[lang], '?view=register');
      const list = new RegisterList(atlas);
      list.room = 1200;
      const { length, cells } = list.source();
      const place = list.columns.findIndex(({ key }) => key === 'theme');
      const theme = list.columns[place]!;
      const several = Array.from({ length }, (_, at) => at).filter((at) =>
        String(cells(at)[place]).includes('; '),
      );
      expect(several).not.toHaveLength(0);
      for (const at of several)
        expect(theme.text({ row: list.rows[at]!, group: '' })).toBe(
          String(cells(at)[place]).replaceAll('; ', lang === 'zh' ? '；' : '؛ '),
        );
    },
  );

  it('of another register has no follow-ups of ours', async () => {
    const list = await listAt('?view=register&q=asuncion', true);
    expect(ids(list)).toEqual([]);
    expect(list.columns.map(({ key }) => key)).not.toContain('followed');
    expect(list.followUps).toBeNull();
  });

  it.each([
    ['?view=register', null, false],
    ['?view=register&entry=tha-1', 'tha-1', false],
    ['?view=register&entry=tha-1&q=angola', 'tha-1', true],
    ['?view=register&entry=zzz-9', undefined, false],
  ])('%s opens %s (left out by the filters: %s)', async (query, id, outside) => {
    const list = await listAt(query);
    expect(list.open === null ? null : list.open?.id).toBe(id);
    expect(list.outside).toBe(outside);
    expect(kinds(list).filter((kind) => kind === 'details')).toHaveLength(id && !outside ? 1 : 0);
  });
});
