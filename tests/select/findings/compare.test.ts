// The findings of the comparison, as a table of cases.
import { describe, expect, it } from 'vitest';
import { compareActsFinding, compareFinding } from '../../../src/select/findings/compare';
import { compareFamilies, type CompareRow } from '../../../src/select/compareStates';
import { actsOf, type Act } from '../../../src/select/acts';
import { english, typed } from '../../locales';
import { shipped } from '../../rows';

type Kind = CompareRow['standings'][number]['status']['kind'];
/** One letter a State: party, signatory, former party, neither. */
const KINDS: Record<string, Kind> = { p: 'party', s: 'signatory', f: 'former_party', n: 'neither' };
const rowOf = (letters: string): CompareRow =>
  ({
    instrument: letters,
    kind: 'treaty',
    standings: [...letters].map((letter) => ({ status: { kind: KINDS[letter] } })),
    differs: new Set(letters).size > 1,
  }) as unknown as CompareRow;
const NAMES = ['Indonesia', 'Thailand', 'Tuvalu'];

describe('compareFinding', () => {
  it.each([
    ['pp pn nn', 'Indonesia and Thailand are both party to 1 of 3 instruments; they differ on 1'],
    ['pp ps pf sn', 'Indonesia and Thailand are both party to 1 of 4 instruments; they differ on 3'],
    ['pp nn ss', 'Indonesia and Thailand stand alike on each of the 3 instruments; they are both party to 1'],
    ['nn ss', 'Indonesia and Thailand stand alike on each of the 2 instruments; they are both party to 0'],
    ['pp pp', 'Indonesia and Thailand are both party to each of the 2 instruments'],
    [
      'pn ns',
      'There is none of the 2 instruments that Indonesia and Thailand are both party to; they differ on 2',
    ],
    ['ppp ppn nnn', 'Indonesia, Thailand and Tuvalu are all party to 1 of 3 instruments; they differ on 1'],
    ['ppp ppp', 'Indonesia, Thailand and Tuvalu are all party to each of the 2 instruments'],
    [
      'ppf nnn',
      'There is none of the 2 instruments that Indonesia, Thailand and Tuvalu are all party to; they differ on 1',
    ],
    ['', 'Indonesia and Thailand: the treaty record could not be read'],
  ])('%s', (letters, said) => {
    const rows = letters.split(' ').filter(Boolean).map(rowOf);
    const names = NAMES.slice(0, rows[0]?.standings.length ?? 2);
    expect(english.say(compareFinding(rows, names))).toBe(said);
  });

  it('says of Indonesia and Thailand what the record says', async () => {
    const rows = compareFamilies(
      ['IDN', 'THA'],
      await shipped('instruments'),
      await shipped('ratifications'),
    );
    expect(english.say(compareFinding(rows.flat(), NAMES.slice(0, 2)))).toBe(
      'Indonesia and Thailand are both party to 9 of 18 instruments; they differ on 5',
    );
  });
});

describe('compareActsFinding', () => {
  const act = (date: string): Act => ({ iso3: 'THA', instrument: 'CRC', date, kind: 'accession' });
  it.each([
    [[], 'No act by Indonesia and Thailand on the treaty record'],
    [['1990-01-01'], '1 act by Indonesia and Thailand; none of them in the window of Human Rights 75'],
    [
      ['2022-12-09', '2022-12-10', '2024-01-01'],
      '3 acts by Indonesia and Thailand; one of them in the window of Human Rights 75',
    ],
    [
      ['2022-12-10', '2023-12-31'],
      '2 acts by Indonesia and Thailand; 2 of them in the window of Human Rights 75',
    ],
  ])('%s', (dates, said) =>
    expect(typed(english.say(compareActsFinding(dates.map(act), NAMES.slice(0, 2))))).toBe(said),
  );

  it('counts a withdrawal: Belarus left in the window', async () => {
    const acts = actsOf(await shipped('ratifications')).filter(({ iso3 }) => iso3 === 'BLR');
    expect(compareActsFinding(acts, ['Belarus']).values).toMatchObject({ n: 12, inside: 1 });
  });
});
