import { embeddedV1, embeddedV2 } from '@/lib/content/networks/embedded';
import { foundFrom } from '@/lib/content/networks/everyday-kinds';
import type { NetworkOffers } from '@/lib/content/network-offers';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { ChosenNetwork } from '@/lib/store/classifier';
import { choiceOf, scoreKind } from './network/network-text';
import type { Wording } from './text';
import styles from './AboutTheAnswer.module.css';

export interface AboutTheAnswerProps extends Wording {
  /** The network that gave the answer, or will; its size is known once it is loaded. */
  readonly network: ChosenNetwork;
  readonly offers: NetworkOffers;
}

/** What a score means, which network answers, and what becomes of the photo. */
export function AboutTheAnswer(props: AboutTheAnswerProps) {
  const { score, network, privacy } = props.text.notes;
  return (
    <div className={styles.notes}>
      <section>
        <h2 className={styles.heading}>{score.heading}</h2>
        <p>{aboutScores(props)}</p>
        {choiceOf(props.network.source) === 'v1' && <p>{score.samples}</p>}
      </section>
      <section data-testid="about-network">
        <h2 className={styles.heading}>{network.heading}</h2>
        <p>{aboutNetwork(props)}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{privacy.heading}</h2>
        <p>{privacy.text}</p>
      </section>
    </div>
  );
}

function aboutScores({ network, offers, language, text }: AboutTheAnswerProps): string {
  const { integer, percent } = numbersIn(language);
  const kind = scoreKind(network);
  const described = kind === 'apart' ? offers.v2 : offers.v1;
  const classes = integer(network.model?.classes ?? described.classes);
  const { notes } = text.networks;
  if (kind === 'unknown') return notes.unknown;
  if (kind === 'shares') return fill(text.notes.score.text, { classes });
  return fill(notes.sigmoids, { classes, least: percent(foundFrom, 0) });
}

function aboutNetwork({ network, offers, language, text }: AboutTheAnswerProps): string {
  const { integer, upTo, bytes } = numbersIn(language);
  const { source, model, recognised } = network;
  const { notes, files } = text.networks;
  const size = model && { bytes: bytes(model.weightBytes), side: integer(model.inputSize) };
  if (source.kind === 'files') {
    if (!size || !recognised) return files.text;
    const family = files.families[recognised.family];
    return fill(notes.files, { ...size, family, alpha: upTo(recognised.alpha.nearest, 2) });
  }
  if (choiceOf(source) === 'v1') {
    const alpha = upTo(embeddedV1.alpha, 2);
    const { text: loaded, unloaded } = text.notes.network;
    return size ? fill(loaded, { ...size, alpha }) : fill(unloaded, { alpha });
  }
  const { dataset, classes, bytes: weights } = offers.v2;
  return fill(notes.v2, {
    alpha: upTo(embeddedV2.alpha, 2),
    dataset,
    classes: integer(classes),
    bytes: bytes(weights),
    side: integer(embeddedV2.inputSide),
  });
}
