/** Numbers of the small examples in sections 2 to 5. */
import { closedFormRatio, compareConvolutions, lectureConvolution } from '../../../arch';
import { averageKept, survivalShare } from '../../../ops';
import { lecture } from '../networks';
import { fixed, integer, percent, type Quantity } from '../quantity';

const positions = () => lecture().normal.output.height * lecture().normal.output.width;

/** 3 channels to 128 filters: the case in which learners find that biases spoil the ratio. */
const few = {
  ...lectureConvolution,
  filters: 128,
};

const kernel = lectureConvolution.kernel;

export const exampleNumbers = {
  'lecture.side': () => integer(lectureConvolution.input.height),
  'lecture.channels': () => integer(lectureConvolution.input.channels),
  'lecture.filter': () => integer(kernel),
  'lecture.filters': () => integer(lectureConvolution.filters),
  'lecture.outSide': () => integer(lecture().normal.output.height),
  'lecture.positions': () => integer(positions()),
  'lecture.perFilter': () => integer(lecture().normal.parameters / lectureConvolution.filters),
  'lecture.normalParameters': () => integer(lecture().normal.parameters),
  'lecture.depthwiseParameters': () => integer(lecture().separable.depthwise.parameters),
  'lecture.pointwiseParameters': () => integer(lecture().separable.pointwise.parameters),
  'lecture.separableParameters': () => integer(lecture().separable.parameters),
  'lecture.paleCells': () =>
    integer(lecture().normal.parameters - lecture().separable.pointwise.parameters),
  'lecture.savedParameters': () =>
    integer(lecture().normal.parameters - lecture().separable.parameters),
  'lecture.normal': () => integer(lecture().normal.macs),
  'lecture.depthwise': () => integer(lecture().separable.depthwise.macs),
  'lecture.pointwise': () => integer(lecture().separable.pointwise.macs),
  'lecture.separable': () => integer(lecture().separable.macs),
  'lecture.ratio': () => fixed(lecture().macsRatio, 3),
  'saving.ceiling': () => integer(compareConvolutions(lectureConvolution).ceiling),
  'saving.at64': () => fixed(1 / closedFormRatio(64, kernel), 2),
  'saving.at512': () => fixed(1 / closedFormRatio(512, kernel), 2),
  'dearer.oneFilter': () => fixed(closedFormRatio(1, kernel), 2),
  'dearer.oneByOne': () => fixed(closedFormRatio(lectureConvolution.filters, 1), 2),
  'bias.filters': () => integer(few.filters),
  'bias.formula': () => fixed(closedFormRatio(few.filters, kernel), 3),
  'bias.counted': () => fixed(compareConvolutions({ ...few, bias: true }).parametersRatio, 3),
  'relu.kept2': () => percent(averageKept(2), 0),
  'relu.kept8': () => percent(averageKept(8), 1),
  'relu.channels24In24': () => percent(survivalShare(24, 24), 6),
  'relu.channels24In48': () => percent(survivalShare(24, 48), 0),
  'relu.channels24In72': () => percent(survivalShare(24, 72), 1),
} as const satisfies Readonly<Record<string, () => Quantity>>;
