import { useHighlight } from '@/components/hooks/use-highlight';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import type { Numbers } from '@/lib/format/numbers';
import type { SymbolSetName } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { coarseningStops } from '@/lib/store/allowed';
import { refusalOf } from '@/lib/store/calculation';
import { controlState, type LinkControls } from '@/lib/store/link-query';
import {
  allowedNumbers,
  calculatorTable,
  changeCalculator,
  type CalculatorNumber,
  type CalculatorSetting,
} from '@/lib/store/settings';
import { PaddingControl } from './PaddingControl';
import type { CalculatorTexts } from './text';

export interface ControlsProps {
  readonly setting: CalculatorSetting;
  readonly symbols: SymbolSetName;
  readonly controls: LinkControls;
  readonly texts: CalculatorTexts;
  readonly numbers: Numbers;
}

/** The numbers of the convolution, each in the range that fits the others. */
export function Controls(props: ControlsProps) {
  const { setting, controls } = props;
  const number = (name: CalculatorNumber) => <NumberControl key={name} name={name} {...props} />;
  const padding = controlState(controls, calculatorTable.fields.padding.key);
  return (
    <>
      {(['n', 'f', 'nc', 'ncPrime', 'stride'] as const).map(number)}
      {padding !== 'hidden' && <PaddingControl {...props} isLocked={padding === 'locked'} />}
      {setting.padding === 'pixels' && number('paddingPixels')}
      {number('dilation')}
    </>
  );
}

function NumberControl({ name, ...props }: ControlsProps & { readonly name: CalculatorNumber }) {
  const { setting, symbols, controls, texts, numbers } = props;
  const { lit, onLight } = useHighlight();
  const words = texts.calculator.controls;
  const state = controlState(controls, calculatorTable.fields[name].key);
  if (state === 'hidden') return null;
  const allowed = allowedNumbers(setting)[name];
  const isLength = name === 'n' || name === 'paddingPixels';

  return (
    <ParameterControl
      label={words[name]}
      symbol={name === 'paddingPixels' ? 'padding' : name}
      symbolSet={symbols}
      value={setting[name]}
      allowed={allowed}
      stops={'min' in allowed ? coarseningStops(allowed) : undefined}
      unit={isLength ? words.pixels : undefined}
      format={numbers.integer}
      texts={texts.parameter}
      explainRefusal={(typed) => tooFar({ ...setting, [name]: typed }, words, numbers)}
      isLocked={state === 'locked'}
      lit={lit}
      onLight={onLight}
      onChange={(value) => changeCalculator({ [name]: value })}
    />
  );
}

/** Says how far the filter would reach where that is what is wrong. */
function tooFar(
  setting: CalculatorSetting,
  texts: CalculatorTexts['calculator']['controls'],
  numbers: Numbers,
): string | undefined {
  const refusal = refusalOf(setting);
  if (refusal?.reason !== 'kernel-larger-than-input') return undefined;
  const { value, max } = refusal;
  return fill(texts.tooFar, { reach: numbers.integer(value), room: numbers.integer(max) });
}
