import { untilAborted } from './cancel';
import { EngineError } from './errors';
import type { EngineErrorKind, ErrorFacts } from './errors';
import { inspectorOf, type Answer, type InspectorMethod } from './inspect/ask';
import type {
  AskOptions,
  Classification,
  ClassifyOptions,
  Engine,
  EngineCounters,
  GpuTrial,
  ImageSource,
  LoadOptions,
  LoadProgress,
  Measured,
  ModelInfo,
  TryGpuOptions,
} from './types';

export const fakeModelInfo: ModelInfo = {
  id: 'mobilenet-v1-0.25-224',
  backend: 'wasm-simd',
  inputSize: 224,
  classes: 1000,
  weightBytes: 964_996,
};

export const fakeClassification: Classification = {
  predictions: [
    {
      index: 285,
      id: 'n02124075',
      english: 'Egyptian cat',
      vietnamese: 'mèo Ai Cập',
      probability: 0.75,
    },
    { index: 281, id: 'n02123045', english: 'tabby', vietnamese: 'mèo mướp', probability: 0.125 },
    { index: 287, id: 'n02127052', english: 'lynx', vietnamese: 'linh miêu', probability: 0.0625 },
    {
      index: 282,
      id: 'n02123159',
      english: 'tiger cat',
      vietnamese: 'mèo vằn',
      probability: 0.03125,
    },
    {
      index: 293,
      id: 'n02130308',
      english: 'cheetah',
      vietnamese: 'báo săn',
      probability: 0.015625,
    },
  ],
  timings: { decode: 8, prepare: 2, run: 4, read: 0.25 },
  backend: 'wasm-simd',
  width: 640,
  height: 480,
  crop: { x: 110, y: 30, side: 420 },
};

const fakeRun = (backend: Measured['backend'], medianMs: number): Measured => ({
  medianMs,
  range: [medianMs, medianMs],
  spread: [medianMs, medianMs],
  runs: 15,
  repetitions: 1,
  backend,
  processors: 8,
});

const adapter = 'A graphics card';
const fakeRace = (gpuMs: number) => ({
  adapter,
  gpu: fakeRun('webgl', gpuMs),
  current: fakeRun('wasm-simd', 4),
});
const fakeCell = { row: 0, column: 0, channel: 0, network: 1, recomputed: 2, difference: 0.5 };
const fakeLayerCheck = { layer: 'block3/depthwise', cells: 45, worst: fakeCell };

/** Each way a trial of the graphics card can end. */
export const fakeTrials = {
  none: { kind: 'none' },
  software: { kind: 'software', adapter: 'SwiftShader' },
  failed: { kind: 'failed', adapter, fault: 'start' },
  inexact: {
    kind: 'inexact',
    adapter,
    check: {
      backend: 'webgl',
      layers: [fakeLayerCheck],
      worst: fakeLayerCheck,
      passed: false,
      tolerance: 0.001,
    },
  },
  slower: { kind: 'slower', ...fakeRace(90) },
  switched: { kind: 'switched', backend: 'webgl', ...fakeRace(2) },
} as const satisfies { readonly [K in GpuTrial['kind']]: Extract<GpuTrial, { kind: K }> };

/** A request that waits until the test answers it. */
class FakeRequest<T> {
  readonly answer: (value: T) => void;
  readonly #reject: (error: EngineError) => void;
  readonly settled: Promise<T>;

  constructor(signal: AbortSignal | undefined) {
    let resolve: (value: T) => void = () => undefined;
    let reject: (error: EngineError) => void = () => undefined;
    const answered = new Promise<T>((...settle) => {
      [resolve, reject] = settle;
    });
    this.settled = untilAborted(answered, signal);
    this.answer = resolve;
    this.#reject = reject;
  }

  fail(kind: EngineErrorKind, facts: ErrorFacts = {}): void {
    this.#reject(new EngineError(kind, facts));
  }
}

export class FakeLoad extends FakeRequest<ModelInfo> {
  constructor(readonly options: LoadOptions) {
    super(options.signal);
  }

  report(progress: LoadProgress): void {
    this.options.onProgress?.(progress);
  }
}

export class FakeClassify extends FakeRequest<Classification> {
  constructor(
    readonly source: ImageSource,
    readonly options: ClassifyOptions,
  ) {
    super(options.signal);
  }
}

/** A question to the inspector; `answer` takes what the method named promises. */
export class FakeQuestion extends FakeRequest<Answer<InspectorMethod>> {
  constructor(
    readonly method: InspectorMethod,
    readonly question: unknown,
    readonly options: AskOptions,
  ) {
    super(options.signal);
  }
}

export class FakeTrial extends FakeRequest<GpuTrial> {
  constructor(readonly options: TryGpuOptions) {
    super(options.signal);
  }
}

/**
 * An engine whose every answer, failure and delay is the test's: requests are kept in the order
 * they came and wait until one of their methods is called. It knows no timer.
 */
export class FakeEngine implements Engine {
  readonly loads: FakeLoad[] = [];
  readonly requests: FakeClassify[] = [];
  readonly questions: FakeQuestion[] = [];
  readonly trials: FakeTrial[] = [];
  readonly inspect = inspectorOf((method, question, options = {}) => {
    const asked = new FakeQuestion(method, question, options);
    this.questions.push(asked);
    return asked.settled as Promise<Answer<typeof method>>;
  });
  disposed = false;

  load(options: LoadOptions = {}): Promise<ModelInfo> {
    const load = new FakeLoad(options);
    this.loads.push(load);
    return load.settled;
  }

  classify(source: ImageSource, options: ClassifyOptions = {}): Promise<Classification> {
    const request = new FakeClassify(source, options);
    this.requests.push(request);
    return request.settled;
  }

  tryGpu(options: TryGpuOptions = {}): Promise<GpuTrial> {
    const trial = new FakeTrial(options);
    this.trials.push(trial);
    return trial.settled;
  }

  async counters(): Promise<EngineCounters> {
    return { tensors: 0, bitmaps: 0, restarts: 0 };
  }

  async dispose(): Promise<void> {
    this.disposed = true;
  }
}
