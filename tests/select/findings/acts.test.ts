import { expect, it } from 'vitest';
import { actsOf, filterActs, type Act } from '../../../src/select/acts';
import { actsFinding } from '../../../src/select/findings/acts';
import { chinese, english } from '../../locales';
import { shipped } from '../../rows';

const acts = actsOf(await shipped('ratifications'));
const participants = new Map((await shipped('states')).map((state) => [state.iso3, state]));
const instruments = new Map((await shipped('instruments')).map((row) => [row.code, row]));
const DEFAULT = { from: '2022-12-10', to: '2023-12-31' };
const initiative = filterActs(acts, DEFAULT, null);
const OPTIONAL_PROTOCOL = 'Optional Protocol to the International Covenant on Civil and Political Rights';
const say = (locale: typeof english, shown: readonly Act[], filtered: boolean) =>
  locale.say(
    actsFinding(shown, filtered, {
      number: (value) => locale.number(value),
      stateName: (iso3) => locale.name(participants.get(iso3)!.names),
      instrument: (code) => locale.name(instruments.get(code)!.names),
      isOrganization: (iso3) => participants.get(iso3)!.membership === 'regional_organization',
    }),
  );
const of = (...codes: string[]) => filterActs(acts, DEFAULT, new Set(codes));

it.each<[string, readonly Act[], boolean, string]>([
  [
    'as shipped',
    initiative,
    false,
    `19 acts of joining by 15 States, and one withdrawal: Belarus, from the ${OPTIONAL_PROTOCOL}`,
  ],
  [
    'no withdrawal',
    filterActs(acts, { from: '2023-09-01', to: '2023-09-30' }, null),
    false,
    '5 acts of joining by 5 States',
  ],
  ['one State', of('CIV'), true, 'Côte d’Ivoire: 2 acts of joining in the dates shown'],
  ['one act', of('CPV'), true, 'Cabo Verde: 1 act of joining in the dates shown'],
  [
    'one State that left too',
    [...of('CIV'), ...of('BLR')],
    true,
    `Côte d’Ivoire: 2 acts of joining in the dates shown, and one withdrawal: Belarus, from the ${OPTIONAL_PROTOCOL}`,
  ],
  [
    'only left',
    of('BLR'),
    true,
    `No act of joining by the selection in the dates shown, and one withdrawal: Belarus, from the ${OPTIONAL_PROTOCOL}`,
  ],
  ['none', [], false, 'No act of joining and no withdrawal in the dates shown'],
  [
    'none of the selection',
    of('FRA'),
    true,
    'No act of joining and no withdrawal by the selection in the dates shown',
  ],
  [
    'the European Union too',
    acts.filter((act) => act.date === '2010-12-23'),
    false,
    'European Union: 1 act of joining in the dates shown',
  ],
  [
    'all of the record',
    acts,
    false,
    '2,387 acts of joining by 197 States and the European Union, and 3 withdrawals',
  ],
])('%s', (_, shown, filtered, sentence) => expect(say(english, shown, filtered)).toBe(sentence));

it('says it in Chinese', () => {
  expect(say(chinese, initiative, false)).toBe(
    '15个国家采取了19项成为缔约方的行动，另有一项退出：白俄罗斯退出《公民权利和政治权利国际公约任择议定书》',
  );
});
