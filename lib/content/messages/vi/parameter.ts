export const parameter = {
  less: 'Giảm: {label}',
  more: 'Tăng: {label}',
  onlyOne: 'Ở đây chỉ {min} là phù hợp nên vẫn giữ nguyên.',
  wholeNumber: 'Hãy nhập số nguyên từ {min} đến {max}. Vẫn đang dùng {value}.',
  steppedNumber: 'Hãy nhập số từ {min} đến {max}, mỗi bước {step}. Vẫn đang dùng {value}.',
  oneOf: 'Hãy nhập một trong các số: {values}. Vẫn đang dùng {value}.',
  locked: 'Liên kết này giữ cố định giá trị này.',
  lockedParts: 'Liên kết này giữ cố định: {parts}.',
};
