// Makes a table one composite control: one tab stop, keys lead from cell to cell, and the cell that has the focus shows its tip.
import type { Attachment } from 'svelte/attachments';
import { gridStep } from '../charts/gridStep';
import type { Tip } from '../model/mark';
import type { Point, TipState } from './tip.svelte';

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
    /** The press of a finger that focus and click follow; null for any other. */
    let finger: Point | null = null;
    const stopAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>(STOP) : null;

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
    function show(stop: HTMLElement): void {
      const { tip, tipOf } = read();
      const told = tipOf(stop);
      if (told) tip.show(told, stop, finger);
    }

    const onKeydown = (event: KeyboardEvent) => {
      finger = null;
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
    const onFocus = (event: FocusEvent) => {
      const stop = stopAt(event.target);
      if (!stop) return;
      hold(stop);
      // Focus alone takes a cell beneath the sticky heads for seen; this heeds the region's scroll padding.
      if (stop.matches(':focus-visible')) stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      show(stop);
    };
    const onBlur = (event: FocusEvent) => {
      const stop = stopAt(event.target);
      const { tip } = read();
      // A cell may lose the focus because a drawing takes it away: its tip then closes after that, not within.
      if (stop) queueMicrotask(() => tip.blur(stop));
    };
    const onDown = (event: PointerEvent) => {
      finger = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
    };
    const onOver = (event: PointerEvent) => {
      const stop = stopAt(event.target);
      // A finger that is over a cell may be scrolling: its tip waits for the click.
      if (!stop || event.pointerType === 'touch') return;
      const { tip, tipOf } = read();
      const told = tipOf(stop);
      if (told) tip.over(told, stop, { x: event.clientX, y: event.clientY });
    };
    const onOut = (event: PointerEvent) => {
      const stop = stopAt(event.target);
      // What has the focus keeps its tip.
      if (!stop || event.pointerType === 'touch' || stop === document.activeElement) return;
      read().tip.leave();
    };
    const onClick = (event: MouseEvent) => {
      const stop = stopAt(event.target);
      if (!stop || stop.matches('a, button')) return;
      hold(stop);
      stop.focus({ preventScroll: true });
      if (finger) show(stop);
    };

    const listeners: [string, EventListener][] = [
      ['keydown', onKeydown as EventListener],
      ['focusin', onFocus as EventListener],
      ['focusout', onBlur as EventListener],
      ['pointerdown', onDown as EventListener],
      ['pointerover', onOver as EventListener],
      ['pointerout', onOut as EventListener],
      ['click', onClick as EventListener],
    ];
    for (const [type, listener] of listeners) table.addEventListener(type, listener);
    const observer = new MutationObserver(settle);
    observer.observe(table, { childList: true, subtree: true });
    settle();
    return () => {
      observer.disconnect();
      for (const [type, listener] of listeners) table.removeEventListener(type, listener);
    };
  };
}
