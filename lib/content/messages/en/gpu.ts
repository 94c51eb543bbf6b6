import { layerNames } from './layer-names';

/** Trying the graphics card, beside the line that says what computes. */
export const gpu = {
  layers: layerNames,
  start: 'Try the graphics card',
  again: 'Try it again',
  hint: 'Runs this network on this photo both ways, checks the numbers, and goes over to the graphics card only if they are right and it is faster. Starting it may take some seconds, in which everything else goes on.',
  running: 'Trying the graphics card',
  cancel: 'Cancel',
  keeps: 'The network goes on computing as before.',
  unnamed: 'the browser does not tell its name',
  /** In the sentence of `failed`. */
  faults: {
    start: 'it does not start',
    stop: 'it stopped before it had an answer',
  },
  outcomes: {
    none: {
      title: 'No graphics card was offered.',
      text: 'This browser does not let the network use one.',
    },
    software: {
      title: 'There is no graphics card to try.',
      text: 'The browser imitates one on the processor ({adapter}), which is slower than WebAssembly on that same processor.',
    },
    failed: {
      title: 'The graphics card did not work.',
      text: '{adapter}: {fault}.',
    },
    inexact: {
      title: 'The graphics card computes inexactly.',
      text: '{adapter}: in the layer “{layer}” a value differs by {difference} from the one worked out by the definition; {tolerance} is allowed.',
    },
    slower: {
      title: 'The graphics card is not faster.',
      text: '{adapter}: {gpu} for one run, against {current} now (medians of {runs} runs; a tenth less time would have been enough).',
    },
    switched: {
      title: 'The graphics card is faster, and its numbers are right.',
      text: '{adapter}: {gpu} for one run, against {current} before (medians of {runs} runs). It computes this network from now on, until the page is reloaded.',
    },
    lost: {
      title: 'The graphics card has stopped.',
      text: 'WebAssembly has taken over again, with the same network and photo.',
    },
    unreachable: {
      title: 'What the trial needs could not be fetched.',
      text: 'Check your connection and try again.',
    },
    interrupted: {
      title: 'The trial was broken off.',
      text: 'The network was changed meanwhile, or it could not be timed. Try again when a photo has its answer.',
    },
  },
};
