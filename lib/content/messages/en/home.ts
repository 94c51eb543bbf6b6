/** The first page. */
export const home = {
  title: 'See how MobileNet works, multiplication by multiplication',
  description:
    'An explorable explanation of MobileNet with the real network running in your browser.',
  lead: 'A network small enough for a phone, taken apart. The real one runs here, in your own browser: give it a photo and see what it makes of it.',
  tryPhoto: 'Try a photo',
  about: 'About the network',
  figure: {
    title:
      'At one position, a normal convolution multiplies {normal} times, a separable one {separable}.',
    example:
      'Example: filter {f} × {f}, {channels} input channels, {filters} filters. One mark is one weight and one multiplication.',
    normal: 'Normal',
    separable: 'Separable',
    depthwise: 'depthwise',
    pointwise: 'pointwise',
    unit: 'multiplications',
  },
};
