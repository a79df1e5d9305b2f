// What is kept on the device: offered, forgotten, and every way in which a browser refuses.
import { describe, expect, it } from 'vitest';
import { KeepFailure, type KeepFault, type KeptExtract } from '../../src/state/keptExtract';
import { KeptExtracts } from '../../src/views/keptExtracts.svelte';
import { SETTINGS } from './intake/scripted';

const EXTRACT: KeptExtract = {
  ...{ name: 'x.csv', complete: true, settings: SETTINGS },
  bytes: new Blob(['x']),
};
const refuses = (fault: KeepFault) => () => Promise.reject(new KeepFailure(fault));

function storeWith(kept: KeptExtract | null = null) {
  let there = kept;
  return {
    keep: async (extract: KeptExtract) => void (there = extract),
    read: async () => there,
    forget: async () => void (there = null),
  };
}

describe('an extract that is kept', () => {
  it('is offered on the next visit', async () => {
    const store = storeWith();
    await new KeptExtracts(store).keep(EXTRACT);
    const next = new KeptExtracts(store);
    expect(next.extract).toBeNull();
    await next.look();
    expect([next.extract, next.said]).toEqual([EXTRACT, null]);
  });

  it('is gone once it is forgotten, which is said', async () => {
    const store = storeWith(EXTRACT);
    const kept = new KeptExtracts(store);
    await kept.look();
    await kept.forget();
    expect([kept.extract, kept.said, await store.read()]).toEqual([null, 'forgotten', null]);
  });
});

describe('storage that is', () => {
  it.each<KeepFault>(['forbidden', 'full'])('%s: nothing is kept, which is said', async (fault) => {
    const kept = new KeptExtracts({ ...storeWith(), keep: refuses(fault) });
    await kept.keep(EXTRACT);
    expect([kept.extract, kept.said]).toEqual([null, fault]);
  });

  it.each<[KeepFault, KeepFault | null]>([
    ['forbidden', null],
    ['broken', 'broken'],
  ])('%s on arrival is worth saying only if something was lost', async (fault, said) => {
    const kept = new KeptExtracts({ ...storeWith(), read: refuses(fault) });
    await kept.look();
    expect([kept.extract, kept.said]).toEqual([null, said]);
  });

  it('forbidden: what cannot be forgotten is still offered', async () => {
    const kept = new KeptExtracts({ ...storeWith(EXTRACT), forget: refuses('forbidden') });
    await kept.look();
    await kept.forget();
    expect([kept.extract, kept.said]).toEqual([EXTRACT, 'forbidden']);
  });
});
