// Measures the text on the page as it is drawn: what is cut off, what lies over what, what sticks out, what is too small.
import type { Page } from '@playwright/test';

/** What is wrong with the text now on screen, one line a fault: what, which text, where. */
export function faultsOfText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** px that a box may be off before a reader could see it. */
    const SLACK = 1.5;
    /** Smallest type of the design, px. */
    const LEAST_SIZE = 12;
    interface Box {
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    interface Piece extends Box {
      node: Text;
      text: string;
    }
    const faults = new Set<string>();
    const root = document.documentElement;
    const context = document.createElement('canvas').getContext('2d')!;

    const quote = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
    function where(element: Element): string {
      const place =
        element.closest('[data-chart]')?.getAttribute('data-chart') ??
        (element.closest('[data-state]') ? 'state' : element.closest('section, header')?.className) ??
        '';
      const path: string[] = [];
      for (let at: Element | null = element; at && path.length < 3; at = at.parentElement)
        path.unshift(
          at.localName +
            [...at.classList]
              .filter((name) => !name.startsWith('s-') && !name.startsWith('svelte-'))
              .map((name) => `.${name}`)
              .join(''),
        );
      return `${place.replace(/\bsvelte-\w+/g, '').trim()}: ${path.join(' > ')}`;
    }
    const tell = (what: string, text: string, element: Element) =>
      faults.add(`${what} ${quote(text)} (${where(element)})`);

    /** Above and below the baseline, in em of the font: of its box, and of these letters. */
    const metrics = new Map<string, TextMetrics>();
    function measured(font: string, text: string): TextMetrics {
      const key = `${font}|${text}`;
      let found = metrics.get(key);
      if (!found) {
        context.font = font;
        metrics.set(key, (found = context.measureText(text)));
      }
      return found;
    }
    const fontOf = (style: CSSStyleDeclaration) =>
      `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

    /** Where the letters of a line are: across as they are set, up and down as high as they are. */
    function inkOf(rect: DOMRect, style: CSSStyleDeclaration, text: string): Box {
      const metric = measured(fontOf(style), text);
      const full = metric.fontBoundingBoxAscent + metric.fontBoundingBoxDescent;
      const scale = full > 0 ? rect.height / full : 1;
      const baseline = rect.top + metric.fontBoundingBoxAscent * scale;
      return {
        left: rect.left,
        right: rect.right,
        top: baseline - metric.actualBoundingBoxAscent * scale,
        bottom: baseline + metric.actualBoundingBoxDescent * scale,
      };
    }

    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const text = node.data.trim();
      const parent = node.parentElement!;
      if (
        !text ||
        parent.closest(
          'script, style, noscript, option, title, desc, ' + '.visually-hidden, .skip:not(:focus)',
        ) ||
        !parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
      if (rects.length === 0) continue;
      const style = getComputedStyle(parent);
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const size = parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      if (size < LEAST_SIZE - 0.1) tell(`${size.toFixed(1)} px`, text, parent);
      if (parent instanceof SVGElement && text.includes('…')) tell('ellipsis in', text, parent);
      for (const rect of rects) {
        const ink = inkOf(rect, style, text);
        const piece = visiblePart(ink, parent, text);
        if (piece) pieces.push({ ...piece, node, text });
      }
    }

    /** Tells of what hides a part of the text; what is left where it scrolls, and of that what sticks out of the page. */
    function visiblePart(ink: Box, parent: Element, text: string): Box | null {
      const box = { ...ink };
      let block: Element | null = null;
      let scrolls = false;
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const isInline = at instanceof SVGElement ? at.localName !== 'svg' : style.display === 'inline';
        if (isInline || style.display === 'contents') continue;
        const bounds = at.getBoundingClientRect();
        const past = Math.max(bounds.left - box.left, box.right - bounds.right);
        const above = Math.max(bounds.top - box.top, box.bottom - bounds.bottom);
        if (at instanceof SVGSVGElement) {
          block ??= at;
          if (past > SLACK || above > SLACK) tell('outside its picture by ' + px(past, above), text, parent);
        } else {
          const [x, y] = [style.overflowX, style.overflowY];
          const cut = (overflow: string, by: number) =>
            (overflow === 'hidden' || overflow === 'clip') && by > SLACK;
          if (!scrolls && (cut(x, past) || cut(y, above)))
            tell('cut off by ' + px(cut(x, past) ? past : 0, cut(y, above) ? above : 0), text, parent);
          else if (!block && x === 'visible' && past > SLACK)
            tell('wider than its box by ' + px(past), text, parent);
          block ??= at;
          if (/auto|scroll/.test(x + y)) {
            scrolls = true;
            box.left = Math.max(box.left, bounds.left);
            box.right = Math.min(box.right, bounds.right);
            box.top = Math.max(box.top, bounds.top);
            box.bottom = Math.min(box.bottom, bounds.bottom);
            if (box.right - box.left < 1 || box.bottom - box.top < 1) return null;
          }
        }
        if (style.position === 'fixed') break;
      }
      const out = Math.max(-box.left, box.right - root.clientWidth);
      if (out > 1) tell('sticks out of the page by ' + px(out), text, parent);
      return box;
    }
    function px(...by: number[]): string {
      return `${Math.max(...by).toFixed(0)} px:`;
    }

    // Text that lies on other text. The same words twice, one hidden from screen readers, are one text.
    pieces.sort((a, b) => a.top - b.top);
    pieces.forEach((piece, index) => {
      for (let other = index + 1; other < pieces.length; other += 1) {
        const next = pieces[other]!;
        if (next.top > piece.bottom - SLACK) break;
        if (next.node === piece.node || next.text === piece.text) continue;
        const across = Math.min(piece.right, next.right) - Math.max(piece.left, next.left);
        const down = Math.min(piece.bottom, next.bottom) - next.top;
        if (across > SLACK && down > SLACK)
          tell(
            `${across.toFixed(0)} × ${down.toFixed(0)} px of ${quote(piece.text)} under`,
            next.text,
            next.node.parentElement!,
          );
      }
    });

    // What no text node shows: the choice in a closed list, the words in an empty box; and dots that a style adds.
    for (const control of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const text =
        control instanceof HTMLSelectElement
          ? (control.selectedOptions[0]?.textContent?.trim() ?? '')
          : control.type === 'text'
            ? control.value || control.placeholder
            : '';
      if (!text) continue;
      const style = getComputedStyle(control);
      const ARROW = control instanceof HTMLSelectElement && style.appearance !== 'none' ? 16 : 0;
      const room =
        control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - ARROW;
      const by = measured(fontOf(style), text).width - room;
      if (by > SLACK) tell(`cut off by ${px(by)}`, text, control);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.scrollWidth <= element.clientWidth || element.clientWidth === 0) continue;
      if (getComputedStyle(element).textOverflow === 'ellipsis' && element.localName !== 'select')
        tell('ellipsis of', element.textContent ?? '', element);
    }
    const sideways = root.scrollWidth - root.clientWidth;
    if (sideways > 0) faults.add(`the page scrolls sideways by ${sideways} px`);
    return [...faults];
  });
}

/** Letters of a script that the machine has no typeface for: they are all drawn as one and the same box. */
export function lettersMissing(page: Page, letters: string): Promise<boolean> {
  return page.evaluate((all) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [48, 48];
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.font = `32px ${getComputedStyle(document.body).fontFamily}`;
    const picture = (letter: string) => {
      context.clearRect(0, 0, 48, 48);
      context.fillText(letter, 4, 36);
      return context.getImageData(0, 0, 48, 48).data.join();
    };
    /** In no typeface: a code that means no letter. */
    const nothing = picture('\u{10fffd}');
    const pictures = [...all].map(picture);
    return pictures.includes(nothing) || new Set(pictures).size < pictures.length;
  }, letters);
}

/** Waits until what follows a change of width has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const look = () =>
      [...document.querySelectorAll('svg, svg text, .panel')]
        .map((element) => {
          const { left, top, width } = element.getBoundingClientRect();
          return `${left} ${top} ${width}`;
        })
        .join();
    let before = '';
    for (let same = 0; same < 3;) {
      await frame();
      const now = look();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}
