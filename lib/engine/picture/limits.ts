/** What a weak machine still takes in good time and memory: 40 million pixels are 160 MB decoded. */
export const maxFileBytes = 25_000_000;
export const maxPixels = 40_000_000;
