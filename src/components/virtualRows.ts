// When rows are many.

/** Up to so many rows, all are drawn: the browser's own search finds them, and print has them. */
export const LEAST = 300;
