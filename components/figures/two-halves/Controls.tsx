import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { modes, presetNames } from '@/lib/layout/two-halves';
import type { GoalsProps } from './Goals';
import { choosePreset, isSeparate, presetOf, separate } from './state';
import { presetLegend } from './words';

const sharings = ['shared', 'separate'] as const;

/** Which half works, a ready-made filter, and whether the lanes share it. */
export function Controls({ shown, change }: GoalsProps) {
  const { state, words } = shown;
  const { controls } = words;
  const hasFilters = state.mode !== 'mix';
  return (
    <>
      <SegmentedControl
        legend={controls.mode}
        options={modes.map((value) => ({ value, label: controls[value] }))}
        value={state.mode}
        onChange={(mode) => change({ mode })}
      />
      <SegmentedControl
        legend={presetLegend(state, words)}
        options={presetNames.map((value) => ({
          value,
          label: controls[value],
          disabled: !hasFilters,
        }))}
        value={(hasFilters && presetOf(state)) || 'own'}
        onChange={(name) => name !== 'own' && change(choosePreset(state, name))}
      />
      <SegmentedControl
        legend={controls.filters}
        options={sharings.map((value) => ({
          value,
          label: controls[value],
          disabled: !hasFilters,
        }))}
        value={hasFilters ? (isSeparate(state) ? 'separate' : 'shared') : 'none'}
        onChange={(value) => change(separate(state, value === 'separate'))}
      />
    </>
  );
}
