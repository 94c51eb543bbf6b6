import { exercise, formula, list, note, p } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const relu6: Section = {
  id: 'relu6',
  title: 'ReLU6: a ceiling for few bits',
  claim: line`ReLU6 keeps every value between 0 and ${num('relu6.ceiling')}, so that ${num('relu6.bits')} bits write it in steps of ${num('relu6.step')}.`,
  objectives: [
    line`compute ReLU6 by hand and tell it from ReLU and sigmoid`,
    line`explain why a known range helps when numbers have few bits`,
    line`say why one range per tensor can ruin a depthwise layer`,
  ],
  blocks: [
    p`After the batch norm each value passes an ${term('activation', 'activation function')}.
      MobileNet’s is a variant of ${term('relu', 'ReLU')}:`,
    formula('relu6'),
    p`Read it from the inside: what is negative becomes 0; what is then above
      ${num('relu6.ceiling')} becomes ${num('relu6.ceiling')}; everything between stays as it is.
      ReLU has only the first half and no ceiling.`,
    p`Flat, rising, flat again: at a glance one could take the plot for a
      ${term('sigmoid', 'sigmoid')}. Put ${set({ 'relu6-plot': { curves: 'all' } }, 'all three curves')} on top of
      each other and the likeness goes no further:`,
    list(
      line`ReLU6 has two corners and is straight between them, with slope one. The sigmoid is smooth everywhere.`,
      line`ReLU6 goes from 0 to ${num('relu6.ceiling')} and really reaches both. The sigmoid goes from 0 to 1 and reaches neither.`,
      line`Left of 0, ReLU6 is exactly 0, so many values vanish. The sigmoid is never 0.`,
    ),
    { kind: 'figure', figure: 'relu6-plot', state: { curves: 'all' } },
    p`${strong('Why a ceiling?')} On small devices one likes to write numbers with few bits:
      ${num('relu6.bits')} bits give ${num('relu6.levels')} levels. The levels must be spread over
      the whole range, from the smallest value to the largest. With ReLU6 the range is known before
      any picture comes: the step is ${num('relu6.ceiling')} divided by the gaps between the
      levels, one fewer than ${num('relu6.levels')}, which gives ${num('relu6.step')}.`,
    p`Without the ceiling, one very large value is enough to spoil this. If a single value reaches
      ${num('relu6.outlier')}, the step becomes ${num('relu6.outlierStep')}, and everything below
      ${num('relu6.ceiling')} has to share ${num('relu6.levelsLeft')} levels. The histogram shows the
      values of a real layer on a real photo,
      ${set({ 'relu6-real': { activation: 'relu6' } }, 'with the ceiling')} and
      ${set({ 'relu6-real': { activation: 'relu' } }, 'without')}.`,
    { kind: 'figure', figure: 'relu6-real', state: { activation: 'relu6' } },
    p`The V2 paper names this as its reason: ReLU6 is robust in low-precision arithmetic
      ${cite('mobilenetV2')}. Why 6 and not 5 or 8? The number comes from an older report in which
      it was simply found to work ${cite('relu6')}. No theory leads to it.`,
    p`${strong('Weights need care too.')} We rounded the weights of the network that runs on this
      site (MobileNetV1 with width multiplier ${num('site.alpha')}) and let it name
      ${num('measured.photos')} labelled photos, each cut to the middle ${num('measured.crop')} of its
      shorter side. Only the weights were rounded, after the batch norms had been folded into them;
      the arithmetic stayed 32-bit. The first guess was right for:`,
    list(
      line`${num('measured.float32')} with 32-bit weights, ${num('measured.float16')} with 16-bit ones;`,
      line`${num('measured.perChannel')} with ${num('relu6.bits')} bits and one range for each output channel;`,
      line`${num('measured.perTensor')} with ${num('relu6.bits')} bits and one range for the whole layer.`,
    ),
    p`The last line is a ruin. The filters of one depthwise layer have very different sizes: in block
      ${num('spans.block')} of this network the weights of one span ${num('spans.widest')}, those of
      another ${num('spans.narrowest')}. If they share one range, the largest filter decides the step,
      and the smallest is left with about ${num('spans.stepsLeft')} steps. Give each channel its own range, and nearly all of the accuracy returns.`,
    note`These figures belong to this network, these photos and this crop, and with so many photos a
      share is sure to about ${num('measured.margin')} points either way: the first three are as good
      as equal, the last is not. Another network can lose more or less.`,
    exercise('step-of-8-bits'),
  ],
};
