export const onePosition = {
  heading: 'Một vị trí, đếm từng phép',
  title:
    'Tích chập chuẩn đọc lại cùng những con số cho từng bộ lọc; tích chập tách biệt nhìn một lần rồi giữ lại những gì đã thấy.',
  claim: {
    position:
      'Tại một vị trí, tích chập chuẩn nhân {normal} lần, tích chập tách biệt nhân {separable} lần: nó nhìn một lần rồi giữ lại những gì đã thấy.',
    all: 'Tại cả {positions} vị trí, tích chập chuẩn nhân {normal} lần, tích chập tách biệt nhân {separable} lần: cả hai gấp {positions} lần nên tỉ số vẫn là {ratio}.',
    dearer:
      'Chỉ có một bộ lọc thì không tiết kiệm được gì: tích chập chuẩn nhân {normal} lần, tích chập tách biệt nhân {separable} lần.',
  },
  summary: {
    start:
      'Chưa nhân phép nào. {filters} bộ lọc {f} × {f} × {channels} chờ một mảnh gồm {cells} số.',
    middle:
      'Sau {tick} phép nhân ở mỗi bên: tích chập chuẩn xong {normalValues} trên {filters} giá trị, tích chập tách biệt xong {separableValues}.',
    waiting:
      'Sau {tick} phép nhân, tích chập tách biệt đã xong từ phép thứ {separable}; tích chập chuẩn xong {normalValues} trên {filters} giá trị.',
    end: 'Với {filters} bộ lọc: tích chập chuẩn {normal} phép nhân, tích chập tách biệt {depthwise} + {pointwise} = {separable}. Tỉ số {ratio}.',
    endAll:
      'Với {filters} bộ lọc, tại cả {positions} vị trí: tích chập chuẩn {normal} phép nhân, tích chập tách biệt {depthwise} + {pointwise} = {separable}. Tỉ số {ratio}.',
  },
  normal: 'Chuẩn',
  normalHow: 'bộ lọc nào cũng đọc lại cả {cells} số',
  separable: 'Tách biệt',
  separableHow: 'nhìn mỗi kênh một lần, rồi trộn {channels} số',
  channel: 'kênh {number}',
  input: 'đầu vào',
  place: 'hàng {row}, cột {column}',
  placeAll: 'cả {positions} vị trí, vẽ một',
  patch: 'mảnh nằm dưới bộ lọc',
  example: 'số liệu ví dụ',
  legend: 'một vạch = một trọng số = một phép nhân',
  legendAll: 'một vạch = một trọng số = {positions} phép nhân',
  filterRow: 'bộ lọc {number}: {count}',
  filterRows: '{filters} × {count}',
  depthwiseRow: 'depthwise: {count}',
  kept: 'giữ lại',
  ofTotal: 'trên {total}',
  done: 'xong',
  drag: 'kéo thử',
  filters: 'số bộ lọc',
  scope: 'Đếm',
  scopes: {
    position: 'vị trí này',
    all: 'cả {positions} vị trí',
  },
  transport: {
    stepBack: 'Về giá trị xong trước đó',
    stepForward: 'Đến giá trị xong kế tiếp',
    position: 'Số phép nhân mỗi bên đã làm',
    stepOf: '{step} trên {count}',
  },
  outputs: 'Các giá trị: phím mũi tên để di chuyển, Enter để xem các tích',
  outputName: '{lane}, bộ lọc {number}: {count} tích',
  outputValue: '{name}, tổng {sum}',
  keptName: 'Giữ lại, kênh {number}: {count} tích',
  products: {
    title: '{name}',
    from: 'lấy từ',
    input: 'số',
    weight: 'trọng số',
    product: 'tích',
    sum: 'tổng đến đây',
    cell: 'kênh {channel}, hàng {row}, cột {column}',
    keptCell: 'giữ lại, kênh {channel}',
    close: 'Đóng bảng tích',
  },
  table: {
    caption: 'Số phép nhân và số trọng số với {filters} bộ lọc',
    part: 'tích chập',
    made: 'đã làm, tại đây',
    here: 'tại một vị trí',
    everywhere: 'tại cả {positions} vị trí',
    weights: 'trọng số',
    depthwise: 'nửa depthwise (theo chiều sâu)',
    pointwise: 'nửa pointwise (tích chập điểm)',
    ratio: 'tách biệt / chuẩn',
  },
  question: {
    prompt: 'Nếu có {asked} bộ lọc thay vì {filters} thì {separable} thành bao nhiêu?',
    right: '{depthwise} phép đầu vẫn giữ nguyên; chỉ phần trộn tăng, từ {before} lên {after}.',
    doubled:
      '{value} là nhân đôi tất cả. Nhưng {depthwise} phép đầu chỉ nhìn một lần, dù có bao nhiêu bộ lọc.',
    normal: '{value} là số phép của tích chập chuẩn: {asked} bộ lọc nhân {perFilter}.',
    other: 'Phần nhìn tốn {depthwise} phép, một lần thôi. Sau đó mỗi bộ lọc trộn {channels} số.',
  },
  try: 'tăng số bộ lọc và xem những hàng nào được thêm vào.',
  notice: {
    again: 'Tích chập chuẩn đọc lại đúng {cells} số ấy cho từng bộ lọc.',
    grow: 'Thêm một bộ lọc thì bên chuẩn dài thêm {perFilter} vạch, bên tách biệt dài thêm {perMix}. Hàng nhìn không bao giờ dài ra.',
    weights:
      'Tại một vị trí, mỗi trọng số làm việc đúng một lần. Vì vậy chi phí = số trọng số × số vị trí, và hai khoản tiết kiệm có cùng một tỉ số.',
    ratio: 'Đếm cả {positions} vị trí thì hai số đều nhân với {positions}. Tỉ số không đổi.',
  },
};
