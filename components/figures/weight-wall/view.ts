import { compareConvolutions, convolution } from '@/lib/arch';
import { wallSteps, type WeightWallSetting } from '@/lib/store/weight-wall';

/** What the figure shows: a function of the setting alone. All counts are of lib/arch. */
export interface View {
  readonly setting: WeightWallSetting;
  readonly weights: {
    readonly normal: number;
    readonly depthwise: number;
    readonly pointwise: number;
    readonly separable: number;
    readonly grouped: number;
  };
  readonly ratio: number;
  readonly isDearer: boolean;
  /** The steps of the morph that can be walked now. */
  readonly stepCount: number;
}

export function viewOf(setting: WeightWallSetting): View {
  const { channels, filters, kernel, groups, step } = setting;
  // One position is enough: every weight works there exactly once.
  const spec = { input: { height: kernel, width: kernel, channels }, kernel, filters };
  const { normal, separable, parametersRatio: ratio } = compareConvolutions(spec);
  return {
    setting,
    weights: {
      normal: normal.weights,
      depthwise: separable.depthwise.weights,
      pointwise: separable.pointwise.weights,
      separable: separable.weights,
      grouped: convolution({ ...spec, groups }).weights,
    },
    ratio,
    isDearer: ratio > 1,
    stepCount: step === wallSteps.groups ? wallSteps.groups : wallSteps.counted,
  };
}
