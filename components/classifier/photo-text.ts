import { findSample } from '@/lib/content/samples';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Classification } from '@/lib/engine/types';
import type { PhotoOrigin } from '@/lib/store/photo';
import type { Wording } from './text';

/** What the picture shows where we know it, else what it is called. */
export function alternativeText(origin: PhotoOrigin, { text }: Wording): string {
  if (origin.from === 'paste') return text.photo.pasted;
  if (origin.from === 'camera') return text.photo.taken;
  const sample = origin.from === 'sample' ? findSample(origin.name) : undefined;
  return sample ? text.samples[sample.name].alt : fill(text.photo.own, { name: origin.name });
}

/** Which part of the picture the network is shown, in numbers. */
export function cropCaption(
  { crop, width, height }: Classification,
  inputSize: number,
  { language, text }: Wording,
): string {
  const { integer } = numbersIn(language);
  return fill(text.photo.caption, {
    crop: integer(crop.side),
    width: integer(width),
    height: integer(height),
    side: integer(inputSize),
  });
}
