/** Taking a photo with the camera of the device. */
export const camera = {
  open: 'Camera',
  unloaded:
    'The camera part of this page could not be fetched. Check your connection and try again.',
  heading: 'Take a photo',
  promise:
    'The picture of the camera stays on this device and nothing is recorded. Only the photo you take is opened, in this browser.',
  turnOn: 'Turn on the camera',
  waiting: 'Waiting for the camera',
  allow: 'If the browser asks, allow this page to use the camera.',
  on: 'The camera is on.',
  preview: 'Live picture of the camera',
  take: 'Take photo',
  paused: 'Paused: the camera went off while this page was hidden. Press to go on.',
  goOn: 'Go on',
  again: 'Try again',
  close: 'Close',
  device: 'Which camera',
  unnamed: 'Camera {number}',
  untaken: {
    title: 'The photo could not be taken.',
    text: 'The browser made no file of it, often for want of memory. Try again, or choose a photo from a file.',
  },
  failures: {
    insecure: {
      title: 'This page may not use a camera.',
      text: 'Browsers give the camera only to pages whose address begins with https. Open this site that way, or choose a photo from a file.',
    },
    unsupported: {
      title: 'This browser gives no camera to a page.',
      text: 'Open this page in a newer Chrome, Edge, Firefox or Safari, or choose a photo from a file.',
    },
    denied: {
      title: 'The camera is blocked for this page.',
      text: 'Allow it with the sign beside the address, and in the settings of the system if it is blocked there. Then try again, or choose a photo from a file.',
    },
    dismissed: {
      title: 'The camera was not allowed this time.',
      text: 'Try again and choose “Allow” when the browser asks, or choose a photo from a file.',
    },
    'no-camera': {
      title: 'No camera was found.',
      text: 'Plug one in and try again, or choose a photo from a file.',
    },
    busy: {
      title: 'The camera could not be started.',
      text: 'Often another program is using it, such as a video call. Close that and try again, or choose a photo from a file.',
    },
    overconstrained: {
      title: 'This camera cannot be used any more.',
      text: 'It is not there, or it gives no picture of the kind asked for. Try again with the usual camera, or choose a photo from a file.',
    },
    ended: {
      title: 'The camera stopped.',
      text: 'It was unplugged, or its permission was taken back. Try again, or choose a photo from a file.',
    },
  },
};
