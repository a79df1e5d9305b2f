// Zooms and pans the map by pinch, Ctrl+wheel and drag, and leaves the page's own scrolling alone.
import type { Attachment } from 'svelte/attachments';
import { panBy, zoomAt, type Point } from '../charts/mapZoom';
import { BOX } from '../charts/worldShapes';
import type { ZoomState } from './zoom.svelte';

const WHEEL_SPEED = 0.0025;
/** A pointer that moved less than this, in px, has clicked. */
const CLICK_PX = 4;

export interface GestureOptions {
  zoom: ZoomState;
  /** A gesture has begun: close what floats over the map. */
  onstart(): void;
}

/** Attach to the map's SVG (`{@attach mapGestures(() => options)}`). */
export function mapGestures(read: () => GestureOptions): Attachment<SVGSVGElement> {
  return (svg) => {
    let last: Point | null = null;
    let travelled = 0;
    let spread = 0;

    /** A point of the screen in the units of the map's box. */
    function toBox(clientX: number, clientY: number): Point {
      const { left, top, width } = svg.getBoundingClientRect();
      const perPx = BOX.width / width;
      return [(clientX - left) * perPx, (clientY - top) * perPx];
    }

    function onWheel(event: WheelEvent): void {
      if (!event.ctrlKey) return; // the page scrolls
      event.preventDefault();
      const { zoom, onstart } = read();
      onstart();
      const delta = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      // A pinch on a trackpad arrives as Ctrl+wheel in small steps, a mouse's wheel in large ones.
      const factor = Math.exp(
        -Math.max(-100, Math.min(100, delta)) * WHEEL_SPEED * (Math.abs(delta) < 20 ? 4 : 1),
      );
      zoom.set(zoomAt(zoom.view, factor, toBox(event.clientX, event.clientY)));
    }

    // Two fingers; one finger scrolls the page, as ever.
    function onTouch(event: TouchEvent): void {
      const [a, b] = event.touches;
      if (event.touches.length !== 2 || !a || !b) {
        spread = 0;
        return;
      }
      if (event.cancelable) event.preventDefault();
      const { zoom, onstart } = read();
      const middle = toBox((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
      const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      if (spread > 0 && last) {
        const moved = panBy(zoom.view, middle[0] - last[0], middle[1] - last[1]);
        zoom.set(zoomAt(moved, apart / spread, middle));
      } else onstart();
      spread = apart;
      last = middle;
    }

    function onDown(event: PointerEvent): void {
      travelled = 0;
      if (event.pointerType === 'touch' || event.button !== 0 || read().zoom.view.k <= 1) return;
      last = toBox(event.clientX, event.clientY);
      addEventListener('pointermove', onMove);
      addEventListener('pointerup', onUp, { once: true });
    }
    function onMove(event: PointerEvent): void {
      if (!last || event.buttons === 0) return onUp();
      const { zoom, onstart } = read();
      travelled += Math.abs(event.movementX) + Math.abs(event.movementY);
      if (travelled < CLICK_PX) return;
      onstart();
      const point = toBox(event.clientX, event.clientY);
      zoom.set(panBy(zoom.view, point[0] - last[0], point[1] - last[1]));
      last = point;
    }
    function onUp(): void {
      last = null;
      removeEventListener('pointermove', onMove);
    }
    /** The click at the end of a drag chooses nothing. */
    function onClick(event: MouseEvent): void {
      if (travelled < CLICK_PX || event.detail === 0) return;
      event.stopPropagation();
      event.preventDefault();
    }

    svg.addEventListener('wheel', onWheel, { passive: false });
    svg.addEventListener('touchstart', onTouch, { passive: false });
    svg.addEventListener('touchmove', onTouch, { passive: false });
    svg.addEventListener('touchend', onTouch);
    svg.addEventListener('pointerdown', onDown);
    svg.addEventListener('click', onClick, { capture: true });
    return () => {
      onUp();
      svg.removeEventListener('wheel', onWheel);
      svg.removeEventListener('touchstart', onTouch);
      svg.removeEventListener('touchmove', onTouch);
      svg.removeEventListener('touchend', onTouch);
      svg.removeEventListener('pointerdown', onDown);
      svg.removeEventListener('click', onClick, { capture: true });
    };
  };
}
