'use client';

import { useState } from 'react';
import { useStore } from 'zustand';
import { defaultsOf } from '@/lib/store/codec';
import { countingStore, countingTable, type CountingSetting } from '@/lib/store/counting';
import { calculatorStore, calculatorTable, type CalculatorSetting } from '@/lib/store/settings';

interface Settings {
  readonly setting: CalculatorSetting;
  readonly counting: CountingSetting;
}

const defaults: Settings = {
  setting: defaultsOf<CalculatorSetting>(calculatorTable),
  counting: defaultsOf<CountingSetting>(countingTable),
};

export interface Reset {
  /** Everything is as on a first visit. */
  readonly isDefault: boolean;
  /** Puts everything back as on a first visit. */
  readonly reset: () => void;
  /** Takes the last reset back; only while nothing has been changed since. */
  readonly undo: (() => void) | undefined;
}

/** Reset to the defaults, with one step back. */
export function useReset(): Reset {
  const setting = useStore(calculatorStore);
  const counting = useStore(countingStore);
  const [before, setBefore] = useState<Settings>();
  const isDefault = isEqual(setting, defaults.setting) && isEqual(counting, defaults.counting);
  const restore = (settings: Settings) => {
    calculatorStore.setState(settings.setting);
    countingStore.setState(settings.counting);
  };

  return {
    isDefault,
    reset: () => {
      setBefore({ setting, counting });
      restore(defaults);
    },
    undo: isDefault && before !== undefined ? () => restore(before) : undefined,
  };
}

function isEqual<State extends object>(a: State, b: State): boolean {
  return (Object.keys(b) as (keyof State)[]).every((name) => a[name] === b[name]);
}
