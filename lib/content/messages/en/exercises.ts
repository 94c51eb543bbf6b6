/** Working through the exercises: predict, lock, see, explain. */
export const exercises = {
  heading: 'Exercises',
  tally: '{solved} of {all} solved',
  number: 'Exercise {number} of {all}',
  again: 'Exercise {number} of {all}, once more',
  againFrom: 'Once more, from the section “{title}”',
  howTo: 'Predict first. Once you lock your answer it can no longer be changed.',

  answer: 'Your answer',
  numberHint: 'A number such as 12 or 0.5',
  ticksHint: 'Tick all that apply. None may be right too.',
  numberMissing: 'Type a number, such as 12 or 0.5.',
  choiceMissing: 'Choose an answer first.',

  lock: 'Lock my answer',
  see: 'See the answer',
  explain: 'Explain it',
  next: 'Next exercise',
  finish: 'Done',
  show: 'Just show me',
  locked: 'Locked.',
  right: 'Right.',
  wrong: 'Not so.',
  unexpected: 'That is not it. Follow the explanation step by step.',
  rightAnswer: 'The right answer: {answer}',
  noneTicked: 'none of them',
  why: 'Why:',
  returns: 'This exercise comes back after {others} others.',
  returnsAtTheEnd: 'This exercise comes back at the end.',

  sectionDone: 'All exercises of this section are solved.',
  waiting: 'Missed ones come back after {others} others, in the next section.',
  waitingLast:
    'Missed ones come back after {others} others, wherever you go on. Still open in “{title}”:',
  waitingOnly: 'What was missed here is all that is left.',
  goOn: 'go on there',
  tryNow: 'Try it again now',

  progress: {
    heading: 'Your progress',
    summary: '{solved} of {all} exercises solved, {read} of {sections} sections read.',
    lookAgain: 'Worth another look:',
    kept: 'Kept in this browser only. Nobody else sees it; take it along as a file if you change devices.',
    save: 'Save as a file',
    load: 'Load a file',
    erase: 'Erase',
    eraseTitle: 'Erase everything?',
    eraseText: 'Your answers and your place in the lesson will be gone from this device.',
    eraseYes: 'Erase it',
    eraseNo: 'Keep it',
    erased: 'Your progress is erased.',
    replaceTitle: 'Replace your progress?',
    replaceText:
      'Exercises solved in the file: {solved}; sections read: {read}. It takes the place of what is here: {ownSolved} solved, {ownRead} read.',
    replaceYes: 'Replace it',
    replaceNo: 'Keep what is here',
    loaded: 'Your progress is loaded.',
    loadFailed: 'This file could not be read',
    reasons: {
      unreadable:
        'The browser could not open it. Perhaps it was moved or changed in the meantime: choose it once more.',
      'not-json': 'It is not a progress file. Choose one that was saved here: it ends in .json.',
      'other-version':
        'It was saved by another version of this site. Open it there, or start afresh here.',
      damaged: 'Parts of it are damaged. Your present progress stays as it is.',
    },
  },
};
