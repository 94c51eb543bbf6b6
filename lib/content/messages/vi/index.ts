import { site } from './site';

/** The Vietnamese texts: the keys and {placeholders} of `en`. */
export const vi = { site };
