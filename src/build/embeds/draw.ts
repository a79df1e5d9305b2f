// Draws the first picture of an embed: the chart itself, in a document without layout whose every element has a known width.
import { JSDOM } from 'jsdom';
import { WIDTH, WIDTHS } from '../../embed/prepared';
import { UNDER } from '../../embed/geometry';
import type { Prerender } from '../../embed/prerender';
import type { Shapes } from '../../charts/worldShapes';
import type { EmbedChart } from '../../model/embedCharts';
import { directionOf, type Lang } from '../../model/language';

/** What an element asks a layout for. Pages begin at the widest of the widths, which most hosts offer. */
const LAYOUT = `
  window.roomPx = 0;
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => roomPx });
  window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  window.requestAnimationFrame = () => 0;
  window.cancelAnimationFrame = () => {};
  window.performance.mark = () => {};
`;

/** Svelte watches the size that `bind:clientWidth` asks for by an observer that answers at once in a browser. */
const OBSERVED = `
  window.ResizeObserver = class {
    constructor(say) { this.say = say; }
    observe(element) { queueMicrotask(() => this.say([{ target: element, borderBoxSize: [], contentBoxSize: [] }], this)); }
    unobserve() {}
    disconnect() {}
  };
`;

/** Roles and states of what can be pressed or chosen, which a picture cannot be. */
const LIVE_ATTRIBUTES = [
  'tabindex',
  'aria-pressed',
  'aria-selected',
  'aria-checked',
  'aria-expanded',
  'aria-disabled',
  'aria-controls',
  'popovertarget',
  'data-mark',
  'data-value',
];
const LIVE_ROLES = new Set([
  'toolbar',
  'radiogroup',
  'listbox',
  'option',
  'button',
  'radio',
  'none',
  'presentation',
  'group',
]);

type Stage = JSDOM['window'] & { prerender: Prerender; roomPx: number };

export interface Drawing {
  markup: string;
  title: string;
  summary: string;
}

export class Drawer {
  readonly #window: Stage;
  readonly #shapes: Shapes;

  /** `script`: of src/embed/prerender.ts. */
  constructor(script: string, shapes: Shapes) {
    const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
      runScripts: 'outside-only',
      pretendToBeVisual: false,
    });
    window.eval(LAYOUT + OBSERVED);
    window.eval(script);
    this.#window = window as unknown as Stage;
    this.#shapes = shapes;
  }

  /** The picture of a chart; `json` is its block. */
  async draw(chart: EmbedChart, lang: Lang, json: string): Promise<Drawing> {
    const { document } = this.#window;
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    const widest = await this.#at(WIDTHS.at(-1)!, chart, json);
    // A chart of Plot is drawn at the other widths too, and those drawings stand beside the widest.
    const [drawn] = drawingsIn(widest);
    if (drawn) {
      drawn.setAttribute(WIDTH, String(WIDTHS.at(-1)));
      for (const width of WIDTHS.slice(0, -1).toReversed()) {
        const [other] = drawingsIn(await this.#at(width, chart, json));
        other!.setAttribute(WIDTH, String(width));
        drawn.before(other!);
      }
    }
    markUnder(widest, this.#shapes);
    const text = (selector: string) => widest.querySelector(selector)?.textContent?.trim() ?? '';
    const [title, summary] = [text('figure h2'), text('figure header > .visually-hidden')];
    still(widest);
    return { markup: widest.innerHTML.replace(/<!--.*?-->/gs, ''), title, summary };
  }

  async #at(width: number, chart: EmbedChart, json: string): Promise<HTMLElement> {
    const window = this.#window;
    window.roomPx = width;
    const target = window.document.createElement('div');
    window.document.body.append(target);
    const end = await window.prerender.draw(chart, json, this.#shapes, target);
    const copy = target.cloneNode(true) as HTMLElement;
    end();
    target.remove();
    return copy;
  }
}

const drawingsIn = (root: HTMLElement) => [...root.querySelectorAll<SVGSVGElement>('.plot > svg')];

/** Names the shapes that have no mark of their own, for the script that reads them off the picture. */
function markUnder(root: HTMLElement, { states }: Shapes): void {
  const byShape = new Map(states.map(({ d, iso3 }) => [d, iso3]));
  for (const path of root.querySelectorAll('svg.world path[aria-hidden]:not([class])')) {
    const iso3 = byShape.get(path.getAttribute('d') ?? '');
    if (iso3) path.setAttribute(UNDER, iso3);
  }
}

/** Makes the chart a picture: named by its summary, with nothing to press. */
function still(root: HTMLElement): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of LIVE_ATTRIBUTES) element.removeAttribute(name);
    if (LIVE_ROLES.has(element.getAttribute('role') ?? '') && !element.closest('[data-plot-group]')) {
      element.removeAttribute('role');
      if (element.localName !== 'svg') element.removeAttribute('aria-label');
    }
  }
  for (const skip of root.querySelectorAll('a.skip, button.skip, [role=status], .tip')) skip.remove();
  for (const svg of root.querySelectorAll('.chart svg:not(.visually-hidden)'))
    svg.setAttribute('aria-hidden', 'true');
  for (const control of root.querySelectorAll('button, input, select')) control.setAttribute('disabled', '');
}
