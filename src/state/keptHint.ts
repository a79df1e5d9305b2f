// Remembers that an extract is kept on this device, so that nobody else's storage is opened, and room is left for the line.

const KEY = 'hr75-kept';

/** May an extract be kept on this device? */
export function mayBeKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Says that one is kept, or no more. */
export function hintKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: then nothing is kept either.
  }
}
