import type {
  Classification,
  Engine,
  EngineErrorKind,
  ErrorFacts,
  LoadProgress,
  ModelInfo,
  ModelSource,
  NetworkInfo,
} from '../engine/types';
import type { Photo, PhotoOrigin } from './photo';

/** What can go wrong: in the engine, or before a picture ever reaches it. */
export type FailureKind = EngineErrorKind | 'photo-unreachable' | 'no-photo';

export interface Failure {
  readonly kind: FailureKind;
  readonly facts: ErrorFacts;
}

export interface EngineParts {
  /** The one engine of the app; asked for at the first use, and again after it failed to come. */
  readonly getEngine: () => Promise<Engine>;
  /** Names anything the engine threw; `EngineError` has this shape. */
  readonly toFailure: (thrown: unknown) => Failure;
}

export type ClassifierStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly progress: LoadProgress | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      /** The picture that was refused; null where the fault is not the picture's. */
      readonly photo: PhotoOrigin | null;
    };

/** A network and what is known of it once it is ready. */
export interface ChosenNetwork {
  readonly source: ModelSource;
  readonly model: ModelInfo | null;
  /** What was recognised in files; null for the networks of this site, which are described. */
  readonly recognised: NetworkInfo | null;
}

export interface ReadyNetwork extends ChosenNetwork {
  readonly model: ModelInfo;
}

/** A picture, the answer about it and the network that gave it: never to be mixed up. */
export interface Answered {
  readonly photo: Photo;
  readonly classification: Classification;
  readonly by: ReadyNetwork;
}

export interface ClassifierState extends ChosenNetwork {
  /** The network is not fetched before the reader asks for it: a picture waits for that. */
  readonly isHeld: boolean;
  /** It is held because it is not on the device: the reader is asked for it. */
  readonly isMissing: boolean;
  readonly status: ClassifierStatus;
  /** The picture that was chosen and is still on its way here. */
  readonly fetching: PhotoOrigin | null;
  /** The newest picture, as long as it has no answer. */
  readonly pending: Photo | null;
  /** The last good picture and answer; a refused file or network leaves them as they are. */
  readonly answered: Answered | null;
  /** Something that was dropped or pasted and is no picture; until another picture is chosen. */
  readonly refused: Failure | null;
  /** A network that could not be had; the one before is chosen again. */
  readonly refusedNetwork: { readonly source: ModelSource; readonly failure: Failure } | null;
}

/** The picture was refused or did not come: the network has nothing to do with it. */
export const faultsOfThePicture: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'empty-file',
  'not-an-image',
  'unsupported-image',
  'unreadable-file',
  'file-too-large',
  'too-many-pixels',
  'damaged-image',
  'photo-unreachable',
]);

/** The network that is there without a choice. */
export const firstNetwork: ChosenNetwork = {
  source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' },
  model: null,
  recognised: null,
};

export const emptyState: ClassifierState = {
  ...firstNetwork,
  isHeld: false,
  isMissing: false,
  status: { kind: 'idle' },
  fetching: null,
  pending: null,
  answered: null,
  refused: null,
  refusedNetwork: null,
};

/** The newest picture there is, answered or not. */
export function newestPhoto({ pending, answered }: ClassifierState): Photo | null {
  return pending ?? answered?.photo ?? null;
}

/** The picture that the chosen network has not answered yet. */
export function unansweredPhoto({ pending, answered, source }: ClassifierState): Photo | null {
  if (pending || !answered) return pending;
  return sameNetwork(answered.by.source, source) ? null : answered.photo;
}

/** Files are the same only where they were given together. */
export function sameNetwork(a: ModelSource, b: ModelSource): boolean {
  return a === b || (a.kind === 'embedded' && b.kind === 'embedded' && a.id === b.id);
}
