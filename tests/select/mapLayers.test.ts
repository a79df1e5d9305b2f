import { describe, expect, it } from 'vitest';
import { actsOf, partyCounts } from '../../src/select/acts';
import {
  actsCode,
  countCodes,
  joinedCode,
  joinsIn,
  LAYER_CODES,
  mapRows,
  medianJoined,
  participationsIn,
  valueOf,
  type MapData,
  type MapRow,
} from '../../src/select/mapLayers';
import { registerOf } from '../../src/extract/register/registerOf';
import { countSteps } from '../../src/select/countSteps';
import { selectRegister } from '../../src/select/registerSelection';
import { onlyStates, scopeOf } from '../../src/select/scope';
import { COUNT_LOOKS, LOOKS } from '../../src/design/mapLooks';
import { DEFAULT_WINDOW, LAYERS, type Layer } from '../../src/model/codes';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { shipped } from '../rows';

const states = onlyStates(await shipped('states'));
const register = registerOf(await shipped('pledges'));
const record = await shipped('ratifications');

function rowsOf(
  layer: Layer,
  filters: Partial<typeof NOTHING_SELECTED> = {},
  instrument = 'ICPPED',
  steps: MapData['steps'] = null,
): MapRow[] {
  const selection = { ...NOTHING_SELECTED, ...filters };
  const scope = scopeOf(selection, states);
  return mapRows(
    {
      states,
      register: selectRegister(register, selection, scope),
      steps,
      scope,
      joined: partyCounts(record),
      participations: participationsIn(record, instrument),
      joins: joinsIn(actsOf(record), selection),
    },
    layer,
  );
}
const codesOf = (...options: Parameters<typeof rowsOf>) => Object.fromEntries(countCodes(rowsOf(...options)));
const rowOf = (rows: MapRow[], iso3: string) => rows.find((row) => row.iso3 === iso3)!;

describe('classes', () => {
  it.each([
    [0, 'joined_1'],
    [5, 'joined_1'],
    [6, 'joined_2'],
    [11, 'joined_3'],
    [14, 'joined_4'],
    [18, 'joined_5'],
  ])('%i instruments are %s', (count, code) => expect(joinedCode(count)).toBe(code));
  it.each([
    [0, 'acts_0'],
    [2, 'acts_2'],
    [7, 'acts_3'],
  ])('%i acts are %s', (count, code) => expect(actsCode(count)).toBe(code));
  it('each have a look', () => {
    for (const code of Object.values(LAYER_CODES).flat()) expect(LOOKS, code).toHaveProperty(code);
  });
});

describe('mapRows', () => {
  it.each(LAYERS)('gives each of the 197 States one class of the layer %s', (layer) => {
    const rows = rowsOf(layer);
    expect(rows).toHaveLength(197);
    for (const row of rows) expect(LAYER_CODES[layer]).toContain(row.code);
  });
  it('counts the pledge classes of the shipped register', () =>
    expect(codesOf('pledges')).toEqual({
      documented: 21,
      content_unknown: 4,
      joint_only: 4,
      uncertain: 15,
      not_documented: 153,
    }));
  it('lets a theme change the pledge layer alone', () => {
    const theme = ['ratification'];
    expect(codesOf('pledges', { theme }).not_documented).toBeGreaterThan(153);
    expect(codesOf('joined', { theme })).toEqual(codesOf('joined'));
    expect(codesOf('instrument', { theme })).toEqual(codesOf('instrument'));
    expect(codesOf('window', { theme })).toEqual(codesOf('window'));
  });
  it('shows the States in scope alone; a joint entry does not bring others in', () => {
    const rows = rowsOf('pledges', { region: ['europe'] });
    expect(rows.filter((row) => row.shown)).toHaveLength(49);
    expect(rowOf(rows, 'PRT')).toMatchObject({ shown: true, pledge: 'joint_only', entries: 1 });
    expect(rowOf(rows, 'PRY')).toMatchObject({ shown: false, pledge: null, entries: 0, code: '' });
  });
  it('shows the numbers of a complete register, and the States that have none apart', () => {
    const rows = rowsOf('pledges', { region: ['europe'] }, '', countSteps([1, 2, 5, 7]));
    expect(rowOf(rows, 'LVA')).toMatchObject({ entries: 7, code: 'count_5' });
    expect(rowOf(rows, 'PRT')).toMatchObject({ entries: 1, code: 'count_1' });
    expect(rowOf(rows, 'FRA')).toMatchObject({ entries: 0, code: 'count_0' });
    expect(rowOf(rows, 'PRY')).toMatchObject({ shown: false, code: '' });
    expect(valueOf(rowOf(rows, 'LVA'), 'pledges', true)).toBe(7);
    for (const { code } of rows) expect(code === '' || code in COUNT_LOOKS, code).toBe(true);
  });
  it('has the status, the dates and the number of one State', () => {
    const row = rowOf(rowsOf('instrument', {}, 'ICCPR-OP1'), 'BLR');
    expect(row).toMatchObject({ status: 'former_party', code: 'former_party' });
    expect(row.participation).toMatchObject({ withdrawalEffective: '2023-02-08' });
    expect(rowOf(rowsOf('joined'), 'TUV').joined).toBe(4);
    expect(rowOf(rowsOf('instrument', {}, 'NONE'), 'TUV').status).toBe('neither');
  });
  it('has 19 acts by 15 States in the default window, and no withdrawal', () => {
    const joining = rowsOf('window', DEFAULT_WINDOW).filter((row) => row.joins.length > 0);
    expect(joining).toHaveLength(15);
    expect(joining.flatMap((row) => row.joins)).toHaveLength(19);
    expect(rowOf(rowsOf('window', DEFAULT_WINDOW), 'BLR').joins).toEqual([]);
  });
  it.each([
    ['pledges', 'TUV', 'not_documented'],
    ['joined', 'TUV', 4],
    ['instrument', 'TUV', 'neither'],
    ['window', 'TUV', 0],
  ] as const)('the value on the layer %s of %s is %s', (layer, iso3, value) =>
    expect(valueOf(rowOf(rowsOf(layer), iso3), layer)).toBe(value),
  );
});

describe('medianJoined', () => {
  const row = (joined: number, shown = true) => ({ joined, shown }) as MapRow;
  it.each([
    [[], 0],
    [[row(4)], 4],
    [[row(18), row(2), row(9)], 9],
    [[row(10), row(12)], 10],
    [[row(10), row(18, false), row(18, false)], 10],
  ])('%j: %i', (rows, expected) => expect(medianJoined(rows)).toBe(expected));
});
