// The ground and the lines of an HTML element as shapes of a picture.
import { readColour } from './looks';
import { node, round, type PictureNode } from './node';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** Lengths of the dashes of a line, in its own widths. */
const DASHES: Readonly<Record<string, number>> = { dotted: 1, dashed: 3 };

interface Border {
  side: (typeof SIDES)[number];
  width: number;
  hex: string;
  alpha: number;
  dash: string;
}

function bordersOf(style: CSSStyleDeclaration): Border[] {
  return SIDES.flatMap((side) => {
    const kind = style.getPropertyValue(`border-${side}-style`);
    const width = parseFloat(style.getPropertyValue(`border-${side}-width`));
    const colour = readColour(style.getPropertyValue(`border-${side}-color`));
    if (kind === 'none' || kind === 'hidden' || !(width > 0) || !colour) return [];
    const dash = DASHES[kind];
    return [{ side, width, ...colour, dash: dash ? `${dash * width} ${dash * width}` : '' }];
  });
}

function edge({ side, width }: Border, box: Box): string {
  const half = width / 2;
  const [left, right, top, bottom] = [box.left, box.left + box.width, box.top, box.top + box.height];
  const [x, y] = [
    side === 'right' ? right - half : left + half,
    side === 'bottom' ? bottom - half : top + half,
  ];
  return side === 'top' || side === 'bottom'
    ? `M${round(left)} ${round(y)}H${round(right)}`
    : `M${round(x)} ${round(top)}V${round(bottom)}`;
}

const outline = (box: Box, width: number, radius: number) => ({
  x: round(box.left + width / 2),
  y: round(box.top + width / 2),
  width: round(box.width - width),
  height: round(box.height - width),
  rx: radius > 0 ? round(Math.max(0, radius - width / 2)) : '',
});
const opacity = (name: 'fill' | 'stroke', alpha: number) => ({
  [`${name}-opacity`]: alpha === 1 ? '' : round(alpha),
});

/** A line within the edge, drawn as a shadow without blur. */
function ringOf(style: CSSStyleDeclaration): { hex: string; alpha: number; width: number } | null {
  const ring = /^(.+?\)) 0px 0px 0px ([\d.]+)px inset$/.exec(style.boxShadow);
  const colour = ring && readColour(ring[1]!);
  return colour && { ...colour, width: Number(ring[2]) };
}

/** The two stripes of a slanted ground, as `repeating-linear-gradient` says them: where each ends, px. */
function stripesOf(style: CSSStyleDeclaration): { from: number; to: number; hexes: [string, string] } | null {
  const image = style.backgroundImage;
  if (!image.startsWith('repeating-linear-gradient(135deg')) return null;
  const colours = (image.match(/\w+\([^()]+\)/g) ?? []).map((colour) => readColour(colour)?.hex ?? '');
  const ends = [...image.matchAll(/([\d.]+)px/g)].map(([, px]) => Number(px));
  const [first = '', second = first] = [colours[0], colours.at(-1)];
  return { from: ends[1] ?? 0, to: ends.at(-1) ?? 1, hexes: [first, second] };
}

/** What the element paints of itself, `box` being its border box in the picture, px. */
export function readBox(style: CSSStyleDeclaration, box: Box): PictureNode[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const corner = style.borderTopLeftRadius;
  const radius = Math.min(
    corner.endsWith('%') ? (parseFloat(corner) / 100) * box.width : parseFloat(corner) || 0,
    box.width / 2,
    box.height / 2,
  );
  const borders = bordersOf(style);
  const shapes: PictureNode[] = [];

  const ground = readColour(style.backgroundColor);
  if (ground) {
    const inset = Object.fromEntries(
      SIDES.map((side) => {
        const width = parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
        return [side, style.backgroundClip === 'padding-box' ? width : 0];
      }),
    ) as Record<(typeof SIDES)[number], number>;
    const filled = {
      left: box.left + inset.left,
      top: box.top + inset.top,
      width: box.width - inset.left - inset.right,
      height: box.height - inset.top - inset.bottom,
    };
    shapes.push(
      node('rect', { ...outline(filled, 0, radius), fill: ground.hex, ...opacity('fill', ground.alpha) }),
    );
  }
  const stripes = stripesOf(style);
  if (stripes) shapes.push(...striped(stripes, box));
  const ring = ringOf(style);
  if (ring)
    shapes.push(
      node('rect', {
        ...outline(box, ring.width, radius),
        fill: 'none',
        stroke: ring.hex,
        'stroke-width': ring.width,
        ...opacity('stroke', ring.alpha),
      }),
    );
  const [first] = borders;
  const isFrame =
    borders.length === 4 &&
    first !== undefined &&
    borders.every(
      ({ width, hex, dash }) => width === first.width && hex === first.hex && dash === first.dash,
    );
  const lines = isFrame
    ? [{ ...first, tag: 'rect', shape: outline(box, first.width, radius) }]
    : borders.map((border) => ({ ...border, tag: 'path', shape: { d: edge(border, box) } }));
  for (const { tag, shape, hex, width, alpha, dash } of lines)
    shapes.push(
      node(tag, {
        ...shape,
        fill: 'none',
        stroke: hex,
        'stroke-width': width,
        'stroke-dasharray': dash,
        ...opacity('stroke', alpha),
      }),
    );
  return shapes;
}

/** Slanted stripes, cut at the box by an inner drawing. */
function striped({ from, to, hexes }: NonNullable<ReturnType<typeof stripesOf>>, box: Box): PictureNode[] {
  const { width, height } = box;
  const step = to * Math.SQRT2;
  const count = Math.ceil((width + height) / step);
  const slants = Array.from({ length: count + 1 }, (_, index) => {
    const at = round(index * step + (from * Math.SQRT2) / 2);
    return `M${round(at - height)} ${round(height)}L${at} 0`;
  });
  return [
    node('rect', { ...outline(box, 0, 0), fill: hexes[1] }),
    node('svg', { x: round(box.left), y: round(box.top), width: round(width), height: round(height) }, [
      node('path', { d: slants.join(''), fill: 'none', stroke: hexes[0], 'stroke-width': from }),
    ]),
  ];
}
