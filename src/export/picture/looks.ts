// Computed styles as attributes of SVG, so that a picture looks the same without a style sheet.
import { round } from './node';

/** Values that an element hands to what is in it, by property. */
export type Inherited = Readonly<Record<string, string>>;

/** Values where nothing is said. Fonts are said at the root. */
export const INITIAL: Inherited = {
  fill: 'black',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'shape-rendering': 'auto',
  'paint-order': 'normal',
  'clip-rule': 'nonzero',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  direction: 'ltr',
};
const PAINTS: readonly string[] = ['fill', 'stroke'];
const TEXT: readonly string[] = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'direction',
];

export interface Colour {
  hex: string;
  /** 0 to 1. */
  alpha: number;
}

/** A computed colour; null where nothing is to be seen. */
export function readColour(computed: string): Colour | null {
  const [red, green, blue, alpha = 1] = (computed.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  const unit = computed.startsWith('color(') ? 255 : 1;
  const hex = [red, green, blue].map((part) =>
    Math.round(Math.min(255, part * unit))
      .toString(16)
      .padStart(2, '0'),
  );
  return { hex: `#${hex.join('')}`, alpha };
}

/** Id that a computed paint, clip or mask refers to; null where it refers to none. */
export const refersTo = (computed: string) => /^url\("?[^"#)]*#([^")]+)"?\)/.exec(computed)?.[1] ?? null;

/** Numbers without their px, as an attribute has them. */
const bare = (value: string) =>
  value.replace(/(-?[\d.]+(?:e-?\d+)?)px/g, (_, number) => String(round(Number(number))));

/** What a look is read with: the name under which the picture keeps what an id refers to; '' for none. */
export type Define = (id: string) => string;

function paintOf(style: CSSStyleDeclaration, property: string, define: Define): [string, string] {
  const computed = style.getPropertyValue(property);
  const opacity = Number(style.getPropertyValue(`${property}-opacity`) || 1);
  const id = refersTo(computed);
  if (id !== null) {
    const name = define(id);
    return [name ? `url(#${name})` : 'none', String(opacity)];
  }
  const colour = computed === 'none' ? null : readColour(computed);
  return colour ? [colour.hex, String(round(colour.alpha * opacity))] : ['none', '1'];
}

/** All that the element hands down, as attributes would say it. `text`: of text in HTML, whose colour is its fill. */
export function inheritedOf(style: CSSStyleDeclaration, define: Define, text = false): Inherited {
  const values: Record<string, string> = { ...INITIAL };
  for (const property of text ? TEXT : Object.keys(INITIAL))
    if (!PAINTS.includes(property.replace(/-opacity$/, '')))
      values[property] = bare(style.getPropertyValue(property)) || INITIAL[property]!;
  if (text) {
    const colour = readColour(style.color);
    return { ...values, fill: colour?.hex ?? 'none', 'fill-opacity': String(round(colour?.alpha ?? 1)) };
  }
  for (const property of PAINTS)
    [values[property], values[`${property}-opacity`]] = paintOf(style, property, define);
  return values;
}

/** What differs from what is handed down anyway. */
export function difference(values: Inherited, given: Inherited): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([property, value]) => value !== given[property]));
}

/** What holds for the element as a whole and is not handed down. */
export function ownLook(style: CSSStyleDeclaration, define: Define): Record<string, string> {
  const reference = (value: string) => {
    const id = refersTo(value);
    const name = id === null ? '' : define(id);
    return name && `url(#${name})`;
  };
  return {
    opacity: style.opacity === '1' ? '' : String(round(Number(style.opacity))),
    'clip-path': reference(style.clipPath),
    mask: reference(style.mask),
    'text-decoration': style.textDecorationLine === 'line-through' ? 'line-through' : '',
  };
}
