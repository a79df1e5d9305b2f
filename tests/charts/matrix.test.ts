// A small matrix as it was approved, and its heads.
import { describe, expect, it } from 'vitest';
import { codeLines, headPlaces, type MatrixHead, type MatrixSortButton } from '../../src/charts/matrix';
import Matrix from '../../src/components/Matrix.svelte';
import type { TableName } from '../../src/model/tables';
import { MatrixModel } from '../../src/views/matrix/matrixModel.svelte';
import { atlasWith } from '../atlas';
import { expectGolden, markupOf } from '../golden';
import { english } from '../locales';

describe('codeLines', () => {
  it.each([
    ['CRC', ['CRC']],
    ['OP-ICESCR', ['OP-', 'ICESCR']],
    ['OP-CRC-AC', ['OP-', 'CRC-', 'AC']],
  ])('%s', (code, lines) => expect(codeLines(code)).toEqual(lines));
});

describe('headPlaces', () => {
  it('marks the first of each family', () => {
    const head = (code: string, protocol: boolean) => ({ code, protocol });
    const places = headPlaces([[head('T1', false), head('P1', true)], [head('T2', false)]]);
    expect(places.map(({ code, first }) => [code, first])).toEqual([
      ['T1', true],
      ['P1', false],
      ['T2', true],
    ]);
  });
});

const TABLES: TableName[] = ['states', 'instruments', 'ratifications', 'regions'];

describe('a small matrix', () => {
  it.each([
    ['matrix', english, '?view=matrix&state=BLR,BTN,TUV&instrument=ICCPR-OP1'],
    ['matrix-by-latest', english, '?view=matrix&state=BTN,CIV&sort=-latest'],
  ] as const)('%s', async (name, locale, query) => {
    const model = new MatrixModel(await atlasWith(TABLES, locale, query));
    const props = {
      heads: model.heads as readonly MatrixHead[],
      blocks: model.blocks,
      sides: model.sides as Readonly<Record<'state' | 'number' | 'latest', readonly MatrixSortButton[]>>,
      label: locale.t('matrix.grid'),
      whole: true,
      tipOf: () => undefined,
      sortBy: () => {},
      open: () => {},
    };
    await expectGolden(name, markupOf(Matrix, props, locale), 'html');
  });
});
