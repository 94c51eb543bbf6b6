/** Bản đồ của một mạng: các tensor, và ba hàng cột bên dưới. */
export const skylines = {
  heading: 'Ba đường chân trời của MobileNetV1',
  title:
    'MobileNetV1 từ đầu vào đến bộ phân loại: số giá trị giảm dần, số phép nhân-cộng chỉ ở quanh một mức hoặc gấp đôi, trọng số dồn về cuối.',
  titles: {
    v1: 'Số giá trị giảm, số trọng số tăng, khối lượng tính toán chỉ ở quanh một mức hoặc gấp đôi. Tích chập chuẩn sẽ cần số phép nhân-cộng gấp {ratio}.',
    v2: 'Giữa các khối thì mỏng, trong khối thì rộng. Tích chập chuẩn sẽ cần số phép nhân-cộng gấp {ratio}.',
    flat: 'Số giá trị giảm, số trọng số tăng. Tích chập chuẩn sẽ cần số phép nhân-cộng gấp {ratio}.',
  },
  sentence:
    '{network}, α\u00a0=\u00a0{alpha}, ảnh {side} × {side} điểm ảnh: {work} {unit}, trong đó depthwise chiếm {share}; nếu dùng tích chập chuẩn là {twinWork}, gấp {ratio}. Từ khối 1 đến khối {last}, số giá trị truyền tiếp đi từ {firstValues} đến {lastValues}, còn số trọng số từ {firstWeights} đến {lastWeights}.',
  units: { macs: 'phép nhân-cộng', flops: 'FLOP' },
  parts: {
    input: 'ảnh',
    stem: 'tích chập đầu tiên',
    block: 'khối {number}',
    conv: 'tích chập 1 × 1',
    pool: 'gộp trung bình (pooling)',
    classifier: 'bộ phân loại',
    head: 'phần đầu ra',
  },
  short: { input: 'ảnh', stem: 'conv', conv: '1×1', pool: 'gộp', classifier: 'lớp' },
  measures: { values: 'Giá trị', work: 'Tính toán', weights: 'Trọng số' },
  measureLegend: 'Đại lượng',
  headings: {
    valuesThousand: 'Số giá trị truyền tiếp, đơn vị nghìn',
    valuesMillion: 'Số giá trị truyền tiếp, đơn vị triệu',
    macs: 'Số phép nhân-cộng, đơn vị triệu',
    flops: 'Số FLOP (2 cho mỗi phép nhân-cộng), đơn vị triệu',
    weights: 'Số trọng số bộ lọc, đơn vị nghìn',
  },
  notes: {
    inside: 'nét đứt: tensor rộng nhất bên trong khối',
    twin: 'nét đứt: với tích chập chuẩn, gấp {ratio}',
    depthwise: 'vạch ở chân cột: depthwise, {share}',
  },
  scales: {
    side: 'cạnh: {count} điểm ảnh',
    channels: 'chiều dài: {count} kênh',
    lengthened: '≥ vẽ dài hơn cho dễ thấy',
    shortcut: 'cung: kết nối tắt, {count}/{blocks} khối',
    halving: 'nét chấm: bước trượt 2, cạnh giảm một nửa',
  },
  choose: 'Chọn một khối',
  block: 'khối',
  choice: '{name}: ra {side} × {side} × {channels}, {work} {unit}, {weights} trọng số',
  table: {
    caption: 'Bản đồ bằng số',
    part: 'phần',
    side: 'cạnh',
    channels: 'số kênh',
    values: 'số giá trị truyền tiếp',
    inside: 'tensor rộng nhất bên trong',
    depthwise: 'trong đó depthwise',
    twin: 'với tích chập chuẩn',
    weights: 'số trọng số',
  },
  tryBlock:
    'bấm vào một khối trong hàng hộp. Ở đó, giá trị, tính toán và trọng số: cái nào cao, cái nào thấp?',
  tryThis: 'kéo α từ 1 xuống 0,5. Những hàng nào còn một phần tư, hàng nào chỉ còn một nửa?',
  notice:
    'Ở chỗ cạnh giảm một nửa và số kênh tăng gấp đôi, khối lượng tính toán giữ nguyên: một phần tư số vị trí, gấp bốn số trọng số. Công thức số giá trị chỉ có một thừa số là số kênh; số trọng số và khối lượng tính toán của tầng pointwise có hai thừa số như vậy. Nếu mọi số kênh giảm một nửa thì số giá trị còn một nửa, nhưng số trọng số và khối lượng tính toán ấy chỉ còn một phần tư.',
};
