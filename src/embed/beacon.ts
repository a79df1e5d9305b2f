// Tells the page around an embed how high the embed is, so that its frame fits. The page learns nothing else, and can ask
// for nothing but the height; nothing here navigates.
import type { EmbedParameters } from './parameters';
import { heightMessages, questionIn, secretIn, type HostNames, type Occasion } from './hostMessages';

/** A smaller change is not worth a message, px. */
const STEP = 2;

/**
 * For hosts that size the frame by `frame-sizing` (CSS Box Sizing 4), to which <meta name="responsive-embedded-sizing">
 * shows the height without a message: once when the page is loaded, and again when this asks. Few browsers have it.
 */
function requestResize(): void {
  try {
    (window as Window & { requestResize?: () => void }).requestResize?.();
  } catch {
    // Refused where the element around us is no iframe, or the browser does not take the meta element.
  }
}

/** Speaks from now on, whenever the height changes or the parent asks; returns a function that ends it. Outside a frame it does nothing. */
export function start({
  id,
  childId,
  secret,
}: Pick<EmbedParameters, 'id' | 'childId' | 'secret'>): () => void {
  const host = window.parent;
  if (host === window) return () => {};
  const names: HostNames = { id, childId, secret, resizerId: null };
  const root = document.documentElement;
  let said = 0;

  const say = (occasion: Occasion) => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0) return; // not laid out: in a closed tab of the host
    said = height;
    for (const message of heightMessages({ width: window.innerWidth, height }, names, occasion))
      host.postMessage(message, '*'); // a frame is not told the address of its host, and the height is no secret
    requestResize();
  };
  const sayChange = () => {
    if (Math.abs(root.getBoundingClientRect().height - said) >= STEP) say('resize');
  };
  const answer = ({ source, data }: MessageEvent) => {
    if (source !== host) return;
    const question = questionIn(data, names);
    if (question === null) return;
    names.resizerId ??= question.resizerId;
    say(question.resizerId === null ? 'resize' : 'init');
  };
  const sayAgain = () => say('resize'); // a host that began to listen while the frame was loading
  const readSecret = () => {
    names.secret ??= secretIn(location.hash);
    say('resize');
  };

  const observer = new ResizeObserver(sayChange);
  observer.observe(root);
  window.addEventListener('message', answer);
  window.addEventListener('load', sayAgain);
  window.addEventListener('hashchange', readSecret); // WordPress may give its secret to a frame that is there already
  void document.fonts.ready.then(sayChange);
  return () => {
    observer.disconnect();
    window.removeEventListener('message', answer);
    window.removeEventListener('load', sayAgain);
    window.removeEventListener('hashchange', readSecret);
  };
}
