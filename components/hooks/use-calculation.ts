'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { calculate, type Calculation } from '@/lib/store/calculation';
import { countingStore } from '@/lib/store/counting';
import { calculatorStore } from '@/lib/store/settings';

/** The convolution that the page is about, counted as the reader wants. */
export function useCalculation(): Calculation {
  const setting = useStore(calculatorStore);
  const counting = useStore(countingStore);
  return useMemo(() => calculate(setting, counting), [setting, counting]);
}
