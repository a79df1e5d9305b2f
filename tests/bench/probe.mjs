// What runs in the page before anything else: listens for its marks, long tasks and clicks. Self-contained: it is sent as text.

/**
 * `rows`: what <html data-rows> must come to; `charts`: those that must have a mark before the page counts as painted.
 * Leaves `window.probe`, times in ms since navigation: `drawn`, the first mark of that name; `said`, the first mark with
 * all rows; `painted`, a promise; `redrawn()`, a promise of the next paint after that mark; `tasks`; `clicked`.
 */
export function probe({ rows, charts }) {
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const counted = () => document.documentElement.dataset.rows === String(rows);
  const allDrawn = () =>
    charts.every((chart) => document.querySelector(`[data-chart="${chart}"] [data-key]`));
  let resolvePainted;
  let resolveRedrawn = () => {};
  let looking = false;
  const state = (window.probe = {
    drawn: null,
    said: null,
    tasks: [],
    clicked: 0,
    painted: new Promise((resolve) => (resolvePainted = resolve)),
    redrawn: () => new Promise((resolve) => (resolveRedrawn = resolve)),
  });

  function look() {
    if (!resolvePainted || looking || state.said === null) return;
    looking = true;
    requestAnimationFrame(() => {
      looking = false;
      if (!resolvePainted || !counted() || !allDrawn()) return;
      const resolve = resolvePainted;
      resolvePainted = null;
      observer.disconnect();
      afterPaint(resolve);
    });
  }
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });

  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    const made = mark(name, options);
    if (name === 'drawn') state.drawn ??= made.startTime;
    if (name === 'drawn' || name === 'redrawn') {
      if (counted()) state.said ??= made.startTime;
      look();
    }
    if (name === 'redrawn') {
      const resolve = resolveRedrawn;
      afterPaint((time) => resolve(time));
    }
    return made;
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) state.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('click', (event) => (state.clicked = event.timeStamp), true);
}
