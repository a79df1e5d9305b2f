// A large register: little of it is decoded, and what takes long is done in slices. Searching it is tested in the browser.
import { describe, expect, it } from 'vitest';
import type { Register } from '../../src/model/register';
import type { Entry } from '../../src/model/tables';
import { sortable } from '../../src/components/sortRows';
import { orderRows } from '../../src/select/orderRows';
import { finish, type Steps } from '../../src/select/steps';
import { registerColumns } from '../../src/views/registerView/columns';
import { inSlices } from '../../src/views/registerView/inSlices';
import { MOST_LINES, RegisterList } from '../../src/views/registerView/registerList.svelte';
import { atlasWith } from '../atlas';
import { english } from '../locales';
import { registerWith, shipped } from '../rows';

const TABLES = ['states', 'themes', 'actor-types', 'instruments'] as const;
const SIZE = 6000;
const [template] = await shipped('pledges');
const ENTRIES = Array.from({ length: SIZE }, (_, at): Entry => ({
  ...template!,
  ...{ id: `e-${at}`, states: [], actor: `Actor ${at % 7}`, summary: `Pledge ${SIZE - at}` },
  evidence: at % 2 === 0 ? 'explicit' : 'planned',
}));
/** Counts how many entries are decoded. */
function counting(size: number): { register: Register; decoded: () => number } {
  const entries = Array.from({ length: size }, (_, at) => ENTRIES[at % SIZE]!);
  const { register } = registerWith(entries);
  let decoded = 0;
  const entry = (row: number) => (decoded++, register.entry(row));
  return { register: { ...register, entry }, decoded: () => decoded };
}
async function listAt(query: string, size = SIZE) {
  const atlas = await atlasWith(TABLES, english, query);
  const { register, decoded } = counting(size);
  const extract = { file: 'big.csv', register, setAside: 0, problems: [] };
  atlas.putRegister(extract, { name: 'big.csv', complete: false });
  const list = new RegisterList(atlas);
  list.room = 1200;
  return { atlas, list, decoded };
}
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the list', () => {
  it('decodes nothing until it is shown', async () => {
    const { list, decoded } = await listAt('?view=register&evidence=planned&by=state');
    expect([list.rows.length, list.lines.length, list.share]).toEqual([SIZE / 2, SIZE / 2 + 1, null]);
    expect(list.lines.at(1)).toMatchObject({ kind: 'entry', row: 1 });
    expect(decoded()).toBe(0);
  });
  it('sorts by a code, and groups, without decoding', async () => {
    const { list, atlas, decoded } = await listAt('?view=register');
    const { evidence } = registerColumns(atlas, null);
    const steps = orderRows(
      list.rows,
      (row) => sortable(evidence, { row, group: '' }),
      true,
      english.compare,
    );
    expect(Array.from(finish(steps).slice(0, 3))).toEqual([1, 3, 5]);
    expect(decoded()).toBe(0);
  });
  it.each([
    ['e-5990', 'e-5990'],
    ['none', undefined],
  ])('looks for the entry that the address names: %s', async (id, found) => {
    const { list } = await listAt(`?view=register&entry=${id}`);
    expect(list.open).toBeNull();
    list.lookForOpen();
    await until(() => list.open !== null);
    expect(list.open?.id).toBe(found);
    expect(list.outside).toBe(false);
  });
  it('need not look for one that is opened in it', async () => {
    const { atlas, list, decoded } = await listAt('?view=register');
    atlas.selection.choose({ entry: list.openRow(5000, null) });
    expect(list.open?.id).toBe('e-5000');
    expect(list.lines.at(5001)).toMatchObject({ kind: 'details', row: 5000 });
    expect(decoded()).toBeLessThan(5);
  });
  it('lays out the first lines alone of one that is very large', async () => {
    const { list } = await listAt('?view=register', MOST_LINES + 1);
    expect([list.rows.length, list.lines.length, list.length]).toEqual([
      MOST_LINES + 1,
      MOST_LINES + 1,
      MOST_LINES,
    ]);
  });
});

describe('inSlices', () => {
  function* counted(to: number): Steps<number> {
    for (let at = 0; at < to; at++) yield at / to;
    return to;
  }
  it('comes to the result of the steps', async () =>
    expect(await inSlices(counted(10_000), new AbortController().signal, () => {})).toBe(10_000));
  it('lets others have their turn, and tells how far it is', async () => {
    let turns = 0;
    const shares: number[] = [];
    const timer = setInterval(() => turns++, 1);
    function* slow(): Steps<null> {
      for (let at = 0; at < 60; at++) {
        const end = performance.now() + 1;
        while (performance.now() < end);
        yield at / 60;
      }
      return null;
    }
    await inSlices(slow(), new AbortController().signal, (share) => shares.push(share));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
  it('comes to nothing once it is given up', async () => {
    const abort = new AbortController();
    function* endless(): Steps<null> {
      for (;;) yield 0;
    }
    const running = inSlices(endless(), abort.signal, () => abort.abort());
    expect(await running).toBeUndefined();
  });
});
