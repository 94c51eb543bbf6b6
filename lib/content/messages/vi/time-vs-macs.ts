export const timeVsMacs = {
  heading: 'Phép nhân-cộng và thời gian',
  title:
    'Ít phép nhân-cộng hơn là một chuyện, nhanh hơn là chuyện khác: hãy đo một tầng trên chính máy của bạn.',
  claim:
    'Tách làm hai, tầng này nhân ít hơn {fewer} lần. Thời gian giảm bao nhiêu thì chỉ đo mới biết.',
  claimMeasured:
    'Tách làm hai, tầng này nhân ít hơn {fewer} lần và, vừa đo tại đây, tốn ít thời gian hơn {faster} lần.',
  claimAtLeast:
    'Tách làm hai, tầng này nhân ít hơn {fewer} lần và, vừa đo tại đây, tốn ít thời gian hơn ít nhất {least} lần; thời gian đo được còn dao động, hãy đo lại.',
  claimSlower:
    'Tách làm hai, tầng này nhân ít hơn {fewer} lần, vậy mà, vừa đo tại đây, lại lâu gấp {slower} lần.',
  claimNoisy:
    'Tách làm hai, tầng này nhân ít hơn {fewer} lần. Lúc này chưa thấy được chênh lệch nào về thời gian: kết quả nhiễu, hãy đo lại.',
  operations: {
    normal: 'tích chập chuẩn',
    depthwise: 'depthwise',
    pointwise: 'pointwise',
    separable: 'cả hai, nối tiếp',
  },
  layer: 'Tầng của V1',
  layerOption: '{side} px',
  setting:
    'khối {block} của MobileNetV1: {side} × {side} × {channels}, {filters} bộ lọc, f\u00a0=\u00a0{kernel}',
  bars: { macs: 'phép tính', time: 'thời gian' },
  label: '{operation}: {intensity} MAC mỗi byte',
  macs: '{count} MAC, {share}',
  time: '{time}, {share}',
  notMeasured: 'chưa đo',
  share: 'Mọi thanh: tỉ lệ so với tích chập chuẩn.',
  measure: 'Đo trên máy này',
  measureAgain: 'Đo lại',
  running: 'Đang đo lần lượt cả bốn',
  result:
    'Trung vị của {runs} lần chạy mỗi loại, bốn loại chạy luân phiên, tính bằng {backend}, trong trình duyệt, trên {device}; dấu ngoặc trên mỗi thanh ứng với nửa giữa của các lần chạy. Thời gian tích chập chuẩn ÷ thời gian cả hai nửa: {factor}, tính theo dấu ngoặc thì từ {least} đến {most}.',
  device: 'máy này ({processors} bộ xử lý logic)',
  unknownDevice: 'máy này',
  backends: {
    'wasm-simd': 'WebAssembly có SIMD',
    wasm: 'WebAssembly',
    webgl: 'WebGL trên card đồ họa',
    cpu: 'JavaScript thuần',
  },
  summary: '{setting}. {operations}.',
  operationMeasured:
    '{operation}: {macs} MAC, {intensity} mỗi byte, {time} (nửa giữa của các lần chạy: từ {from} đến {to})',
  operation: '{operation}: {macs} MAC, {intensity} mỗi byte',
  tryThis: 'đo một lần, rồi chọn tầng có kích thước khác và đo lại.',
  notice: {
    intensity:
      'Với mỗi byte phải chuyển, nửa depthwise làm {depthwise} phép nhân-cộng, nửa pointwise {pointwise}, tích chập chuẩn {normal}.',
    measured:
      'Trong thời gian của hai nửa, depthwise chiếm {timeShare}, dù chỉ có {macsShare} số phép nhân-cộng.',
    again:
      'Thời gian thay đổi giữa các lần chạy, theo trình duyệt, theo máy và những việc máy đang làm; số phép nhân-cộng thì không.',
  },
  table: {
    caption: 'Khối lượng tính toán và thời gian của {setting}',
    operation: 'Tích chập',
    macs: 'Số MAC',
    share: 'so với chuẩn',
    bytes: 'Số byte chuyển một lần',
    intensity: 'MAC mỗi byte',
    time: 'Trung vị, ms',
    timeShare: 'thời gian so với chuẩn',
    spreadFrom: 'nửa giữa của các lần chạy: từ, ms',
    spreadTo: 'đến, ms',
    runs: 'Số lần chạy',
  },
};
