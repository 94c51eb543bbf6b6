import { exercise, list, note, p } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const v1AgainstV2: Section = {
  id: 'v1-against-v2',
  title: 'V1 against V2',
  claim: line`V2 needs ${num('compare.macs')} times fewer multiply-adds than V1. Whether it also needs less memory depends on how it is run.`,
  objectives: [
    line`compare the two by blocks, parameters, multiply-adds and memory`,
    line`say under which condition V2 saves memory`,
    line`check a published figure against the architecture`,
  ],
  blocks: [
    p`Both at width multiplier one, on pictures of ${num('v1.resolution')} ×
      ${num('v1.resolution')}, with ${num('v1.classes')} classes:`,
    list(
      line`${strong('Blocks.')} V1 has ${num('v1.blocks')}, all of one kind and without shortcuts; V2 has ${num('v2.blocks')}, ${num('v2.shortcuts')} of them with one. Layers with weights: ${num('v1.weightedLayers')} and ${num('v2.weightedLayers')}.`,
      line`${strong('Parameters')}, with batch norms: ${num('v1.parameters')} million and ${num('v2.parameters')} million. The classifier alone holds ${num('v2.classifierParameterShare')} of V2’s.`,
      line`${strong('Multiply-adds')}: ${num('v1.macs')} million and ${num('v2.macs')} million. In both, the pointwise layers do most of the work: ${num('v1.pointwiseShare')} and ${num('v2.pointwiseShare')}.`,
      line`${strong('Accuracy')}, as published: ${num('cited.v1Top1')} and ${num('cited.v2Top1')} ${cite('mobilenetV2')}.`,
    ),
    { kind: 'figure', figure: 'v1-v2-comparison', state: { measure: 'macs' } },
    p`${strong('Memory')} is the surprise. Run ${set({ 'v1-v2-comparison': { measure: 'memory' } }, 'layer by layer')},
      V1 must at one moment keep ${num('memory.v1')} values, V2 ${num('memory.v2')}, which is ${num('memory.more')} more (weights come on top). The culprit is
      block ${num('memory.blockNumber')}: its depthwise layer reads a wide tensor of
      ${num('memory.blockSideIn')} × ${num('memory.blockSideIn')} × ${num('memory.blockWide')} and
      writes one of ${num('memory.blockSideOut')} × ${num('memory.blockSideOut')} ×
      ${num('memory.blockWide')}. Both must exist at the same time.`,
    p`The V2 paper promises less memory, and is right under one condition: the whole block runs as
      one operator, so that the wide tensor never exists as a whole but is made and used up piece by
      piece. Then only the thin ends count, and ${num('memory.v2Block')} values suffice,
      ${num('memory.saving')} times fewer. Whether yours does that depends on the software that runs the
      network: ${term('activation-memory', 'peak memory')} belongs to the two of them together.`,
    p`${strong('Time.')} On one core of a Pixel 1 phone the V2 paper measured
      ${num('cited.latencyV1')} ms for V1 and ${num('cited.latencyV2')} ms for V2. On another machine
      the gap can be wider, narrower or reversed ${cite('machineThinkSpeed')}.`,
    p`${strong('Where published figures and arithmetic disagree.')} Every count on this site is computed
      from the architecture. Mostly that gives what the papers print. Not always:`,
    list(
      line`V1’s multiply-adds: the V1 paper prints ${num('cited.v1Macs')} million, the V2 paper ${num('cited.v1MacsInV2Paper')} million. The architecture gives ${num('v1.macs')} million. Where the V2 paper’s number comes from is not known.`,
      line`V2 at width multiplier ${num('cited.wideAlpha')}: printed ${num('cited.wideMacs')} million multiply-adds and ${num('cited.wideParameters')} million parameters; computed ${num('cited.wideMacsComputed')} and ${num('cited.wideParametersComputed')} million (weights only).`,
      line`The figures printed for V2, ${num('cited.v2Macs')} million multiply-adds and ${num('cited.v2Parameters')} million parameters, are cut off, not rounded: the architecture gives ${num('v2.macs')} million and, weights only, ${num('v2.weights')} million. Tools that report ${num('v2.macsWithExpansion')} million have given block 1 an expansion layer it does not have.`,
      line`The text of the V2 paper speaks of ${num('cited.bottlenecksInText')} bottlenecks; its own table adds up to ${num('v2.blocks')}.`,
      line`Parameters of V1: ${num('v1.weightsExact')} weights; ${num('v1.trainableExact')} with what the classifier’s bias and the batch norms learn; ${num('v1.totalExact')} with the batch norms’ running statistics, as Keras counts. All three are right. They count different things.`,
    ),
    note`A number without its unit and without what it counts is half a number. Before you compare
      two, ask what is in each of them.`,
    exercise('where-314-comes-from'),
    exercise('memory-while-running'),
  ],
};
