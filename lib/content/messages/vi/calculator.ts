export const calculator = {
  title: 'Bảng tính: tích chập chuẩn và tách biệt',
  description:
    'Số tham số và số phép nhân của tích chập chuẩn và tích chập tách biệt với mọi kích thước, bộ lọc, bước trượt, phần đệm và độ giãn, kèm công thức và tỉ số theo từng bước.',
  heading: 'Tích chập tách biệt tiết kiệm được bao nhiêu?',
  lead: 'Hãy chọn một phép tích chập. Mọi con số bên dưới được tính lại ngay khi bạn kéo.',
  controls: {
    label: 'Phép tích chập',
    preset: 'Bắt đầu từ',
    own: 'Số của riêng bạn',
    example: 'Ví dụ trong bài: {shape}, {filters} bộ lọc',
    network: 'Các khối của MobileNetV1',
    block: 'Khối {number}: {shape}, {filters} bộ lọc',
    blockWithStride: 'Khối {number}: {shape}, {filters} bộ lọc, bước trượt {stride}',
    n: 'cạnh đầu vào (cao = rộng)',
    f: 'cạnh bộ lọc',
    nc: 'số kênh đầu vào',
    ncPrime: 'số bộ lọc = số kênh đầu ra',
    stride: 'bước trượt (stride)',
    dilation: 'độ giãn (dilation)',
    padding: 'Phần đệm (padding)',
    paddingModes: {
      valid: 'valid',
      same: 'same',
      pixels: 'một số',
    },
    paddingPixels: 'số 0 thêm ở mỗi cạnh',
    pixels: 'px',
    tooFar:
      'Bộ lọc sẽ trải trên {reach} điểm ảnh, mà đầu vào kể cả phần đệm chỉ có {room} điểm ảnh.',
    paddingTooSmall:
      'Không chọn được “{mode}”: bộ lọc trải trên {reach} điểm ảnh, mà đầu vào khi đó chỉ có {room} điểm ảnh. Hãy giảm cạnh bộ lọc hoặc độ giãn, hoặc tăng cạnh đầu vào.',
  },
  actions: {
    reset: 'Về lại ví dụ',
    undo: 'Hoàn tác: lấy lại số của tôi',
  },
  answer: {
    label: 'Kết quả',
    ceiling:
      'Dù có bao nhiêu bộ lọc, mức tiết kiệm không bao giờ đạt tới {ceiling} lần, tức số ô của một bộ lọc. Kích thước đầu vào, số kênh đầu vào, bước trượt, phần đệm và độ giãn không làm nó thay đổi.',
    pointlessFilter: 'Bộ lọc 1 × 1 không có gì xung quanh để nhìn: nửa depthwise chỉ làm tốn thêm.',
    oneFilter:
      'Chỉ có một bộ lọc thì không có gì để dùng chung: riêng nửa depthwise đã tốn bằng cả tích chập chuẩn, rồi còn phải cộng thêm nửa pointwise.',
  },
  counting: {
    label: 'Cách đếm',
    work: 'Chi phí tính bằng',
    workUnits: {
      macs: 'MAC',
      flops: 'FLOP',
    },
    bias: 'Bias',
    biases: {
      without: 'không tính',
      with: 'có tính',
    },
    symbols: 'Ký hiệu',
    symbolSets: {
      article: 'bài học: n, f',
      paper: 'bài báo: D, M, N',
    },
    counts: {
      macs: 'Cách đếm: một phép nhân cùng phép cộng của nó là 1 MAC, cho một ảnh; tính cả phép nhân với số 0 của phần đệm.',
      flops:
        'Cách đếm: một phép nhân và phép cộng của nó là 2 FLOP, cho một ảnh; tính cả phép nhân với số 0 của phần đệm.',
    },
    biasesLeftOut: 'Không tính bias.',
    biasesCounted:
      'Mỗi kênh đầu ra có một bias: thêm một tham số, nhưng chỉ là phép cộng nên không tốn thêm phép nhân.',
  },
  formulas: {
    heading: 'Bốn công thức',
    descriptions: {
      normal: 'Mỗi bộ lọc nhìn mọi kênh đầu vào.',
      depthwise: 'Mỗi kênh đầu vào có một bộ lọc riêng; các kênh không trộn với nhau.',
      pointwise: 'Bộ lọc 1 × 1 trộn các kênh của từng điểm ảnh.',
      separable: 'Depthwise rồi đến pointwise: cộng hai nửa lại.',
    },
    parameters: 'Số tham số',
    macs: 'Chi phí: số phép nhân (MAC)',
    flops: 'Chi phí: số FLOP',
    drawing: '{input} đi vào; {count} bộ lọc {filter}; {output} đi ra.',
    oneChannel: '1 kênh',
    scale:
      'Đúng tỉ lệ: {perCell} px cho một điểm ảnh của cạnh, {perChannel} px cho một kênh. Dấu ≥ chỉ những cạnh được vẽ dài hơn cho dễ thấy.',
    scaleWithLens:
      'Đúng tỉ lệ: {perCell} px cho một điểm ảnh của cạnh, {perChannel} px cho một kênh; cạnh bộ lọc vẽ lớn hơn {times}. Dấu ≥ chỉ những cạnh được vẽ dài hơn cho dễ thấy.',
  },
  output: {
    heading: 'Đầu ra: {shape}',
    valid: 'Không đệm: bộ lọc luôn nằm trong đầu vào.',
    same: 'Phần đệm “same” làm đầu ra dài bằng đầu vào chia cho bước trượt, làm tròn lên.',
    pixels: 'Phần đệm như nhau ở cả bốn cạnh.',
    zeros: 'Số hàng và cột toàn số 0: trên {top}, dưới {bottom}, trái {left}, phải {right}.',
  },
  ratio: {
    heading: 'Vì sao tỉ số lại như vậy',
    divide: 'Chia chi phí của tích chập tách biệt cho chi phí của tích chập chuẩn.',
    split: 'Tách phân số: mỗi nửa một số hạng.',
    cancel:
      'Giản ước những gì có cả ở tử và mẫu. Nửa depthwise chỉ còn số bộ lọc, nửa pointwise chỉ còn diện tích bộ lọc.',
    insert: 'Thay số vào.',
    sameForParameters:
      'Số tham số cũng có tỉ số ấy, {separable} / {normal} = {ratio}: mỗi trọng số làm việc một lần tại mỗi vị trí đầu ra, nên chi phí bằng số tham số nhân số vị trí.',
    biasesDiffer:
      'Khi tính cả bias, tỉ số của số tham số là {separable} / {normal} = {parametersRatio}, không còn đúng bằng {ratio}: tích chập tách biệt có {separableBiases} bias, tích chập chuẩn có {normalBiases}, và bias không giảm đi.',
  },
};
