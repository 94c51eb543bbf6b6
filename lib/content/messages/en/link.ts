/** Links that carry the state: copying one, and what one asked for and did not get. */
export const link = {
  copy: 'Copy link',
  copied: 'Link copied.',
  copyByHand: 'This browser does not let the page copy. The link is selected: copy it by hand.',
  address: 'Link to what you see',
  notice: 'Part of the link could not be used',
  allowed: {
    onlyOne: '{min}',
    wholeNumber: 'a whole number from {min} to {max}',
    steppedNumber: 'a number from {min} to {max} in steps of {step}',
    oneOf: 'one of {values}',
  },
  reasons: {
    'not-a-number': '{key}: “{value}” is not a plain number such as 12 or 0.5, so {used} is used.',
    'not-allowed': '{key}: {value} is not {allowed}, so {used} is used.',
    'not-a-choice': '{key}: “{value}” is not one of the choices, so {used} is used.',
    'not-a-switch': '{key}: “{value}” is neither 1 nor 0, so {used} is used.',
    'not-valid-text': '{key}: “{value}” does not exist here, so “{used}” is used.',
    repeated: '{key} stands there twice: {used} is used, “{value}” is not.',
    adjusted:
      '{key}: {value} does not fit the other numbers. With them it must be {allowed}, so {used} is used.',
    'unknown-name': '{key} names “{value}”, and there is no such control.',
    'unknown-key': '“{key}” means nothing on this page.',
    'known-names': 'hide and lock take {used}.',
    'known-keys': 'The keys of this page are {used}.',
    'other-version':
      'The link was made by version {value} of this site; this is version {used}. What both know was read.',
  },
};
