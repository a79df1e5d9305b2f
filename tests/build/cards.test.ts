import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardTags } from '../../src/build/cards';
import { siteUrl } from '../../src/build/siteUrl';

describe('siteUrl', () => {
  it.each([
    [undefined, ''],
    ['  ', ''],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['http://localhost:4173/atlas/', 'http://localhost:4173/atlas/'],
  ])('of %j is %j', (given, expected) => expect(siteUrl(given)).toBe(expected));
  it.each([
    'example.org',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://me@example.org/',
  ])('refuses %s', (given) => expect(() => siteUrl(given)).toThrow(/SITE_URL/));
});

describe('cardTags', () => {
  const tags = cardTags(
    readFileSync('index.html', 'utf8'),
    'https://example.org/atlas/',
    readFileSync('public/preview.png'),
  );
  const said = Object.fromEntries(
    tags.map(({ attrs }) => [String(attrs?.property ?? attrs?.name), String(attrs?.content)]),
  );
  it('says what the page says of itself', () => {
    expect(said['og:title']).toBe('HR75 Atlas');
    expect(said['og:description']).toMatch(/^The pledges of Human Rights 75/);
    expect(said['twitter:card']).toBe('summary_large_image');
  });
  it('gives the picture absolutely, with its size and its words', () => {
    expect(said['og:image']).toBe('https://example.org/atlas/preview.png');
    expect([said['og:image:width'], said['og:image:height']]).toEqual(['1440', '900']);
    expect(said['og:image:alt']).toMatch(/world map/);
  });
  it('leaves nothing empty', () => expect(Object.values(said).filter((text) => !text)).toEqual([]));
});
