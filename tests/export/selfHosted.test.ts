// The ZIP file holds the published files unchanged, a page that shows them, and a note in the reader's language.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf, type SelfHosted } from '../../src/export/selfHosted';
import { arabic, LOCALES } from '../locales';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = (data: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
const IT: SelfHosted = {
  name: 'hr75-map-ar',
  date: '2026-02-03',
  published: { 'ar.html': bytes('<!doctype html><p>\u062e'), 'embed.js': bytes('void 0') },
  code: '<iframe src="ar.html?region=africa"></iframe>',
  title: 'A <b> & "c"',
  alt: 'What it shows.',
  cite: 'HR75 Atlas, CC BY 4.0.',
};

describe.each(Object.entries(LOCALES))('%s', (lang, locale) => {
  const files = unzipSync(zipOf(locale, IT));
  const at = (name: string) => words(files[`hr75-map-ar/${name}`]);

  it('has the published files as they are, and three of its own', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['README.txt', 'ar.html', 'code.txt', 'embed.js', 'index.html'].map((name) => `hr75-map-ar/${name}`),
    );
    expect([at('ar.html'), at('embed.js')]).toEqual(['<!doctype html><p>\u062e', 'void 0']);
    expect(at('code.txt')).toBe(`${IT.code}\n`);
  });

  it('shows the code in a page of its language', () => {
    expect(at('index.html')).toContain(`<html lang="${lang}" dir="${locale.dir}">`);
    expect(at('index.html')).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(at('index.html')).toContain(`<body>\n${IT.code}\n</body>`);
  });

  it('says how it is used and on what terms', () => {
    const note = at('README.txt');
    expect(note.startsWith('\ufeff')).toBe(true);
    for (const part of ['code.txt', 'index.html', IT.alt, IT.cite, 'creativecommons.org/licenses/by/4.0'])
      expect(note).toContain(part);
  });
});

it('is the same file each time', () => {
  expect(zipOf(arabic, IT)).toEqual(zipOf(arabic, IT));
});
