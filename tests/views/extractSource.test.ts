// Which extract is on screen: by address, accepted, undone, and through the history of the page.
import { describe, expect, it } from 'vitest';
import type { AddressAnswer, AddressFault } from '../../src/model/address';
import type { OwnExtract } from '../../src/views/ownExtract';
import { extractOf } from '../rows';
import { answered, pageAt, takenOf } from './ownPage';

const own = (name: string, complete = false): OwnExtract => ({
  name,
  complete,
  taken: takenOf(name),
  data: null,
});
const events = (name: string): OwnExtract => ({
  ...own(name),
  taken: { table: 'events', extract: { ...extractOf([]), file: name } },
});
const failed = (fault: AddressFault): AddressAnswer => ({
  kind: 'failed',
  fault,
  problem: {
    file: 'a.csv',
    kind: 'unreachable',
    severity: 'table',
    row: null,
    column: '',
    value: 'HTTP 404',
    expected: 'HTTP 200',
  },
});

describe('an address', () => {
  it('of our own origin is shown at once, and the shipped register is not fetched', async () => {
    const page = pageAt('?data=a.csv', { 'a.csv': answered('a') });
    await page.follow();
    expect(page.seen()).toEqual(['a', 'a.csv', '?data=a.csv']);
    expect([page.shipped, page.source.coming, page.source.before]).toEqual([[], null, null]);
  });

  it('of another origin is asked about first', async () => {
    const page = pageAt('?data=https://example.org/list.csv', { 'list.csv': answered('list') });
    await page.follow();
    expect(page.source.coming).toEqual({
      kind: 'asking',
      host: 'example.org',
      url: 'https://example.org/list.csv',
    });
    expect([page.fetched, page.seen()[0]]).toEqual([[], 'shipped']);
    await page.source.agree();
    expect(page.seen().slice(0, 2)).toEqual(['list', 'example.org']);
  });

  it('that is refused leaves the address clean', async () => {
    const page = pageAt('?data=https://example.org/list.csv');
    await page.follow();
    page.source.dismiss();
    expect([page.seen(), page.fetched]).toEqual([['shipped', null, ''], []]);
    await page.source.agree();
    expect(page.fetched).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'http://example.org/a.csv', 'data:text/csv,a', 'https://', 'file:///x'])(
    '%s is not one that can be fetched',
    async (address) => {
      const page = pageAt(`?data=${encodeURIComponent(address)}`);
      await page.follow();
      expect(page.source.coming).toMatchObject({ kind: 'failed', name: address, fault: 'address' });
      expect([page.fetched, page.seen()[0]]).toEqual([[], 'shipped']);
    },
  );

  it.each<AddressFault>(['missing', 'refused', 'status', 'unreachable', 'timeout', 'page', 'empty'])(
    'that gives nothing (%s) leaves what was there, and says why',
    async (fault) => {
      const page = pageAt('', { 'a.csv': failed(fault) });
      await page.follow();
      await page.source.take(own('mine'));
      page.selection.choose({ data: 'a.csv' });
      await page.follow();
      expect(page.source.coming).toMatchObject({ kind: 'failed', name: 'a.csv', fault });
      expect(page.seen().slice(0, 2)).toEqual(['mine', 'mine']);
      page.source.dismiss();
      expect([page.source.coming, page.seen()]).toEqual([null, ['mine', 'mine', '']]);
    },
  );

  it('that does not fit our schema is handed on, and the page drawn meanwhile', async () => {
    const chunks = new ReadableStream<Uint8Array<ArrayBuffer>>();
    const page = pageAt('?data=a.csv', {
      'a.csv': { kind: 'stream', source: { kind: 'stream', name: 'a.csv', size: null, chunks } },
    });
    await page.follow();
    expect(page.taken).toMatchObject([{ name: 'a.csv', data: 'a.csv' }]);
    expect(page.seen()).toEqual(['shipped', null, '?data=a.csv']);
    page.source.dismiss();
    expect(page.taken[0]!.signal.aborted).toBe(true);
  });

  it('that answers after the reader went elsewhere is not shown', async () => {
    let resolve = (_: ReturnType<typeof answered>) => {};
    const promise = new Promise<ReturnType<typeof answered>>((answer) => (resolve = answer));
    const page = pageAt('?data=a.csv', { 'a.csv': promise });
    const following = page.follow();
    await page.source.take(own('mine'));
    resolve(answered('a'));
    await following;
    expect(page.seen()).toEqual(['mine', 'mine', '']);
  });
});

