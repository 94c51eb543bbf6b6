/** Behind the answer about a photo: evidence, other views, six views, time of each layer. */
export const inspect = {
  heading: 'Why this answer?',
  lead: 'Four looks behind the answer. Each is computed on this device when you open it, for the photo above.',
  busy: 'Computing …',
  failedRetry: 'Try again',
  nothingFound: 'Nothing found. The highest scores:',

  evidence: {
    summary: 'Which part of the picture speaks for it',
    intro:
      'The last feature map is averaged and then weighed once for each class. So every cell has an exact share in the logit, the number that the score is made of: the cells and the bias add up to it.',
    classLabel: 'Evidence for',
    againstLabel: 'Compared with',
    nothing: 'nothing else',
    best: 'The five best classes',
    all: 'The other {count} classes, A to Z',
    pair: '{a} rather than {b}',
    title: '{place} speaks most for {name}: {value}',
    titleCells: '{place} shows {name} most clearly: {value}',
    titleNotFound: '{name} was not found. Its highest score here is {value}: {place}',
    titleCellsPair: '{place} speaks most for {name}: {value}',
    place: 'Row {row}, column {column}',
    description:
      'The square that the network was shown, in grey, under {height} × {width} cells. Of {count} cells {for} speak for {name} and {against} against it. Most for it: row {row}, column {column}, {most}. The cells sum to {cells}; with the bias {bias} that is the logit {logit}.',
    descriptionCells:
      'The square that the network was shown, in grey, under {height} × {width} cells, each with the score of {name}. The highest is {most} in row {row}, column {column}.',
    descriptionCellsPair:
      'The square that the network was shown, in grey, under {height} × {width} cells, each with the difference of two scores, for {name}. The highest is {most} in row {row}, column {column}.',
    cell: 'row {row}, column {column}: {value}',
    map: 'Cells',
    pick: 'Point at a cell, or walk through them with the arrow keys.',
    for: 'for {most}',
    against: 'against {most}',
    zero: '0',
    sumCells: '{count} cells',
    sumBias: 'bias',
    sumLogit: 'logit',
    sumNote: 'A class with a logit higher by 1 has a score {factor} times as high.',
    /** The same of one class minus another. */
    difference: {
      description:
        'The square that the network was shown, in grey, under {height} × {width} cells. Of {count} cells {for} speak for {name} and {against} against it. Most for it: row {row}, column {column}, {most}. The cells sum to {cells}; with the difference of the biases, {bias}, that is the difference of the logits, {logit}.',
      sumBias: 'difference of the biases',
      sumLogit: 'difference of the logits',
      sumNote:
        'Where this difference is higher by 1, the ratio of the two scores is {factor} times as high.',
      table: 'Share of each cell in the difference of the logits',
      tableScores: 'Difference of the two scores in each cell',
    },
    channels: 'Strongest channels of the last feature map',
    channel: 'channel {channel}',
    table: 'Share of each cell in the logit',
    tableScores: 'Score of each cell',
    row: 'row {row}',
    column: 'column {column}',
    maps: 'Feature map',
    mapOption: '{height} × {width}',
    cellsIntro:
      'This network scores each kind of thing in each cell of its feature maps, and its answer is the highest score. So a map of the scores shows where it saw the thing. The map of a single cell, which knows no place, is left out here.',
    withoutPlace:
      'The score of {name} is {score}. It comes from the map of a single cell, which sees the whole square at once and knows no place. No cell of the maps shown here scores as high.',
    other:
      'This network ends in something else than an average and one layer of weights, so its score cannot be divided among the cells exactly. Choose a network with the usual head to see the evidence.',
    tryThis: 'Compare the best class with the second.',
  },

  views: {
    summary: 'What cropping and scaling do to it',
    intro:
      'The same photo and the same network; only the way the photo is put into its {side} × {side} pixels differs.',
    usual: { name: 'Middle square, {share} of the shorter side', why: 'What this page does.' },
    squash: {
      name: 'Whole photo, squashed',
      why: 'Nothing is cut off, but all is stretched as no photo in the training was.',
    },
    letterbox: {
      name: 'Whole photo between bars',
      why: 'Proportions stay; the thing gets smaller and the bars are new to the network.',
    },
    mirrored: { name: 'Middle square, mirrored', why: 'To us the same; to its filters not quite.' },
    range: {
      name: 'Numbers from {low} to {high}',
      why: 'A common mistake: this network was trained with numbers from {ownLow} to {ownHigh}. The picture shows how they look to it.',
    },
    picture: 'What the network is shown: {name}',
    list: 'Views of the photo with their three best classes',
    agree: '{agreeing} of {count} views give {name} as the best class.',
    agreeOnNothing: '{agreeing} of {count} views find nothing.',
  },

  six: {
    summary: 'Accurate mode: six views instead of one',
    intro:
      'Middle squares of {shares} of the shorter side, each also mirrored: six runs of the network.',
    mean: {
      shares: 'What is shown is the mean of their six probabilities.',
      apart:
        'What is shown is the mean of the six scores of each kind; they are not shares of 100%.',
    },
    switch: 'Average six views',
    title: 'Six views averaged: {name}, {score}',
    titleNothing: 'Six views averaged: nothing found, no score reaches {least}',
    table: 'One view beside the mean of six',
    className: 'Class',
    one: 'One view',
    six: 'Six views averaged',
    time: 'Six views took {six} in all, one view {one}.',
    off: 'Switched off: the answer above is that of one view.',
  },

  times: {
    summary: 'Where the time goes, layer by layer',
    intro:
      'Each layer is run alone on this photo, several times, and the middle one of its times is taken. That takes some seconds.',
    measure: 'Measure',
    again: 'Measure again',
    cancel: 'Cancel',
    progress: 'Measured {done} of {count} layers',
    claim:
      'The layer that takes the most time is “{layer}”: {time}, {timeShare} of all for {macShare} of the multiply-adds.',
    claimWork:
      'The layer with the most multiply-adds is “{layer}”: {macShare}, for {timeShare} of the time. Time is not proportional to them, because numbers must also be fetched and stored and every layer has to be started.',
    claimSame:
      'It has the most multiply-adds as well, but the two shares differ: numbers must also be fetched and stored and every layer has to be started.',
    device: 'this device ({processors} logical processors)',
    unknownDevice: 'this device',
    facts:
      'Backend: {backend}, on {device}. Median of {runs} runs for each layer, all layers together {total}. Bytes: input, weights and output in float32, each moved once.',
    table: 'Time and work of each layer',
    layer: 'Layer',
    median: 'Median',
    macs: 'MACs',
    bytes: 'Bytes',
    intensity: 'MACs per byte',
    shares: 'Share of time / of MACs',
    time: 'time',
    work: 'MACs',
    bars: '{time} of the time, {work} of the MACs',
  },
};
