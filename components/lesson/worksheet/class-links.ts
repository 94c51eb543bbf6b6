/** Links as a teacher would hand them out, below the language; each shows one thing a link can do. */
export const classLinks = {
  lock: 'calculator/?lock=f',
  hide: 'explore/?net=v2&hide=published,conventions',
  embed: 'figures/v1-v2-comparison/?vvm=memory&hide=vvm&embed=1',
} as const;

export type ClassLink = keyof typeof classLinks;

export const classLinkIds = Object.keys(classLinks) as readonly ClassLink[];
