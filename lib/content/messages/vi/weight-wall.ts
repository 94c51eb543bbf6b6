export const weightWall = {
  heading: 'Bức tường trọng số',
  title:
    'Tỉ số từ đâu ra: trong bức tường trọng số của tích chập chuẩn chỉ còn lại một hàng, và mỗi viên gạch chỉ còn một ô.',
  claim: 'Một hàng trong {filters}, và một ô trong {cells}: {rowShare} + {cellShare} = {ratio}.',
  claimDearer:
    'Một hàng trong {filters}, và một ô trong {cells}: {rowShare} + {cellShare} = {ratio}, tốn hơn cả bức tường.',
  summary: {
    wall: 'Bức tường của tích chập chuẩn: {filters} × {channels} viên gạch, mỗi viên {f} × {f} trọng số, tất cả là {normal}.',
    row: 'Một hàng trong {filters} hàng được tách ra, gồm {depthwise} trọng số: nửa depthwise.',
    dots: 'Mỗi viên gạch chỉ còn một ô trong {cells} ô: nửa pointwise.',
    counted:
      'Đếm lại: còn {depthwise} + {pointwise} = {separable} trên {normal} trọng số, tỉ số {ratio}; bớt được {saved}.',
    countedDearer:
      'Đếm lại: {depthwise} + {pointwise} = {separable} trọng số, nhiều hơn {normal} của bức tường. Tỉ số {ratio}.',
    groups:
      'Chia thành {groups} nhóm thì còn {grouped} trên {normal} trọng số, tức 1 phần {groups}: mỗi bộ lọc thấy {channelsEach} trên {channels} kênh.',
  },
  normal: 'Chuẩn',
  normalCount: '{tiles} viên × {cells} = {normal} trọng số',
  separable: 'Tách biệt chiều sâu',
  grouped: 'Chia nhóm',
  depthwise: 'depthwise',
  pointwise: 'pointwise',
  weights: '{count} trọng số',
  oneRow: 'một hàng trong {filters}',
  oneCell: 'một ô trong {cells}',
  groupsOf: '{groups} nhóm',
  corner: 'chỉ vẽ {rows} × {columns}',
  cornerOf: 'trên {filters} ×',
  cornerTiles: '{channels} viên',
  drawnThick: 'hàng dày {drawn} px,',
  trulyThick: 'đúng ra {true} px',
  ratio: 'tỉ số',
  theRow: 'một hàng trong',
  theCells: 'một ô trong',
  countsSum: '{depthwise} + {pointwise} = {separable}',
  countsWhole: 'trên {normal} trọng số',
  groupCounts: '{grouped} trên {normal} trọng số, 1 phần {groups}',
  drag: 'kéo thử',
  channels: 'số kênh đầu vào',
  filters: 'số bộ lọc',
  kernel: 'Cạnh bộ lọc',
  tile: 'bộ lọc {filter}, kênh {channel}: giữ {kept} trên {cells} trọng số',
  rowTile: 'bộ lọc depthwise của kênh {channel}: {cells} trọng số',
  tiles: 'Các viên gạch: dùng phím mũi tên để di chuyển',
  between: 'Ở giữa hai cách là gì? Chia nhóm',
  groups: 'số nhóm',
  noGroups:
    'Ngoài 1 ra, {channels} kênh và {filters} bộ lọc không có ước chung nào nên không có gì ở giữa.',
  takeDivisible: 'Dùng {channels} kênh và {filters} bộ lọc',
  view: 'Xem',
  views: { count: 'đếm', values: 'giá trị' },
  values: {
    show: 'Xem trọng số thật ({network}, {size}, từ trang này)',
    claim:
      'Trong khối đầu tiên của {network}, {filters} bộ lọc dùng chung một mẫu ở mỗi kênh trong {channels} kênh.',
    empty:
      'Hai bức tường chưa có trọng số: {normalFilters} × {normalChannels} viên của tầng đầu tiên, {filters} × {channels} viên của khối 1.',
    summary:
      'Tầng đầu tiên có {normalPatterns} mẫu trên {normalTiles} viên; khối 1 có {patterns} mẫu trên {tiles} viên, mỗi kênh một mẫu.',
    normal: 'Chuẩn: tầng đầu tiên',
    separable: 'Tách biệt chiều sâu: khối 1',
    tileCount: '{filters} × {channels} viên',
    patternCount: '{filters} × {channels} viên, {patterns} mẫu',
    scale: 'ô đầy: {most}',
    channelScale: 'ô đầy ở kênh {channel}: {most}',
    chosen: 'một mẫu, nhân với {least} đến {most}',
    looking: 'depthwise',
    mixing: 'nhân',
    tile: 'tầng đầu tiên, bộ lọc {filter}, kênh {channel}: mẫu riêng, từ {least} đến {most}',
    tied: 'khối 1, bộ lọc {filter}, kênh {channel}: mẫu của kênh nhân với {times}',
    row: 'khối 1, bộ lọc depthwise của kênh {channel}: mẫu, từ {least} đến {most}',
    columns: { normal: 'cột của tầng đầu tiên', separable: 'cột của khối 1' },
    tiles: 'Các viên của hai bức tường: dùng phím mũi tên để di chuyển',
    footnote:
      'Diện tích = độ lớn; ô đặc = dương, ô rỗng = âm. Mỗi cột của khối 1 có thang đo riêng để thấy được cả những kênh yếu. Hệ số của batch norm đã được nhân vào trọng số, đúng như khi mạng tính; phần dịch của nó và ReLU6 giữa hai nửa không có trong hình này.',
    caption: 'Trọng số của {network}, theo từng hàng trong mỗi viên',
    part: 'trọng số của',
    weight: 'số thứ {number}',
    normalRow: 'tầng đầu tiên, bộ lọc {filter}, kênh {channel}',
    lookingRow: 'khối 1, depthwise, kênh {channel}',
    mixingRow: 'khối 1, pointwise, bộ lọc {filter}, theo kênh',
    try: 'đi dọc các cột của khối 1 và so các viên trong cột; rồi đến các cột của tầng đầu tiên.',
    notice: {
      columns:
        'Ở tầng đầu tiên, các viên trong một cột có mẫu khác nhau. Ở khối 1, mỗi cột lặp lại một mẫu: mạnh hơn, yếu hơn, hoặc đảo dấu khi hệ số âm.',
      given:
        'Đây là cái giá phải trả: hai bộ lọc không bao giờ thấy được hai mẫu khác nhau trong cùng một kênh.',
    },
  },
  transport: {
    stepOf: 'nhịp {step} trên {count}',
  },
  table: {
    caption: '{filters} bộ lọc trên {channels} kênh đầu vào, {f} × {f}',
    part: 'tích chập',
    tiles: 'số viên',
    each: 'trọng số mỗi viên',
    weights: 'trọng số',
    share: 'phần của bức tường',
  },
  question: {
    prompt: 'Nếu số bộ lọc tăng mãi, tỉ số tiến về đâu?',
    zero: '0',
    cell: '1/{cells}',
    channel: '1/{channels}',
    zeroFeedback:
      'Chỉ phần của hàng giảm dần về 0. Các chấm vẫn là một ô trong {cells}, dù có bao nhiêu bộ lọc.',
    cellFeedback:
      'Phần của hàng giảm dần về 0, còn các chấm vẫn là một ô trong {cells}. Vì vậy mức tiết kiệm có trần: {cells} lần.',
    channelFeedback:
      'Cả hai đều có một viên cho mỗi kênh nên số kênh bị triệt tiêu. Hãy kéo mép phải: tỉ số không đổi.',
  },
  try: 'thêm bộ lọc, hoặc đi qua từng nhịp.',
  notice: {
    ceiling:
      'Càng nhiều bộ lọc, phần của hàng càng gần 0, còn các chấm vẫn là 1/{cells}: không thể tiết kiệm quá {cells} lần. Với 512 bộ lọc là {factor512} lần.',
    one: 'Chỉ có một bộ lọc thì hàng đã bằng cả bức tường, lại thêm các chấm: đắt hơn, {ratioOne}.',
    pointwise:
      'Với f\u00a0=\u00a01, chấm lấp đầy viên gạch: bức tường vẫn như cũ, lại thêm một hàng.',
    ghosts:
      'Phần tiết kiệm là số ô nhạt trừ đi hàng mới thêm ở trên: {ghosts} − {depthwise} = {saved}.',
  },
};
