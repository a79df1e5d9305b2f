// Pictures as files: colours and references read off computed styles, markup, frames, and the address that is printed.
import { describe, expect, it } from 'vitest';
import { readColour, refersTo } from '../../src/export/picture/looks';
import { node, toMarkup } from '../../src/export/picture/node';
import { canDraw } from '../../src/export/picture/png';
import { fit, svgFile } from '../../src/export/picture/svgFile';
import { publicAddress } from '../../src/export/publicAddress';

describe('a computed colour', () => {
  it.each([
    ['rgb(15, 76, 138)', { hex: '#0f4c8a', alpha: 1 }],
    ['rgba(15, 76, 138, 0.35)', { hex: '#0f4c8a', alpha: 0.35 }],
    ['color(srgb 1 0.5 0 / 0.5)', { hex: '#ff8000', alpha: 0.5 }],
    ['rgba(0, 0, 0, 0)', null],
    ['none', null],
  ])('%s', (computed, colour) => expect(readColour(computed)).toEqual(colour));
});

describe('a reference', () => {
  it.each([
    ['url("#c1-land-joint")', 'c1-land-joint'],
    ['url(#a)', 'a'],
    ['url("https://example.org/page?x=1#hatch")', 'hatch'],
    ['url("picture.svg")', null],
    ['rgb(0, 0, 0)', null],
  ])('%s', (computed, id) => expect(refersTo(computed)).toBe(id));
});

describe('markup', () => {
  it('is XML whatever a register’s text holds', () => {
    const text = node('text', { x: 1.5, 'data-a': '"<&>"', y: '' }, [
      'a <b> & "c"\u0000\u000b\ud800',
      node('tspan', {}),
    ]);
    expect(toMarkup(text)).toBe(
      '<text x="1.5" data-a="&quot;&lt;&amp;&gt;&quot;">a &lt;b&gt; &amp; &quot;c&quot;<tspan/></text>',
    );
  });
});

describe('a file', () => {
  const picture = {
    width: 800,
    height: 600,
    attributes: { direction: 'rtl' },
    definitions: [],
    shapes: [node('path', { d: 'M0 0H1' })],
  };
  const words = { title: 'A & B', description: 'What it shows', lang: 'ar' };

  it('says what it shows, and needs nothing beside it', () => {
    const { markup, width, height } = svgFile(picture, words, 'white');
    expect([width, height]).toEqual([800, 600]);
    expect(markup).toContain('viewBox="0 0 800 600" role="img" aria-labelledby="title description"');
    expect(markup).toContain('xml:lang="ar" lang="ar" direction="rtl"');
    expect(markup).toContain(
      '<title id="title">A &amp; B</title><desc id="description">What it shows</desc>',
    );
    expect(markup).toContain('<rect width="800" height="600" fill="white"/><path d="M0 0H1"/>');
  });
  it('stands in the middle of a frame, as large as it can', () => {
    const frame = { width: 1200, height: 675 };
    const { markup, width, height } = svgFile(picture, words, 'white', frame);
    expect([width, height]).toEqual([1200, 675]);
    expect(markup).toContain('<g transform="translate(150 0) scale(1.125)"><path');
    expect(fit({ width: 2400, height: 600 }, frame)).toBe(0.5);
  });
  it.each([
    [{ width: 848, height: 704 }, 4, true],
    [{ width: 1264, height: 5854 }, 4, false], // longer than browsers draw
    [{ width: 4000, height: 4000 }, 4, false], // more dots than they draw
  ])('%o in %i dots a px: %s', (size, dots, can) => expect(canDraw(size, dots)).toBe(can));
});

describe('the address in a picture', () => {
  it.each([
    [
      'https://example.org/atlas/?region=africa&static=1&scheme=dark#top',
      'https://example.org/atlas/?region=africa',
    ],
    ['https://example.org/atlas/', 'https://example.org/atlas/'],
    ['http://localhost:4173/?lang=ar', ''],
    ['http://127.0.0.1:4173/', ''],
    ['http://[::1]:8080/', ''],
    ['file:///home/someone/atlas/index.html', ''],
  ])('%s', (address, printed) => expect(publicAddress(address)).toBe(printed));
});
