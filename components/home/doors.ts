/** The pages by what one comes for, in the order of the doors. */
export const doors = [
  { id: 'understand', path: 'learn/' },
  { id: 'calculate', path: 'calculator/' },
  { id: 'explore', path: 'explore/' },
  { id: 'photo', path: 'classify/' },
  { id: 'teach', path: 'learn/worksheet/' },
] as const;

export type DoorId = (typeof doors)[number]['id'];
