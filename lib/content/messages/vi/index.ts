import { failure } from './failure';
import { home } from './home';
import { shell } from './shell';
import { site } from './site';

/** The Vietnamese texts: the keys and {placeholders} of `en`. */
export const vi = { site, shell, failure, home };
