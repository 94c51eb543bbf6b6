/** The keys that the link of each figure takes: those of the tables that read it. */
import type { FigureName } from '@/lib/content/figures';
import type { LinkPart } from '@/lib/store/link';
import { onePositionPart } from '@/lib/store/one-position';
import { weightWallPart } from '@/lib/store/weight-wall';
import { invertedResidualPart } from './inverted-residual/state';
import { realPositionPart } from './one-position/real/state';
import { realProjectionPart } from './relu-erases/real/state';
import { reluErasesPart } from './relu-erases/state';
import { relu6PlotPart } from './relu6-plot/state';
import { relu6RealPart } from './relu6-real/state';
import { skylinesPart } from './skylines/state';
import { timeVsMacsPart } from './time-vs-macs/state';
import { twoHalvesPart } from './two-halves/state';
import { comparisonPart } from './v1-v2-comparison/state';

/** Not read by the registry, which loads the parts of a figure with the figure. */
const parts: Readonly<Record<FigureName, readonly LinkPart[]>> = {
  skylines: [skylinesPart],
  'two-halves': [twoHalvesPart],
  'one-position': [onePositionPart, realPositionPart],
  'weight-wall': [weightWallPart],
  'inverted-residual': [invertedResidualPart],
  'relu6-plot': [relu6PlotPart],
  'relu6-real': [relu6RealPart],
  'relu-erases': [reluErasesPart, realProjectionPart],
  'time-vs-macs': [timeVsMacsPart],
  'v1-v2-comparison': [comparisonPart],
};

export function linkKeysOf(name: FigureName): readonly string[] {
  return parts[name].flatMap(({ keys }) => keys);
}
