'use client';

import { useStore } from 'zustand';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { numbersIn } from '@/lib/format/numbers';
import { dimensionOf } from '@/lib/format/symbols';
import { countingStore } from '@/lib/store/counting';
import type { AnswerInputProps } from './AnswerInput';
import { useBook } from './ExerciseBook';

/** A number to be set so that something becomes true. */
export function SliderInput({
  item,
  draft,
  isFixed,
  promptId,
  onGive,
}: AnswerInputProps<'slider'>) {
  const { language, texts, parameterTexts, dimensions } = useBook();
  const symbols = useStore(countingStore, (setting) => setting.symbols);
  const { symbol, min, max, start } = item.control;
  const dimension = dimensionOf(symbol);
  return (
    <div role="group" aria-labelledby={promptId}>
      <ParameterControl
        label={dimension === undefined ? texts.answer : dimensions[dimension]}
        symbol={symbol}
        symbolSet={symbols}
        value={typeof draft === 'number' ? draft : start}
        allowed={{ min, max, step: 1 }}
        language={language}
        format={numbersIn(language).integer}
        texts={{ ...parameterTexts, locked: texts.locked }}
        isLocked={isFixed}
        onChange={onGive}
      />
    </div>
  );
}
