/**
 * The figures of the lesson and the part of their state that a sentence may set. A setting left
 * out keeps its present value.
 */
export type FigureStates = {
  readonly 'two-halves': {
    readonly mode: 'look' | 'mix' | 'both';
    /** A: left edges of whatever contains red; B: all of the red square; C: its left edge. */
    readonly goal: 'A' | 'B' | 'C';
    /** The ReLU between the halves. */
    readonly relu: boolean;
  };
  readonly 'one-position': {
    readonly filters: number;
    readonly positions: 'one' | 'all';
  };
  readonly 'weight-wall': {
    readonly channels: number;
    readonly filters: number;
    readonly kernel: number;
    readonly view: 'count' | 'values';
  };
  readonly 'inverted-residual': {
    /** 1 to 17. */
    readonly block: number;
    readonly middle: 'depthwise' | 'normal';
    /** Inner width / outer width. */
    readonly expansion: number;
  };
  readonly 'relu-erases': {
    readonly channels: number;
    readonly activation: 'relu' | 'linear';
  };
  readonly skylines: {
    readonly measure: 'all' | 'values' | 'macs' | 'parameters';
  };
  readonly 'relu6-plot': {
    readonly curves: 'relu6' | 'relu' | 'sigmoid' | 'all';
  };
  readonly 'relu6-real': {
    readonly activation: 'relu6' | 'relu';
  };
  readonly 'time-vs-macs': {
    readonly measure: 'run';
  };
  readonly 'real-layer-histogram': {
    readonly activation: 'relu6' | 'linear';
  };
  readonly 'v1-v2-comparison': {
    readonly measure: 'blocks' | 'parameters' | 'macs' | 'memory';
  };
};

export type LessonFigureName = keyof FigureStates;

/** What is to be set, by figure: `{ 'one-position': { filters: 10 } }`. */
export type FigureSettings = {
  readonly [Name in LessonFigureName]?: Partial<FigureStates[Name]>;
};
