import { exercise, fold, list, p, terms } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const whySmall: Section = {
  id: 'why-small',
  title: 'Why small networks',
  claim: line`Beside the same network of normal convolutions, MobileNet gives up ${num('cited.accuracyGivenUp')} points of accuracy and multiplies ${num('v1.saving')} times less.`,
  objectives: [
    line`say why a phone needs another kind of network than a data centre`,
    line`keep four things apart: parameters, multiply-adds, memory, time`,
    line`read from a published table what a small network gives up`,
  ],
  blocks: [
    p`More and more networks are meant to run where the pictures are taken: in a phone, a doorbell,
      a tractor, a small robot. The answer has to come at once, there may be no connection, and the
      picture may be nobody else’s business. Such machines are called
      ${term('edge-device', 'edge devices')}.`,
    p`An edge device has a modest processor, little memory and perhaps a battery. So the network
      must be light. But a light network that is often wrong helps nobody: its
      ${term('accuracy', 'accuracy')} must still be good enough for the job. MobileNet is a family
      of networks made for this bargain.`,
    p`How good is the bargain? Its authors trained the same network twice. Built from normal
      convolutions it named ${num('cited.normalTop1')} of the ImageNet pictures correctly; built
      from the cheap ones of this lesson, ${num('cited.v1Top1')} ${cite('mobilenets')}. That is
      ${num('cited.accuracyGivenUp')} points less, for ${num('v1.saving')} times fewer
      multiplications and ${num('v1.parameterSaving')} times fewer weights. The loss is small, but
      it is a loss.`,
    fold(
      'words-you-need',
      line`Words this lesson takes for granted`,
      p`If you know these, go on. If one of them is new, a minute here is well spent.`,
      terms(
        'tensor',
        'channel',
        'feature-map',
        'filter',
        'parameter',
        'stride',
        'padding',
        'batch-norm',
        'activation',
        'softmax',
        'hyperparameter',
      ),
    ),
    p`“Light” can mean four things, and a network can be light in one and heavy in another:`,
    list(
      line`${strong('Parameters')} are the numbers the network has learned. They decide how large the download is. The size of the picture does not change them.`,
      line`${strong('Multiply-adds')} are the work for one picture. Twice the width and twice the height mean about four times the work.`,
      line`${strong('Memory')} is what must be kept at one moment while the network runs: the weights, and the tensors between the layers.`,
      line`${strong('Time')} is what you feel. It follows from all of these, and from the device and its software. It cannot be calculated, only measured.`,
    ),
    p`One example of how far apart they lie: in MobileNetV1 the last layer, the classifier, holds
      ${num('v1.classifierParameterShare')} of the weights and does
      ${num('v1.classifierShare')} of the multiply-adds.`,
    p`Here is the whole network. There is no need to study it yet. Look only at the three rows
      under it: from block 1 on, ${set({ skylines: { measure: 'values' } }, 'the values')} become
      fewer, ${set({ skylines: { measure: 'macs' } }, 'the multiply-adds')} keep to one height or
      twice it, ${set({ skylines: { measure: 'parameters' } }, 'the weights')} pile up at the end. Three
      measures, three different pictures of one network.`,
    { kind: 'figure', figure: 'skylines', state: { measure: 'all' } },
    exercise('accuracy-given-up'),
    exercise('spot-the-error'),
  ],
};
