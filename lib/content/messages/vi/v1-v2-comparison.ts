import { explore } from './explore';

export const v1V2Comparison = {
  heading: 'MobileNetV1 bên cạnh V2',
  title: 'MobileNetV2 nhân ít hơn V1, nhưng khi chạy từng tầng một lại cần nhiều bộ nhớ hơn.',
  claim:
    'V2 cần ít phép nhân-cộng hơn V1 {fewer} lần, vậy mà khi chạy từng tầng một lại cần thêm {more} bộ nhớ.',
  claimCovered: 'V2 cần ít phép nhân-cộng hơn V1 {fewer} lần. Còn bộ nhớ thì sao?',
  networks: { first: 'V1', second: 'V2' },
  setting: 'hệ số độ rộng {alpha}, {side} × {side} điểm ảnh, {classes} lớp phân loại',
  measures: {
    blocks: 'Số khối',
    parameters: 'Số tham số, đếm cả γ và β của batch norm',
    macs: 'Số phép nhân-cộng',
    memory: 'Số giá trị phải giữ cùng lúc',
  },
  shortMeasures: {
    blocks: 'số khối',
    parameters: 'tham số',
    macs: 'phép nhân-cộng',
    memory: 'bộ nhớ',
  },
  pairs: {
    blocks: 'V2 ÷ V1 = {ratio}',
    parameters: 'V2 ÷ V1 = {ratio}',
    macs: 'V2 ÷ V1 = {ratio}',
    layerByLayer: 'chạy từng tầng: V2 ÷ V1 = {ratio}',
    blockAsOne: 'mỗi khối V2 là một phép toán: V2 ÷ V1 = {ratio}',
  },
  pairNames: {
    blocks: 'số khối',
    parameters: 'số tham số',
    macs: 'số phép nhân-cộng',
    layerByLayer: 'số giá trị giữ cùng lúc, chạy từng tầng',
    blockAsOne: 'số giá trị giữ cùng lúc, mỗi khối V2 là một phép toán',
  },
  summary: 'MobileNetV1 và V2 với {setting}. {pairs}.',
  pair: '{name}: {first} và {second}',
  controls: { measure: 'Xem kỹ hơn' },
  details: {
    blocks:
      'V1 có {first} khối tách biệt, V2 có {second} khối phần dư đảo ngược, trong đó {shortcuts} khối có kết nối tắt. Phần lời của bài báo V2 nói có {printed} nút cổ chai; cộng các hàng trong bảng 2 của chính bài báo thì được {second}.',
    memory:
      'V1 giữ nhiều nhất ở khối {firstBlock}, {firstPart}: {firstShapes}. V2 ở khối {secondBlock}, {secondPart}: {secondShapes}. Nếu chạy như một phép toán, khối của V2 không bao giờ chứa trọn phần giữa rộng của nó, nên chỉ còn tính hai đầu mỏng.',
    parts: {
      conv: 'tầng tích chập',
      depthwise: 'tầng depthwise',
      pointwise: 'tầng pointwise',
      other: 'tầng cuối',
    },
    published: 'Số liệu các nguồn khác đã in về hai mạng, đặt cạnh số tính từ mô tả của chúng:',
  },
  question: {
    prompt: 'Chạy từng tầng một, V1 phải giữ cùng lúc {first} giá trị. Còn V2?',
    less: 'Khoảng một nửa: {value}',
    share: 'Giảm theo đúng tỉ lệ số phép nhân-cộng: {value}',
    more: 'Nhiều hơn: {value}',
    lessFeedback:
      'Đó là số V2 cần nếu mỗi khối là một phép toán. Chạy từng tầng thì phần giữa rộng tồn tại trọn vẹn.',
    shareFeedback:
      'Khối lượng tính toán và bộ nhớ là hai chuyện: tính toán cộng dồn qua mọi tầng, bộ nhớ do thời điểm rộng nhất quyết định.',
    moreFeedback:
      'Có một khối mở rộng thành tensor {side} × {side} × {channels}, rộng hơn mọi thứ V1 phải giữ. Ít phép nhân-cộng, nhưng nhiều thứ phải giữ.',
  },
  tryThis: 'xem kỹ từng đại lượng và so số đã in với số tính được.',
  notices: {
    memory:
      'Thứ tự đảo đi đảo lại: V2 nhiều khối hơn nhưng ít phép nhân-cộng và ít tham số hơn; chạy từng tầng thì tốn nhiều bộ nhớ hơn, còn khi mỗi khối chạy như một phép toán thì lại ít hơn.',
    printed:
      'Số đã in thì làm tròn hoặc cắt bớt, và đếm những thứ khác nhau. Chỉ vài số không khớp với kiến trúc.',
  },
  table: { caption: 'MobileNetV1 và V2 với {setting}', measure: 'Đại lượng', ratio: 'V2 ÷ V1' },
  covered: '?',
  published: explore.published,
};
