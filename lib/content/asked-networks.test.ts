import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedV1, askedV2 } from './asked-networks';

describe('the size that a figure tells before it fetches a network', () => {
  it.each([askedV1, askedV2])('is that of the file of weights of $name', ({ source, bytes }) => {
    expect(statSync(`public/models/${source.id}/weights.bin`).size).toBe(bytes);
  });
});
