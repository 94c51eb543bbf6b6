import { publicFile } from './paths';

/** The sample photos in public/samples; a link names one by its `name`. */
export const samples = [
  { name: 'cat', width: 451, height: 300 },
  { name: 'espresso', width: 600, height: 400 },
  { name: 'rocket', width: 640, height: 427 },
  { name: 'alpine-landscape', width: 640, height: 303 },
  { name: 'allium', width: 504, height: 640 },
] as const;

export type Sample = (typeof samples)[number];
export type SampleName = Sample['name'];

export function findSample(name: string): Sample | undefined {
  return samples.find((sample) => sample.name === name);
}

export function samplePath(name: SampleName): string {
  return publicFile(`samples/${name}.jpg`);
}

/** The same photo at the size of a button. */
export function smallSamplePath(name: SampleName): string {
  return publicFile(`samples/small/${name}.jpg`);
}
