import { expect, it } from 'vitest';
import { ACTOR_DISCREPANCIES, actorRows, pledgesOf } from '../../src/select/actorRows';
import { registerOf } from '../../src/extract/register/registerOf';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { selectRegister } from '../../src/select/registerSelection';
import { shipped } from '../rows';

const [types, figures, entries] = [
  await shipped('actor-types'),
  await shipped('figures'),
  await shipped('pledges'),
];
const counted = selectRegister(registerOf(entries), NOTHING_SELECTED, null);
const rows = actorRows(types, figures, counted);

it('has the report’s 782 pledges in eight kinds, 255 of them by others', () => {
  expect(rows).toHaveLength(8);
  expect(pledgesOf(rows)).toBe(782);
  expect(pledgesOf(rows.filter((row) => row.hue === 'others'))).toBe(255);
  expect(rows.filter((row) => row.hue === 'joint').map((row) => row.pledges)).toEqual([7]);
});

it('counts each entry at one kind of actor', () => {
  expect(rows.reduce((sum, row) => sum + row.entries, 0)).toBe(entries.length);
  expect(actorRows(types, figures, { byActor: new Map() }).every((row) => row.entries === 0)).toBe(true);
});

it('has no figure where the report gives none', () => {
  const [first] = actorRows(types, [], counted);
  expect(first).toMatchObject({ actor: 'states', pledges: null, qualifier: '', paragraphs: [] });
  expect(pledgesOf(actorRows(types, [], counted))).toBe(0);
});

it('names only measures that discrepancies.csv knows', async () => {
  const measures = new Set((await shipped('discrepancies')).map((row) => row.measure));
  for (const [actor, measure] of Object.entries(ACTOR_DISCREPANCIES)) {
    expect(rows.map((row) => row.actor)).toContain(actor);
    expect(measures).toContain(measure);
  }
});
