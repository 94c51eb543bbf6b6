/** The lesson's page around its sections, and its worksheet. */
export const lesson = {
  title: 'How MobileNet works',
  description:
    'The lesson: normal, depthwise and pointwise convolution, what is saved and what is given up, MobileNetV1, ReLU6 and MobileNetV2, with live figures and exercises.',
  lead: 'From one multiplication to two whole networks. Every number is computed or cited, every figure is live, and the words in boxes set the figure beside them.',
  extent: '{sections} sections, {figures} figures, {exercises} exercises',
  print: 'Print or save as PDF',
  preparing: 'Preparing the figures for print',
  worksheet: 'Worksheet to print',

  contents: {
    label: 'Contents',
    read: 'read',
    readCount: '{read} of {all} sections read',
    solved: '{solved} of {all} solved',
    exercises: 'Exercises: {solved} of {all} solved',
    resumeTitle: 'You were here before.',
    resume: 'Go on in section {number}, {title}',
  },

  section: {
    link: 'Link to this section',
    objectives: 'After this section you can',
    note: 'Note',
    seeFigure: 'sets the figure',
    back: 'Back to the sentence',
    loading: 'The figure is being fetched.',
    notOnPaper:
      'This figure had not been fetched when the page was printed. The button at the top of the lesson fetches all of them first.',
    failed: 'The figure could not be fetched',
    failedAdvice: 'The connection may be gone. The text goes on without it.',
    again: 'Try again',
  },

  collections: {
    symbols: 'Symbols',
    symbolsCaption: 'The same quantities in the letters of this lesson and of the papers',
    quantity: 'Quantity',
    symbolSets: { article: 'this lesson', paper: 'the papers' },
    symbolSwitch: 'Letters on every page',
    plainSymbols: {
      stride: 'stride',
      padding: 'padding',
      dilation: 'dilation',
      groups: 'groups',
      expansion: 'expansion factor',
      alpha: 'width multiplier',
      rho: 'resolution multiplier',
    },
    glossary: 'Glossary',
    alsoCalled: 'also called {names}',
    references: 'References',
  },

  ending: {
    heading: 'Licence and citation',
    licence: 'Text and figures of this lesson:',
    licenceName: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    meaning:
      'You may copy, change and pass them on, also in class and for money, if you name the source.',
    citeLead: 'How to cite:',
    citation: 'MobileNet Explained contributors (2026). {site}, version {version}. CC BY 4.0.',
    bibtex: 'BibTeX entries',
  },

  worksheetPage: {
    title: 'Worksheet',
    description:
      'A printable sheet of exercises on MobileNet with numbers of its own for each seed, and its answer key.',
    lead: 'The same seed always gives the same sheet. Give each group another seed, and keep the keys.',
    seed: 'Seed',
    seedHint: 'Up to {max} characters: a class, a date, a name.',
    seedError: 'A seed has 1 to {max} characters. “{seed}” stays in use.',
    nextSeed: 'Next seed',
    copyWithoutKey: 'Copy link without the key',
    print: 'Print',
    backToLesson: 'To the lesson',
    name: 'Name',
    date: 'Date',
    sheetTitle: 'MobileNet: worksheet',
    keyTitle: 'MobileNet: answer key',
    seedLine: 'Seed: {seed}',
    answer: 'Answer:',
    number: 'Exercise',
    keyAnswer: 'Answer and working',
    noKey: 'This link leaves the answer key out.',
    forClass: {
      heading: 'Links for a class',
      figures:
        '“Copy link” under a figure of the lesson copies the address of that figure alone, as it is set.',
      lead: 'The address of a page holds its setting. Three words in it decide what a class finds there:',
      links: {
        lock: {
          what: 'lock= shows a control but keeps it fixed.',
          example: 'The calculator with the filter side fixed',
        },
        hide: {
          what: 'hide= leaves out controls or parts of a page.',
          example: 'The explorer without published figures and conventions',
        },
        embed: {
          what: 'embed=1 shows a figure without header and footer, for slides or a course page.',
          example: 'V1 beside V2, with nothing to choose',
        },
      },
      names:
        'A control is named by its key in the address, as f in f=5. The calculator, the explorer and every figure can hide and fix each of their controls.',
      keys: 'The figures, each with the keys of its own address:',
    },
  },
};
