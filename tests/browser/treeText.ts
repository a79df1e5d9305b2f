// The accessibility tree of a part of the page as text, for goldens that can be read.
import type { Locator } from '@playwright/test';

/** Of more items than this under one parent, the first ones and the last stand in the golden text; the others are counted. */
const MOST = 20;
const FIRST = 3;

/** The tree as text, without what is no part of it: addresses, and announcements that are silent. */
export async function treeOf(locator: Locator): Promise<string> {
  const lines = (await locator.ariaSnapshot())
    // Spaces that keep dates on one line, and what joins them.
    .replace(/\u00a0|\u202f|\u2009/g, ' ')
    .replace(/\u2060/g, '')
    .split('\n')
    .filter((line) => !/^\s*- (\/url: |status$)/.test(line))
    // A link that has lost its address to the filter has nothing left to introduce.
    .map((line) => (/^\s*- '?link /.test(line) ? line.replace(/:$/, '') : line));
  return `${shortened(lines).join('\n')}\n`;
}

/** Leaves the first and the last of a long row of siblings, and says how many there are between them. */
function shortened(lines: readonly string[]): string[] {
  const depthOf = (line: string) => line.length - line.trimStart().length;
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    const depth = depthOf(lines[at]!);
    const siblings: string[][] = [];
    const role = roleOf(lines[at]!);
    let end = at;
    while (end < lines.length && depthOf(lines[end]!) === depth && roleOf(lines[end]!) === role) {
      const item = [lines[end]!];
      for (end += 1; end < lines.length && depthOf(lines[end]!) > depth; end += 1) item.push(lines[end]!);
      siblings.push(item);
    }
    const open_ = ([head, ...rest]: string[]) => [head!, ...shortened(rest)];
    if (siblings.length > MOST) {
      kept.push(...siblings.slice(0, FIRST).flatMap(open_));
      kept.push(`${' '.repeat(depth)}… ${siblings.length - FIRST - 1} more`);
      kept.push(...open_(siblings.at(-1)!));
    } else kept.push(...siblings.flatMap(open_));
    at = end;
  }
  return kept;
}
const roleOf = (line: string) => /^\s*- '?([\w/]+)/.exec(line)?.[1] ?? line;
