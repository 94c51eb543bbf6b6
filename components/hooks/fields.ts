/** True for what takes text: pasted and dropped text belongs to it. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type=file], [type=radio], [type=checkbox], [type=range]), textarea, [contenteditable]',
  ) !== null;
