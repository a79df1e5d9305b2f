// What the address of an embed may ask for: everything else is as if it were not there.
import { describe, expect, it } from 'vitest';
import { EMBED_PARTS } from '../../src/model/embedCharts';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { parseEmbed } from '../../src/embed/parameters';

const PLAIN = {
  selection: { ...NOTHING_SELECTED, scheme: 'auto' },
  scheme: 'auto',
  transparent: false,
  parts: new Set(EMBED_PARTS),
  motion: true,
  accent: null,
  id: null,
  initialWidth: null,
  childId: null,
  secret: null,
};

describe('the look of an embed', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?transparent=1&motion=0', { transparent: true, motion: false }],
    ['?transparent=yes&motion=1', {}],
    ['?id=figure-3_b&childId=graphic&initialWidth=640', { id: 'figure-3_b', childId: 'graphic', initialWidth: 640 }], // prettier-ignore
    ['?id=a.b&childId=%3Cb%3E&initialWidth=1e3', {}],
    [`?id=${'a'.repeat(65)}&initialWidth=0`, {}],
    ['?id=a&id=b', { id: 'a' }],
    ['?utm_source=x&__proto__=1&constructor=2&parentUrl=https://example.org&data=x.csv&lang=ar', {}],
    ['?view=register&static=1&q=x&chosen=KEN&entry=a&textures=1', {}],
    ['?%', {}],
    ['?id=%E0%A4%A', {}],
  ])('%s', (search, change) => expect(parseEmbed(search, '')).toEqual({ ...PLAIN, ...change }));

  it.each([
    ['?scheme=dark', 'dark'],
    ['?scheme=contrast&dark=true', 'contrast'],
    ['?scheme=sepia&dark=true', 'dark'],
    ['?dark=1', 'dark'],
    ['?dark=0', 'light'],
    ['?dark=false', 'light'],
    ['?dark=auto', 'auto'],
    ['?dark=toString', 'auto'],
    ['?scheme=', 'auto'],
  ])('%s', (search, scheme) => {
    const parameters = parseEmbed(search, '');
    expect(parameters.scheme).toBe(scheme);
    expect(parameters.selection.scheme).toBe(scheme);
  });

  it.each([
    ['?parts=legend,title', ['title', 'legend']],
    ['?parts=', []],
    ['?parts=title,disclaimer', ['title']],
    ['?parts=disclaimer,credit', [...EMBED_PARTS]],
    ['?plain=1', ['legend', 'source']],
    ['?plain=true', [...EMBED_PARTS]],
    ['?plain=1&parts=title', ['title']],
    ['?plain=1&parts=nothing', ['legend', 'source']],
  ])('%s', (search, parts) => expect([...parseEmbed(search, '').parts]).toEqual(parts));
});

describe('an accent', () => {
  it.each([
    ['?accent=0b5cad', null], // too dark for the dark paper that can come up
    ['?accent=0b5cad&scheme=light', '#0b5cad'],
    ['?accent=0B5CAD&dark=0', '#0b5cad'],
    ['?accent=0b5cad&scheme=contrast', '#0b5cad'],
    ['?accent=0b5cad&scheme=dark', null],
    ['?accent=ffcc00&scheme=light', null],
    ['?accent=ffcc00&scheme=dark', '#ffcc00'],
    ['?accent=ffcc00', null],
    ['?accent=c2571a', '#c2571a'],
    ['?accent=%23c2571a', null],
    ['?accent=c25', null],
    ['?accent=red', null],
    ['?accent=c2571a%3Burl(x)', null],
  ])('%s', (search, accent) => expect(parseEmbed(search, '').accent).toBe(accent));
});

describe('the filters of an embed', () => {
  it.each([
    ['?layer=instrument&instrument=CRPD&shape=tiles', { layer: 'instrument', instrument: 'CRPD', shape: 'tiles' }], // prettier-ignore
    ['?theme=racism,disability&actor=nhris&region=africa&group=ldc&state=KEN', { theme: ['racism', 'disability'], actor: ['nhris'], region: ['africa'], group: ['ldc'], state: ['KEN'] }], // prettier-ignore
    ['?from=2023-01-01&to=2023-06-30', { from: '2023-01-01', to: '2023-06-30' }],
    ['?from=2024-01-01&to=2023-01-01', {}],
    ['?layer=<b>&shape=globe&instrument=a%20b&region=%00', {}],
    ['?state=KEN&state=THA', { state: ['KEN'] }],
  ])('%s', (search, change) =>
    expect(parseEmbed(search, '').selection).toEqual({ ...PLAIN.selection, ...change }),
  );
});

describe('the fragment', () => {
  it.each([
    ['#?secret=Ab3dEf9hIj', 'Ab3dEf9hIj'],
    ['#secret=Ab3dEf9hIj', null],
    ['#?secret=Ab3 dEf', null],
    ['#?secret=<img>', null],
    ['#?secret=', null],
    [`#?secret=${'a'.repeat(65)}`, null],
    ['#?scheme=dark&secret=a', null],
    ['#scheme=dark', null],
  ])('%s', (hash, secret) => expect(parseEmbed('', hash)).toEqual({ ...PLAIN, secret }));
});
