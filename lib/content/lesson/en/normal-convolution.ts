import { exercise, fold, formula, list, note, p } from '../blocks';
import {
  dilation,
  f,
  line,
  n,
  nc,
  ncPrime,
  nOut,
  num,
  padding,
  set,
  stride,
  strong,
  term,
} from '../inline';
import type { Section } from '../types';

export const normalConvolution: Section = {
  id: 'normal-convolution',
  title: 'Normal convolution',
  claim: line`Every filter reads all channels again: at one position, ${num('lecture.filters')} filters multiply ${num('lecture.normalParameters')} times.`,
  objectives: [
    line`name the three shapes: input, filter, output`,
    line`count the parameters and the multiplications of a normal convolution`,
    line`say what this count leaves out`,
  ],
  blocks: [
    p`The input is ${n} × ${n} × ${nc}: a square with ${n} positions along each side, and
      ${nc} numbers at each position, one for every ${term('channel', 'channel')}.`,
    p`A ${term('filter', 'filter')} is ${f} × ${f} × ${nc}. In a normal convolution it is
      always as thick as the input, so it reads everything in its window. At one position it
      multiplies each of its weights with the number under it and adds the products up. The result
      is a single number. All positions together give ${nOut} × ${nOut} numbers: one channel
      of the output.`,
    p`One filter makes one channel. With ${ncPrime} filters the output is
      ${nOut} × ${nOut} × ${ncPrime}. So the number of filters is the number of output channels,
      while the thickness of each filter is the number of input channels. These two are easily
      mixed up.`,
    p`How long the output side ${nOut} is follows from the side, the filter, the ${term('stride', 'stride')} and
      the ${term('padding', 'padding')}. Our running example comes from a well-known lecture: an
      input of ${num('lecture.side')} × ${num('lecture.side')} × ${num('lecture.channels')},
      ${num('lecture.filters')} filters of ${num('lecture.filter')} × ${num('lecture.filter')}, stride
      one, no padding. A filter then fits ${num('lecture.outSide')} times along each side: the
      output is ${num('lecture.outSide')} × ${num('lecture.outSide')} × ${num('lecture.filters')}.`,
    fold(
      'output-side',
      line`The formula for ${nOut}`,
      formula('outputSide'),
      p`Here ${padding} is the padding on each side, ${stride} the stride and ${dilation} the
        distance between neighbouring cells of the filter, usually one. The brackets with feet mean:
        round down. In the example, with no padding, stride one: ${num('lecture.side')} minus
        ${num('lecture.filter')}, plus one, is ${num('lecture.outSide')}.`,
    ),
    p`${strong('Parameters.')} One filter has ${f} · ${f} · ${nc} weights, and there are ${ncPrime}
      filters:`,
    formula('normalParameters'),
    p`In the example: ${num('lecture.normalParameters')} weights.`,
    p`${strong('Cost.')} Every filter visits every position, and at each visit it uses all of its
      weights:`,
    formula('normalCost'),
    p`In the example: ${num('lecture.perFilter')} weights per filter, ${num('lecture.positions')}
      positions, ${num('lecture.filters')} filters, together ${num('lecture.normal')}
      multiplications. Compare the two formulas: each weight works exactly once at each position.
      So the cost is the number of parameters times the number of positions. We shall need this
      soon.`,
    p`The figure counts a single position. Every filter starts again from the same
      ${num('lecture.perFilter')} numbers; nothing that one filter has computed helps the next.
      ${set({ 'one-position': { filters: 10 } }, 'With 10 filters')} the lane becomes twice as long;
      ${set({ 'one-position': { filters: 5 } }, 'with 5')} it is the example again.`,
    { kind: 'figure', figure: 'one-position', state: { positions: 'one' } },
    p`We count multiplications only, so the count is a rough one. Left out are:`,
    list(
      line`the additions. There are about as many, nearly one for each product, which is why the usual unit is the ${term('mac', 'multiply-add (MAC)')}: one multiplication with its addition. Counted as single operations, ${term('flop', 'FLOPs')}, the number doubles;`,
      line`a ${term('bias', 'bias')}, if there is one: one addition for each output value, and ${ncPrime} more parameters;`,
      line`what follows the convolution: ${term('batch-norm', 'batch norm')} and activation;`,
      line`the moving of numbers between memory and processor. In our formula this is free; in a real machine it is not.`,
    ),
    note`So the cost is a good ruler for comparing two layers on paper. It is not a clock.`,
    exercise('macs-to-flops'),
  ],
};
