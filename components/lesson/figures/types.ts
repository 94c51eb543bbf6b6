import type { ComponentType } from 'react';
import type { FigureProps } from '@/components/figures/figure-props';
import type { FigureStates, LessonFigureName } from '@/lib/content/lesson/figures';
import type { lessonFigureAreas } from './messages';

export type FigureViewProps<Name extends LessonFigureName> = FigureProps<
  (typeof lessonFigureAreas)[Name]
>;

/** A figure at one place of the lesson, with a state of its own. */
export interface FigurePlace<Name extends LessonFigureName> {
  readonly View: ComponentType<FigureViewProps<Name>>;
  /** What is left out keeps its present value. */
  set(settings: Partial<FigureStates[Name]>): void;
}

export type CreatePlace<Name extends LessonFigureName> = (
  start: Partial<FigureStates[Name]>,
) => FigurePlace<Name>;

/** The loaded chunk of one figure. */
export interface FigureModule<Name extends LessonFigureName> {
  readonly createPlace: CreatePlace<Name>;
}

/** A place whose figure's name is no longer in its type; the loader has checked that they fit. */
export interface AnyPlace {
  readonly View: ComponentType<AnyViewProps>;
  set(settings: object): void;
}

export interface AnyViewProps {
  readonly language: FigureProps<'figure'>['language'];
  /** The words of this figure and those that all figures share. */
  readonly messages: object;
  readonly headingLevel: 3;
}
