// What a build writes around an embed: classes in place of style attributes, the policy's hashes, and the words of a script.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { embedPage, stylesAsClasses } from '../../src/build/embeds/page';
import { keysIn } from '../../src/build/embeds/words';

describe('style attributes', () => {
  it.each([
    ['<p style="color: red">a</p>', '<p class="p0">a</p>', '.p0{color: red}'],
    ['<p class="b" style="top: 0">a</p>', '<p class="p0 b">a</p>', '.p0{top: 0}'],
    ['<p style="a: b"></p><i style="a: b"></i>', '<p class="p0"></p><i class="p0"></i>', '.p0{a: b}'],
    ['<p style="font: &quot;x&quot;"></p>', '<p class="p0"></p>', '.p0{font: "x"}'],
    ['<p>style="x: y"</p>', '<p>style="x: y"</p>', ''],
  ])('become classes: %s', (markup, classes, style) => {
    expect(stylesAsClasses(markup)).toEqual({ markup: classes, style });
  });
});

describe('the page of an embed', () => {
  const page = embedPage({
    lang: 'ar',
    bundle: { script: 'let a="</script>";', style: 'a{b:c}' },
    drawing: { markup: '<style>plot</style><i style="d: e"></i>', title: 'A & <b>', summary: '"s"' },
    json: '{"a":"</script><!--"}',
    unscripted: 'x < y',
  });
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

  it('lets through its own script and style, and no other', () => {
    const script = /<script>(.*)<\/script>\n<\/body>/s.exec(page)![1]!;
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    expect(page).toContain(`script-src 'sha256-${hashOf(script)}'; style-src 'sha256-${hashOf(style)}'`);
    expect(style).toBe('a{b:c}.p0{d: e}');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('connect-src');
    expect(page).not.toMatch(/<[^>]* style="/);
  });

  it('ends no element before its end', () => {
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('<title>A &amp; &lt;b></title>');
    expect(page).toContain('{"a":"\\u003c/script>\\u003c!--"}');
    expect(page).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('the words of a script', () => {
  const all = ['map.title', 'map.class.full', 'map.class.none', 'term.party', 'term.party.meaning', 'year.x'];
  it.each([
    ["t('map.title')", ['map.title']],
    ['t(`map.class.${code}`)', ['map.class.full', 'map.class.none']],
    ['t(`term.${term}.meaning`)', ['term.party', 'term.party.meaning']],
    ['t(a?"map.title":"year.x")', ['map.title', 'year.x']],
    ['x.map.title', []],
  ])('are those that it names: %s', (script, keys) => {
    expect(keysIn(script, all)).toEqual(keys);
  });
});
