// Makes a table one composite control: one tab stop, keys lead from cell to cell, and the cell that has the focus shows its tip.
import type { Attachment } from 'svelte/attachments';
import { gridStep } from '../charts/gridStep';
import type { Tip } from '../model/mark';
import { listen, partAt, partTips } from './partTips';
import type { TipState } from './tip.svelte';

/** What can have the focus: cells, and the links and buttons in heads, which stand for theirs. */
const STOP = '[data-stop]';

export interface GridFocusOptions {
  tip: TipState;
  /** What a stop tells; undefined for nothing. */
  tipOf(stop: HTMLElement): Tip | undefined;
  /** Enter on a cell that is no link or button of its own. */
  enter(stop: HTMLElement): void;
}

/** The stops line by line: a head with two of them is two lines; a row without any is none. */
function linesOf(table: HTMLTableElement): HTMLElement[][] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => [
    ...cell.querySelectorAll<HTMLElement>(STOP),
  ]);
  const height = Math.max(0, ...heads.map((stops) => stops.length));
  const headLines = Array.from({ length: height }, (_, line) =>
    heads.flatMap((stops) => stops[Math.min(line, stops.length - 1)] ?? []),
  );
  const bodyLines = [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row) => [...row.querySelectorAll<HTMLElement>(STOP)]),
  );
  return [...headLines, ...bodyLines.filter((line) => line.length > 0)];
}

/** Attach to the table. Its rows may come and go: the cell that last had the focus keeps the tab stop while it is there. */
export function gridFocus(read: () => GridFocusOptions): Attachment<HTMLTableElement> {
  return (table) => {
    let current: HTMLElement | null = null;
    const stopAt = (target: EventTarget | null) => partAt(target, STOP) as HTMLElement | null;

    function hold(stop: HTMLElement | null): void {
      if (stop === current) return;
      current?.setAttribute('tabindex', '-1');
      stop?.setAttribute('tabindex', '0');
      current = stop;
    }
    function settle(): void {
      if (current?.isConnected && table.contains(current)) return;
      hold(table.querySelector<HTMLElement>(STOP));
    }
    /** Rows that are seen at once. */
    function page(): number {
      const box = table.parentElement?.clientHeight ?? 0;
      const head = table.tHead?.offsetHeight ?? 0;
      const row = table.tBodies[0]?.rows[1]?.offsetHeight ?? 24;
      return Math.max(1, Math.floor((Math.min(box, innerHeight) - head) / row) - 1);
    }

    const onKeydown = (event: KeyboardEvent) => {
      const stop = stopAt(event.target);
      if (!stop || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Enter' && !stop.matches('a, button')) {
        event.preventDefault();
        return read().enter(stop);
      }
      const lines = linesOf(table);
      // A head's only stop stands in two lines: down leads from the lower one.
      const isHere = (line: HTMLElement[]) => line.includes(stop);
      const row = event.key.endsWith('Down') ? lines.findLastIndex(isHere) : lines.findIndex(isHere);
      const column = lines[row]?.indexOf(stop) ?? -1;
      const dir = getComputedStyle(table).direction === 'rtl' ? 'rtl' : 'ltr';
      const size = { rows: lines.length, columns: lines[row]?.length ?? 0, page: page(), dir } as const;
      const next = gridStep({ row, column }, event.key, event.ctrlKey, size);
      if (!next) return;
      event.preventDefault();
      lines[next.row]?.[next.column]?.focus({ preventScroll: true });
    };
    const onClick = (event: MouseEvent) => {
      const stop = stopAt(event.target);
      if (!stop || stop.matches('a, button')) return;
      hold(stop);
      stop.focus({ preventScroll: true });
    };

    const stopTips = partTips(table, STOP, () => ({
      tip: read().tip,
      tipOf: (stop) => read().tipOf(stop as HTMLElement),
      focused(stop) {
        hold(stop as HTMLElement);
        // Focus alone takes a cell beneath the sticky heads for seen; this heeds the region's scroll padding.
        if (stop.matches(':focus-visible')) stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      },
    }));
    const stopKeys = listen(table, { keydown: onKeydown, click: onClick });
    const observer = new MutationObserver(settle);
    observer.observe(table, { childList: true, subtree: true });
    settle();
    return () => {
      observer.disconnect();
      stopTips();
      stopKeys();
    };
  };
}
