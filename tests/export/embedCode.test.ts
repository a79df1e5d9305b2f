// @vitest-environment jsdom
// What a newsroom pastes: read back by a browser's parser it is what was meant, whatever the words hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureCode, iframeCode, SANDBOX, type FigureSnippet } from '../../src/export/embedCode';
import { escapeHtml } from '../../src/export/html';

const SNIPPET: FigureSnippet = {
  embed: 'https://example.org/atlas/embed/2026-02-03/map/fr.html?region=africa&theme=nhri',
  script: 'https://example.org/atlas/embed.js',
  lang: 'fr',
  title: 'Carte : 25 États',
  picture: { src: 'https://example.org/atlas/images/map/fr.png', size: { width: 1320, height: 900 } },
  view: 'https://example.org/atlas/?lang=fr&region=africa',
  alt: 'Carte du monde : 25 États.',
  caption: ['25 États.', 'Données au 3 février 2026.'],
  credit: 'HR75 Atlas, CC BY 4.0',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const RESERVED = { plain: 612, css: 'calc(900px - 0.5*clamp(0px,100cqw - 320px,780px))' };
const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</figcaption><iframe src=javascript:alert(1)>',
  '<!-- & &amp; &#39; -->',
  '[gallery ids="1"] {{ user.password }} {% include "x" %} `code`',
  '\u2068العربية\u2069 – 中文 “quoted” \ud83d\ude00',
];
const read = (code: string) => new DOMParser().parseFromString(code, 'text/html');

describe('frame', () => {
  it('is one line that says all a host needs', () => {
    expect(iframeCode(SNIPPET, RESERVED)).toBe(
      '<div style="container-type:inline-size;width:100%"><iframe src="https://example.org/atlas/embed/2026-02-03/map/fr.html?region=africa&amp;theme=nhri" title="Carte : 25 États" lang="fr" width="100%" height="612" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write; fullscreen" referrerpolicy="no-referrer" frameborder="0" style="display:block;width:100%;border:0;height:calc(900px - 0.5*clamp(0px,100cqw - 320px,780px))"></iframe></div><script src="https://example.org/atlas/embed.js" async></script>',
    );
  });

  it('keeps to the plain height where nothing is measured', () => {
    const frame = read(iframeCode(SNIPPET, { plain: 640, css: '' })).querySelector('iframe')!;
    expect(frame.getAttribute('height')).toBe('640');
    expect(frame.getAttribute('style')).toBe('display:block;width:100%;border:0');
  });

  it('gives the chart neither our origin nor the host’s', () => {
    expect(SANDBOX.split(' ')).not.toContain('allow-same-origin');
    expect(SANDBOX.split(' ').filter((right) => /top-navigation|modals|forms/.test(right))).toEqual([]);
  });
});

describe('picture first', () => {
  it('is one line: the picture, its caption, and the script that may replace it', () => {
    expect(figureCode(SNIPPET)).toBe(
      '<figure data-hr75-embed="https://example.org/atlas/embed/2026-02-03/map/fr.html?region=africa&amp;theme=nhri" data-hr75-title="Carte : 25 États" lang="fr" dir="ltr" style="margin:0"><a href="https://example.org/atlas/?lang=fr&amp;region=africa"><img src="https://example.org/atlas/images/map/fr.png" alt="Carte du monde : 25 États." width="1320" height="900" loading="lazy" style="display:block;max-width:100%;height:auto"></a><figcaption>25 États. Données au 3 février 2026. <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">HR75 Atlas, CC BY 4.0</a></figcaption></figure><script src="https://example.org/atlas/embed.js" async></script>',
    );
  });

  it('says nothing of a size that is not known, and leaves an empty alternative text empty', () => {
    const code = figureCode({ ...SNIPPET, alt: '', picture: { src: 'map.png', size: null } });
    const image = read(code).querySelector('img')!;
    expect([image.hasAttribute('width'), image.hasAttribute('height')]).toEqual([false, false]);
    expect(image.getAttribute('alt')).toBe('');
  });

  it('stands from right to left in Arabic', () => {
    expect(figureCode({ ...SNIPPET, lang: 'ar' })).toContain('lang="ar" dir="rtl"');
  });

  it('still has picture, words and links when scripts, styles and data attributes are taken out', () => {
    const page = read(figureCode(SNIPPET));
    page.querySelectorAll('script, iframe').forEach((element) => element.remove());
    page.querySelectorAll('*').forEach((element) => {
      for (const { name } of [...element.attributes])
        if (name === 'style' || name.startsWith('data-')) element.removeAttribute(name);
    });
    expect(page.querySelector('figure a > img')?.getAttribute('alt')).toBe(SNIPPET.alt);
    expect(page.querySelector('figcaption')?.textContent).toBe(
      '25 États. Données au 3 février 2026. HR75 Atlas, CC BY 4.0',
    );
  });
});

describe('hostile words', () => {
  it.each(HOSTILE)('stay words: %s', (words) => {
    const wanted = words.replace(/\s+/g, ' ').trim();
    const frame = read(iframeCode({ ...SNIPPET, title: words, embed: words }, RESERVED));
    expect(frame.querySelectorAll('*')).toHaveLength(
      read(iframeCode(SNIPPET, RESERVED)).querySelectorAll('*').length,
    );
    expect(frame.querySelector('iframe')?.title).toBe(wanted);
    const hostile = { title: words, alt: words, caption: [words], credit: words, view: words };
    const figure = read(figureCode({ ...SNIPPET, ...hostile, picture: { src: words, size: null } }));
    expect(figure.querySelectorAll('script, iframe, figure, a, img')).toHaveLength(5);
    expect(figure.querySelector('img')?.alt).toBe(wanted);
    expect(figure.querySelector('figcaption')?.textContent).toBe(`${wanted} ${wanted}`);
    expect(figure.querySelectorAll('[onload]')).toHaveLength(0);
  });

  it('come back from a parser as they were, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const code = escapeHtml(text);
        expect(code).not.toMatch(/[<>"'[\]{}`\n\r]/);
        const back = read(`<p title="${code}">${code}</p>`).querySelector('p')!;
        const wanted = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
        expect([back.title, back.textContent]).toEqual([wanted, wanted]);
      }),
    );
  });
});
