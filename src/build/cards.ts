// What a link to the page shows where it is shared: Open Graph and card tags, in a build that knows its address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { siteUrl } from './siteUrl.ts';

/** Of public/. */
const PICTURE = 'preview.png';
const PICTURE_SAYS =
  'The first screen of HR75 Atlas: key figures, filters and the world map of pledging States.';

/** Width and height in px of a PNG, from its header. */
export function pngSize(png: Buffer): readonly [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/**
 * The tags, from the page's own title and description. There is no og:url: it would make one of all views, whose
 * addresses differ in their query alone.
 */
export function cardTags(html: string, site: string, picture: Buffer): HtmlTagDescriptor[] {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const [width, height] = pngSize(picture);
  const properties = {
    'og:type': 'website',
    'og:site_name': title,
    'og:title': title,
    'og:description': description,
    'og:image': `${site}${PICTURE}`,
    'og:image:width': String(width),
    'og:image:height': String(height),
    'og:image:alt': PICTURE_SAYS,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ].map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head' }));
}

export function cards(): Plugin {
  let root = '';
  const site = siteUrl();
  return {
    name: 'cards',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: (html) =>
      site ? cardTags(html, site, readFileSync(join(root, 'public', PICTURE))) : [],
  };
}
