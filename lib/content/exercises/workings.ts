import { value, type Inline, type RichText } from '../lesson/inline';
import type { ExerciseId } from './ids';

const area = formula`${value('kernel')} · ${value('kernel')}`;
const positions = formula`${value('side')} · ${value('side')}`;
const outSide = formula`(${value('side')} − ${value('kernel')} + 1)`;
const channels = value('channels');
const filters = value('filters');

/**
 * How the numbers of a question give its answer, from the question's own numbers, so that nobody has
 * to guess where one comes from; formulas without words, so one for all languages.
 */
export const workings: Readonly<Partial<Record<ExerciseId, RichText>>> = {
  'parameters-or-macs': formula`${area} · ${channels} + ${channels} · ${filters}`,
  'ratio-with-bias': formula`(${area} · ${channels} + ${channels} + ${channels} · ${filters} + ${filters}) / (${area} · ${channels} · ${filters} + ${filters})`,
  'depthwise-counts-inputs': formula`${area} · ${outSide} · ${outSide} · ${channels}`,
  'saving-at-512': formula`1 / (1 / ${filters} + 1 / (${area}))`,
  'one-by-one-weights': formula`${value('first')} · ${value('firstWeight')} + ${value('second')} · (${value('secondWeight')}) + ${value('third')} · ${value('thirdWeight')}`,
  'patterns-per-channel': formula`${area} · ${channels} / (${area})`,
  'accuracy-given-up': formula`${value('pictures')} · (${value('full')} − ${value('thin')})`,
  'macs-to-flops': formula`${value('perMac')} · ${value('macs')} / ${value('billion')}`,
  'work-per-byte': formula`${area} · ${positions} · ${channels} / (${value('bits')} / ${value('byte')} · (${positions} · ${channels} + ${positions} · ${channels} + ${area} · ${channels}))`,
  'depthwise-share': formula`${area} / (${area} + ${filters})`,
  'step-of-8-bits': formula`${value('ceiling')} / (2${value('power')} − 1)`,
  'price-of-expansion': formula`${positions} · (${value('thin')} · ${value('wide')} + ${area} · ${value('wide')} + ${value('wide')} · ${value('thin')}) / ${value('million')}`,
  'memory-while-running': formula`${value('bytesEach')} · (${positions} · ${value('channelsIn')} + ${positions} · ${value('channelsOut')}) / ${value('million')}`,
  'wrong-value-range': formula`(${value('colour')} / ${value('largest')} + 1) · ${value('half')}`,
  'first-layer': formula`${value('outSide')} · ${value('outSide')} · (${area} · ${channels} · ${filters} − ${area} · ${channels} − ${channels} · ${filters}) / (${value('total')} · ${value('million')})`,
};

/** A line with parts of formulas put in. */
function formula(
  strings: TemplateStringsArray,
  ...parts: readonly (Inline | RichText)[]
): RichText {
  return strings
    .flatMap((text, index) => [text, ...[parts[index] ?? []].flat()])
    .filter((part) => part !== '');
}
