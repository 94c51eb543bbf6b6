import { useMemo } from 'react';
import type { Classification } from '@/lib/engine/types';
import { fill } from '@/lib/format/text';
import { namesOf, scoreText } from '../../answer-text';
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
  readonly photo: {
    readonly image: HTMLImageElement | null;
    readonly classification: Classification;
  };
}

/** Pixels of the small picture: about those of the network's own input. */
const side = 224;

/** What the network is shown, and its three best classes. */
export function ViewCard({ name, why, asked, ownRange, photo, ...wording }: ViewCardProps) {
  const { view, classification } = asked;
  const { range } = view;
  const tone = useMemo(() => range && misread(range, ownRange), [range, ownRange]);
  const best = classification.predictions[0];
  return (
    <li
      className={styles.card}
      data-testid="view"
      data-view={asked.name}
      data-class={best?.index}
      data-probability={best?.probability}
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
      <ol className={styles.classes}>
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
