import { embeddedModels } from './model-file';
import type { ModelSource } from './types';

/** The network that runs before any other is asked for. */
export const firstSource: ModelSource = { kind: 'embedded', id: 'mobilenet-v1-0.25-224' };

/** Whether two sources are the same network. */
export function sameSource(a: ModelSource, b: ModelSource): boolean {
  return a === b || (a.kind === 'embedded' && b.kind === 'embedded' && a.id === b.id);
}

/** Side of the picture that a source needs, where that is known before it is open. */
export function knownInputSize(source: ModelSource): number | undefined {
  return source.kind === 'embedded' ? embeddedModels[source.id].inputSize : undefined;
}
