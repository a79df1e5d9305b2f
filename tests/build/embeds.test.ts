// Which editions of the embeds a build makes, and which it leaves as they were published.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersToMake } from '../../src/build/embeds';
import { RECORD_DATE } from '../../src/model/codes';
import { resources } from '../data/dataPackage';

describe('editions', () => {
  let publicDir = '';
  beforeEach(() => void (publicDir = mkdtempSync(join(tmpdir(), 'editions-'))));
  afterEach(() => rmSync(publicDir, { recursive: true }));

  it.each<[kept: readonly string[], made: readonly string[]]>([
    [[], [RECORD_DATE, 'latest']],
    [['2024-06-30'], [RECORD_DATE, 'latest']],
    [[RECORD_DATE], ['latest']],
    [['2024-06-30', RECORD_DATE], ['latest']],
  ])('with %j kept, makes %j', (kept, made) => {
    for (const date of kept) mkdirSync(join(publicDir, 'embed', date), { recursive: true });
    expect(foldersToMake(publicDir)).toEqual(made);
  });

  it('bear the day of the treaty record, the latest of the extracts', () => {
    const dated = ['instruments', 'ratifications'].map(
      (name) => resources.find((resource) => resource.name === name)?.['hr75:asOf'],
    );
    expect(dated).toEqual([RECORD_DATE, RECORD_DATE]);
  });
});
