'use client';

import type { Answer } from '@/lib/content/exercises/check';
import type { Item, Values } from '@/lib/content/exercises/types';
import { ChoiceInput, TickInput } from './OptionInputs';
import { NumberInput } from './NumberInput';
import { SliderInput } from './SliderInput';

export interface AnswerInputProps<Kind extends Item['kind'] = Item['kind']> {
  readonly item: Extract<Item, { readonly kind: Kind }>;
  /** How often it was asked before. */
  readonly round: number;
  readonly draft: Answer | null;
  /** Locked: shown, and not to be changed any more. */
  readonly isFixed: boolean;
  readonly isMissing: boolean;
  /** Ids of what names and what describes the input. */
  readonly promptId: string;
  readonly messageId: string;
  readonly values: Values;
  readonly onGive: (answer: Answer | null) => void;
}

/** The native inputs for each kind of exercise. */
export function AnswerInput(props: AnswerInputProps) {
  const { item } = props;
  switch (item.kind) {
    case 'numeric':
      return <NumberInput {...props} item={item} />;
    case 'choice':
      return <ChoiceInput {...props} item={item} />;
    case 'slider':
      return <SliderInput {...props} item={item} />;
    case 'tick':
      return <TickInput {...props} item={item} />;
    default:
      return item satisfies never;
  }
}
