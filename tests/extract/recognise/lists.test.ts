// Several values in one cell.
import { describe, expect, it } from 'vitest';
import { splitList } from '../../../src/extract/recognise/lists';

describe('splitList', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['  ', []],
    [';;|', []],
    ['Kenya', ['Kenya']],
    [' Kenya ', ['Kenya']],
    ['Kenya;Chad', ['Kenya', 'Chad']],
    ['Kenya | Chad|', ['Kenya', 'Chad']],
    ['Kenya; Chad ;Kenya', ['Kenya', 'Chad']],
    ['كينيا؛ تشاد', ['كينيا', 'تشاد']],
    ['肯尼亚；乍得', ['肯尼亚', '乍得']],
    ['Kenya\r\nChad', ['Kenya', 'Chad']],
    ['Korea, Republic of', ['Korea, Republic of']],
    ['economic, social and cultural', ['economic, social and cultural']],
    ['__proto__;constructor', ['__proto__', 'constructor']],
  ])('%j: %j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });
});
