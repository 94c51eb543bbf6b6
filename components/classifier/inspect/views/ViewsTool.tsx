'use client';

import { LiveRegion } from '@/components/ui/LiveRegion';
import { cropShare } from '@/lib/engine/picture/crop';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { ChosenNetwork } from '@/lib/store/classifier';
import { answerOf, namesOf } from '../../answer-text';
import { scoreKind } from '../../network/network-text';
import inspectStyles from '../Inspect.module.css';
import { shareText, type InspectWording, type ToolProps } from '../text';
import { ToolStatus } from '../ToolStatus';
import { useAnswerQuestion } from '../use-answer-question';
import { usePhotoImage } from '../use-photo-image';
import { askViews, type AskedView, type AskedViews } from './ask';
import { ViewCard } from './ViewCard';
import styles from './Views.module.css';

/** One photo put before one network in several ways, each with its answer. */
export function ViewsTool({ about, busy, ...wording }: ToolProps) {
  const { words, language } = wording;
  const { photo, classification } = about;
  const { status, value, retry } = useAnswerQuestion(about, busy, askViews);
  const image = usePhotoImage(photo.url);
  const agreement = value ? agreementText(value, about.by, wording) : '';
  return (
    <>
      <p className={inspectStyles.intro}>
        {fill(words.views.intro, { side: numbersIn(language).integer(about.by.model.inputSize) })}
      </p>
      <ToolStatus {...wording} status={status} hasValue={value !== null} onRetry={retry} />
      {value && <p className={styles.agreement}>{agreement}</p>}
      {value && (
        <ul className={styles.cards} aria-label={words.views.list}>
          {value.views.map((asked, index) => (
            <ViewCard
              key={index}
              {...wording}
              {...viewText(asked, value, wording)}
              asked={asked}
              ownRange={value.ownRange}
              photo={{ image, classification }}
              by={about.by}
            />
          ))}
        </ul>
      )}
      <LiveRegion message={agreement} />
    </>
  );
}

/** "4 of 6 views give Egyptian cat as the best class.", or that so many find nothing. */
function agreementText(
  { views }: AskedViews,
  by: ChosenNetwork,
  { words, text, language }: InspectWording,
): string {
  if (scoreKind(by) === 'unknown') return text.networks.unknown;
  const answers = views.map(({ classification }) => answerOf(classification, by));
  const [usual] = answers;
  const agreeing = answers.filter((each) => each?.index === usual?.index).length;
  const counted = { agreeing, count: views.length };
  if (!usual) return fill(words.views.agreeOnNothing, counted);
  return fill(words.views.agree, { ...counted, name: namesOf(usual, language)[0].words });
}

function viewText({ name, view }: AskedView, { ownRange }: AskedViews, wording: InspectWording) {
  const { words, language } = wording;
  const number = (value: number) => numbersIn(language).upTo(value, 2);
  const [low, high] = view.range ?? ownRange;
  const [ownLow, ownHigh] = ownRange;
  const values = {
    share: shareText(cropShare, language),
    ...{ low: number(low), high: number(high) },
    ...{ ownLow: number(ownLow), ownHigh: number(ownHigh) },
  };
  return { name: fill(words.views[name].name, values), why: fill(words.views[name].why, values) };
}
