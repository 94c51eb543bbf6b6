import { analyze, convolution, mobilenetV1, separableConvolution, standardTwin } from '@/lib/arch';
import { lectureExample } from '@/lib/store/one-position';

const network = mobilenetV1();
const own = analyze(network);
const twin = analyze(standardTwin(network));

/** How often the network would multiply for each time it does, built from normal convolutions. */
export const timesAsOften = twin.total.macs / own.total.macs;

/** Multiply-adds of each block, its own and those of its normal twin. */
export const blockCosts = own.blocks.map((block, index) => ({
  own: block.macs,
  twin: twin.blocks[index]?.macs ?? block.macs,
}));

const { n, f, nc, ncPrime } = lectureExample;
const example = { input: { height: n, width: n, channels: nc }, kernel: f, filters: ncPrime };
const { depthwise, pointwise } = separableConvolution(example);

/** The lecture's example as the calculator opens with it. */
export const exampleCosts = {
  normal: convolution(example).macs,
  depthwise: depthwise.macs,
  pointwise: pointwise.macs,
};
