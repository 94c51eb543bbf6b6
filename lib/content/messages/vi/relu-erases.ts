export const reluErases = {
  heading: 'ReLU xóa mất gì',
  title:
    'Qua {channels} kênh, ReLU giữ lại {kept} mặt phẳng; qua {wide} kênh, trung bình {average}: lớp hẹp phải để tuyến tính.',
  linearTitle:
    'Không có hàm kích hoạt, {channels} kênh giữ lại {kept} mặt phẳng; ReLU chỉ giữ {relu}: lớp hẹp phải để tuyến tính.',
  controls: {
    channels: 'số kênh m',
    activation: 'Sau mỗi kênh',
    relu: 'ReLU',
    linear: 'tuyến tính',
    another: 'Bộ khác',
    set: 'Bộ số {seed}',
    setTurned: 'Bộ số {seed}, đã xoay bằng tay',
  },
  drawing: {
    hint: 'kéo một con số',
    exact: '{share} từ hai kênh lên tiếng: chính xác',
    flat: '{share} một kênh lên tiếng: bị ép dẹt',
    lost: '{share} không kênh nào: rơi về tâm',
    exactLinear: '{share} mọi kênh lên tiếng: chính xác',
    flatLinear: '{share} cùng một đường: bị ép dẹt',
    lostLinear: '{share} rơi về tâm',
    chart: 'phần mặt phẳng được giữ lại',
    channels: 'số kênh m',
    average: 'ReLU, trung bình mọi hướng',
    linear: 'tuyến tính',
    this: 'hình này: {share}',
    thisLine: 'Hình này giữ lại: {share}',
    averageLine: 'Trung bình mọi hướng: {share}',
  },
  handle: 'kênh {channel}',
  handleValue: '{degrees} độ',
  handleHint: 'Phím mũi tên trái, phải để xoay; lên, xuống để sang kênh khác.',
  survival: {
    lead: 'Tương tự với 24 số (lý tưởng hóa: hướng ngẫu nhiên, mỗi kênh lên tiếng trong một nửa số trường hợp):',
    through: 'qua {channels} kênh còn {share}',
    practicallyAll: 'gần như tất cả',
    end: 'Vì vậy: mở rộng, rồi ReLU6; quay về thì không.',
  },
  summary: {
    relu: '{channels} kênh với ReLU: {exact} mặt phẳng trở lại chính xác, {flat} bị ép dẹt lên một kênh, {lost} rơi về tâm. Trung bình mọi hướng: {average} chính xác.',
    linear:
      '{channels} kênh, tuyến tính: {exact} mặt phẳng trở lại chính xác, {flat} bị ép dẹt lên một đường.',
  },
  table: {
    caption: 'Phần mặt phẳng được giữ lại',
    channels: 'số kênh m',
    average: 'ReLU, trung bình',
    exact: 'bộ này: chính xác',
    flat: 'bộ này: bị ép dẹt',
    lost: 'bộ này: mất',
  },
  question: {
    prompt:
      'Nếu chọn hướng khéo thì cần ít nhất bao nhiêu kênh để ReLU không làm mất gì của mặt phẳng?',
    right:
      'Hai cặp hướng đối nhau: trong mỗi cặp luôn có một kênh lên tiếng, nên ở đâu cũng có hai kênh. Điều quyết định là độ phủ, không phải một con số kỳ diệu.',
    two: 'Hai kênh là đủ nếu không có hàm kích hoạt. Với ReLU, cả hai cùng lên tiếng ở nhiều nhất một nửa mặt phẳng.',
    three:
      'Ba kênh thì luôn đúng một nửa, dù đặt thế nào: nơi nào có hai kênh lên tiếng thì phía đối diện có nhiều nhất một.',
    five: 'Năm kênh cách đều giữ được tất cả, nhưng bốn kênh cũng được: hai cặp hướng đối nhau.',
    eight:
      'Tám kênh ngẫu nhiên trung bình giữ được {average}, nhưng bốn kênh đặt khéo giữ được tất cả: hai cặp hướng đối nhau.',
  },
  try: 'xoay một con số quanh hình tròn và xem từng phần của đường xoắn ốc sống lại.',
  notice: {
    linear: 'Tuyến tính: hai kênh không cùng một đường là luôn đủ.',
    half: 'ReLU: mỗi kênh phủ một nửa mặt phẳng. Một điểm sống được nếu có hai kênh phủ nó.',
    width: 'Bề rộng chữa được điều đó: có nhiều kênh thì gần như điểm nào cũng được phủ hai lần.',
    placed:
      'Bốn hay năm kênh đặt khéo giữ được tất cả: điều quyết định là độ phủ, không phải một con số kỳ diệu.',
  },
};
