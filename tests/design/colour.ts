// Colour as numbers, for measuring the tokens: contrast, difference, and what readers with a colour deficiency see.

export type Rgb = readonly [r: number, g: number, b: number];

/** `#rgb`, `#rrggbb` as three numbers from 0 to 1; transparency is not taken. */
export function parseHex(text: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw new Error(`not a colour: ${text}`);
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

/** sRGB to linear light (IEC 61966-2-1). */
const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toGamma = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const map = (rgb: Rgb, change: (c: number) => number) => rgb.map(change) as unknown as Rgb;
const times = (matrix: readonly Rgb[], [a, b, c]: Rgb) =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Rgb;

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const luminance = (rgb: Rgb) => {
    const [r, g, b] = map(rgb, toLinear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `top` with this opacity over `ground`, mixed as browsers do: in sRGB. */
export function over(top: Rgb, ground: Rgb, opacity: number): Rgb {
  return top.map((c, index) => c * opacity + ground[index]! * (1 - opacity)) as unknown as Rgb;
}

export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';
/**
 * Severity 1.0 of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, table 1. For linear light.
 */
const DEFICIENT: Record<Exclude<Vision, 'usual'>, readonly Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
export const VISIONS: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

/** A colour as it appears to such a reader. */
export function seenWith(vision: Vision, rgb: Rgb): Rgb {
  if (vision === 'usual') return rgb;
  const seen = times(DEFICIENT[vision], map(rgb, toLinear));
  return map(seen, (c) => toGamma(Math.min(1, Math.max(0, c))));
}

/** CIELAB under D65, from the primaries of sRGB. */
export function toLab(rgb: Rgb): Rgb {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    map(rgb, toLinear),
  );
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => ((angle * 180) / Math.PI + 360) % 360;

/** CIEDE2000 of two CIELAB colours, after G. Sharma, W. Wu, E. N. Dalal, Color Research & Application 30 (1), 2005. */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7))) / 2;
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (x: number, b: number) => (x === 0 && b === 0 ? 0 : degrees(Math.atan2(b, x)));
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn) / 2);
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const sum = h1 + h2;
  const h = grey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const rC = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const rT = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * rC;
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH));
}

/** How far apart two colours are to such a reader, CIEDE2000. */
export function apart(vision: Vision, one: Rgb, other: Rgb): number {
  return ciede2000(toLab(seenWith(vision, one)), toLab(seenWith(vision, other)));
}
