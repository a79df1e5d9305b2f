// Starts the worker that reads large extracts, if need be before it is known what it will read.
import { intakeWorkerUrl } from './workerUrl';

/** Started ahead of its source: its code is loaded while that is on its way. */
let warm: Worker | null = null;

const newWorker = () => new Worker(intakeWorkerUrl(), { type: 'module', name: 'intake' });

/** A large extract is on its way. */
export function warmUp(): void {
  if (warm || typeof Worker === 'undefined') return;
  try {
    const worker = newWorker();
    warm = worker;
    worker.onerror = (event) => {
      event.preventDefault();
      if (warm === worker) warm = null;
    };
  } catch {
    // Said when a source is opened.
  }
}

/** The worker that was started ahead, or a new one; throws where there can be none. */
export function startWorker(): Worker {
  const worker = warm ?? newWorker();
  warm = null;
  return worker;
}
