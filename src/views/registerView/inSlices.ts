// Runs long work in slices of the main thread, so that the page answers in between.
import type { Steps } from '../../select/steps';

/** ms after which the page has its turn. */
const SLICE_MS = 8;

/** Resolves with the result, or with undefined once the signal is aborted; `tell` hears the share that is done, 0 to 1. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Result | undefined> {
  let share = 0;
  for (;;) {
    await turn();
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      if (signal.aborted) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value;
    }
    tell(share);
  }
}

/** A task of its own, without the wait that timers are given. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
