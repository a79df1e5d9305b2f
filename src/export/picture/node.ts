// A picture as a tree of SVG elements, and its text as a file.

export interface PictureNode {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (PictureNode | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 does not allow, and a register's text may hold.
// eslint-disable-next-line no-control-regex -- these are meant
const NOT_XML = /[\u2060\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const escape = (text: string) => text.replace(NOT_XML, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);

/** A length for an attribute, px: two decimals at most. */
export const round = (px: number) => Math.round(px * 100) / 100;

/** The element as markup; attributes that are '' are left out. */
export function toMarkup({ tag, attributes, children }: PictureNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : toMarkup(child)));
  return inside.length > 0 ? `<${tag}${written}>${inside.join('')}</${tag}>` : `<${tag}${written}/>`;
}

export const node = (
  tag: string,
  attributes: PictureNode['attributes'],
  children: PictureNode['children'] = [],
): PictureNode => ({ tag, attributes, children });
