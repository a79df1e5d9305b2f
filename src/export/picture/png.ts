// A picture in dots, drawn by the browser from its SVG file.
import type { SvgFile } from './svgFile';

/** Most dots along an edge, and in all, that browsers draw. */
const LONGEST = 16_384;
const MOST = 120_000_000;

/** Can the picture be drawn `scale` times as large? */
export const canDraw = ({ width, height }: { width: number; height: number }, scale: number) =>
  Math.max(width, height) * scale <= LONGEST && width * height * scale * scale <= MOST;

/** Not `decode()`: it waits for the page to be painted anew, which can take a second where nothing else moves. */
function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('no image'));
    image.src = url;
  });
}

/** The picture as PNG, `scale` dots a px; rejects where the browser cannot draw it. */
export async function drawPng({ markup, width, height }: SvgFile, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
