import { mobilenetV2Objects, requestedBytes } from './model-catalogue';
import { embeddedV1, embeddedV2 } from './networks/embedded';

/** A network of this site as a figure asks for it: what to load, and what to tell before that. */
export interface AskedNetwork {
  readonly source: {
    readonly kind: 'embedded';
    readonly id: typeof embeddedV1.id | typeof embeddedV2.id;
  };
  /** The same in every language. */
  readonly name: string;
  /** Bytes of weights that are fetched. */
  readonly bytes: number;
}

export const askedV1: AskedNetwork = {
  source: { kind: 'embedded', id: embeddedV1.id },
  name: 'MobileNetV1 0.25',
  // Kernels in float16, biases and the depthwise kernels in float32; the test measures the file.
  bytes: 964_996,
};

export const askedV2: AskedNetwork = {
  source: { kind: 'embedded', id: embeddedV2.id },
  name: 'MobileNetV2 1.0',
  bytes: requestedBytes(mobilenetV2Objects),
};
