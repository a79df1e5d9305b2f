// The formats in which hosts hear of a height, letter for letter, and the questions that are answered.
import { describe, expect, it } from 'vitest';
import { heightMessages, questionIn, type HostNames } from '../../src/embed/hostMessages';

const NAMELESS: HostNames = { id: null, childId: null, secret: null, resizerId: null };
const SIZE = { width: 660, height: 512 };
const AMP = { sentinel: 'amp', type: 'embed-size', height: 512 };

describe('what hosts are told', () => {
  it('is the height alone, where they gave no name', () =>
    expect(heightMessages(SIZE, NAMELESS, 'resize')).toEqual([
      { type: 'hr75:height', id: null, height: 512 },
      { 'datawrapper-height': { 'hr75:no-name': 512 } },
      AMP,
    ]));

  it('has the names that they gave, each in its own format', () =>
    expect(
      heightMessages(SIZE, { id: 'f1', childId: 'graphic', secret: 'Ab3', resizerId: 'iFrameResizer0' }, 'init'), // prettier-ignore
    ).toEqual([
      { type: 'hr75:height', id: 'f1', height: 512 },
      { 'datawrapper-height': { f1: 512 } },
      AMP,
      'pymxPYMxgraphicxPYMxheightxPYMx512',
      { message: 'height', value: 512, secret: 'Ab3' },
      '[iFrameSizer]iFrameResizer0:512:660:init',
    ]));
});

describe('what is a question', () => {
  const names = { ...NAMELESS, childId: 'graphic', secret: 'Ab3' };
  const asked = { resizerId: null };
  it.each([
    [{ type: 'hr75:ask' }, asked],
    [{ type: 'hr75:ask', href: 'javascript:alert(1)' }, asked],
    [{ message: 'ready', secret: 'Ab3' }, asked],
    ['pymxPYMxgraphicxPYMxwidthxPYMx640', asked],
    ['[iFrameSizer]iFrameResizer0:8:false:false:32:true:true::bodyOffset', { resizerId: 'iFrameResizer0' }],
    ['[iFrameSizer]chart-1:0:true:', { resizerId: 'chart-1' }],
    [{ message: 'ready', secret: 'other' }, null],
    [{ message: 'link', value: 'https://example.org', secret: 'Ab3' }, null],
    [{ type: 'hr75:height', height: 9 }, null],
    ['pymxPYMxotherxPYMxwidthxPYMx640', null],
    ['pymxPYMxgraphicxPYMxnavigateToxPYMxjavascript:alert(1)', null],
    ['[iFrameSizer]message:{"a":1}', null],
    ['[iFrameSizer]moveToAnchor:here', null],
    ['[iFrameSizer]a b:8:false:', null],
    ['[iFrameSizer]<img>:8:false:', null],
    [`[iFrameSizer]${'a'.repeat(65)}:8:false:`, null],
    ['[iFrameSizer]', null],
    ['', null],
    [null, null],
    [undefined, null],
    [7, null],
    [['hr75:ask'], null],
    [new Map([['type', 'hr75:ask']]), null],
  ])('%o', (data, question) => expect(questionIn(data, names)).toEqual(question));

  it('is none of a host that gave no name', () => {
    expect(questionIn({ message: 'ready', secret: null }, NAMELESS)).toBeNull();
    expect(questionIn('pymxPYMxnullxPYMxwidthxPYMx640', NAMELESS)).toBeNull();
  });
});
