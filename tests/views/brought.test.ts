// What is dropped or pasted on the page: files, folders, tables, and what is none of ours.
import { describe, expect, it } from 'vitest';
import { broughtBy, carriesFiles, isTable } from '../../src/views/ways/brought';

function transfer(files: readonly File[], { folder = false, types = ['Files'] } = {}): DataTransfer {
  const item = { webkitGetAsEntry: () => ({ isDirectory: folder }) };
  return { files, items: [item], types } as unknown as DataTransfer;
}
const file = (name: string) => new File(['a,b'], name);

describe('what is dropped', () => {
  it('is the first of several files', () => {
    const brought = broughtBy(transfer([file('a.csv'), file('b.csv'), file('c.csv')]));
    expect(brought).toMatchObject({ kind: 'file', file: { name: 'a.csv' }, count: 3 });
  });
  it.each([
    ['a folder', transfer([file('folder')], { folder: true }), { kind: 'folder' }],
    ['a picture of the page', transfer([]), null],
    ['nothing', null, null],
  ])('%s', (_, data, brought) => expect(broughtBy(data)).toEqual(brought));
  it('counts only where it carries files', () => {
    expect([
      carriesFiles(transfer([])),
      carriesFiles(transfer([], { types: ['text/html'] })),
      carriesFiles(null),
    ]).toEqual([true, false, false]);
  });
});

it.each([
  ['cells of a spreadsheet', 'State\tTheme\r\nFrance\tclimate\r\n', true],
  ['a CSV text', 'state,theme\nFRA,climate', true],
  ['semicolons', '\nÉtat;Thème\rFrance;climat', true],
  ['one line', 'France, Germany, Italy', false],
  ['prose', 'States, and others.\nThey pledged', false],
  ['different delimiters', 'a;b\nc,d', false],
  ['nothing', '', false],
])('a table or not: %s', (_, text, is) => expect(isTable(text)).toBe(is));
