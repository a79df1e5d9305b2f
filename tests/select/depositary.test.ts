import { expect, it } from 'vitest';
import { depositaryAddress } from '../../src/select/depositary';
import { shipped } from '../rows';

it.each([
  ['IV-16', 'en', 'mtdsg_no=IV-16&chapter=4&clang=_en'],
  ['IV-15-a', 'fr', 'mtdsg_no=IV-15-a&chapter=4&clang=_fr'],
  ['IV-9', 'zh', 'clang=_en'],
])('%s in %s', (reference, lang, part) => expect(depositaryAddress(reference, lang)).toContain(part));

it.each(['', 'XX-1', 'IV-16&x=1', 'javascript:alert(1)'])('refuses %j', (reference) =>
  expect(depositaryAddress(reference, 'en')).toBe(''),
);

it('knows the form of every reference we ship', async () => {
  for (const { depositaryRef } of await shipped('instruments'))
    expect(depositaryAddress(depositaryRef, 'en')).toMatch(/^https:\/\/treaties\.un\.org\//);
});
