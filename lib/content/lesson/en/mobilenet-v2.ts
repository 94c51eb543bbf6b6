import { exercise, fold, formula, list, note, p } from '../blocks';
import { cite, line, num, set, strong, t, term } from '../inline';
import type { Section } from '../types';

export const mobilenetV2: Section = {
  id: 'mobilenet-v2',
  title: 'MobileNetV2: thin, wide, thin',
  claim: line`${num('block.thin')} → ${num('block.wide')} → ${num('block.wide')} → ${num('block.thin')} channels: the wide middle is affordable because it is depthwise, and the shortcut joins the thin ends.`,
  objectives: [
    line`name the three layers of the block and what each does to the channels`,
    line`decide for any block whether it has a shortcut`,
    line`explain why the last layer has no activation`,
  ],
  blocks: [
    p`MobileNetV2 keeps the depthwise layer and builds a new block around it
      ${cite('mobilenetV2')}. Three things are new: an expansion before it, a shortcut around it,
      and no activation at the end.`,
    list(
      line`${strong('Expansion')} makes room for the depthwise layer: a 1 × 1 convolution with ${t} times as many output as input channels. The factor ${t} is a ${term('hyperparameter', 'hyperparameter')}: people choose it, training does not change it. Every block but the first uses ${num('v2.expansion')}; in block 1 it is one, so there the layer is missing.`,
      line`${strong('Depthwise')} looks around, 3 × 3, on the wide tensor. The stride, if any, is here.`,
      line`${strong('Projection')} is again a 1 × 1 convolution, but back from wide to thin.`,
    ),
    p`Follow the channels through block 3, at ${num('block.side')} × ${num('block.side')}:
      ${num('block.thin')} come in, the expansion makes ${num('block.thin')} · ${num('v2.expansion')} =
      ${num('block.wide')} of them, the depthwise layer keeps ${num('block.wide')}, the projection
      brings them back to ${num('block.thin')}. Thin in, thin out.`,
    p`This is unlike V1. There no pointwise layer drops channels: they stay as many or double. Here
      the last 1 × 1 layer of a block always drops some. A step from a space of many dimensions to one of few is called a
      ${term('projection', 'projection')}, which gives the layer its name. And as everything has to
      squeeze through the thin place, that place is called a ${term('bottleneck', 'bottleneck')}.`,
    p`The whole block goes by two names: bottleneck residual block, because it ends in a bottleneck
      and may have a residual connection (the shortcut), or ${term('inverted-residual', 'inverted residual')}. Inverted,
      because the classic residual block is the other way around: wide, narrow, wide, with the
      shortcut between the wide ends ${cite('resnet')}.
      ${set({ 'inverted-residual': { block: 3, expansion: 0.25 } }, 'Pull the middle in')} and you
      have that one; ${set({ 'inverted-residual': { block: 3, expansion: 6 } }, 'back to 6')}.`,
    {
      kind: 'figure',
      figure: 'inverted-residual',
      state: { block: 3, middle: 'depthwise', expansion: 6 },
    },
    p`The block costs ${num('block.macs')} million multiply-adds: ${num('block.expand')},
      ${num('block.depthwise')} and ${num('block.project')}. Is that cheap? A plain 3 × 3 convolution
      from ${num('block.thin')} to ${num('block.thin')} channels would cost less,
      ${num('block.plainThin')} million. But it would look at ${num('block.thin')} channels; this block
      looks at ${num('block.wide')}, and a normal convolution that wide would cost
      ${num('block.plainWide')} million. Try the
      ${set({ 'inverted-residual': { block: 3, middle: 'normal' } }, 'normal middle')}: the block rises
      to ${num('block.normalMiddle')} million. And the wide tensor never leaves the block: inside there are
      ${num('block.wideValues')} values, at its ends ${num('block.thinValues')}.`,
    p`${strong('The shortcut')} adds the input of the block to its output. You can only add tensors
      of one shape. So there are two conditions: stride one, and as many channels out as in. Of the
      ${num('v2.blocks')} blocks, ${num('v2.shortcuts')} meet both: blocks
      ${num('v2.shortcutBlocks')}. The others change the width:
      ${num('v2.widening')} widen (block ${set({ 'inverted-residual': { block: 4 } }, '4')}, for
      instance, which also strides), and ${num('v2.narrowing')} narrows: block
      ${set({ 'inverted-residual': { block: 1 } }, '1')}, from ${num('v2.firstIn')} to
      ${num('v2.firstOut')}.`,
    p`${strong('What follows each layer.')} Every convolution is followed by a
      ${term('batch-norm', 'batch norm')}. After the expansion and after the depthwise layer comes
      ReLU6. After the projection comes nothing: this is the
      ${term('linear-bottleneck', 'linear bottleneck')}. Nothing follows the addition either.`,
    p`${strong('Why no activation there?')} ReLU sets negative values to zero, and what is gone is gone. A
      small model shows how much that is. Take two numbers, a point of the plane, and pass them through
      some channels: each has a direction and says how far the point lies that way. Behind ReLU, a
      channel with a negative answer falls silent, and to get two numbers back, two channels must
      speak.`,
    p`With ${set({ 'relu-erases': { channels: 2, activation: 'relu' } }, '2 channels')} that happens in
      ${num('relu.kept2')} of the plane, on average over all directions; with
      ${set({ 'relu-erases': { channels: 8, activation: 'relu' } }, '8 channels')}, in
      ${num('relu.kept8')}. ${set({ 'relu-erases': { channels: 2, activation: 'linear' } }, 'Without ReLU')}, 2
      channels are always enough. ReLU6 cuts off the same half below zero; its ceiling does not matter
      here.`,
    { kind: 'figure', figure: 'relu-erases', state: { channels: 2, activation: 'relu' } },
    p`For random directions, the share kept by m channels is`,
    formula('keptByRelu'),
    p`So the order of the block makes sense: first expand, then ReLU6, where losing a few
      answers does no harm; then come back to the thin tensor and leave it alone.`,
    p`In the trained network about half of a projection’s output is negative. A ReLU there would
      erase it. See for yourself:
      ${set({ 'real-layer-histogram': { activation: 'linear' } }, 'as trained')},
      ${set({ 'real-layer-histogram': { activation: 'relu6' } }, 'with ReLU6 put in')}.`,
    {
      kind: 'figure',
      figure: 'real-layer-histogram',
      state: { activation: 'linear' },
    },
    note`Putting a ReLU6 into a network that was trained without it proves little: any change
      takes a network away from what it has learned. The fair test is to train both, and the paper
      did: the linear one is better ${cite('mobilenetV2')}.`,
    fold(
      'relu-in-24-channels',
      line`The same count for the real widths`,
      p`Write ${num('block.thin')} numbers into channels of random direction and read them back behind
        ReLU: at least ${num('block.thin')} channels must speak, each speaks half of the time.
        Through ${num('block.thin')} channels this succeeds in ${num('relu.channels24In24')} of the
        cases; through twice as many, in ${num('relu.channels24In48')}; through three times as many,
        in ${num('relu.channels24In72')}; through ${num('block.wide')}, practically always. Real
        directions are learned, not random: this is an idealisation.`,
    ),
    exercise('price-of-expansion'),
    exercise('blocks-with-shortcut'),
    exercise('where-no-activation'),
  ],
};
