import { describe, expect, it } from 'vitest';
import { directionOf, nearestTarget, type Target } from './steer';

const at = (id: string, x: number, y: number): Target => ({
  id,
  rect: { x, y, width: 10, height: 10 },
});

/*   a b c
 *   d . e     f lies far to the right, a little lower than d and e  */
const targets = [at('a', 0, 0), at('b', 20, 0), at('c', 40, 0), at('d', 0, 20), at('e', 40, 20)];
const all = [...targets, at('f', 200, 24)];

describe('walking with the arrow keys', () => {
  it('stays in the row and stops at its end', () => {
    expect(nearestTarget(targets, 'a', 'right')?.id).toBe('b');
    expect(nearestTarget(targets, 'b', 'right')?.id).toBe('c');
    expect(nearestTarget(targets, 'c', 'right')).toBeUndefined();
    expect(nearestTarget(targets, 'a', 'up')).toBeUndefined();
  });

  it('jumps over gaps, and takes what stands aside when nothing is straight ahead', () => {
    expect(nearestTarget(all, 'd', 'right')?.id).toBe('e');
    expect(nearestTarget(all, 'e', 'right')?.id).toBe('f');
    expect(nearestTarget(all, 'f', 'left')?.id).toBe('e');
    expect(nearestTarget(all, 'b', 'down')?.id).toBe('d');
  });

  it('comes back the way it went in a column', () => {
    expect(nearestTarget(targets, 'a', 'down')?.id).toBe('d');
    expect(nearestTarget(targets, 'd', 'up')?.id).toBe('a');
  });

  it('knows arrow keys only', () => {
    expect(directionOf('ArrowUp')).toBe('up');
    expect(directionOf('toString')).toBeUndefined();
    expect(directionOf('a')).toBeUndefined();
  });
});
