'use client';

import { useState } from 'react';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { sixViews } from '@/lib/engine/picture/crop';
import type { Classification } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { ChosenNetwork } from '@/lib/store/classifier';
import { answerOf, foundFromText, namesOf, scoreText } from '../../answer-text';
import { scoreKind, type ScoreKind } from '../../network/network-text';
import inspectStyles from '../Inspect.module.css';
import { shareText, type InspectWording, type ToolProps } from '../text';
import { ToolStatus } from '../ToolStatus';
import { everyClass, photoOf, useAnswerQuestion, type AskAbout } from '../use-answer-question';
import { ComparedScores } from './ComparedScores';
import styles from './SixViews.module.css';

export interface OneAndSix {
  /** Every class, best first. */
  readonly one: Classification;
  readonly six: Classification;
}

const askOneAndSix: AskAbout<OneAndSix> = async ({ engine, signal }, about) => {
  const options = { topK: everyClass, signal };
  const one = await engine.classify(photoOf(about), options);
  const six = await engine.classify(photoOf(about), { ...options, views: sixViews });
  return { one, six };
};

/** A switch: six views of the photo, their probabilities averaged, beside the one view. */
export function SixViewsTool({ about, busy, ...wording }: ToolProps) {
  const { words, text } = wording;
  const kind = scoreKind(about.by);
  const [isOn, setOn] = useState(false);
  const question = isOn && kind !== 'unknown' ? askOneAndSix : null;
  const { status, value, retry } = useAnswerQuestion(about, busy, question);
  const shown = isOn ? value : null;
  const title = shown ? titleOf(shown, about.by, wording) : '';
  if (kind === 'unknown') return <p className={inspectStyles.intro}>{text.networks.unknown}</p>;
  return (
    <>
      <p className={inspectStyles.intro}>{introOf(kind, wording)}</p>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={(event) => setOn(event.target.checked)}
        />
        {words.six.switch}
      </label>
      {isOn ? (
        <ToolStatus {...wording} status={status} hasValue={shown !== null} onRetry={retry} />
      ) : (
        <p className={inspectStyles.quiet}>{words.six.off}</p>
      )}
      {shown && (
        <div className={styles.answer} data-testid="six-views" data-views={shown.six.views}>
          <h3 className={styles.title}>{title}</h3>
          <ComparedScores {...wording} {...shown} />
          <p className={inspectStyles.quiet}>{timeText(shown, wording)}</p>
        </div>
      )}
      <LiveRegion message={title} />
    </>
  );
}

function introOf(kind: Exclude<ScoreKind, 'unknown'>, { words, language }: InspectWording): string {
  const shares = sixViews.flatMap(({ fit, mirrored }) =>
    fit.kind === 'crop' && !mirrored ? [shareText(fit.share, language)] : [],
  );
  const runs = fill(words.six.intro, {
    shares: new Intl.ListFormat(language, { type: 'conjunction' }).format(shares),
  });
  return `${runs} ${words.six.mean[kind]}`;
}

function titleOf({ six }: OneAndSix, by: ChosenNetwork, wording: InspectWording): string {
  const { words, language } = wording;
  const best = answerOf(six, by);
  if (!best) return fill(words.six.titleNothing, { least: foundFromText(wording) });
  return fill(words.six.title, {
    name: namesOf(best, language)[0].words,
    score: scoreText(best.probability, wording),
  });
}

function timeText({ one, six }: OneAndSix, { words, language }: InspectWording): string {
  const { milliseconds } = numbersIn(language);
  const total = ({ timings }: Classification) =>
    milliseconds(timings.decode + timings.prepare + timings.run + timings.read);
  return fill(words.six.time, { six: total(six), one: total(one) });
}
