/** Formulas read aloud, the names of quantities in them, and of the five dimensions. */
export const formula = {
  words: {
    plus: 'plus',
    minus: 'minus',
    times: 'times',
    equals: 'equals',
    about: 'is about',
    prime: 'prime',
    squared: 'squared',
    power: '{base} to the power of {exponent}',
    over: '{numerator} over {denominator}',
    fraction:
      'the fraction with numerator {numerator} and denominator {denominator}, end of fraction',
    floor: 'the whole part of {inside}, end of whole part',
    parentheses: 'open parenthesis, {inside}, close parenthesis',
  },
  quantities: {
    parameters: 'parameters',
    cost: 'cost',
    'normal parameters': 'normal parameters',
    'normal cost': 'normal cost',
    'depthwise parameters': 'depthwise parameters',
    'depthwise cost': 'depthwise cost',
    'pointwise parameters': 'pointwise parameters',
    'pointwise cost': 'pointwise cost',
    'separable parameters': 'separable parameters',
    'separable cost': 'separable cost',
    ratio: 'ratio',
  },
  dimensions: {
    n: 'input side',
    f: 'filter side',
    nc: 'input channels',
    ncPrime: 'filters',
    nOut: 'output side',
  },
};
