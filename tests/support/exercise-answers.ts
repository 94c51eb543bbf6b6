/** Five exercises of the lesson, in its order, and ways through the first of a session. */
import { rightAnswer, type Answer } from '@/lib/content/exercises/check';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import { itemOf } from '@/lib/content/exercises/items';
import {
  currentExercise,
  explain,
  lock,
  next,
  predict,
  roundOf,
  see,
  type Session,
} from '@/lib/content/exercises/session';

type Five = readonly [ExerciseId, ExerciseId, ExerciseId, ExerciseId, ExerciseId];

export const five: Five = [
  'depthwise-counts-inputs',
  'saving-at-512',
  'one-by-one-weights',
  'macs-to-flops',
  'step-of-8-bits',
];

const answer = (session: Session, given: Answer): Session =>
  next(explain(see(lock(predict(session, given)))));

export function answerRight(session: Session): Session {
  const id = currentExercise(session);
  return id === null ? session : answer(session, rightAnswer(itemOf(id), roundOf(session, id)));
}

export function answerWrong(session: Session): Session {
  return answer(session, -12345);
}
