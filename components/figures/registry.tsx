'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { figureAreas, FigureName } from '@/lib/content/figures';
import { alone } from './alone';
import type { FigureProps } from './figure-props';

type Views = {
  readonly [Name in FigureName]: ComponentType<FigureProps<(typeof figureAreas)[Name]>>;
};

/** Each figure as a page of its own, loaded when it is shown. A figure is added by one line. */
const views: Views = {
  skylines: dynamic(() =>
    import('./skylines').then(({ SkylinesMap, skylinesPart }) => alone(SkylinesMap, skylinesPart)),
  ),
  'two-halves': dynamic(() =>
    import('./two-halves').then(({ TwoHalves, twoHalvesPart }) => alone(TwoHalves, twoHalvesPart)),
  ),
  'one-position': dynamic(() =>
    import('./one-position').then(({ OnePosition, onePositionPart, realPositionPart }) =>
      alone(OnePosition, onePositionPart, realPositionPart),
    ),
  ),
  'weight-wall': dynamic(() =>
    import('./weight-wall').then(({ WeightWall, weightWallPart }) =>
      alone(WeightWall, weightWallPart),
    ),
  ),
  'inverted-residual': dynamic(() =>
    import('./inverted-residual').then(({ InvertedResidual, invertedResidualPart }) =>
      alone(InvertedResidual, invertedResidualPart),
    ),
  ),
  'relu6-plot': dynamic(() =>
    import('./relu6-plot').then(({ Relu6Plot, relu6PlotPart }) => alone(Relu6Plot, relu6PlotPart)),
  ),
  'relu6-real': dynamic(() =>
    import('./relu6-real').then(({ Relu6Real, relu6RealPart }) => alone(Relu6Real, relu6RealPart)),
  ),
  'relu-erases': dynamic(() =>
    import('./relu-erases').then(({ ReluErases, reluErasesPart, realProjectionPart }) =>
      alone(ReluErases, reluErasesPart, realProjectionPart),
    ),
  ),
  'time-vs-macs': dynamic(() =>
    import('./time-vs-macs').then(({ TimeVsMacs, timeVsMacsPart }) =>
      alone(TimeVsMacs, timeVsMacsPart),
    ),
  ),
  'v1-v2-comparison': dynamic(() =>
    import('./v1-v2-comparison').then(({ V1V2Comparison, comparisonPart }) =>
      alone(V1V2Comparison, comparisonPart),
    ),
  ),
};

export type FigureViewProps = {
  readonly [Name in FigureName]: FigureProps<(typeof figureAreas)[Name]> & { readonly name: Name };
}[FigureName];

/** The figure of that name, alone on its page. */
export function FigureView(props: FigureViewProps) {
  // The name picks the component and the words together.
  const View = views[props.name] as ComponentType<FigureViewProps>;
  return <View {...props} />;
}
