import { line, value, type RichText } from '../lesson/inline';
import type { ExerciseId } from './ids';

/** How the numbers of a question give its answer; formulas without words, so one for all languages. */
export const workings: Readonly<Partial<Record<ExerciseId, RichText>>> = {
  'parameters-or-macs': line`${value('kernel')} · ${value('kernel')} · ${value('channels')} + ${value('channels')} · ${value('filters')}`,
  'ratio-with-bias': line`(${value('weights')} + ${value('biases')}) / ${value('normal')}`,
  'depthwise-counts-inputs': line`${value('kernel')} · ${value('kernel')} · ${value('outSide')} · ${value('outSide')} · ${value('channels')}`,
  'saving-at-512': line`1 / (1 / ${value('filters')} + 1 / ${value('ceiling')})`,
  'one-by-one-weights': line`${value('first')} · ${value('firstWeight')} + ${value('second')} · (${value('secondWeight')}) + ${value('third')} · ${value('thirdWeight')}`,
  'patterns-per-channel': line`${value('depthwise')} / ${value('tile')}`,
  'accuracy-given-up': line`${value('pictures')} · (${value('full')} − ${value('thin')})`,
  'macs-to-flops': line`2 · ${value('macs')} / ${value('billion')}`,
  'work-per-byte': line`${value('macs')} / ${value('moved')}`,
  'depthwise-share': line`${value('perChannel')} / (${value('perChannel')} + ${value('filters')})`,
  'step-of-8-bits': line`${value('ceiling')} / (${value('levels')} − 1)`,
  'price-of-expansion': line`${value('expand')} + ${value('depthwise')} + ${value('project')}`,
  'memory-while-running': line`4 · ${value('values')} / ${value('million')}`,
  'wrong-value-range': line`(${value('fed')} + 1) · ${value('half')}`,
  'first-layer': line`(${value('normal')} − ${value('separable')}) / ${value('total')}`,
};
