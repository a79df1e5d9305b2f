// oEmbed 1.0: every required field of the type "rich", absolute addresses, and a frame that a parser reads as one.
import { expect, it } from 'vitest';
import { discoveryTag, oembedOf } from '../../src/export/oembed';

const FILE = { chart: 'flows', lang: 'ru', date: 'latest' } as const;
const FACTS = {
  site: 'https://example.org/atlas/',
  file: FILE,
  title: 'Потоки "ратификаций" <2023>',
  height: { plain: 700, css: '' },
  picture: { width: 1320, height: 1400 },
};

it('has what the format asks for', () => {
  const { html, ...rest } = oembedOf(FACTS);
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: FACTS.title,
    provider_name: 'HR75 Atlas',
    provider_url: 'https://example.org/atlas/',
    cache_age: 86400,
    width: 660,
    height: 700,
    thumbnail_url: 'https://example.org/atlas/images/flows/ru.png',
    thumbnail_width: 1320,
    thumbnail_height: 1400,
  });
  expect(html).toMatch(
    /^<div [^>]*><iframe src="https:\/\/example\.org\/atlas\/embed\/latest\/flows\/ru\.html" title="Потоки &quot;ратификаций&quot; &lt;2023&gt;" lang="ru"[^>]*><\/iframe><\/div>$/,
  );
});

it('names no picture that was not drawn', () => {
  expect(Object.keys(oembedOf({ ...FACTS, picture: null })).join()).not.toContain('thumbnail');
});

it('is found by its tag', () => {
  expect(discoveryTag(FACTS.site, FILE, 'A "b"')).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/atlas/embed/latest/flows/ru.json" title="A &quot;b&quot;">',
  );
});
