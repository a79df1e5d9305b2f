// An SVG drawing of the page as part of a picture: what is seen of it, its looks as attributes.
import { difference, INITIAL, inheritedOf, ownLook, type Define, type Inherited } from './looks';
import { node, round, type PictureNode } from './node';

/** Not drawn where they stand, or not at all. */
const NOT_DRAWN: ReadonlySet<string> = new Set([
  ...['title', 'desc', 'metadata', 'style', 'script', 'foreignObject'],
  ...['defs', 'pattern', 'clipPath', 'mask', 'symbol', 'marker', 'linearGradient', 'radialGradient'],
]);
const SHAPES: ReadonlySet<string> = new Set([
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
]);
const GEOMETRY: readonly string[] = [
  ...['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'd', 'points'],
  ...['x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'rotate', 'textLength', 'lengthAdjust'],
  ...['viewBox', 'preserveAspectRatio', 'patternUnits', 'patternContentUnits', 'patternTransform'],
  ...['clipPathUnits', 'maskUnits', 'maskContentUnits'],
];

const geometryOf = (element: Element) =>
  Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** Its transform as the browser applies it: of attribute or style, about whatever origin. */
function transformOf(element: Element, style: CSSStyleDeclaration): string {
  if (style.transform === 'none') return '';
  const around = element.parentElement;
  const own = (element as SVGGraphicsElement).getScreenCTM?.();
  const outer = (around as unknown as SVGGraphicsElement | null)?.getScreenCTM?.();
  // What is not rendered, as in a pattern, has no place on screen.
  if (!own || !outer) return element.getAttribute('transform') ?? '';
  const { a, b, c, d, e, f } = outer.inverse().multiply(own);
  const exact = (value: number) => Math.round(value * 1e5) / 1e5;
  if (exact(a) === 1 && exact(b) === 0 && exact(c) === 0 && exact(d) === 1)
    return e === 0 && f === 0 ? '' : `translate(${round(e)} ${round(f)})`;
  return `matrix(${[a, b, c, d].map(exact).join(' ')} ${round(e)} ${round(f)})`;
}

/** Lines that keep their width under zoom have it in the units of what they stand in. */
function keptWidth(element: Element, style: CSSStyleDeclaration): Record<string, string> {
  const matrix = (element as SVGGraphicsElement).getScreenCTM?.();
  if (style.vectorEffect !== 'non-scaling-stroke' || !matrix) return {};
  const scale = Math.hypot(matrix.a, matrix.b) || 1;
  return { 'stroke-width': String(parseFloat(style.strokeWidth) / scale) };
}

const isUnseen = (tag: string, { fill, stroke }: Inherited) =>
  SHAPES.has(tag) && fill === 'none' && stroke === 'none';

/** An element of a drawing and what is in it; null where nothing of it is seen. */
export function readSvgElement(
  element: Element,
  given: Inherited,
  define: Define,
  isDefinition = false,
): PictureNode | null {
  const tag = element.localName;
  if (NOT_DRAWN.has(tag) && !isDefinition) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return null;
  const values = { ...inheritedOf(style, define), ...keptWidth(element, style) };
  if (isUnseen(tag, values)) return null;
  const children = childrenOf(element, values, define);
  if (tag === 'g' && children.length === 0) return null;
  const attributes = {
    ...geometryOf(element),
    ...difference(values, given),
    ...ownLook(style, define),
    transform: isDefinition ? (element.getAttribute('transform') ?? '') : transformOf(element, style),
  };
  return node(tag, attributes, children);
}

function childrenOf(element: Element, values: Inherited, define: Define): (PictureNode | string)[] {
  const isText = element.localName === 'text' || element.localName === 'tspan';
  return [...element.childNodes].flatMap((child): (PictureNode | string)[] => {
    // A space that is to stay is another letter than these.
    if (child instanceof Text) return isText && child.data ? [child.data.replace(/[ \t\r\n]+/g, ' ')] : [];
    const read = child instanceof Element ? readSvgElement(child, values, define) : null;
    return read ? [read] : [];
  });
}

/** A drawing at its place in the picture. `origin`: where the picture begins on screen, px. */
export function readSvg(
  svg: SVGSVGElement,
  origin: { left: number; top: number },
  given: Inherited,
  define: Define,
): PictureNode | null {
  const style = getComputedStyle(svg);
  const { left, top, width, height } = svg.getBoundingClientRect();
  if (width < 1 || height < 1 || style.opacity === '0') return null;
  const values = inheritedOf(style, define);
  const children = childrenOf(svg, values, define);
  if (children.length === 0) return null;
  const viewBox = svg.getAttribute('viewBox') ?? `0 0 ${round(width)} ${round(height)}`;
  return node(
    'svg',
    {
      // On whole px, as browsers paint it.
      x: Math.round(left - origin.left),
      y: Math.round(top - origin.top),
      width: round(width),
      height: round(height),
      viewBox,
      preserveAspectRatio: svg.getAttribute('preserveAspectRatio') ?? '',
      overflow: style.overflow === 'visible' ? 'visible' : '',
      ...difference(values, given),
      opacity: style.opacity === '1' ? '' : style.opacity,
    },
    children,
  );
}

/** Keeps what paints refer to, patterns and clips, under names of the picture's own. */
export class Definitions {
  #names = new Map<string, string>();
  readonly nodes: PictureNode[] = [];

  /** Name in the picture of what has the id on the page; '' where nothing has. */
  readonly define: Define = (id) => {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const element = document.getElementById(id);
    const name = element ? `d${this.#names.size + 1}` : '';
    this.#names.set(id, name);
    const read = element && readSvgElement(element, INITIAL, this.define, true);
    if (read) this.nodes.push({ ...read, attributes: { ...read.attributes, id: name } });
    return name;
  };
}
