import { about } from './about';
import { calculator } from './calculator';
import { camera } from './camera';
import { classify } from './classify';
import { costBars } from './cost-bars';
import { explore } from './explore';
import { exercises } from './exercises';
import { failure } from './failure';
import { figure } from './figure';
import { formula } from './formula';
import { gpu } from './gpu';
import { home } from './home';
import { inspect } from './inspect';
import { invertedResidual } from './inverted-residual';
import { lesson } from './lesson';
import { link } from './link';
import { onePosition } from './one-position';
import { parameter } from './parameter';
import { relu6Plot } from './relu6-plot';
import { relu6Real } from './relu6-real';
import { reluErases } from './relu-erases';
import { shell } from './shell';
import { site } from './site';
import { skylines } from './skylines';
import { timeVsMacs } from './time-vs-macs';
import { twoHalves } from './two-halves';
import { v1V2Comparison } from './v1-v2-comparison';
import { weightWall } from './weight-wall';

/**
 * The English texts, one file per page or shared part. They give the type; `vi` must have the
 * same keys and the same {placeholders}.
 */
export const en = {
  site,
  shell,
  failure,
  figure,
  formula,
  gpu,
  home,
  inspect,
  invertedResidual,
  calculator,
  costBars,
  camera,
  classify,
  explore,
  skylines,
  lesson,
  exercises,
  about,
  link,
  onePosition,
  parameter,
  relu6Plot,
  relu6Real,
  reluErases,
  timeVsMacs,
  twoHalves,
  v1V2Comparison,
  weightWall,
};
