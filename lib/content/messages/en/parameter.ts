/** The control of one number: range, field and steppers. */
export const parameter = {
  less: 'Less: {label}',
  more: 'More: {label}',
  onlyOne: 'Only {min} fits here, so it stays.',
  wholeNumber: 'Type a whole number from {min} to {max}. {value} stays in use.',
  steppedNumber: 'Type a number from {min} to {max} in steps of {step}. {value} stays in use.',
  oneOf: 'Type one of these: {values}. {value} stays in use.',
  locked: 'Fixed by this link.',
  lockedParts: 'Fixed by this link: {parts}.',
};
