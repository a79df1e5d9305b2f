// Compares a picture's file with a screenshot of the chart it was taken of.
import type { BrowserContext } from '@playwright/test';

/** Beside the chart in the picture, px. */
const PADDING = 24;

/**
 * Draws the SVG and looks for the chart in it, below its words. Shares of all dots of the screenshot: `differing`, from the
 * dot of the picture and from each of its neighbours, by more than a fifth of the range in some colour; `inked`, where
 * something other than the ground is drawn.
 */
export async function compared(
  context: BrowserContext,
  svg: string,
  screen: Buffer,
): Promise<{ differing: number; inked: number }> {
  const page = await context.newPage();
  const result = await page.evaluate(
    async ({ picture, screenshot, padding }) => {
      async function pixels(url: string): Promise<ImageData> {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const drawing = canvas.getContext('2d')!;
        drawing.drawImage(image, 0, 0);
        return drawing.getImageData(0, 0, canvas.width, canvas.height);
      }
      const [whole, chart] = await Promise.all([pixels(picture), pixels(screenshot)]);
      const isFar = (a: ImageData, at: number, b: ImageData, other: number) =>
        [0, 1, 2].some((part) => Math.abs(a.data[at + part]! - b.data[other + part]!) > 51);
      const isThere = (x: number, y: number, at: number) =>
        x >= 0 &&
        y >= 0 &&
        x < whole.width &&
        y < whole.height &&
        !isFar(whole, (y * whole.width + x) * 4, chart, at);
      const share = (top: number, step: number, reach: number) => {
        let far = 0;
        for (let y = 0; y < chart.height; y += step)
          for (let x = 0; x < chart.width; x += 1) {
            const at = (y * chart.width + x) * 4;
            let found = false;
            for (let dy = -reach; dy <= reach && !found; dy += 1)
              for (let dx = -reach; dx <= reach && !found; dx += 1)
                found = isThere(x + padding + dx, y + top + dy, at);
            if (!found) far += 1;
          }
        return far / (chart.width * Math.ceil(chart.height / step));
      };
      let best = { top: 0, far: 1 };
      for (let top = padding; top <= Math.max(padding, whole.height - chart.height); top += 1) {
        const far = share(top, 5, 0);
        if (far < best.far) best = { top, far };
      }
      let inked = 0;
      for (let at = 0; at < chart.data.length; at += 4) if (isFar(chart, at, whole, 0)) inked += 1;
      return { differing: share(best.top, 1, 1), inked: inked / (chart.width * chart.height) };
    },
    {
      picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      screenshot: `data:image/png;base64,${screen.toString('base64')}`,
      padding: PADDING,
    },
  );
  await page.close();
  return result;
}
