// Labels of the flows: how wide their columns are, how they break into lines, and how far apart nodes must stand for them.
import { TYPE } from '../design/palette';
import { textWidth } from './textWidth';
import { balancedLines, piecesOf, wrapText } from './wrapText';

export interface FlowNodeSpec {
  key: string;
  /** Number of acts. */
  value: number;
  name: string;
  /** The value as it is said. */
  count: string;
  /** Who acted, by date; drawn where there is room for all. */
  who: string;
}
export interface LabelLine {
  text: string;
  /** Baseline, px. */
  y: number;
  look: 'name' | 'who';
}
export const NODE_WIDTH = 8;
/** Between a label and its node, px. */
export const LABEL_GAP = 8;
/** Height of a line of a label, px: a capital with its accent clears the line above. */
export const LINE = 18;
/** From this width on, instruments may name who joined, px. */
export const WIDE = 640;
/** Sizes that widths are estimated for, px: counts are bold. */
const NAME_PX = TYPE.text * 1.02;
const WHO_PX = TYPE.small;
/** Least distance between two labels, px. */
const LABEL_APART = 6;
/** Room that the bands need between the columns, px. */
const CENTRE_LEAST = 72;
/** The same where long words ask for more, px. */
const BANDS_LEAST = 48;

/** Lines of a label before they are placed. */
export type Lines = readonly Omit<LabelLine, 'y'>[];

/** Widths of the two columns of labels: what they ask for, within what leaves the bands their room. */
export function columnWidths(
  spec: { groups: readonly FlowNodeSpec[]; instruments: readonly FlowNodeSpec[] },
  width: number,
): { left: number; right: number } {
  const room = width - CENTRE_LEAST - 2 * (NODE_WIDTH + LABEL_GAP);
  const wanted = (nodes: readonly FlowNodeSpec[], most: number) =>
    Math.min(most, Math.max(0, ...nodes.map((node) => textWidth(`${node.count} ${node.name}`, NAME_PX))) + 2);
  if (width >= WIDE) return { left: wanted(spec.groups, width * 0.26), right: width * 0.32 };
  const left = Math.min(
    room * 0.48,
    Math.max(wanted(spec.groups, room * 0.46), room - wanted(spec.instruments, room * 0.54) - width * 0.1),
  );
  const right = wanted(spec.instruments, room * 0.54);
  // A column that is narrower than its longest word takes what the other can spare, or a part of the bands' room.
  const [leftWord, rightWord] = [longestWord(spec.groups), longestWord(spec.instruments)];
  const most = width - BANDS_LEAST - 2 * (NODE_WIDTH + LABEL_GAP);
  if (leftWord + rightWord > most) {
    const kept = Math.min(rightWord, most * 0.56);
    return { left: most - kept, right: kept };
  }
  return {
    left: Math.min(Math.max(left, leftWord), most - rightWord),
    right: Math.min(Math.max(right, rightWord), most - Math.max(left, leftWord)),
  };
}

/** Width of the longest word in a column, px. */
function longestWord(nodes: readonly FlowNodeSpec[]): number {
  const words = nodes.flatMap((node) => piecesOf(node.name));
  return Math.ceil(Math.max(0, ...words.map((word) => textWidth(word.trimEnd(), NAME_PX))));
}

/** Lines of a label, with room left for the count on the first or the last line of the name. */
export function labelLines(
  node: FlowNodeSpec,
  width: number,
  countAt: 'first' | 'last',
  withNames: boolean,
): Lines {
  const counted = countAt === 'first' ? `${node.count} ${node.name}` : `${node.name} ${node.count}`;
  const name = balancedLines(counted, width, NAME_PX).map((text, index, all) => {
    if (countAt === 'first') return index === 0 ? text.slice(node.count.length).trimStart() : text;
    return index === all.length - 1 ? text.slice(0, text.length - node.count.length).trimEnd() : text;
  });
  const who = withNames ? wrapText(node.who, width, WHO_PX) : [];
  return [
    ...name.map((text) => ({ text, look: 'name' as const })),
    ...who.map((text) => ({ text, look: 'who' as const })),
  ];
}

/** Padding between nodes at which no two labels of a column come closer than LABEL_APART. */
export function paddingFor(nodes: readonly FlowNodeSpec[], labels: readonly Lines[], perAct: number): number {
  let padding = 4;
  for (let index = 1; index < nodes.length; index += 1) {
    const excess = [index - 1, index].reduce(
      (sum, at) => sum + labels[at]!.length * LINE - nodes[at]!.value * perAct,
      0,
    );
    padding = Math.max(padding, excess / 2 + LABEL_APART);
  }
  return padding;
}

/** By how much a label at the end of a column can stand out above or below its node. */
export function overhangOf(nodes: readonly FlowNodeSpec[], labels: readonly Lines[], perAct: number): number {
  return Math.max(0, ...nodes.map((node, index) => (labels[index]!.length * LINE - node.value * perAct) / 2));
}
