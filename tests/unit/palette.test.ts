import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ciede2000,
  contrast,
  lab,
  linear,
  seenWith,
  visionNames,
  withStrayLight,
  type Triple,
} from '../support/colour';

const tokens = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8');

/** Colours of one theme by name: what stands as `--name: #rrggbb` in its block. */
function theme(name: string): ReadonlyMap<string, Triple> {
  const block = tokens.split(`html[data-theme='${name}'] {`)[1]?.split('}')[0] ?? '';
  const colours = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return new Map(colours.map(([, key = '', hex = '']) => [key, linear(hex)]));
}

const surfaces = ['paper', 'raised', 'sunken'];
const roles = ['dim-n', 'dim-f', 'dim-nc', 'dim-nc-prime', 'dim-n-out'];
const inks = ['ink', 'ink-2'];
const themeNames = ['light', 'dark', 'projector'];

function colour(themeName: string, name: string): Triple {
  const value = theme(themeName).get(name);
  if (value === undefined) throw new Error(`${themeName} has no --${name}`);
  return value;
}

/** The two of the five that look most alike, and how far apart they are. */
function smallestDistance(themeName: string, see: (colour: Triple) => Triple) {
  const seen = roles.map((role) => ({ role, lab: lab(see(colour(themeName, role))) }));
  const pairs = seen.flatMap((a, i) =>
    seen.slice(i + 1).map((b) => ({ pair: `${a.role}, ${b.role}`, d: ciede2000(a.lab, b.lab) })),
  );
  return pairs.reduce((least, next) => (next.d < least.d ? next : least));
}

const smallestContrast = (themeName: string, names: string[], on: string[], strayLight = 0) =>
  Math.min(
    ...names.flatMap((name) =>
      on.map((surface) =>
        contrast(colour(themeName, name), colour(themeName, surface), strayLight),
      ),
    ),
  );

describe.each(themeNames)('the %s theme', (name) => {
  it('defines its eleven colours', () => {
    expect([...theme(name).keys()].sort()).toEqual(
      [...surfaces, ...inks, ...roles, 'mark-line'].sort(),
    );
  });

  it('writes the five dimensions and both inks readably on every surface', () => {
    expect(smallestContrast(name, [...roles, ...inks], surfaces)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws mark lines that are seen on every surface', () => {
    expect(smallestContrast(name, ['mark-line'], surfaces)).toBeGreaterThanOrEqual(3);
  });

  it.each(visionNames)('keeps the five dimensions apart for %s vision', (vision) => {
    const least = smallestDistance(name, (c) => seenWith(vision, c));
    expect(least.d, least.pair).toBeGreaterThanOrEqual(15);
  });
});

describe('the projector theme in a lit room (5 % stray light)', () => {
  it('stays readable', () => {
    const least = smallestContrast('projector', [...roles, ...inks], surfaces, 0.05);
    expect(least).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visionNames)('keeps the five dimensions apart for %s vision', (vision) => {
    const see = (c: Triple) => withStrayLight(seenWith(vision, c), 0.05);
    const least = smallestDistance('projector', see);
    expect(least.d, least.pair).toBeGreaterThanOrEqual(13);
  });
});

describe('the colour arithmetic of this test', () => {
  it('gives the contrasts that WCAG defines', () => {
    expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21, 10);
    expect(contrast(linear('#767676'), linear('#ffffff'))).toBeCloseTo(4.54, 2);
  });

  it('gives white and mid-grey their places in L*a*b*', () => {
    lab(linear('#ffffff')).forEach((v, i) => expect(v).toBeCloseTo([100, 0, 0][i] ?? NaN, 2));
    lab(linear('#777777')).forEach((v, i) => expect(v).toBeCloseTo([50.03, 0, 0][i] ?? NaN, 2));
  });

  // Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", Color Res. Appl. 30 (2005), table 1.
  it.each<[Triple, Triple, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, -1.1848, -84.8006], [50, 0, -82.7485], 1],
    [[50, -0.9009, -85.5211], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.001], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.49, -0.001], [50, -2.49, 0.0012], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, -0.001, 2.49], [50, 0.001, -2.49], 4.8045],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[50, 2.5, 0], [50, 3.1736, 0.5854], 1],
    [[50, 2.5, 0], [50, 3.2972, 0], 1],
    [[50, 2.5, 0], [50, 1.8634, 0.5757], 1],
    [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
    [[35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('gives the published distance of %j and %j', (a, b, published) => {
    expect(ciede2000(a, b)).toBeCloseTo(published, 4);
  });
});
