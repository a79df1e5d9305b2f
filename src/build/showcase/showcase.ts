// Writes what shows the embeds at work: embed/index.html, which lists them with their code, embed/article.html, which
// hosts five, and, where the site's address is known, the oEmbed file of each.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATEST, oembedPath, picturePath } from '../../export/embedAddress';
import { EMBED_FACTS_PATH } from '../../export/embedFacts';
import { oembedOf } from '../../export/oembed';
import { pngSize } from '../cards';
import { readHeights } from '../release/heightTable';
import { siteUrl } from '../siteUrl';
import { articleBody, figuresIn } from './article';
import { builtEmbeds, type BuiltEmbed } from './builtEmbeds';
import { pageOf } from './document';
import { embedFacts } from './embedFacts';
import { LIST_SCRIPT, listBody, UNKNOWN_SITE } from './embedList';
import { figureSnippet, heightOf, iframeSnippet, type SnippetPlace } from './snippets';

/** Where the article shows a picture that a script makes a chart of, once a release has drawn it. */
const AS_PICTURE = 'themes';

export interface ShowcaseFacts {
  /** The project's folder, and that of the built site. */
  root: string;
  dist: string;
  /** The date in the embeds' addresses. */
  date: string;
}

interface DataPackage {
  'hr75:credit': string;
  'hr75:notice': string;
  licenses: { path: string }[];
}
const dataPackage = (root: string) =>
  JSON.parse(readFileSync(join(root, 'data/datapackage.json'), 'utf8')) as DataPackage;

const styles = (root: string) =>
  ['src/design/tokens.css', 'src/design/base.css', 'src/build/showcase/showcase.css']
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/@import[^;]*;/g, ''))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n');

function place({ root, dist, date }: ShowcaseFacts, base: string): SnippetPlace {
  const about = dataPackage(root);
  const credit = { text: about['hr75:credit'], licence: about.licenses[0]!.path };
  return { dist, base, date, heights: readHeights(root), credit };
}

/** The answers of oEmbed: absolute addresses, so none without SITE_URL. */
function writeOembed(
  facts: ShowcaseFacts,
  embeds: readonly BuiltEmbed[],
  at: SnippetPlace,
  site: string,
): void {
  for (const embed of embeds) {
    const { chart, lang, words } = embed;
    const picture = join(facts.dist, picturePath(embed));
    const size = existsSync(picture) ? pngSize(readFileSync(picture)) : null;
    const answer = oembedOf({
      site,
      file: { chart, lang, date: facts.date },
      title: words.finding,
      height: heightOf(at.heights, embed),
      picture: size && { width: size[0], height: size[1] },
    });
    writeFileSync(
      join(facts.dist, oembedPath({ chart, lang, date: facts.date })),
      `${JSON.stringify(answer, null, 2)}\n`,
    );
  }
}

/** Reads the embeds that stand in `dist`; called again once pictures have been drawn. */
export function writeShowcase(facts: ShowcaseFacts): void {
  const { root, dist, date } = facts;
  const site = siteUrl();
  const embeds = builtEmbeds(dist, date);
  const here = place(facts, '../');
  const there = place(facts, site || UNKNOWN_SITE);
  const notice = dataPackage(root)['hr75:notice'];
  const css = styles(root);
  const write = (name: string, html: string) => writeFileSync(join(dist, 'embed', name), html);

  const list = listBody(embeds, { here, there, notice });
  write(
    'index.html',
    pageOf({
      title: 'Embeds: HR75 Atlas',
      description: 'Every chart of HR75 Atlas as one file, with the code to put it into a page of your own.',
      css,
      body: list,
      script: LIST_SCRIPT,
    }),
  );
  const article = articleBody(readFileSync(join(root, 'src/build/showcase/article.html'), 'utf8'), {
    figures: figuresIn(readFileSync(join(root, 'data/figures.csv'), 'utf8')),
    notice,
    embed: (chart) => {
      const embed = embeds.find((built) => built.chart === chart && built.lang === 'en');
      if (!embed) throw new Error(`the sample article hosts ${chart}, which was not built`);
      return (chart === AS_PICTURE && figureSnippet(here, embed)) || iframeSnippet(here, embed);
    },
  });
  write(
    'article.html',
    pageOf({
      title: 'A sample article with charts of HR75 Atlas',
      description: 'An article that hosts five charts of HR75 Atlas as a newsroom would.',
      css,
      body: article,
      script: '',
    }),
  );
  const known = embedFacts(dist, embeds, here.heights);
  writeFileSync(join(dist, EMBED_FACTS_PATH), JSON.stringify(known));
  if (site)
    for (const each of [date, LATEST])
      writeOembed({ ...facts, date: each }, builtEmbeds(dist, each), there, site);
}
