/** The words that every figure shares: its frame, its transport, its question. */
export const figure = {
  frame: {
    try: 'Try:',
    notice: 'What to notice',
    showData: 'Show data',
    save: 'Save',
    savePicture: 'Save the picture as {format}',
    saveData: 'Save the data as {format}',
    saveFailed: 'The file could not be made',
    saveFailedAdvice:
      'Your browser refused to draw the picture. Try SVG, which needs no drawing, or the data as CSV.',
  },
  open: {
    calculator: 'Open in the calculator',
    explorer: 'Open in the explorer',
  },
  blocks: { previous: 'Previous block', next: 'Next block' },
  transport: {
    label: 'Playback',
    toStart: 'To the start',
    stepBack: 'Step back',
    play: 'Play',
    pause: 'Pause',
    stepForward: 'Step forward',
    toEnd: 'To the end',
    position: 'Step',
    stepOf: 'step {step} of {count}',
    speed: 'Speed',
  },
  predict: {
    label: 'Guess first:',
    check: 'Check my answer',
    reveal: 'Just show me',
    right: 'Right.',
    wrong: 'Not so.',
    choiceMissing: 'Choose an answer first, or press “Just show me”.',
    numberMissing: 'Enter a number first, such as 12 or 0.5, or press “Just show me”.',
    covered: 'covered until you have answered',
  },
  network: {
    photos: {
      cat: 'cat',
      espresso: 'espresso',
      rocket: 'rocket',
      'alpine-landscape': 'Alps',
      allium: 'flower',
    },
    preparing: 'Preparing {network}',
    fetching: 'Fetching {network}: {loaded} of {total}',
    starting: 'Starting {network}',
    warmingUp: 'First run of {network}',
    running: 'Reading what {network} computes',
    cancel: 'Cancel',
    retry: 'Try again',
    offline:
      'You are offline. If {network} has been kept on this device it still works; otherwise it has to wait for a connection.',
    failures: {
      unreachable: {
        title: '{network} could not be fetched.',
        text: 'Its files did not come from this site. Check your connection and try again.',
      },
      photo: {
        title: 'The sample photo could not be fetched.',
        text: 'Check your connection and try again.',
      },
      damaged: {
        title: '{network} arrived damaged.',
        text: 'Try again; if that does not help, reload the page to fetch a fresh copy.',
      },
      unavailable: {
        title: '{network} cannot run in this browser.',
        text: 'Open this page in a newer Chrome, Edge, Firefox or Safari.',
      },
      stopped: {
        title: '{network} stopped while it was working.',
        text: 'Often the device has run out of memory. Close other tabs and try again.',
      },
    },
  },
};
