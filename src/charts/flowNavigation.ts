// Where an arrow key leads among the marks of the flows: up and down in a column, sideways along a band.
import type { FlowGeometry } from './flows';

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Key of the mark that an arrow leads to; undefined at an edge. Right to left, the groups stand at the right. */
export function nextFlow(
  geometry: FlowGeometry,
  key: string,
  arrow: Arrow,
  dir: 'ltr' | 'rtl',
): string | undefined {
  const columns = [geometry.groups, geometry.links, geometry.instruments].map((items) =>
    items.map((item) => item.key),
  );
  const column = columns.findIndex((keys) => keys.includes(key));
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const keys = columns[column] ?? [];
    return keys[keys.indexOf(key) + (arrow === 'ArrowDown' ? 1 : -1)];
  }
  const onward = arrow === (dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  const link = geometry.links.find((candidate) => candidate.key === key);
  if (link) return onward ? link.target : link.source;
  return geometry.links.find((candidate) => key === (onward ? candidate.source : candidate.target))?.key;
}
