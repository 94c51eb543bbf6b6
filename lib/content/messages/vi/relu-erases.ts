export const reluErases = {
  heading: 'ReLU xóa mất gì',
  title:
    'Qua {channels} kênh, ReLU giữ lại {kept} mặt phẳng; qua {wide} kênh, trung bình {average}: tầng hẹp phải để tuyến tính.',
  linearTitle:
    'Không có hàm kích hoạt, {channels} kênh giữ lại {kept} mặt phẳng; ReLU chỉ giữ {relu}: tầng hẹp phải để tuyến tính.',
  controls: {
    channels: 'số kênh m',
    activation: 'Sau mỗi kênh',
    relu: 'ReLU',
    linear: 'tuyến tính',
    directions: 'các hướng',
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
      'Nếu chọn hướng khéo thì cần ít nhất bao nhiêu kênh để ReLU không làm mất điểm nào của mặt phẳng?',
    right:
      'Hai cặp hướng đối nhau: trong mỗi cặp luôn có một kênh lên tiếng, nên ở đâu cũng có hai kênh. Điều quyết định là độ phủ, không phải một con số kỳ diệu.',
    two: 'Hai kênh là đủ nếu không có hàm kích hoạt. Với ReLU, cả hai cùng lên tiếng ở nhiều nhất một nửa mặt phẳng.',
    three:
      'Ba kênh, không hai kênh nào trùng hướng, thì luôn đúng một nửa: nơi nào có hai kênh lên tiếng thì phía đối diện có nhiều nhất một.',
    five: 'Năm kênh cách đều nhau giữ được tất cả, nhưng bốn kênh là đủ: hai cặp hướng đối nhau.',
    eight:
      'Tám kênh ngẫu nhiên trung bình giữ được {average}, nhưng bốn kênh đặt khéo giữ được tất cả: hai cặp hướng đối nhau.',
  },
  try: 'xoay một con số quanh hình tròn và xem từng phần của đường xoắn ốc sống lại.',
  notice: {
    linear: 'Tuyến tính: hai kênh không cùng một đường thẳng là luôn đủ.',
    half: 'ReLU: mỗi kênh phủ một nửa mặt phẳng. Một điểm sống được nếu có hai kênh phủ nó.',
    width: 'Độ rộng chữa được điều đó: có nhiều kênh thì gần như điểm nào cũng được phủ hai lần.',
    placed:
      'Bốn hay năm kênh đặt khéo giữ được tất cả: điều quyết định là độ phủ, không phải một con số kỳ diệu.',
  },
  real: {
    heading: 'Cũng điều ấy trong một mạng thật',
    load: 'Tải {network} ({size}, từ trang này)',
    title: 'Khoảng một nửa đầu ra của tầng chiếu đã huấn luyện nằm dưới 0',
    claim:
      'Trong khối {block} của một mạng đã huấn luyện, {share} giá trị của tầng chiếu nằm dưới 0: ReLU6 đặt ở đó sẽ xóa hết chúng.',
    claimRelu6:
      'Chen ReLU6 vào sau tầng chiếu của khối {block} thì {share} giá trị của nó thành 0.',
    empty:
      'Chưa tải gì cả. Ở đây sẽ hiện các giá trị của tầng chiếu do chính mạng tính ra trên ảnh này, và bao nhiêu giá trị nhỏ hơn 0.',
    controls: {
      block: 'Khối',
      photo: 'Ảnh',
      activation: 'Sau tầng chiếu',
      linear: 'không có gì, như lúc huấn luyện',
      relu6: 'chen ReLU6 vào',
    },
    place: 'khối {block}, tầng chiếu, {network}',
    values: 'ảnh “{photo}”: {count} giá trị, {channels} kênh',
    below: 'dưới 0: {share}',
    from: 'từ 0 trở lên: {share}',
    erased: 'thành 0: {share}',
    clipped: 'thành {ceiling}: {share}',
    summary: '{place}; {values}. {below}; {from}. {answers}',
    answers: {
      heading: 'Mạng nhìn thấy gì, mỗi loại kèm điểm số của nó',
      trained: 'Như lúc huấn luyện',
      added: 'Chen ReLU6 vào sau tầng chiếu',
      removed: 'Để đối chiếu: bỏ ReLU6 sau tầng mở rộng',
      kind: '{kind} {score}',
    },
    fair: 'Mạng này được huấn luyện mà không có ReLU6 ở đó, nên thay đổi nào cũng đưa nó ra khỏi những gì đã học, điểm số có thể tăng hoặc giảm; bỏ đi một ReLU6 vốn có cũng vậy. Muốn so sánh công bằng thì phải huấn luyện cả hai mạng, và bài báo V2 đã làm điều đó khi khảo sát nút cổ chai tuyến tính: bản tuyến tính tốt hơn.',
    source: '{source}, mục 6.4',
    try: 'chen ReLU6 vào, rồi lần lượt chọn các khối và so sánh điểm số.',
    table: {
      caption: 'Số giá trị của tầng chiếu trong từng khoảng',
      from: 'từ',
      to: 'đến dưới',
      count: 'số giá trị',
      relu6: 'sau ReLU6',
      unchanged: 'giữ nguyên',
    },
  },
};
