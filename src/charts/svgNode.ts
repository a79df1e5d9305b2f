// An element of SVG as data: charts with hundreds of alike marks are lists of these.

export interface SvgNode {
  /** Tells it from its siblings. */
  key: string;
  tag: 'path' | 'g' | 'circle';
  /** Of siblings with the same key always the same names; an attribute that is undefined is left out. */
  attributes: Readonly<Record<string, string | number | undefined>>;
  /** As many, of the same tags, as long as the key is the same. */
  children?: readonly SvgNode[];
}
