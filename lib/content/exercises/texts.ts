import type { Language } from '../languages';
import { texts as english } from './en';
import type { ExerciseId } from './ids';
import type { ExerciseText, ExerciseTexts } from './types';
import { texts as vietnamese } from './vi';

const textsOf: Readonly<Record<Language, ExerciseTexts>> = { en: english, vi: vietnamese };

export function exerciseText(id: ExerciseId, language: Language): ExerciseText {
  return textsOf[language][id];
}
