import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseText, restoreText } from '../../src/model/formula';

describe('a text that would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['+41 22 917 90 00', "'+41 22 917 90 00"],
    ['-', "'-"],
    ['- first point', "'- first point"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['|calc', "'|calc"],
    ['=HYPERLINK("https://example.org";"x")', '\'=HYPERLINK("https://example.org";"x")'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM', "'＠SUM"],
    ['﹦1', "'﹦1"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u3000＝1', "'\u3000＝1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u2067=1', "'\u2067=1"],
    ['\0=1', "'\0=1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\ttext', "'\ttext"],
    ['\n\n=1', "'\n\n'=1"],
    ['one\n=2', "one\n'=2"],
    ['one\r\n =2\r\n+3+4', "one\r\n' =2\r\n'+3+4"],
    ['one\u2028=2', "one\u2028'=2"],
    ['one\t=2', "one\t'=2"],
    ['one;=2;two', "one;'=2;two"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
  ])('%j', (text, safe) => {
    expect(defuseText(text)).toBe(safe);
    expect(restoreText(safe)).toBe(text);
  });
});

describe('a text that is left alone', () => {
  it.each([
    '',
    '-5',
    '+3.2',
    '-5 %',
    '-5%',
    '-1,234.5',
    '-0.1e-7',
    '−1',
    '2023-12-11',
    'a=b',
    'a - b',
    'one\ntwo',
    'Côte d’Ivoire',
    "d'accord",
    "'quoted'",
    "'-5",
    'AUS;NZL',
    'https://example.org/?q=1',
    '人权',
    'حقوق الإنسان',
  ])('%j', (text) => {
    expect(defuseText(text)).toBe(text);
    expect(restoreText(text)).toBe(text);
  });
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."='+-@|＝－ \t\r\n;5%a\u00a0\u200b\u2028"),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 24,
});

it('comes back as it was, whatever it is', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(restoreText(defuseText(text))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

it('leaves no line, and nothing after a tab or a semicolon, that begins a formula', () => {
  const begins = /^[\s\p{Cc}\p{Cf}]*[=@|＝＋－＠](?!\d)/u;
  fc.assert(
    fc.property(hostile, (text) => {
      for (const part of defuseText(text).split(/[\r\n\u2028\t;]/)) expect(part).not.toMatch(begins);
    }),
    { numRuns: 3000 },
  );
});
