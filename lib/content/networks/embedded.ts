/** The networks that the site serves itself: the one place where their numbers stand. */
import { everydayKinds } from './everyday-kinds';

const imagenetClasses = 1000;

export const embeddedV1 = {
  id: 'mobilenet-v1-0.25-224',
  alpha: 0.25,
  /** Side of the square input in pixels. */
  inputSide: 224,
  /** What a colour value of 0 and one of 255 become before they go in. */
  inputRange: [0, 1],
  /** What it tells apart. */
  classes: imagenetClasses,
  /** The same with a background first. */
  outputs: imagenetClasses + 1,
} as const;

export const embeddedV2 = {
  id: 'mobilenet-v2-1.0-300-oidv4',
  alpha: 1,
  inputSide: 300,
  inputRange: [-1, 1],
  /** Kinds of things. */
  classes: everydayKinds.length,
  /** The same with "none" first. */
  outputs: everydayKinds.length + 1,
} as const;
