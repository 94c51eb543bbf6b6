import { layerTitle } from '@/lib/content/layer-title';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Failure, FailureKind } from '@/lib/store/classifier';
import type { Wording } from './text';

export interface FailureText {
  readonly title: string;
  readonly text: string;
}

/** What trying again, with the same picture, can mend. */
const worthAnotherTry: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'model-unreachable',
  'model-damaged',
  'engine-crashed',
  'engine-unavailable',
  'cancelled',
  'photo-unreachable',
]);

/** How a network shows that it cannot be fetched: its files do not come, or its program does not. */
const needsConnection: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'model-unreachable',
  'engine-crashed',
  'engine-unavailable',
]);

export function canRetry(failure: Failure): boolean {
  return worthAnotherTry.has(failure.kind);
}

/**
 * What went wrong and the way on, as two sentences of the page's language. `offline`: there is no
 * connection and the network has not been loaded.
 */
export function failureText(failure: Failure, offline: boolean, wording: Wording): FailureText {
  const { title, text } = wording.text.errors[sentenceFor(failure, offline)];
  const values = factsInWords(failure, wording);
  return { title: fill(title, values), text: fill(text, values) };
}

function sentenceFor({ kind, facts }: Failure, offline: boolean): keyof Wording['text']['errors'] {
  if (offline && needsConnection.has(kind)) return 'offline';
  if (kind === 'unsupported-image' && /^HEI[CF]$/.test(String(facts.format))) return 'heic';
  return kind;
}

function factsInWords({ facts }: Failure, { language, text }: Wording): Record<string, string> {
  const numbers = numbersIn(language);
  const pairs = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.upTo(value, 1) : inWords(name, value, text),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

const inWords = (name: string, value: string | undefined, text: Wording['text']) =>
  name === 'layer' && value !== undefined ? layerTitle(value, text.layers) : value;
