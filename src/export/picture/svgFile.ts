// A picture as a file of its own: nothing outside of it is needed to draw it, and it says what it shows.
import { node, round, toMarkup } from './node';
import type { PagePicture } from './readPage';

export interface PictureWords {
  title: string;
  /** What it shows, where from, on what terms: for those who do not see it, and for whoever finds the file. */
  description: string;
  lang: string;
}

/** Size of a picture, px. */
export interface Size {
  width: number;
  height: number;
}

export interface SvgFile extends Size {
  markup: string;
}

/** Factor by which a picture of one size fits into the other. */
export const fit = (picture: Size, frame: Size) =>
  Math.min(frame.width / picture.width, frame.height / picture.height);

/** The SVG file. `frame`: a fixed size, in the middle of which the picture stands, on the ground `paper` (a colour). */
export function svgFile(picture: PagePicture, words: PictureWords, paper: string, frame?: Size): SvgFile {
  const { width, height } = frame ?? picture;
  const scale = frame ? fit(picture, frame) : 1;
  const [x, y] = [(width - picture.width * scale) / 2, (height - picture.height * scale) / 2];
  const shapes = frame
    ? [
        node(
          'g',
          { transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e5) / 1e5})` },
          picture.shapes,
        ),
      ]
    : picture.shapes;
  const root = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'xml:lang': words.lang,
      lang: words.lang,
      ...picture.attributes,
      // No attribute says that figures are equally wide.
      style: 'font-variant-numeric:tabular-nums',
    },
    [
      node('title', { id: 'title' }, [words.title]),
      node('desc', { id: 'description' }, [words.description]),
      ...(picture.definitions.length > 0 ? [node('defs', {}, picture.definitions)] : []),
      node('rect', { width, height, fill: paper }),
      ...shapes,
    ],
  );
  return { markup: `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(root)}\n`, width, height };
}
