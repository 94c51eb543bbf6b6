export const layerNames = {
  inBlock: 'khối {number}, {layer}',
  inStem: 'tích chập đầu tiên',
  inHead: 'tích chập 1 × 1 cuối cùng',
  conv: 'tích chập chuẩn',
  depthwise: 'depthwise',
  pointwise: 'pointwise',
  expand: 'mở rộng',
  project: 'chiếu',
  add: 'cộng kết nối tắt',
  pool: 'gộp trung bình',
  classifier: 'bộ phân loại',
  softmax: 'softmax',
};
