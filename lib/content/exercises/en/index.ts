import type { ExerciseTexts } from '../types';
import { counting } from './counting';
import { halves } from './halves';
import { networks } from './networks';

export const texts: ExerciseTexts = { ...counting, ...halves, ...networks };
