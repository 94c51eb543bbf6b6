import { exercise, formula, fold, p } from '../blocks';
import { cite, f, line, n, nc, ncPrime, nOut, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const depthwise: Section = {
  id: 'depthwise',
  title: 'Depthwise convolution: look around',
  claim: line`One thin filter per input channel: ${num('lecture.depthwiseParameters')} multiplications at a position, however many output channels will follow.`,
  objectives: [
    line`say how many filters a depthwise convolution has, and why`,
    line`count its parameters and its multiplications`,
    line`tell what it can see and what it cannot`,
  ],
  blocks: [
    p`The cheap convolution splits the work into two halves,
      ${term('depthwise', 'depthwise')} and ${term('pointwise', 'pointwise')}. Together they are
      called ${term('separable', 'depthwise separable')}. The idea is older than MobileNet
      ${cite('sifre')}, and other networks are built on it too ${cite('xception')}. This section is
      about the first half.`,
    p`In a normal convolution every filter has ${nc} channels, and you may take as many filters as
      you like. A depthwise convolution turns both around. Its filters are one channel thin, and
      every input channel gets a filter of its own: the first channel the first filter, the second
      channel the second, and so on. So there are exactly as many filters as ${strong('input')}
      channels.`,
    p`The input is ${n} × ${n} × ${nc}, there are ${nc} filters of ${f} × ${f}, and the output is
      ${nOut} × ${nOut} × ${nc}: as many channels come out as went in. The number ${ncPrime} does
      not occur. It belongs to the second half.`,
    p`Padding and stride are free. For a fair comparison, choose the same ones as for the normal
      convolution, so that ${nOut} is the same for both.`,
    formula('depthwiseParameters'),
    formula('depthwiseCost'),
    p`In the example: ${num('lecture.depthwiseParameters')} weights and
      ${num('lecture.depthwise')} multiplications, where the normal convolution needed
      ${num('lecture.normal')}.`,
    { kind: 'figure', figure: 'two-halves', state: { mode: 'look', goal: 'A' } },
    p`What does it see? Each filter looks around in space: it can find an edge, a corner, a spot.
      But its channel is all it knows. In the figure the scene has a red, a white, a blue and a
      green square. In the red channel, the red square and the white square look exactly alike. So
      ${set({ 'two-halves': { mode: 'look', goal: 'A' } }, 'the edges of whatever contains red')}
      can be found by looking alone, but
      ${set({ 'two-halves': { mode: 'look', goal: 'C' } }, 'the edge of the red square only')}
      cannot, whatever the filter.`,
    fold(
      'depth-multiplier',
      line`More than one filter per channel`,
      p`Libraries let you ask for several filters on each channel (the depth multiplier). The
        output then has that many times ${nc} channels, and parameters and cost grow by the same
        factor. Every MobileNet uses one filter per channel.`,
    ),
    exercise('depthwise-counts-inputs'),
  ],
};
