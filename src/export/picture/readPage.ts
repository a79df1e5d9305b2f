// A part of the page, as the browser laid it out, as the shapes and texts of a picture.
import { INITIAL, inheritedOf, type Define, type Inherited } from './looks';
import { node, round, type PictureNode } from './node';
import { readBox, type Box } from './readBox';
import { Definitions, readSvg } from './readSvg';
import { readText } from './readText';

/** What is for use, not for show. */
const FOR_USE = '.no-print, .visually-hidden, input, select, textarea, [popover], script, style, template';

interface Reading {
  /** Where the picture begins on screen, px. */
  origin: { left: number; top: number };
  given: Inherited;
  define: Define;
}

export interface PagePicture {
  /** px. */
  width: number;
  height: number;
  /** Fonts and direction, which all of it inherits. */
  attributes: Record<string, string>;
  /** What paints refer to. */
  definitions: readonly PictureNode[];
  shapes: readonly PictureNode[];
}

/** Its place in the picture, on whole px, as browsers paint it. */
function placed({ left, top, width, height }: Box, origin: Reading['origin']): Box {
  const [x, y] = [Math.round(left - origin.left), Math.round(top - origin.top)];
  return {
    left: x,
    top: y,
    width: Math.round(left - origin.left + width) - x,
    height: Math.round(top - origin.top + height) - y,
  };
}

/** A box that a style sheet puts before or after what is in the element, where its place can be read off the style. */
function addedBox(element: Element, which: '::before' | '::after', { origin }: Reading): PictureNode[] {
  const style = getComputedStyle(element, which);
  if (style.content !== '""' || style.position !== 'absolute' || style.display === 'none') return [];
  const around = element.getBoundingClientRect();
  const { clientLeft = 0, clientTop = 0 } = element;
  const box = {
    left: around.left + clientLeft + parseFloat(style.left),
    top: around.top + clientTop + parseFloat(style.top),
    width: parseFloat(style.width),
    height: parseFloat(style.height),
  };
  return Object.values(box).every(Number.isFinite) ? readBox(style, placed(box, origin)) : [];
}

function readElement(element: Element, reading: Reading): PictureNode[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
  if (element.matches(FOR_USE) || style.clipPath.startsWith('inset(')) return [];
  const { origin, given, define } = reading;
  if (element instanceof SVGSVGElement) {
    const drawing = readSvg(element, origin, given, define);
    return drawing ? [drawing] : [];
  }
  const own =
    style.display === 'contents' ? [] : readBox(style, placed(element.getBoundingClientRect(), origin));
  const inside = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return readText(child, origin, given, define);
    return child instanceof Element ? readElement(child, reading) : [];
  });
  const all = [
    ...own,
    ...addedBox(element, '::before', reading),
    ...inside,
    ...addedBox(element, '::after', reading),
  ];
  return style.opacity === '1' || all.length === 0
    ? all
    : [node('g', { opacity: round(Number(style.opacity)) }, all)];
}

/** Reads the element as it stands in the document; it need not be in view. */
export function readPage(element: HTMLElement): PagePicture {
  const definitions = new Definitions();
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = inheritedOf(style, definitions.define, true);
  const attributes = {
    'font-family': root['font-family']!,
    'font-size': root['font-size']!,
    direction: root['direction']!,
  };
  const given = { ...INITIAL, ...attributes };
  const shapes = readElement(element, { origin: { left, top }, given, define: definitions.define });
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    attributes,
    definitions: definitions.nodes,
    shapes,
  };
}
