// Long work over many rows in small steps: whoever runs it can pause between them, or give it up.

/** Yields the share that is done, 0 to 1, at least every few hundred rows; returns the result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
