'use client';

import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { AnswerField } from './AnswerField';
import { typedNumber } from '@/lib/format/read-number';
import { judge, type Question } from './judge';
import styles from './Predict.module.css';

export interface PredictTexts {
  /** Stands before the question. */
  readonly label: string;
  readonly check: string;
  readonly reveal: string;
  readonly right: string;
  readonly wrong: string;
  /** Says what to do when there is no answer, or none that is a number. */
  readonly choiceMissing: string;
  readonly numberMissing: string;
  /** Read in the place of a covered number. */
  readonly covered: string;
}

/** What the reader did: gave an answer, or asked to be shown. */
export type Prediction =
  { readonly kind: 'answered'; readonly given: string } | { readonly kind: 'shown' };

export interface PredictProps {
  readonly question: Question;
  readonly texts: PredictTexts;
  /** Nothing until the reader has answered or asked to be shown. */
  readonly prediction: Prediction | undefined;
  readonly onPredict: (prediction: Prediction) => void;
}

/**
 * Predict, then see: one question, native radio buttons or a number field. It covers nothing by
 * itself; the figure puts the asked number into `Covered` until there is a prediction.
 */
export function Predict({ question, texts, prediction, onPredict }: PredictProps) {
  const promptId = useId();
  const messageId = useId();
  const [given, setGiven] = useState('');
  const [isMissing, setMissing] = useState(false);
  const checkButton = useRef<HTMLButtonElement>(null);

  const check = (event: FormEvent) => {
    event.preventDefault();
    const isAnswer = judge(question, given) !== undefined;
    setMissing(!isAnswer);
    if (isAnswer) onPredict({ kind: 'answered', given });
  };
  const reveal = () => {
    onPredict({ kind: 'shown' });
    // The button that was pressed goes away.
    checkButton.current?.focus();
  };
  const missing = question.kind === 'choice' ? texts.choiceMissing : texts.numberMissing;

  return (
    <form className={styles.predict} onSubmit={check} noValidate>
      <p id={promptId}>
        <strong>{texts.label}</strong> {question.prompt}
      </p>
      <AnswerField
        question={question}
        given={given}
        labelId={promptId}
        messageId={messageId}
        isInvalid={isMissing}
        onGive={(value) => {
          setGiven(value);
          setMissing(false);
        }}
      />
      <div className={styles.buttons}>
        <Button ref={checkButton} type="submit">
          {texts.check}
        </Button>
        {prediction === undefined && (
          <Button look="quiet" onClick={reveal}>
            {texts.reveal}
          </Button>
        )}
      </div>
      <div className={styles.answer} role="status" id={messageId}>
        {isMissing ? missing : <Answer question={question} texts={texts} prediction={prediction} />}
      </div>
    </form>
  );
}

/** Judges the prediction; who asked to be shown reads why the right answer is right. */
function Answer({ question, texts, prediction }: Omit<PredictProps, 'onPredict'>) {
  if (prediction === undefined) return null;
  const right = rightAnswer(question);
  const isShown = prediction.kind === 'shown';
  const verdict = judge(question, isShown ? right : prediction.given);
  if (verdict === undefined) return null;
  return (
    <p className={classNames(!isShown && (verdict.isRight ? styles.right : styles.wrong))}>
      {!isShown && <strong>{verdict.isRight ? texts.right : texts.wrong}</strong>}{' '}
      {verdict.feedback}
    </p>
  );
}

/** What one would choose or type. */
function rightAnswer(question: Question): string {
  if (question.kind === 'choice') return question.rightId;
  return typedNumber(question.answer, question.language);
}
