import { exercise, fold, formula, list, note, p } from '../blocks';
import { cite, f, line, n, nc, ncPrime, nOut, num, page, set, strong, term } from '../inline';
import type { Section } from '../types';

export const together: Section = {
  id: 'together',
  title: 'Both halves together: what is saved, and what is given up',
  claim: line`Parameters and cost shrink by the same ratio, one part in ${ncPrime} plus one part in ${f} · ${f}. In the example that is ${num('lecture.ratio')}.`,
  objectives: [
    line`derive the ratio and say why it is the same for parameters and for cost`,
    line`predict when the separable convolution is not cheaper at all`,
    line`name what is given up, and why fewer multiplications are not simply less time`,
  ],
  blocks: [
    p`Depthwise first, pointwise after it. Parameters and costs add up:`,
    formula('separableParameters'),
    formula('separableCost'),
    p`In the example: ${num('lecture.depthwise')} + ${num('lecture.pointwise')} =
      ${num('lecture.separable')} multiplications instead of ${num('lecture.normal')}, and
      ${num('lecture.separableParameters')} weights instead of ${num('lecture.normalParameters')}:
      ${num('lecture.ratio')} of both.`,
    p`The figure runs both on one clock. The separable lane looks at the patch once, keeps what it
      saw, and only mixes it anew for each output channel. Make it
      ${set({ 'one-position': { filters: 10, positions: 'one' } }, '10 filters')} and the normal
      lane doubles, while the separable one grows by a few marks.
      ${set({ 'one-position': { filters: 5, positions: 'all' } }, 'At all positions')} both counts
      grow by the same factor, and their ratio does not move.`,
    {
      kind: 'figure',
      figure: 'one-position',
      state: { positions: 'one', filters: 5 },
    },
    p`${strong('The ratio.')} Divide the separable cost by the normal one. The positions
      ${nOut} × ${nOut} and the input channels ${nc} stand above and below the line and cancel.
      Two fractions remain:`,
    formula('ratioOfCosts'),
    p`For the parameters the same two fractions remain:`,
    formula('ratioOfParameters'),
    p`This is no accident. Each weight works once at each position, so either cost is the
      parameters times the positions, and both convolutions have the same positions. That is why
      the size of the picture, the stride and the padding play no part; ${nc} has just cancelled.`,
    p`The wall of weights shows the two fractions. The depthwise half keeps one row out of
      ${ncPrime}; the pointwise half keeps one cell out of ${f} · ${f} in every tile. The pale
      rest, less the new row above, is what was saved: ${num('lecture.paleCells')} −
      ${num('lecture.depthwiseParameters')} = ${num('lecture.savedParameters')} weights.`,
    {
      kind: 'figure',
      figure: 'weight-wall',
      state: { view: 'count', channels: 3, filters: 5, kernel: 3 },
    },
    p`${strong('With 3 × 3 filters')}, the usual choice, the saving is
      ${set({ 'weight-wall': { filters: 64, kernel: 3 } }, 'with 64 filters')}
      ${num('saving.at64')} times, ${set({ 'weight-wall': { filters: 512, kernel: 3 } }, 'with 512')}
      ${num('saving.at512')} times. It never reaches ${num('saving.ceiling')}: however many filters
      there are, the one cell per tile remains.`,
    p`${strong('It can also be dearer.')}
      ${set({ 'weight-wall': { filters: 1, kernel: 3 } }, 'With 1 filter')} one row is the whole
      wall already, and the pointwise cells come on top: ${num('dearer.oneFilter')} times the cost.
      ${set({ 'weight-wall': { filters: 5, kernel: 1 } }, 'With filters of side 1')} there is no
      space to look around in, and the depthwise half is paid for nothing:
      ${num('dearer.oneByOne')} times, in the example.`,
    fold(
      'ratio-and-bias',
      line`When the two ratios differ after all`,
      p`The formulas know no biases. Give every convolution its biases, and the separable way has
        two sets of them. With few input channels this shows: from three channels to
        ${num('bias.filters')} filters the formula says ${num('bias.formula')}; counting the
        parameters with their biases gives ${num('bias.counted')}. MobileNet’s convolutions have no biases.`,
    ),
    p`${strong('What is given up.')} A normal filter may use another pattern for every input
      channel, and the next filter another one again. The separable way has one pattern per
      channel, and a filter can only decide how strongly that pattern counts, and with which sign. In the
      ${set({ 'weight-wall': { view: 'values' } }, 'view with real weights')} each column repeats
      one pattern, stronger, weaker or inverted. So two filters can never look for two different
      things in one channel. MobileNetV1 also puts a batch norm and an activation between the
      halves, so that its two halves are not even a normal convolution with tied weights: they are
      another function, with the same shapes.`,
    p`${strong('Why it is not as much faster.')} The processor does not only multiply; it must
      fetch the numbers first. Take a layer of ${num('intensity.side')} ×
      ${num('intensity.side')} × ${num('intensity.channels')}, in 32-bit numbers, each moved once.
      For every byte the normal convolution does ${num('intensity.normal')} multiply-adds, the
      pointwise one ${num('intensity.pointwise')}, the depthwise one
      ${num('intensity.depthwise')}. This number is the layer’s
      ${term('intensity', 'arithmetic intensity')}. The smaller it is, the more the processor waits
      for memory.`,
    p`Then there is the software: two layers mean two starts, and normal convolutions are often the
      better polished ones. The outcome differs from machine to machine ${cite('machineThinkSpeed')}. So do
      not believe a factor; ${set({ 'time-vs-macs': { measure: 'run' } }, 'measure it on yours')}.`,
    { kind: 'figure', figure: 'time-vs-macs', state: {} },
    note`Parameters, multiply-adds and time are three numbers. The formula gives the first two
      exactly and the third not at all.`,
    list(
      line`Any ${n}, ${f}, ${nc}, ${ncPrime}, stride, padding: ${page('calculator', 'the calculator')} puts your numbers into these formulas.`,
    ),
    exercise('parameters-or-macs'),
    exercise('ratio-with-bias'),
    exercise('saving-at-512'),
    exercise('make-it-dearer'),
    exercise('patterns-per-channel'),
    exercise('work-per-byte'),
  ],
};
