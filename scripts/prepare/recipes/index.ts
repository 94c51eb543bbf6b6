import type { ModelRecipe } from '../recipe';
import { mobilenetV1Recipe } from './mobilenet-v1';
import { mobilenetV2Recipe } from './mobilenet-v2';

/** Every network that the site serves itself. */
export const recipes: readonly ModelRecipe[] = [mobilenetV1Recipe, mobilenetV2Recipe];
