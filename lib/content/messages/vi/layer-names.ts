export const layerNames = {
  places: {
    block: 'khối {number}, {layer}',
    stem: 'tích chập đầu tiên',
    head: 'tích chập 1 × 1 cuối cùng',
  },
  layers: {
    conv: 'tích chập chuẩn',
    depthwise: 'depthwise',
    pointwise: 'pointwise',
    expand: 'mở rộng',
    project: 'chiếu',
    add: 'cộng kết nối tắt',
    pool: 'gộp trung bình',
    classifier: 'bộ phân loại',
    softmax: 'softmax',
  },
};
