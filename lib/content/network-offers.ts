/** What is told of the site's own networks before one of them is fetched. */
import { askedV1, askedV2 } from './asked-networks';
import { mobilenetV2Objects } from './model-catalogue';
import { embeddedV1, embeddedV2 } from './networks/embedded';

const { publisher, npmPackage, licence, dataset } = mobilenetV2Objects;

export const networkOffers = {
  v1: { name: askedV1.name, bytes: askedV1.bytes, classes: embeddedV1.classes },
  v2: {
    name: askedV2.name,
    bytes: askedV2.bytes,
    classes: embeddedV2.classes,
    publisher,
    npmPackage,
    licence,
    dataset,
  },
} as const;

export type NetworkOffers = typeof networkOffers;
