// An element of SVG as data: charts with hundreds of alike marks are lists of these.

export interface SvgNode {
  /** Tells it from its siblings. */
  key: string;
  tag: 'path' | 'g' | 'circle' | 'pattern' | 'rect';
  /** Of siblings with the same key always the same names; an attribute that is undefined is left out. */
  attributes: Readonly<Record<string, string | number | undefined>>;
  /** Known by their keys: they may come, go and change places. */
  children?: readonly SvgNode[];
}
