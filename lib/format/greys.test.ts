import { expect, it } from 'vitest';
import { photoGreys, signedGreys } from './greys';

const firstBytes = (rgba: Uint8ClampedArray) => [...rgba].filter((_, index) => index % 4 === 0);

it('draws 0 as mid-grey, larger numbers lighter and smaller ones darker, up to white and black', () => {
  expect(firstBytes(signedGreys([-4, -2, -1, 0, 1, 2, 4], 2))).toEqual([
    0, 0, 64, 128, 191, 255, 255,
  ]);
});

it('draws a channel of a photo as it is', () => {
  expect([...photoGreys([0, 51, 255])]).toEqual([
    0, 0, 0, 255, 51, 51, 51, 255, 255, 255, 255, 255,
  ]);
});
