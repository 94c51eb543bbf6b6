export const relu6Real = {
  heading: 'ReLU6 trên một tấm ảnh thật',
  title:
    'Có trần ở 6 thì bước của ít bit biết được từ trước; không có trần thì giá trị lớn nhất của tấm ảnh quyết định.',
  claim: 'Có trần, {bits} bit cho bước {step}. Không có trần thì tấm ảnh quyết định.',
  claimAsked:
    'Trên ảnh này, nhờ có trần mà bước của {bits} bit mịn hơn {finer} lần: {step} thay vì {openStep}.',
  ask: 'Xem một tầng thật ({network}, {size}, từ trang này)',
  askAgain: 'Đọc lại',
  running: 'Đang đọc tầng và làm tròn trọng số',
  controls: {
    bits: 'số bit mỗi giá trị',
    activation: 'Giá trị sau',
    relu6: 'ReLU6, như lúc huấn luyện',
    relu: 'ReLU, không có trần',
  },
  place: 'khối {block}, pointwise, {network}',
  photo: 'ảnh mẫu “mèo”: {count} giá trị',
  unasked:
    'Chưa tính gì cả. Ở đây sẽ hiện các giá trị của một tầng, trên ảnh mẫu “mèo”: bao nhiêu giá trị bằng đúng 0, bao nhiêu giá trị bị cắt ở mức {ceiling}, và nếu không có trần ấy thì chúng lên tới đâu.',
  zeros: 'đúng bằng 0: {share}',
  full: 'đúng bằng {ceiling}: {share}',
  above: 'từ {ceiling} trở lên: {share}, lớn nhất {largest}',
  ruler: '{name}: bước {step}',
  rulerAsked: '{name}: bước {step}, sai số RMS {error}',
  names: { relu6: 'ReLU6', relu: 'ReLU' },
  every: 'cứ {every} mức vẽ một vạch',
  summary: '{setting}. {zeros}; {full}. Với {bits} bit {relu6}; {relu}.',
  summaryNotAsked: 'Với {bits} bit {relu6}. Chưa có ảnh nào được đưa vào mạng.',
  weights: {
    heading: 'Làm tròn cả trọng số của mọi tầng xuống {bits} bit, vẫn ảnh này:',
    original: 'Với 32 bit, câu trả lời đầu tiên là “{original}”.',
    tensor: 'Mỗi tầng một khoảng: “{answer}”; có logit (điểm số trước softmax) đổi tới {change}.',
    channel: 'Mỗi kênh ra một khoảng: “{answer}”; có logit đổi tới {change}.',
  },
  tryThis: 'bớt bit và nhìn sai số; rồi bỏ trần đi.',
  notice: {
    zeros:
      'Phần ReLU6 cắt ở dưới thì nhiều: chính là các số 0 này. Phần cắt ở trên thì ít: {share} số giá trị.',
    outlier:
      'Không có trần, các mức phải vươn tới {largest}, nên mỗi giá trị bị làm tròn thô hơn: sai số RMS {openError} thay vì {error}.',
    range:
      'Sai số RMS là căn bậc hai của trung bình bình phương mọi thay đổi. Ở đây chỉ tính việc làm tròn, không tính việc cắt: mạng đã được huấn luyện cùng với nó.',
  },
  table: {
    caption: 'Làm tròn giá trị, và trọng số, xuống ít bit',
    bits: 'Số bit',
    step: '{name}: bước',
    error: '{name}: sai số RMS',
    tensor: 'Trọng số, mỗi tầng một khoảng: câu trả lời đầu',
    tensorChange: 'logit đổi nhiều nhất, theo tầng',
    channel: 'Trọng số, mỗi kênh một khoảng: câu trả lời đầu',
    channelChange: 'logit đổi nhiều nhất, theo kênh',
  },
};
