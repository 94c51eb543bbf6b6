import { exercise, formula, note, p } from '../blocks';
import { line, nc, ncPrime, nOut, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const pointwise: Section = {
  id: 'pointwise',
  title: 'Pointwise convolution: mix',
  claim: line`A 1 × 1 filter mixes all channels of one pixel and never sees its neighbour. Finding the left edge of the red square takes both halves.`,
  objectives: [
    line`describe a 1 × 1 convolution and count it`,
    line`say how many filters make the comparison fair`,
    line`explain with one example why neither half is enough`,
  ],
  blocks: [
    p`The second half is a normal convolution with the smallest filter there is: one pixel wide and
      one pixel high, and ${nc} channels thick. It stands on a single pixel, multiplies the ${nc}
      values there with ${nc} learned weights, and adds up. The weights may be large, small,
      negative or zero. Simply adding the channels is only the special case in which all weights
      are one.`,
    p`Its input is what the depthwise half left: ${nOut} × ${nOut} × ${nc}. How many filters? As
      many as the normal convolution had, ${ncPrime}. Then both ways end with
      ${nOut} × ${nOut} × ${ncPrime}, and it makes sense to compare what they cost.`,
    note`The output has the same ${strong('shape')} as that of the normal convolution, not the same
      values. What else it can and cannot do is the subject of the next section.`,
    formula('pointwiseParameters'),
    formula('pointwiseCost'),
    p`In the example: ${num('lecture.pointwiseParameters')} weights and
      ${num('lecture.pointwise')} multiplications.`,
    p`Mixing is all it can do. Inside the red square every pixel is the same as the next, so a
      1 × 1 filter finds
      ${set({ 'two-halves': { mode: 'mix', goal: 'B' } }, 'all of the red square')} and no other, but
      ${set({ 'two-halves': { mode: 'mix', goal: 'C' } }, 'no edge of it')}: at the border of the
      square it sees the same red as in the middle.`,
    p`Now ${set({ 'two-halves': { mode: 'both', goal: 'C', relu: true } }, 'both halves, one after the other')}:
      the first looks for left edges in each channel, the second takes the red edges and subtracts
      the green and the blue ones. What remains is the left edge of the red square, exactly.`,
    { kind: 'figure', figure: 'two-halves', state: { mode: 'both', goal: 'C', relu: true } },
    p`Between the halves sits a ${term('relu', 'ReLU')}. Try it
      ${set({ 'two-halves': { mode: 'both', goal: 'C', relu: false } }, 'switched off')}:
      the right sides of the other squares light up too, because minus times minus is plus. As long
      as all three channels share one filter, no choice of weights reaches the goal any more. The
      ReLU between the halves is not decoration.`,
    exercise('one-by-one-weights'),
    exercise('pointwise-alone'),
    exercise('name-of-the-pair'),
  ],
};
