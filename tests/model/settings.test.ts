import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AXE_VERSION } from '../../src/model/settings';

it('names the axe-core that the tests run', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies['axe-core']).toBe(AXE_VERSION);
});
