'use client';

import { useMemo, useState } from 'react';
import inspectStyles from '../Inspect.module.css';
import type { ToolProps } from '../text';
import { ToolStatus } from '../ToolStatus';
import { useAnswerQuestion } from '../use-answer-question';
import { usePhotoImage } from '../use-photo-image';
import { askEvidence, type Choice } from './ask';
import { ClassChoice } from './ClassChoice';
import { EvidenceFigure } from './EvidenceFigure';

const bestClass: Choice = { of: null, against: null };

/** Where in the picture the score of a class comes from. */
export function EvidenceTool({ about, busy, ...wording }: ToolProps) {
  const { words } = wording;
  const { photo, classification } = about;
  // A choice belongs to one answer: the next photo starts with its own best class.
  const [chosen, setChosen] = useState({ about, choice: bestClass });
  const choice = chosen.about === about ? chosen.choice : bestClass;
  const ask = useMemo(() => askEvidence(choice), [choice]);
  const { status, value, retry } = useAnswerQuestion(about, busy, ask);
  const image = usePhotoImage(photo.url);
  if (value === 'other') return <p className={inspectStyles.intro}>{words.evidence.other}</p>;
  const isExact = value?.evidence.kind !== 'cells';
  return (
    <>
      <p className={inspectStyles.intro}>
        {isExact ? words.evidence.intro : words.evidence.cellsIntro}
      </p>
      <ToolStatus {...wording} status={status} hasValue={value !== null} onRetry={retry} />
      {value && (
        <>
          <ClassChoice
            {...wording}
            classes={value.classes}
            of={value.of.index}
            against={value.against?.index ?? null}
            onChange={(next) => setChosen({ about, choice: next })}
          />
          <EvidenceFigure {...wording} asked={value} {...{ image, classification }} />
        </>
      )}
    </>
  );
}
