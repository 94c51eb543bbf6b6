import { line, value, type RichText } from '../lesson/inline';
import type { ExerciseId } from './ids';

const area = line`${value('kernel')} · ${value('kernel')}`;
const positions = line`${value('side')} · ${value('side')}`;
const outSide = line`(${value('side')} − ${value('kernel')} + 1)`;
const channels = value('channels');
const filters = value('filters');

/**
 * How the numbers of a question give its answer, from the question's own numbers, so that nobody has
 * to guess where one comes from; formulas without words, so one for all languages.
 */
export const workings: Readonly<Partial<Record<ExerciseId, RichText>>> = {
  'parameters-or-macs': line`${area} · ${channels} + ${channels} · ${filters}`,
  'ratio-with-bias': line`(${area} · ${channels} + ${channels} + ${channels} · ${filters} + ${filters}) / (${area} · ${channels} · ${filters} + ${filters})`,
  'depthwise-counts-inputs': line`${area} · ${outSide} · ${outSide} · ${channels}`,
  'saving-at-512': line`1 / (1 / ${filters} + 1 / (${area}))`,
  'one-by-one-weights': line`${value('first')} · ${value('firstWeight')} + ${value('second')} · (${value('secondWeight')}) + ${value('third')} · ${value('thirdWeight')}`,
  'patterns-per-channel': line`${area} · ${channels} / (${area})`,
  'accuracy-given-up': line`${value('pictures')} · (${value('full')} − ${value('thin')})`,
  'macs-to-flops': line`${value('perMac')} · ${value('macs')} / ${value('billion')}`,
  'work-per-byte': line`${area} · ${positions} · ${channels} / (${value('bits')} / ${value('byte')} · (${positions} · ${channels} + ${positions} · ${channels} + ${area} · ${channels}))`,
  'depthwise-share': line`${area} / (${area} + ${filters})`,
  'step-of-8-bits': line`${value('ceiling')} / (2${value('power')} − 1)`,
  'price-of-expansion': line`${positions} · (${value('thin')} · ${value('wide')} + ${area} · ${value('wide')} + ${value('wide')} · ${value('thin')}) / ${value('million')}`,
  'memory-while-running': line`${value('bytesEach')} · (${positions} · ${value('channelsIn')} + ${positions} · ${value('channelsOut')}) / ${value('million')}`,
  'wrong-value-range': line`(${value('colour')} / ${value('largest')} + 1) · ${value('half')}`,
  'first-layer': line`${value('outSide')} · ${value('outSide')} · (${area} · ${channels} · ${filters} − ${area} · ${channels} − ${channels} · ${filters}) / (${value('total')} · ${value('million')})`,
};
