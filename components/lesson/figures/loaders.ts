import type { LessonFigureName } from '@/lib/content/lesson/figures';
import type { AnyPlace, FigureModule } from './types';

type Loaders = { readonly [Name in LessonFigureName]: () => Promise<FigureModule<Name>> };

/** Each figure is a chunk of its own. */
const loaders: Loaders = {
  'one-position': () => import('./one-position'),
  'two-halves': () => import('./two-halves'),
  'inverted-residual': () => import('./inverted-residual'),
  skylines: () => import('./skylines'),
  'relu6-plot': () => import('./relu6-plot'),
  'relu6-real': () => import('./relu6-real'),
  'relu-erases': () => import('./relu-erases'),
  'real-layer-histogram': () => import('./real-layer-histogram'),
  'time-vs-macs': () => import('./time-vs-macs'),
  'v1-v2-comparison': () => import('./v1-v2-comparison'),
  'weight-wall': () => import('./weight-wall'),
};

/** Fetches a figure and gives it a state of its own at this place. */
export async function loadPlace(name: LessonFigureName, start: object): Promise<AnyPlace> {
  // The table pairs each name with its own figure, which the type of a looked-up one does not say.
  const load = loaders[name] as () => Promise<{ createPlace: (start: object) => unknown }>;
  const { createPlace } = await load();
  return createPlace(start) as AnyPlace;
}
