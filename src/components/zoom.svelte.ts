// What part of the map is in view: set at once by a gesture, reached smoothly by a button.
import { clampView, mixViews, WHOLE, zoomAt, type Point, type View } from '../charts/mapZoom';
import { BOX } from '../charts/worldShapes';

const MOTION_MS = 220;
const CENTRE: Point = [BOX.width / 2, BOX.height / 2];

/** Asked for by the reader, or by the host of an embed. */
const mayNotMove = () =>
  document.documentElement.dataset.motion === 'none' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

export class ZoomState {
  view: View = $state.raw(WHOLE);
  #running = 0;

  /** Shows the view at once. */
  set(view: View): void {
    cancelAnimationFrame(this.#running);
    this.view = clampView(view);
  }

  /** Moves to the view; at once where less motion was asked for. */
  to(target: View): void {
    cancelAnimationFrame(this.#running);
    if (mayNotMove()) return this.set(target);
    const from = this.view;
    const start = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - start) / MOTION_MS));
      this.view = t < 1 ? mixViews(from, target, 1 - (1 - t) ** 3) : clampView(target);
      if (t < 1) this.#running = requestAnimationFrame(step);
    };
    this.#running = requestAnimationFrame(step);
  }

  /** Zooms about the middle. */
  by(factor: number): void {
    this.to(zoomAt(this.view, factor, CENTRE));
  }

  reset(): void {
    this.to(WHOLE);
  }
}
