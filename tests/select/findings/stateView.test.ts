// The findings of a State's page, on the shipped record and on acts made up for the edges.
import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW } from '../../../src/model/codes';
import { actsOf, type Act } from '../../../src/select/acts';
import { stateActsFinding, stripFinding } from '../../../src/select/findings/stateView';
import { stateFamilies } from '../../../src/select/statePage';
import { english, LOCALES, typed } from '../../locales';
import { shipped } from '../../rows';

const [record, instruments] = await Promise.all([shipped('ratifications'), shipped('instruments')]);
const acts = actsOf(record);

describe('the strip', () => {
  it.each([
    ['TUV', 'Party to 4 of 9 treaties and none of 9 optional protocols'],
    ['BLR', 'Party to 7 of 9 treaties and 3 of 9 optional protocols; one was left'],
    ['XXX', 'Party to none of 9 treaties and none of 9 optional protocols'],
    ['USA', 'Party to 3 of 9 treaties and 2 of 9 optional protocols; signatory of 4'],
  ])('%s', (iso3, said) =>
    expect(typed(english.say(stripFinding(stateFamilies(iso3, instruments, record))))).toBe(said),
  );
});

it.each([
  ['ar', 'طرف في 4 من المعاهدات الـ 9، وليست طرفاً في أي من البروتوكولات الاختيارية الـ 9'],
  ['zh', '为9项条约中4项的缔约国；未成为9项任择议定书中任何一项的缔约国'],
  ['fr', 'Partie à 4 des 9 traités et à aucun des 9 protocoles facultatifs'],
  ['ru', 'Участник 4 из 9 договоров и не участвует ни в одном из 9 факультативных протоколов'],
  ['es', 'Parte en 4 de 9 tratados y en ninguno de los 9 protocolos facultativos'],
] as const)('says none in words: %s', (lang, said) =>
  expect(typed(LOCALES[lang].say(stripFinding(stateFamilies('TUV', instruments, record))))).toBe(said),
);

describe('the acts', () => {
  const act = (date: string, kind: Act['kind'] = 'ratification'): Act => ({
    iso3: 'TUV',
    instrument: 'CAT',
    date,
    kind,
  });
  it.each<[string, Act[], string]>([
    ['none', [], 'No act of joining on the record'],
    ['one', [act('2001-01-01')], '1 act of joining, 2001; none during Human Rights 75'],
    [
      'two in a year',
      [act('2001-01-01'), act('2001-12-31')],
      '2 acts of joining, 2001; none during Human Rights 75',
    ],
    [
      'at both ends of the window',
      [act('2022-12-09'), act(DEFAULT_WINDOW.from), act(DEFAULT_WINDOW.to), act('2024-01-01')],
      '4 acts of joining, 2022–2024; 2 during Human Rights 75',
    ],
    [
      'left only',
      [act('2023-02-08', 'withdrawal')],
      'No act of joining; none during Human Rights 75; 1 withdrawal',
    ],
    [
      'Belarus: a withdrawal in the window is not a joining',
      acts.filter(({ iso3 }) => iso3 === 'BLR'),
      '11 acts of joining, 1969–2016; none during Human Rights 75; 1 withdrawal',
    ],
  ])('%s', (_, own, said) => expect(typed(english.say(stateActsFinding(own, DEFAULT_WINDOW)))).toBe(said));
});
