/** The words that every figure shares: its frame, its transport, its question. */
export const figure = {
  frame: {
    try: 'Try:',
    notice: 'Notice:',
    showData: 'Show data',
    save: 'Save',
    savePicture: 'Save the picture as {format}',
    saveData: 'Save the data as {format}',
    saveFailed: 'The file could not be made',
    saveFailedAdvice:
      'Your browser refused to draw the picture. Try SVG, which needs no drawing, or the data as CSV.',
  },
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
};
