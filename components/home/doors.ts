/** The pages by what one comes for, in the order of the doors; each must be a page of the site. */
export const doors = [
  { id: 'understand', path: 'learn/' },
  { id: 'calculate', path: 'calculator/' },
  { id: 'explore', path: 'explore/' },
  { id: 'photo', path: 'classify/' },
] as const;

export type DoorId = (typeof doors)[number]['id'];
