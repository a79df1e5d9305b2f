// embed.js, for the page of a host: frames as high as their charts, and charts in the place of their pictures. It minds only
// frames and pictures from the folder that it comes from itself, and keeps nothing. Without imports, and small.

/** px. What is beyond is no chart. */
const LEAST = 120;
const MOST = 6000;
/** A frame higher than its chart by no more than this stays as it is: what follows need not move. px */
const SLACK = 24;
/** Pictures are looked at from this far before they are reached. */
const AHEAD = '1200px 0px';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface Host {
  /** Folders that scripts of this name came from. */
  folders: Set<string>;
  scan: () => void;
}
/** Under a symbol: an element of the host can be called anything. */
const HOST = Symbol.for('hr75');

/** What a second script on the page finds, and uses. */
function openHost(): Host {
  const folders = new Set<string>();
  const seen = new WeakSet<Element>();
  /** By frame: what is to be done once its height is known. */
  const sized = new WeakMap<HTMLIFrameElement, () => void>();

  const isOurs = (address: string) =>
    URL.canParse(address, document.baseURI) &&
    [...folders].some((folder) => new URL(address, document.baseURI).href.startsWith(folder));
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src && isOurs(src));

  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'hr75:height' || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const height = Math.min(MOST, Math.max(LEAST, Math.ceil(data.height)));
    const spare = frame.clientHeight - height;
    if (spare < 0 || spare > SLACK) frame.style.height = `${height}px`;
    sized.get(frame)?.();
  });

  /** Loads the chart behind its picture, and changes them where nobody sees what follows move: out of view, or when asked. */
  const upgrade = (figure: HTMLElement) => {
    const image = figure.querySelector('img');
    const picture = image?.closest('a') ?? image;
    const address = figure.dataset.hr75Embed!;
    if (!image || !picture || !isOurs(address)) return;
    const place = document.createElement('div');
    const frame = document.createElement('iframe');
    place.style.cssText = 'height:0;overflow:hidden;visibility:hidden';
    frame.style.cssText = `display:block;width:100%;border:0;height:${image.clientHeight}px`;
    frame.title = figure.dataset.hr75Title ?? image.alt;
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = 'clipboard-write; fullscreen';
    frame.referrerPolicy = 'no-referrer';
    frame.src = address;
    place.append(frame);
    picture.before(place);

    let ready = false;
    const change = () => {
      sized.delete(frame);
      view.disconnect();
      place.removeAttribute('style');
      picture.remove();
    };
    const isUnseen = () => {
      const { top, bottom } = figure.getBoundingClientRect();
      return top >= innerHeight || (bottom <= 0 && CSS.supports('overflow-anchor', 'auto'));
    };
    const view = new IntersectionObserver(() => {
      if (ready && isUnseen()) change();
    });
    sized.set(frame, () => {
      ready = true;
      if (isUnseen()) change();
    });
    picture.addEventListener('click', (event) => {
      const { button, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (!ready || button || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      change();
      frame.focus();
    });
    view.observe(figure);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          upgrade(target as HTMLElement);
        }
    },
    { rootMargin: AHEAD },
  );

  return {
    folders,
    scan() {
      for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'hr75:ask' }, '*');
      for (const figure of document.querySelectorAll('[data-hr75-embed]'))
        if (!seen.has(figure)) {
          seen.add(figure);
          near.observe(figure);
        }
    },
  };
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const page = window as { [HOST]?: Host };
  const host = (page[HOST] ??= openHost());
  host.folders.add(new URL('.', script.src).href);
  host.scan();
  // An async script can come before what stands below it.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', host.scan);
}
