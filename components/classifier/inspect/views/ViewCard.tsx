import { useMemo } from 'react';
import type { Classification } from '@/lib/engine/types';
import { classNames } from '@/components/ui/class-names';
import { fill } from '@/lib/format/text';
import { answerOf, namesOf, scoreText } from '../../answer-text';
import type { ChosenNetwork } from '@/lib/store/classifier';
import type { InspectWording } from '../text';
import { misread, ViewCanvas } from '../ViewCanvas';
import type { AskedView } from './ask';
import styles from './Views.module.css';

export interface ViewCardProps extends InspectWording {
  readonly name: string;
  /** What is good or bad about it. */
  readonly why: string;
  readonly asked: AskedView;
  readonly ownRange: readonly [number, number];
  readonly by: ChosenNetwork;
  readonly photo: {
    readonly image: HTMLImageElement | null;
    readonly classification: Classification;
  };
}

/** Pixels of the small picture: about those of the network's own input. */
const side = 224;

/** What the network is shown, and its three best classes. */
export function ViewCard({ name, why, asked, ownRange, photo, by, ...wording }: ViewCardProps) {
  const { view, classification } = asked;
  const { range } = view;
  const tone = useMemo(() => range && misread(range, ownRange), [range, ownRange]);
  const best = classification.predictions[0];
  const isNothing = best !== undefined && answerOf(classification, by) === null;
  return (
    <li
      className={styles.card}
      data-testid="view"
      data-view={asked.name}
      data-class={best?.index}
      data-probability={best?.probability}
      data-found={!isNothing}
    >
      <ViewCanvas
        className={styles.picture}
        image={photo.image}
        classification={photo.classification}
        view={view}
        side={side}
        tone={tone}
        label={fill(wording.words.views.picture, { name })}
      />
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.why}>{why}</p>
      </div>
      <ol className={classNames(styles.classes, isNothing && styles.nothing)}>
        {isNothing && <li>{wording.words.nothingFound}</li>}
        {classification.predictions.map((prediction) => (
          <li key={prediction.index}>
            <span>{namesOf(prediction, wording.language)[0].words}</span>
            <span>{scoreText(prediction.probability, wording)}</span>
          </li>
        ))}
      </ol>
    </li>
  );
}
