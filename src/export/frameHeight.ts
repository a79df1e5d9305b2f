// What a frame with an embed says of its height, as its host hears it.

/** Widths of articles' columns at which an embed is looked at, px. */
export const EMBED_WIDTHS = [320, 480, 660, 930] as const;

/** Between these a height is believed, px. */
const LEAST = 120;
const MOST = 6000;

/** The height in a message of the form {type: 'hr75:height', height}, px; null in any other. */
export function frameHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as Record<string, unknown>;
  if (type !== 'hr75:height' || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(Math.max(Math.ceil(height), LEAST), MOST);
}
