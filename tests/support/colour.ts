/**
 * Colour arithmetic for the tests of the palette: contrast, CIEDE2000, simulated colour vision.
 * Colours are linear sRGB triples of 0 to 1.
 */
import { rgb } from 'd3';

export type Triple = readonly [number, number, number];

/** #rrggbb to linear sRGB. Throws where the text is no colour. */
export function linear(hex: string): Triple {
  const { r, g, b } = rgb(hex);
  if (Number.isNaN(r)) throw new RangeError(`not a colour: ${hex}`);
  return [decode(r), decode(g), decode(b)];
}

/** The sRGB transfer function (IEC 61966-2-1), 0 to 255 in, 0 to 1 out. */
function decode(byte: number): number {
  const v = byte / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
}

export function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast; `strayLight` is room light on the screen, as a share of its white. */
export function contrast(a: Triple, b: Triple, strayLight = 0): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + strayLight + 0.05) / (dark + strayLight + 0.05);
}

/** What the eye sees of a projected colour when the room adds light: white stays white. */
export function withStrayLight(colour: Triple, share: number): Triple {
  return colour.map((value) => (value + share) / (1 + share)) as unknown as Triple;
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB. */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Vision = keyof typeof visions;
export const visionNames = Object.keys(visions) as Vision[];

/** The colour as someone with this vision sees it, clipped to what a screen can show. */
export function seenWith(vision: Vision, colour: Triple): Triple {
  return multiply(visions[vision], colour).map((v) =>
    Math.min(1, Math.max(0, v)),
  ) as unknown as Triple;
}

function multiply(rows: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  return rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
}

const toXyz = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const satisfies readonly [Triple, Triple, Triple];

/** CIE L*a*b* for the D65 white of sRGB. */
export function lab(colour: Triple): Triple {
  const [x, y, z] = multiply(toXyz, colour);
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const cosine = (degrees: number) => Math.cos(radians(degrees));
const hue = (a: number, b: number) => (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
const saturate = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000 of two L*a*b* colours, with the steps and letters of Sharma, Wu and Dalal 2005. */
export function ciede2000([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const G = 0.5 * (1 - saturate((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const C1 = Math.hypot((1 + G) * a1, b1);
  const C2 = Math.hypot((1 + G) * a2, b2);
  const h1 = hue((1 + G) * a1, b1);
  const h2 = hue((1 + G) * a2, b2);
  const grey = C1 * C2 === 0;

  const turn = h2 - h1 > 180 ? -360 : h2 - h1 < -180 ? 360 : 0;
  const dh = grey ? 0 : h2 - h1 + turn;
  const dL = L2 - L1;
  const dC = C2 - C1;
  const dH = 2 * Math.sqrt(C1 * C2) * Math.sin(radians(dh / 2));

  const L = (L1 + L2) / 2;
  const C = (C1 + C2) / 2;
  const h = grey ? h1 + h2 : meanHue(h1, h2);
  const T =
    1 -
    0.17 * cosine(h - 30) +
    0.24 * cosine(2 * h) +
    0.32 * cosine(3 * h + 6) -
    0.2 * cosine(4 * h - 63);
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C;
  const SH = 1 + 0.015 * C * T;
  const rotation = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const RT = -Math.sin(radians(2 * rotation)) * 2 * saturate(C);
  return Math.sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH));
}

function meanHue(h1: number, h2: number): number {
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}
