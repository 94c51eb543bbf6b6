import { memo, useMemo } from 'react';
import { useHighlight } from '@/components/hooks/use-highlight';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import type { Numbers } from '@/lib/format/numbers';
import type { SymbolSetName } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { coarseningStops, endsOf } from '@/lib/store/allowed';
import { refusalOf } from '@/lib/store/calculation';
import { controlState, type LinkControls } from '@/lib/store/link-query';
import {
  allowedNumbers,
  calculatorStore,
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
  const { setting, ...shared } = props;
  const { controls } = shared;
  const allowed = allowedNumbers(setting);
  const number = (name: CalculatorNumber) => {
    const [min, max] = endsOf(allowed[name]);
    return <NumberControl key={name} {...shared} {...{ name, min, max }} value={setting[name]} />;
  };
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

interface NumberControlProps extends Omit<ControlsProps, 'setting'> {
  readonly name: CalculatorNumber;
  readonly value: number;
  /** The least and the largest whole number allowed. */
  readonly min: number;
  readonly max: number;
}

/** Drawn again only when its own number or range changes, not with each step of another's drag. */
const NumberControl = memo(function NumberControl(props: NumberControlProps) {
  const { name, value, min, max, symbols, controls, texts, numbers } = props;
  const { lit, onLight } = useHighlight();
  const words = texts.calculator.controls;
  const state = controlState(controls, calculatorTable.fields[name].key);
  const allowed = useMemo(() => ({ min, max, step: 1 }), [min, max]);
  const stops = useMemo(() => coarseningStops(allowed), [allowed]);
  if (state === 'hidden') return null;
  const isLength = name === 'n' || name === 'paddingPixels';

  return (
    <ParameterControl
      label={words[name]}
      symbol={name === 'paddingPixels' ? 'padding' : name}
      symbolSet={symbols}
      value={value}
      allowed={allowed}
      stops={stops}
      unit={isLength ? words.pixels : undefined}
      language={numbers.language}
      format={numbers.integer}
      texts={texts.parameter}
      explainRefusal={(typed) =>
        tooFar({ ...calculatorStore.getState(), [name]: typed }, words, numbers)
      }
      isLocked={state === 'locked'}
      lit={lit}
      onLight={onLight}
      onChange={(chosen) => changeCalculator({ [name]: chosen })}
    />
  );
});

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
