import type { Lesson } from '../types';
import { depthwise } from './depthwise';
import { mobilenetV1 } from './mobilenet-v1';
import { mobilenetV2 } from './mobilenet-v2';
import { normalConvolution } from './normal-convolution';
import { pointwise } from './pointwise';
import { reference } from './reference';
import { relu6 } from './relu6';
import { together } from './together';
import { v1AgainstV2 } from './v1-against-v2';
import { whySmall } from './why-small';

export const lesson: Lesson = [
  whySmall,
  normalConvolution,
  depthwise,
  pointwise,
  together,
  mobilenetV1,
  relu6,
  mobilenetV2,
  v1AgainstV2,
  reference,
];
