import type { KeyboardEvent } from 'react';

/**
 * For links that act as buttons, which answer to Space too. They are links because a native button
 * does not break at the end of a line as words do, and because they lead somewhere in any case.
 */
export function pressWithSpace(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}
