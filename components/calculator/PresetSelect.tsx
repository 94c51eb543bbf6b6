import { memo, useMemo } from 'react';
import { shapeText } from '@/components/figures/cost-bars/sentences';
import { Select } from '@/components/ui/Select';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { calculatorStore, type CalculatorSetting } from '@/lib/store/settings';
import { isSameConvolution, type Preset } from './presets';
import type { CalculatorTexts } from './text';

const own = 'own';

export interface PresetSelectProps {
  readonly presets: readonly Preset[];
  readonly setting: CalculatorSetting;
  readonly texts: CalculatorTexts['calculator']['controls'];
  readonly numbers: Numbers;
}

/** Settings to start from. Which one is shown follows from the numbers, and is stored nowhere. */
export function PresetSelect({ setting, ...rest }: PresetSelectProps) {
  const shown = rest.presets.find((preset) => isSameConvolution(preset.setting, setting));
  return <PresetList shown={shown?.id} {...rest} />;
}

interface PresetListProps extends Omit<PresetSelectProps, 'setting'> {
  readonly shown: string | undefined;
}

const PresetList = memo(function PresetList({ presets, shown, texts, numbers }: PresetListProps) {
  const options = useMemo(() => optionsOf(presets, texts, numbers), [presets, texts, numbers]);
  const choose = (id: string) => {
    const chosen = presets.find((preset) => preset.id === id);
    if (chosen !== undefined) calculatorStore.setState(chosen.setting);
  };
  return (
    <Select
      label={texts.preset}
      value={shown ?? own}
      onChange={choose}
      options={[...(shown === undefined ? [{ value: own, label: texts.own }] : []), ...options]}
    />
  );
});

/** The examples, then the blocks of the network under its name. */
function optionsOf(
  presets: readonly Preset[],
  texts: PresetSelectProps['texts'],
  numbers: Numbers,
) {
  const option = (preset: Preset) => ({
    value: preset.id,
    label: presetLabel(preset, texts, numbers),
  });
  const isBlock = (preset: Preset) => preset.block !== undefined;
  return [
    ...presets.filter((preset) => !isBlock(preset)).map(option),
    { label: texts.network, options: presets.filter(isBlock).map(option) },
  ];
}

function presetLabel(
  { block, setting }: Preset,
  texts: PresetSelectProps['texts'],
  numbers: Numbers,
): string {
  const { n, nc, ncPrime, stride } = setting;
  const values = {
    shape: shapeText({ height: n, width: n, channels: nc }, numbers),
    filters: numbers.integer(ncPrime),
  };
  if (block === undefined) return fill(texts.example, values);
  const template = stride > 1 ? texts.blockWithStride : texts.block;
  return fill(template, { ...values, number: block, stride });
}
