import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { namesOf, scoreText } from '../../answer-text';
import type { InspectWording } from '../text';
import type { OneAndSix } from './SixViewsTool';
import styles from './SixViews.module.css';

const shownClasses = 5;

/** The best classes of the mean, each with its score from one view beside it. */
export function ComparedScores({ one, six, ...wording }: OneAndSix & InspectWording) {
  const { words, language } = wording;
  const scores = new Map(one.predictions.map((each) => [each.index, each.probability]));
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{words.six.table}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.six.className}</th>
          <th scope="col" className={styles.number}>
            {words.six.one}
          </th>
          <th scope="col" className={styles.number}>
            {words.six.six}
          </th>
        </tr>
      </thead>
      <tbody>
        {six.predictions.slice(0, shownClasses).map((each) => (
          <tr key={each.index} data-class={each.index} data-probability={each.probability}>
            <th scope="row">{namesOf(each, language)[0].words}</th>
            <td className={styles.number}>{scoreText(scores.get(each.index) ?? 0, wording)}</td>
            <td className={styles.number}>{scoreText(each.probability, wording)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
