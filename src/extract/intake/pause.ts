// Lets the page go on with other things while something long is done in slices.

/** ms of work between two looks at what else is waiting; well under a frame that is missed. */
const SLICE_MS = 12;

/** Called between steps of something long; a promise holds it up. */
export type Pause = () => Promise<void> | void;

/** A function to be called often: now and then its promise waits until the page has had its turn. */
export function pauses(): Pause {
  let until = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < until) return;
    return nextTask().then(() => {
      until = performance.now() + SLICE_MS;
    });
  };
}

/** After what is waiting: input, frames. A timer would be held back to 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
