// Geometry of the flows: a two-column Sankey whose height follows from its labels, so that none can overlap.
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import {
  columnWidths,
  LABEL_GAP,
  labelLines,
  LINE,
  NODE_WIDTH,
  overhangOf,
  paddingFor,
  WIDE,
  type FlowNodeSpec,
  type LabelLine,
} from './flowLabels';

export interface FlowLinkSpec {
  key: string;
  /** Keys of a group and of an instrument. */
  source: string;
  target: string;
  value: number;
}
export interface FlowSpec {
  groups: readonly FlowNodeSpec[];
  instruments: readonly FlowNodeSpec[];
  links: readonly FlowLinkSpec[];
}

export interface PlacedNode {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the label stands: its edge that faces the node, and the text-anchor for it in the page's direction. */
  label: {
    x: number;
    anchor: 'start' | 'end';
    count: string;
    /** Line that carries the count, on the side of the node. */
    countAt: number;
    lines: readonly LabelLine[];
  };
  /** Node and label together: what answers to a pointer. */
  box: { x: number; y: number; width: number; height: number };
}
export interface PlacedLink {
  key: string;
  source: string;
  target: string;
  /** One filled band an act, or one for all where an act is too thin to be seen apart. */
  bands: readonly string[];
}
export interface FlowGeometry {
  width: number;
  height: number;
  groups: readonly PlacedNode[];
  instruments: readonly PlacedNode[];
  links: readonly PlacedLink[];
}

/** Height of one act, px: as much as fits, between these two. */
const ACT_MOST = 15;
const FLOW_HEIGHT = 460;
/** Bands of single acts are drawn from this height on, with a gap between them, px. */
const BAND_LEAST = 6;
const BAND_GAP = 1.5;
/** Acts up to which instruments name who joined. */
const NAMED_MOST = 40;

interface NodeDatum {
  key: string;
  column: 0 | 1;
  order: number;
}
type Node = SankeyNode<NodeDatum, FlowLinkSpec>;
type Link = SankeyLink<NodeDatum, FlowLinkSpec>;

/** Height of one act, px. */
const actHeight = (total: number) => Math.min(ACT_MOST, FLOW_HEIGHT / Math.max(1, total));

/** Has each of `total` acts a band of its own? */
export function drawsEachAct(total: number): boolean {
  return actHeight(total) >= BAND_LEAST;
}

/** Places nodes, bands and labels in a box `width` px wide; right to left, the groups stand at the right. */
export function placeFlows(spec: FlowSpec, width: number, dir: 'ltr' | 'rtl'): FlowGeometry {
  if (spec.links.length === 0) return { width, height: 0, groups: [], instruments: [], links: [] };
  const total = spec.links.reduce((sum, link) => sum + link.value, 0);
  const perAct = actHeight(total);
  const columns = columnWidths(spec, width);
  const left = spec.groups.map((node) => labelLines(node, columns.left, 'last', false));
  const withNames = width >= WIDE && total <= NAMED_MOST;
  const right = spec.instruments.map((node) => labelLines(node, columns.right, 'first', withNames));

  const padding = Math.max(
    paddingFor(spec.groups, left, perAct),
    paddingFor(spec.instruments, right, perAct),
  );
  const flowHeight = (count: number) => total * perAct + Math.max(0, count - 1) * padding;
  const inner = Math.max(flowHeight(spec.groups.length), flowHeight(spec.instruments.length));
  const overhang = Math.max(
    overhangOf(spec.groups, left, perAct),
    overhangOf(spec.instruments, right, perAct),
    1,
  );
  const x0 = columns.left + LABEL_GAP;
  const x1 = width - columns.right - LABEL_GAP;

  const graph = sankey<NodeDatum, FlowLinkSpec>()
    .nodeId((node) => `${node.column}${node.key}`)
    .nodeAlign((node) => node.column)
    .nodeSort((a, b) => a.order - b.order)
    .linkSort((a, b) => orderOf(a.source) - orderOf(b.source) || orderOf(a.target) - orderOf(b.target))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(padding)
    .extent([
      [x0, overhang],
      [x1, overhang + inner],
    ])({
    nodes: [
      ...spec.groups.map(({ key }, order) => ({ key, column: 0 as const, order })),
      ...spec.instruments.map(({ key }, order) => ({ key, column: 1 as const, order })),
    ],
    links: spec.links.map((link) => ({ ...link, source: `0${link.source}`, target: `1${link.target}` })),
  });

  const mirror = (x: number) => round(dir === 'rtl' ? width - x : x);
  const place = (node: Node): PlacedNode => {
    const isGroup = node.column === 0;
    const lines = (isGroup ? left : right)[node.order]!;
    const [y0, y1] = [node.y0!, node.y1!];
    const top = (y0 + y1) / 2 - (lines.length * LINE) / 2;
    const edge = isGroup ? node.x0! - LABEL_GAP : node.x1! + LABEL_GAP;
    const [boxStart, boxEnd] = isGroup ? [0, node.x1!] : [node.x0!, width];
    const boxTop = Math.min(y0, top);
    return {
      key: node.key,
      x: Math.min(mirror(node.x0!), mirror(node.x1!)),
      y: round(y0),
      width: NODE_WIDTH,
      height: round(y1 - y0),
      label: {
        x: mirror(edge),
        anchor: isGroup ? 'end' : 'start',
        count: (isGroup ? spec.groups : spec.instruments)[node.order]!.count,
        countAt: isGroup ? lines.length - 1 : 0,
        lines: lines.map((line, index) => ({ ...line, y: round(top + index * LINE + 13.5) })),
      },
      box: {
        x: Math.min(mirror(boxStart), mirror(boxEnd)),
        y: round(boxTop),
        width: round(boxEnd - boxStart),
        height: round(Math.max(y1, top + lines.length * LINE) - boxTop),
      },
    };
  };
  return {
    width,
    height: Math.ceil(inner + 2 * overhang),
    groups: graph.nodes.filter((node) => node.column === 0).map(place),
    instruments: graph.nodes.filter((node) => node.column === 1).map(place),
    links: graph.links.map((link) => placeLink(link, perAct, mirror)),
  };
}

function placeLink(link: Link, perAct: number, mirror: (x: number) => number): PlacedLink {
  const [source, target] = [link.source as Node, link.target as Node];
  const width = link.width ?? 0;
  const apart = perAct >= BAND_LEAST;
  const count = apart ? link.value : 1;
  const thickness = width / count;
  const [startX, endX] = [mirror(source.x1!), mirror(target.x0!)];
  return {
    key: link.key,
    source: source.key,
    target: target.key,
    bands: Array.from({ length: count }, (_, index) => {
      const offset = -width / 2 + thickness * (index + 0.5);
      return band(
        startX,
        link.y0! + offset,
        endX,
        link.y1! + offset,
        apart ? thickness - BAND_GAP : Math.max(thickness, 1),
      );
    }),
  };
}

/** A band of even height between two points, as a path. */
function band(x0: number, y0: number, x1: number, y1: number, thickness: number): string {
  const [middle, half] = [(x0 + x1) / 2, thickness / 2];
  const n = round;
  return (
    `M${n(x0)},${n(y0 - half)}C${n(middle)},${n(y0 - half)} ${n(middle)},${n(y1 - half)} ${n(x1)},${n(y1 - half)}` +
    `V${n(y1 + half)}C${n(middle)},${n(y1 + half)} ${n(middle)},${n(y0 + half)} ${n(x0)},${n(y0 + half)}Z`
  );
}

const round = (px: number) => Math.round(px * 100) / 100;
const orderOf = (node: Link['source']) => (node as Node).order;
