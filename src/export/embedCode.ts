// What a newsroom pastes into its own page: a frame with its height reserved, or a picture that a script may replace.
import { directionOf, type Lang } from '../model/language';
import { escapeHtml, tag } from './html';
import type { ReservedHeight } from './reservedHeight';

export interface Snippet {
  /** Address of the embed, with its parameters. */
  embed: string;
  /** Address of the script that fits frames to their charts, and makes frames of pictures. */
  script: string;
  lang: Lang;
  /** What the frame is called: the finding. */
  title: string;
}

export interface Picture {
  src: string;
  /** px, for the space that is kept for it; null where its size is not known. */
  size: { width: number; height: number } | null;
}

export interface FigureSnippet extends Snippet {
  picture: Picture;
  /** Address of the view on the page, to which the picture leads. */
  view: string;
  alt: string;
  /** Sentences under the picture, the finding first. */
  caption: readonly string[];
  /** The credit line, and the address of the licence to which it leads. */
  credit: string;
  licence: string;
}

/** A chart needs its script; its links open, and its files are saved, outside the frame. Nothing of the host is in reach. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** What the host lets the frame ask the browser for. */
const ALLOW = 'clipboard-write; fullscreen';

/** A frame as wide as the column that it stands in, as one line: editors break lines into paragraphs. */
export function iframeCode(snippet: Snippet, reserved: ReservedHeight): string {
  return frame(snippet, reserved) + script(snippet);
}

/** The frame alone, for hosts that bring a script of their own, and for oEmbed. */
export function frame({ embed, lang, title }: Snippet, { plain, css }: ReservedHeight): string {
  const iframe = tag('iframe', {
    src: embed,
    title,
    lang,
    width: '100%',
    height: plain,
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: ALLOW,
    referrerpolicy: 'no-referrer',
    // Without a border: the attribute is for editors that take styles away.
    frameborder: 0,
    style: `display:block;width:100%;border:0${css && `;height:${css}`}`,
  });
  // The height follows from the width of this container. As wide as it can be, because its content gives it no width.
  return `${tag('div', { style: 'container-type:inline-size;width:100%' })}${iframe}</iframe></div>`;
}

/**
 * A picture with its caption, which stands where frames and scripts are taken away; where the script is let in it puts
 * the chart in the place of the picture.
 */
export function figureCode(it: FigureSnippet): string {
  const { embed, lang, title, picture, view, alt, caption, credit, licence } = it;
  const image = tag('img', {
    src: picture.src,
    alt,
    ...picture.size,
    loading: 'lazy',
    style: 'display:block;max-width:100%;height:auto',
  });
  const terms = `${tag('a', { href: licence, rel: 'license' })}${escapeHtml(credit)}</a>`;
  const words = [...caption.map(escapeHtml).filter(Boolean), terms].join(' ');
  const opening = tag('figure', {
    'data-hr75-embed': embed,
    'data-hr75-title': title,
    lang,
    dir: directionOf(lang),
    style: 'margin:0',
  });
  const linked = `${tag('a', { href: view })}${image}</a>`;
  return `${opening}${linked}<figcaption>${words}</figcaption></figure>${script(it)}`;
}

const script = ({ script: src }: Snippet) => `${tag('script', { src, async: '' })}</script>`;
