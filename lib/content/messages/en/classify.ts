import { classifyNetwork } from './classify-network';
import { layerNames } from './layer-names';

/** The page where the real network answers about one photo. */
export const classify = {
  title: 'Try a photo',
  description:
    'Show the real MobileNet a photo of your own: five best answers in milliseconds, in your browser. The photo never leaves your device.',
  heading: 'What does MobileNet see in your photo?',
  lead: 'The real network runs in this browser. Your photo never leaves this device.',

  choose: 'Choose a photo',
  chooseHint: 'Or drop one anywhere on this page, or paste one (Ctrl+V or ⌘V).',
  samplesLegend: 'Or one of five samples',
  dropHere: 'Drop the photo here',
  dropHint: 'It is opened in this browser and sent nowhere.',
  samples: {
    cat: { name: 'Cat', alt: 'Face of a tabby cat, turned a little to the right' },
    espresso: { name: 'Espresso', alt: 'Red cup of espresso with a spoon, on a wooden table' },
    rocket: {
      name: 'Rocket',
      alt: 'White rocket on its launch pad at dusk, between lattice towers',
    },
    'alpine-landscape': { name: 'Alps', alt: 'Old photograph of snowy peaks behind dark firs' },
    allium: { name: 'Flower', alt: 'Old print of an allium whose buds are opening' },
  },

  photo: {
    heading: 'What the network is shown',
    empty: 'No photo yet',
    emptyHint: 'Choose one above. The network will be shown the framed square and nothing else.',
    waiting: 'This photo waits for MobileNet.',
    cropLabel: '{side}\u00a0×\u00a0{side}',
    caption:
      'The network is shown the framed square, {crop}\u00a0×\u00a0{crop} of {width}\u00a0×\u00a0{height} pixels, scaled to {side}\u00a0×\u00a0{side}. The dimmed part it never sees.',
    own: 'Your photo {name}',
    pasted: 'The photo you pasted',
    taken: 'The photo you took with the camera',
  },

  answer: {
    heading: 'What it answers',
    table: 'The five classes with the highest scores',
    name: 'Class',
    score: 'Score',
    scale: 'A full line is 100%.',
    rest: 'The other {count} classes share {share}.',
    less: '< {share}',
    empty: 'The five best classes will stand here.',
    done: 'Done: {name} {score}.',
  },

  time: {
    heading: 'Time for this photo: {total}',
    decode: 'decode',
    prepare: 'crop, scale',
    run: 'run',
    read: 'read',
    backend: 'Computed with {backend}, once, on this device.',
    backends: {
      'wasm-simd': 'WebAssembly, several numbers at a time (SIMD)',
      wasm: 'WebAssembly, one number at a time',
      webgl: 'WebGL on the graphics card',
      cpu: 'plain JavaScript, the slow way: this browser has no WebAssembly',
    },
  },

  load: {
    fetching: 'Fetching MobileNet: {loaded} of {total}',
    starting: 'Starting MobileNet',
    warmingUp: 'First run of MobileNet',
    preparing: 'Preparing MobileNet',
    running: 'Looking at the photo',
    ready: 'MobileNet is ready.',
    cancel: 'Cancel',
    start: 'Load MobileNet',
    stopped: 'MobileNet is not loaded.',
    retry: 'Try again',
  },

  networks: classifyNetwork,
  layers: layerNames,

  unknownSample: {
    title: 'There is no sample “{name}”',
    text: 'The link names a photo that this site does not have. This is “{shown}” instead; the other samples are above.',
  },

  notes: {
    score: {
      heading: 'A score is not certainty',
      text: 'The network must share out 100% among its {classes} classes and cannot say “none of these”. A photo of anything else still gets an answer, sometimes with a high score.',
      samples:
        'The samples were chosen to show it: one this small network knows, some that leave it unsure, some it gets wrong with a high score.',
    },
    network: {
      heading: 'Which network this is',
      text: 'MobileNetV1 at width multiplier α\u00a0=\u00a0{alpha}, the narrowest that was published, trained on ImageNet: {bytes} of weights for an input of {side}\u00a0×\u00a0{side} pixels. Wider ones err less.',
      unloaded:
        'MobileNetV1 at width multiplier α\u00a0=\u00a0{alpha}, the narrowest that was published, trained on ImageNet. Wider ones err less.',
    },
    privacy: {
      heading: 'Where your photo goes',
      text: 'Nowhere. It is decoded and classified in the memory of this page. It is not sent and not saved, its place and date are not read, and a link to this page never holds it.',
    },
  },

  /** {name}: the file; {what}: a title below. */
  refusedFile: '“{name}”: {what}',
  errors: {
    'empty-file': {
      title: 'This file is empty.',
      text: 'It has 0 bytes, as after a download that broke off. Copy it again or choose another photo.',
    },
    'not-an-image': {
      title: 'This file is not a picture.',
      text: 'JPEG, PNG, WebP, AVIF and GIF can be opened. For anything else, take a screenshot and paste it here.',
    },
    'unsupported-image': {
      title: 'This browser cannot open {format} pictures.',
      text: 'Open it in a photo app and save or export it as JPEG or PNG, or take a screenshot and paste it here.',
    },
    heic: {
      title: 'This browser cannot open {format} photos.',
      text: 'Save it as JPEG: on a Mac, open it in Preview and choose File › Export › JPEG; on Windows, open it in Photos and choose Save as › JPG. For new photos on an iPhone, choose Settings › Camera › Formats › Most Compatible. Or take a screenshot and paste it here.',
    },
    'file-too-large': {
      title: 'This file is too large: {megabytes} MB.',
      text: 'Up to {limit} MB can be opened. Save a smaller copy, or take a screenshot and paste it here.',
    },
    'too-many-pixels': {
      title: 'This picture has too many pixels: {megapixels} million.',
      text: 'Up to {limit} million can be opened. Save a smaller copy; the network looks at a small square of it anyway.',
    },
    'unreadable-file': {
      title: 'This file could not be read.',
      text: 'It may have been moved, renamed or deleted since, or it is a folder. Choose it again, or choose another photo.',
    },
    'damaged-image': {
      title: 'This picture is damaged.',
      text: 'It begins like a picture but cannot be read to its end. Copy or download it again, or choose another photo.',
    },
    'model-unreachable': {
      title: 'MobileNet could not be fetched.',
      text: 'Its files did not come from this site. Check your connection and try again.',
    },
    offline: {
      title: 'You are offline, and MobileNet is not on this device yet.',
      text: 'As soon as the connection is back it is fetched by itself. After that, photos are classified without a connection.',
    },
    'model-damaged': {
      title: 'MobileNet arrived damaged.',
      text: 'Its files are not what they should be. Try again; if that does not help, reload the page to fetch a fresh copy.',
    },
    'model-incomplete': {
      title: 'The file {file} is missing.',
      text: 'The network’s model.json names it. Choose model.json and all its weight files together.',
    },
    'not-a-mobilenet': {
      title: 'This network is not a MobileNet.',
      text: 'Up to the layer “{layer}” it fits MobileNetV1 or V2; there it has {found} where {expected} belongs. Choose the model.json and weight files of a MobileNetV1 or V2.',
    },
    'engine-crashed': {
      title: 'MobileNet stopped while it was working.',
      text: 'Often the device has run out of memory. Try again; if it stops again, close other tabs and reload the page.',
    },
    'engine-unavailable': {
      title: 'MobileNet cannot run in this browser.',
      text: 'Neither WebAssembly nor plain JavaScript could be started. Try again, or open this page in a newer Chrome, Edge, Firefox or Safari.',
    },
    'no-picture': {
      title: 'There is no photo to look into yet.',
      text: 'Choose a photo first; then every value that the network computes for it can be shown.',
    },
    'not-offered': {
      title: 'This network cannot be asked that.',
      text: 'Its layers do not allow it. Choose another layer, or one of the networks of this site.',
    },
    cancelled: {
      title: 'This was cancelled.',
      text: 'Choose a photo or try again when you like.',
    },
    'photo-unreachable': {
      title: 'The sample photo could not be fetched.',
      text: 'Check your connection and choose it again, or choose a photo from this device.',
    },
    'no-photo': {
      title: 'There is no picture in that.',
      text: 'What you dropped or pasted holds no image file. Copy the picture itself rather than its link, or save it and choose the file.',
    },
  },
};