describe('an accepted extract', () => {
  it('is not in the address; undoing it, and undoing that, restores all', async () => {
    const page = pageAt('?data=a.csv', { 'a.csv': answered('a') });
    await page.follow();
    page.source.sayComplete(true);
    const first = page.atlas.extract('pledges');
    await page.source.take(own('mine'));
    expect(page.seen()).toEqual(['mine', 'mine', '']);
    await page.source.undo();
    expect(page.seen()).toEqual(['a', 'a.csv, complete', '?data=a.csv']);
    expect(page.atlas.extract('pledges')).toBe(first);
    await page.source.undo();
    expect(page.seen()).toEqual(['mine', 'mine', '']);
    expect(page.fetched).toHaveLength(1);
  });

  it('is undone to the very shipped register that was there', async () => {
    const page = pageAt('');
    await page.follow();
    const shipped = page.atlas.extract('pledges');
    await page.source.take(own('one', true));
    expect(page.seen()[1]).toBe('one, complete');
    await page.source.take(own('two'));
    await page.source.undo();
    expect(page.seen()[1]).toBe('one, complete');
    await page.source.toShipped();
    expect(page.atlas.extract('pledges')).toBe(shipped);
    expect([page.atlas.foreign, page.shipped]).toEqual([null, ['pledges']]);
    await page.source.undo();
    expect(page.seen()[1]).toBe('one, complete');
  });

  it('is not lost by Back: what the address names comes, and the extract is one step away', async () => {
    const page = pageAt('?data=a.csv', { 'a.csv': answered('a') });
    await page.follow();
    await page.source.take(own('mine'));
    await page.back();
    expect(page.seen()).toEqual(['a', 'a.csv', '?data=a.csv']);
    await page.forward();
    expect(page.seen()).toEqual(['mine', 'mine', '']);
    await page.back();
    await page.source.undo();
    expect(page.seen()).toEqual(['mine', 'mine', '']);
    expect(page.fetched).toHaveLength(1);
  });

  it('stays through other steps of history', async () => {
    const page = pageAt('');
    await page.follow();
    await page.source.take(own('mine'));
    page.selection.choose({ theme: ['racism'] });
    await page.back();
    expect(page.seen()).toEqual(['mine', 'mine', '']);
  });

  it('gives way to the shipped one, and Back brings an address again', async () => {
    const page = pageAt('?data=a.csv', { 'a.csv': answered('a') });
    await page.follow();
    await page.source.toShipped();
    expect(page.seen()).toEqual(['shipped', null, '']);
    await page.back();
    expect(page.seen()).toEqual(['a', 'a.csv', '?data=a.csv']);
    page.source.forgetBefore();
    await page.source.undo();
    expect(page.seen()[0]).toBe('a');
  });
});

describe('another table', () => {
  it('replaces its own alone, says whose it is, and goes as it came', async () => {
    const page = pageAt('');
    await page.follow();
    await page.atlas.need(['events']);
    const before = page.atlas.extract('events');
    await page.source.take(events('mine'));
    expect(page.atlas.extract('events')?.file).toBe('mine');
    expect([page.atlas.own, page.seen()]).toEqual([
      [{ table: 'events', name: 'mine' }],
      ['shipped', null, ''],
    ]);
    await page.source.undo();
    expect(page.atlas.extract('events')).toBe(before);
    expect(page.atlas.own).toEqual([]);
  });

  it('stands beside a register, and both go at once', async () => {
    const page = pageAt('');
    await page.follow();
    await page.source.take(events('mine'));
    await page.source.take(own('list'));
    expect([page.atlas.own.length, page.seen()[1]]).toEqual([1, 'list']);
    await page.source.toShipped();
    expect([page.atlas.own, page.seen()]).toEqual([[], ['shipped', null, '']]);
    expect(page.atlas.extract('events')?.file).toBe('shipped events');
    await page.source.undo();
    expect([page.atlas.own.length, page.seen()[1]]).toEqual([1, 'list']);
  });

  it('that had not arrived yet is not overwritten when it does', async () => {
    const page = pageAt('');
    await page.follow();
    const asked = page.atlas.need(['events']);
    await page.source.take(events('mine'));
    await asked;
    expect(page.atlas.extract('events')?.file).toBe('mine');
  });
});
