// Delimiter, quote and header row of texts as people have them.
import { describe, expect, test } from 'vitest';
import { knownHeader } from '../../../src/extract/intake/knownHeader';
import { sniff } from '../../../src/extract/intake/sniff';
import { schema } from '../schema';
import { lists } from './taking';

const knows = knownHeader(schema, lists);

const cases: readonly [
  name: string,
  text: string,
  found: readonly [delimiter: string, quote: string, headerRow: number],
][] = [
  ['commas', 'state,summary,theme\nFRA,one,x\nPER,"two, too",y\n', [',', '"', 1]],
  ['semicolons and decimal commas', 'état;montant;texte\nFRA;1,5;un\nPER;2,25;deux\n', [';', '"', 1]],
  ['two columns, semicolon, commas in the text', 'pays;engagement\nFRA;a, b, c\nPER;d, e\n', [';', '"', 1]],
  ['tabs', 'state\tsummary\nFRA\tone, two; three\n', ['\t', '"', 1]],
  ['pipes', 'state|summary\nFRA|one\nPER|two\n', ['|', '"', 1]],
  ['single quotes', "state,summary\n'FRA','one, two'\n'PER','three'\n", [',', "'", 1]],
  ['apostrophes are no quotes', "state,summary\nFRA,l'été\nPER,d'abord\n", [',', '"', 1]],
  [
    'inch marks are no quotes',
    'state,summary\nFRA,"5 inch\nPER,"6 inch\nFRA,"7 inch\nPER,"8 inch\n',
    [',', '', 1],
  ],
  [
    'a title above the header',
    'Pledges 2023;;\n;;\nstate;summary;theme\nFRA;one;x\nPER;two;y\n',
    [';', '"', 3],
  ],
  [
    'titles with commas above the header',
    'Pledges, by State, 2023\nAs of May, 2024\nstate;summary\nFRA;one\nPER;two\n',
    [';', '"', 3],
  ],
  ['the delimiter declared', 'sep=;\nstate;summary\nFRA;one\n', [';', '"', 2]],
  ['a declared delimiter wins', 'sep=|\na|b,c,d\n1|2,3,4\n', ['|', '"', 2]],
  ['no header', '1,FRA,2023-01-02\n2,PER,2023-02-03\n3,FRA,2023-03-04\n', [',', '"', 0]],
  ['unknown names', 'Quien,Que dijo\nAna,uno\nLuis,dos\n', [',', '"', 1]],
  ['one column', 'summary\none\ntwo\n', [',', '"', 1]],
  ['quoted line ends', 'state;summary\nFRA;"one\ntwo;\nthree"\nPER;"x"\n', [';', '"', 1]],
  [
    'codes of actors look like names of columns',
    'entry_id,actor_type,states\np1,states,FRA\np2,states,PER\n',
    [',', '"', 1],
  ],
  ['one row only', 'state;summary\nFRA;one\n', [';', '"', 1]],
];

describe('sniffing', () => {
  test.each(cases)('%s', async (_, text, [delimiter, quote, headerRow]) => {
    expect(await sniff(text, knows)).toMatchObject({ delimiter, quote, headerRow });
  });

  test('what the reader says holds, and the rest is guessed anew', async () => {
    const text = 'a;b,c\n1;2,3\n4;5,6\n';
    expect(await sniff(text, knows, { delimiter: ',' })).toMatchObject({ delimiter: ',', headerRow: 1 });
    expect(await sniff('a;b\n1;2\n', knows, { headerRow: 0 })).toMatchObject({
      delimiter: ';',
      headerRow: 0,
    });
    expect(await sniff(text, knows, { headerRow: 2, quote: '' })).toMatchObject({ quote: '', headerRow: 2 });
  });

  test('is certain of our own register, not of what might be two things', async () => {
    expect((await sniff('entry_id,states,summary_en\na,FRA,one\nb,PER,two\n', knows)).certain).toBe(true);
    expect((await sniff('x,y;z\n1,2;3\n4,5;6\n', knows)).certain).toBe(false);
  });
});
