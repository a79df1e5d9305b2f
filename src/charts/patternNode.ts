// Patterns as definitions of an SVG: points, dots, lines or crossed lines, at 45 degrees.
import { COUNT_LOOKS, LOOKS, patternOf } from '../design/mapLooks';
import type { Pattern } from '../design/textures';
import type { SvgNode } from './svgNode';

const PERIOD_PX = 5;
const LINE_PX = 1.5;
const RADIUS_PX = { points: 0.85, dots: 1.2 };

/** One pattern; `scale` is that of the marks it fills, so that it keeps its size on screen. */
export function patternNode(id: string, { kind, ground, ink }: Pattern, scale = 1): SvgNode {
  const whole = { width: PERIOD_PX, height: PERIOD_PX };
  const rect = (key: string, attributes: SvgNode['attributes']): SvgNode => ({
    key,
    tag: 'rect',
    attributes,
  });
  const drawn: SvgNode[] =
    kind === 'points' || kind === 'dots'
      ? [
          {
            key: 'dot',
            tag: 'circle',
            attributes: { cx: PERIOD_PX / 2, cy: PERIOD_PX / 2, r: RADIUS_PX[kind], fill: ink },
          },
        ]
      : [rect('line', { ...whole, width: LINE_PX, fill: ink })];
  if (kind === 'cross') drawn.push(rect('across', { ...whole, height: LINE_PX, fill: ink }));
  return {
    key: id,
    tag: 'pattern',
    attributes: {
      id,
      ...whole,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${1 / scale}) rotate(45)`,
    },
    children: [rect('ground', { ...whole, fill: ground }), ...drawn],
  };
}

/** The patterns of the map's classes in the set of this name (`patternSet`): the id of each is this and the class. */
export function mapPatternNodes(
  set: string,
  {
    scale = 1,
    counted = false,
  }: { scale?: number; /** Those of a register that is counted? */ counted?: boolean } = {},
): SvgNode[] {
  return Object.keys(counted ? COUNT_LOOKS : LOOKS).flatMap((code) => {
    const pattern = patternOf(code, set);
    return pattern ? [patternNode(`${set}-${code}`, pattern, scale)] : [];
  });
}
