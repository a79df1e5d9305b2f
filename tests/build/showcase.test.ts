// @vitest-environment jsdom
// The list of embeds and the sample article, from stand-ins for the built embeds and from the shipped extracts.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleBody, figuresIn } from '../../src/build/showcase/article';
import { builtEmbeds, wordsOf } from '../../src/build/showcase/builtEmbeds';
import { writeShowcase } from '../../src/build/showcase/showcase';
import { EMBED_CHARTS } from '../../src/model/embedCharts';
import { LANGUAGES } from '../../src/model/language';

const DATE = '2026-02-03';
let dist: string;

const embed = (chart: string, lang: string) => `<!doctype html><html lang="${lang}"><body>
<figure><header><p class="kicker s-1">${chart} &amp; more</p><h2 id="a">Finding of <b>${chart}</b> in &quot;${lang}&quot;</h2>
<p class="measure s-1">Measure</p><p class="visually-hidden" id="a-summary">Summary.</p></header></figure>`;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-showcase-'));
  for (const chart of EMBED_CHARTS) {
    mkdirSync(join(dist, 'embed', DATE, chart), { recursive: true });
    for (const lang of LANGUAGES)
      writeFileSync(join(dist, 'embed', DATE, chart, `${lang}.html`), embed(chart, lang));
  }
});
afterAll(() => rmSync(dist, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const page = (name: string) => {
  const html = readFileSync(join(dist, 'embed', name), 'utf8');
  return { html, document: new DOMParser().parseFromString(html, 'text/html') };
};
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('wordsOf', () => {
  it('reads the panel, without tags and entities', () =>
    expect(wordsOf(embed('map', 'en'))).toEqual({
      kicker: 'map & more',
      finding: 'Finding of map in "en"',
      measure: 'Measure',
      summary: 'Summary.',
    }));
  it('leaves empty what is not there', () => expect(wordsOf('<p>none</p>').finding).toBe(''));
});

describe('builtEmbeds', () => {
  it('finds each chart in each language', () =>
    expect(builtEmbeds(dist, DATE).map(({ chart, lang }) => `${chart}/${lang}`)).toEqual(
      EMBED_CHARTS.flatMap((chart) => LANGUAGES.map((lang) => `${chart}/${lang}`)),
    ));
  it('finds none of another date', () => expect(builtEmbeds(dist, '1999-01-01')).toEqual([]));
});

describe('the pages', () => {
  beforeEach(() => writeShowcase({ root: '.', dist, date: DATE }));

  it('list every embed with its code, of the dated address', () => {
    const { document } = page('index.html');
    const frames = [...document.querySelectorAll('details')].map((one) =>
      new DOMParser()
        .parseFromString(one.querySelector('textarea')!.value, 'text/html')
        .querySelector('iframe')!,
    );
    expect(frames.map(({ src }) => new URL(src).pathname)).toEqual(
      EMBED_CHARTS.flatMap((chart) => LANGUAGES.map((lang) => `/embed/${DATE}/${chart}/${lang}.html`)),
    );
    for (const frame of frames) {
      expect(frame.title).toMatch(/^Finding of/);
      expect(frame.getAttribute('sandbox')).not.toMatch(/allow-(same-origin|top-navigation|forms)/);
    }
  });

  it('host five charts in the article, and say the figures of the extract', () => {
    const { document } = page('article.html');
    expect([...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))).toEqual(
      ['actors', 'themes', 'map', 'timeline', 'promised'].map((chart) => `../embed/${DATE}/${chart}/en.html`),
    );
    const text = document.body.textContent!.replace(/\s+/g, ' ');
    expect(text).toContain('782 pledges');
    expect(text).toContain('142 States pledged on their own');
    expect(text).toContain('Five regional dialogues');
    expect(text).toContain('more than 130 States met');
    expect(text).not.toMatch(/\{\{|\}\}|undefined/);
  });

  it.each(['index.html', 'article.html'])('let into %s what stands in it, and nothing else', (name) => {
    const { html, document } = page(name);
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*|data:/);
    for (const style of document.querySelectorAll('style')) expect(policy).toContain(sha(style.textContent!));
    for (const script of document.querySelectorAll('script:not([src])'))
      expect(policy).toContain(sha(script.textContent!));
    for (const element of document.body.querySelectorAll('[style]'))
      expect(policy).toContain(sha(element.getAttribute('style')!));
    expect(html).not.toMatch(/\son\w+=/);
  });
});

describe('oEmbed', () => {
  const answer = () =>
    JSON.parse(readFileSync(join(dist, `embed/${DATE}/map/fr.json`), 'utf8')) as Record<string, unknown>;

  it('is written with absolute addresses where the address of the site is known', () => {
    expect(answer).toThrow();
    vi.stubEnv('SITE_URL', 'https://example.org/atlas');
    writeShowcase({ root: '.', dist, date: DATE });
    expect(answer()).toMatchObject({ version: '1.0', type: 'rich', title: 'Finding of map in "fr"' });
    expect(answer().html).toContain(`https://example.org/atlas/embed/${DATE}/map/fr.html`);
    expect(page('index.html').html).toContain('https://example.org/atlas/embed.js');
  });
});

describe('articleBody', () => {
  const parts = { figures: figuresIn(readFileSync('data/figures.csv', 'utf8')), embed: () => '', notice: '' };
  it.each([
    ['<p>{{headline.regional_dialogues}} dialogues', 'Five dialogues'],
    ['There were {{headline.regional_dialogues}} dialogues', 'were five dialogues'],
    ['It is so. {{headline.high_level_event_states}} States', 'so. More than 130 States'],
    ['{{headline.children_surveyed}} children', 'about 4,000 children'],
  ])('fills %j', (template, expected) => expect(articleBody(template, parts)).toContain(expected));
  it('refuses a figure that is not in the extract', () =>
    expect(() => articleBody('{{headline.none}}', parts)).toThrow(/headline\.none/));
});
