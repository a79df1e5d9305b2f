// oEmbed 1.0 for hosts that make a frame of a pasted address: a file beside each embed, and the tag by which it is found.
import type { Lang } from '../model/language';
import { embedPath, oembedPath, picturePath, type EmbedFile } from './embedAddress';
import { frame } from './embedCode';
import { tag } from './html';
import type { ReservedHeight } from './reservedHeight';

export interface OembedFacts {
  /** Absolute address of the site, ending with "/": oEmbed knows no other. */
  site: string;
  file: EmbedFile;
  title: string;
  height: ReservedHeight;
  /** Size of the picture that a release has drawn, px; null where there is none. */
  picture: { width: number; height: number } | null;
}

/** Of a column, px: the frame is as wide as its container, but the format asks for a number. */
const WIDTH = 660;
/** s for which a host may keep the answer: a day. */
const KEEP = 86_400;

/** The answer of type "rich". It is a file, and so knows no parameters: the frame shows the whole chart. */
export function oembedOf({
  site,
  file,
  title,
  height,
  picture,
}: OembedFacts): Readonly<Record<string, unknown>> {
  const lang: Lang = file.lang;
  const at = (path: string) => new URL(path, site).href;
  const snippet = { embed: at(embedPath(file)), script: '', lang, title };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'HR75 Atlas',
    provider_url: site,
    cache_age: KEEP,
    html: frame(snippet, height),
    width: WIDTH,
    height: height.plain,
    ...(picture && {
      thumbnail_url: at(picturePath(file)),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** For the head of an embed. */
export function discoveryTag(site: string, file: EmbedFile, title: string): string {
  const href = new URL(oembedPath(file), site).href;
  return tag('link', { rel: 'alternate', type: 'application/json+oembed', href, title });
}
