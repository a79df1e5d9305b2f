import { expect, it } from 'vitest';
import { isEnded } from '../../src/locale/sentences';
import { LOCALES } from '../locales';

it.each([
  ['en', ['3 entries', 'Status on the record.'], '3 entries. Status on the record.'],
  ['en', ['Is it so?', 'It is (so far).', 'Yes'], 'Is it so? It is (so far). Yes.'],
  ['en', ['', 'One.', ''], 'One.'],
  ['en', [], ''],
  ['fr', ['3 entrées', 'D’après « l’état ».'], '3 entrées. D’après « l’état ».'],
  ['zh', ['此处收录3个条目', '依据条约记录。'], '此处收录3个条目。依据条约记录。'],
  ['zh', ['共119个条目。', '条目来自我们自己的检索。'], '共119个条目。条目来自我们自己的检索。'],
  ['zh', ['See the list.', '条目。'], 'See the list. 条目。'],
  ['ar', ['الموثق هنا: 3 مداخل', 'بحسب حالة المعاهدات.'], 'الموثق هنا: 3 مداخل. بحسب حالة المعاهدات.'],
  ['ar', ['أليس كذلك؟', 'سجل وارد من \u2068a.b.\u2069'], 'أليس كذلك؟ سجل وارد من \u2068a.b.\u2069'],
] as const)('%s: %j', (lang, texts, row) => expect(LOCALES[lang].sentences(texts)).toBe(row));

it.each([
  ['en', 'A; B'],
  ['fr', 'A\u202f; B'],
  ['zh', 'A；B'],
  ['ar', 'A؛ B'],
] as const)('%s sets clauses apart: %s', (lang, said) =>
  expect(LOCALES[lang].clauses(['A', 'B'])).toBe(said),
);

it.each([
  ['Join.', true],
  ['加入。', true],
  ['“Join.”', true],
  ['Join (CAT)', false],
  ['', false],
])('%j is ended: %s', (text, ended) => expect(isEnded(text)).toBe(ended));
