import type { AskOptions, Inspector } from './types';

export type InspectorMethod = keyof Inspector;
export type Question<M extends InspectorMethod> = NonNullable<Parameters<Inspector[M]>[0]>;
export type Answer<M extends InspectorMethod> = Awaited<ReturnType<Inspector[M]>>;

/** One way for all questions, so that a proxy passes on every method alike. */
export type Ask = <M extends InspectorMethod>(
  method: M,
  question: Question<M>,
  options?: AskOptions,
) => Promise<Answer<M>>;

/** An inspector whose methods all go one way. */
export function inspectorOf(ask: Ask): Inspector {
  return {
    network: (question = {}, options) => ask('network', question, options),
    activations: (question, options) => ask('activations', question, options),
    weights: (question, options) => ask('weights', question, options),
    preActivation: (question, options) => ask('preActivation', question, options),
    resume: (question, options) => ask('resume', question, options),
    check: (question = {}, options) => ask('check', question, options),
    evidence: (question, options) => ask('evidence', question, options),
    timeLayers: (question = {}, options) => ask('timeLayers', question, options),
    timeNetwork: (question = {}, options) => ask('timeNetwork', question, options),
    timeConvolutions: (question, options) => ask('timeConvolutions', question, options),
    quantise: (question, options) => ask('quantise', question, options),
  };
}

/** The one way through the methods of an inspector: what a worker calls for its page. */
export function askOf(inspector: Inspector): Ask {
  return (method, question, options) => {
    type Method = typeof method;
    const ask = inspector[method] as (
      question: Question<Method>,
      options?: AskOptions,
    ) => Promise<Answer<Method>>;
    return ask(question, options);
  };
}
