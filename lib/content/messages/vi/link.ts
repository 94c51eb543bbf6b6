export const link = {
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép liên kết.',
  copyByHand:
    'Trình duyệt không cho trang tự sao chép. Liên kết đã được chọn sẵn, bạn hãy tự sao chép.',
  address: 'Liên kết đến đúng những gì đang hiển thị',
  notice: 'Một phần của liên kết không dùng được',
  allowed: {
    onlyOne: '{min}',
    wholeNumber: 'số nguyên viết liền từ {min} đến {max}',
    steppedNumber: 'số từ {min} đến {max} theo bước {step}',
    oneOf: 'một trong các số {values}',
  },
  reasons: {
    'not-a-number':
      '{key}: “{value}” không phải là số viết dạng thường như 12 hoặc 0.5 (liên kết dùng dấu chấm thập phân) nên dùng {used}.',
    'not-allowed': '{key}: {value} không phải là {allowed} nên dùng {used}.',
    'not-a-choice': '{key}: “{value}” không nằm trong các lựa chọn nên dùng {used}.',
    'not-a-switch': '{key}: “{value}” không phải 1 cũng không phải 0 nên dùng {used}.',
    'not-valid-text': '{key}: “{value}” không có ở đây nên dùng “{used}”.',
    repeated: '{key} xuất hiện hai lần: dùng {used}, bỏ qua “{value}”.',
    adjusted:
      '{key}: {value} không hợp với các số còn lại. Với các số đó, giá trị phải là {allowed} nên dùng {used}.',
    'unknown-name': '{key} nhắc đến “{value}”, nhưng không có điều khiển nào tên như vậy.',
    'unknown-key': '“{key}” không có ý nghĩa trên trang này.',
    'known-names': 'hide và lock nhận {used}.',
    'known-keys': 'Các khóa của trang này là {used}.',
    'other-version':
      'Liên kết được tạo bởi phiên bản {value} của trang; đây là phiên bản {used}. Phần nào cả hai phiên bản đều hiểu thì đã được đọc.',
  },
};
