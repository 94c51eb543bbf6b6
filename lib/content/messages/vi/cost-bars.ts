export const costBars = {
  operations: {
    normal: 'Chuẩn',
    depthwise: 'Depthwise',
    pointwise: 'Pointwise',
    separable: 'Tách biệt',
  },
  units: {
    macs: 'phép nhân',
    flops: 'FLOP',
  },
  measures: {
    parameters: 'Số tham số',
    macs: 'Số phép nhân (MAC)',
    flops: 'Số FLOP',
  },
  sameRatio: 'Chi phí và số tham số có cùng tỉ số: {ratio}',
  twoRatios: 'Khi tính cả bias, hai tỉ số khác nhau: chi phí {ratio}, số tham số {parametersRatio}',
  cheaper:
    'Tích chập tách biệt cần {percent} số {unit}: {separable} thay vì {normal}, tức là ít hơn {times}.',
  dearer:
    'Ở đây tích chập tách biệt đắt hơn: nó cần {percent} số {unit}, {separable} thay vì {normal}, tức là gấp {times}.',
  parametersToo: 'Số tham số: {separable} thay vì {normal}. Đầu ra: {shape}.',
  panel:
    '{measure}: chuẩn {normal}; tách biệt {separable}, trong đó depthwise {depthwise} và pointwise {pointwise}.',
  tryThis:
    'Kéo số bộ lọc sang phải: phần pointwise tăng theo thanh của tích chập chuẩn, phần depthwise thì bị bỏ lại phía sau.',
  notice:
    'Càng nhiều bộ lọc, tỉ số càng giảm về 1/{area} = {limit}; với {filters} bộ lọc, tỉ số là {ratio}. Hai hình luôn giống nhau, vì chi phí bằng số tham số nhân số vị trí đầu ra.',
  noticeBias:
    'Càng nhiều bộ lọc, tỉ số càng giảm về 1/{area} = {limit}; với {filters} bộ lọc, tỉ số là {ratio}. Vì có bias nên hai hình không hoàn toàn giống nhau.',
  table: {
    caption: 'Tích chập chuẩn và tách biệt: kích thước, số tham số, chi phí và tỉ số',
    operation: 'tích chập',
    ratio: 'tách biệt / chuẩn',
  },
};
