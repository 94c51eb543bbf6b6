export const inspect = {
  heading: 'Vì sao có câu trả lời này?',
  lead: 'Bốn cách nhìn vào phía sau câu trả lời. Mỗi cách được tính ngay trên máy này khi bạn mở ra, cho chính tấm ảnh ở trên.',
  busy: 'Đang tính …',
  failedRetry: 'Thử lại',
  nothingFound: 'Không tìm thấy gì. Các điểm cao nhất:',

  evidence: {
    summary: 'Phần nào của ảnh ủng hộ câu trả lời',
    intro:
      'Bản đồ đặc trưng cuối cùng được lấy trung bình, rồi nhân với trọng số một lần cho mỗi lớp. Vì thế mỗi ô có phần đóng góp chính xác vào logit, con số mà từ đó tính ra điểm: tổng các ô cộng với bias đúng bằng logit.',
    classLabel: 'Bằng chứng cho',
    againstLabel: 'So với',
    nothing: 'không so với lớp nào',
    best: 'Năm lớp điểm cao nhất',
    all: '{count} lớp còn lại, theo bảng chữ cái',
    pair: '{a} chứ không phải {b}',
    title: '{place} ủng hộ {name} nhiều nhất: {value}',
    titleCells: '{place} cho thấy {name} rõ nhất: {value}',
    titleNotFound: 'Không tìm thấy {name}. Điểm cao nhất ở đây là {value}: {place}',
    titleCellsPair: '{place} ủng hộ {name} nhiều nhất: {value}',
    place: 'Hàng {row}, cột {column}',
    description:
      'Hình vuông mà mạng được xem, màu xám, nằm dưới {height} × {width} ô. Trong {count} ô có {for} ô ủng hộ {name} và {against} ô chống lại. Ủng hộ nhiều nhất: hàng {row}, cột {column}, {most}. Tổng các ô là {cells}; cộng với bias {bias} được logit {logit}.',
    descriptionCells:
      'Hình vuông mà mạng được xem, màu xám, nằm dưới {height} × {width} ô, mỗi ô có điểm của {name}. Điểm cao nhất là {most}, ở hàng {row}, cột {column}.',
    descriptionCellsPair:
      'Hình vuông mà mạng được xem, màu xám, nằm dưới {height} × {width} ô, mỗi ô có hiệu của hai điểm: {name}. Cao nhất là {most}, ở hàng {row}, cột {column}.',
    cell: 'hàng {row}, cột {column}: {value}',
    map: 'Các ô',
    pick: 'Trỏ vào một ô, hoặc dùng các phím mũi tên để đi qua từng ô.',
    for: 'ủng hộ {most}',
    against: 'chống lại {most}',
    zero: '0',
    sumCells: '{count} ô',
    sumBias: 'bias',
    sumLogit: 'logit',
    sumNote: 'Lớp nào có logit lớn hơn 1 đơn vị thì điểm cao gấp {factor} lần.',
    difference: {
      description:
        'Hình vuông mà mạng được xem, màu xám, nằm dưới {height} × {width} ô. Trong {count} ô có {for} ô ủng hộ {name} và {against} ô chống lại. Ủng hộ nhiều nhất: hàng {row}, cột {column}, {most}. Tổng các ô là {cells}; cộng với hiệu hai bias {bias} được hiệu hai logit {logit}.',
      sumBias: 'hiệu hai bias',
      sumLogit: 'hiệu hai logit',
      sumNote: 'Hiệu này lớn hơn 1 đơn vị thì tỉ số giữa hai điểm cao gấp {factor} lần.',
      table: 'Phần đóng góp của từng ô vào hiệu hai logit',
      tableScores: 'Hiệu hai điểm ở từng ô',
    },
    channels: 'Các kênh mạnh nhất của bản đồ đặc trưng cuối',
    channel: 'kênh {channel}',
    table: 'Phần đóng góp của từng ô vào logit',
    tableScores: 'Điểm của từng ô',
    row: 'hàng {row}',
    column: 'cột {column}',
    maps: 'Bản đồ đặc trưng',
    mapOption: '{height} × {width}',
    cellsIntro:
      'Mạng này chấm điểm từng loại vật trong từng ô của các bản đồ đặc trưng, và câu trả lời là điểm cao nhất. Vì thế bản đồ điểm cho biết mạng nhìn thấy vật ở đâu. Bản đồ chỉ có một ô thì không cho biết vị trí nên không hiện ở đây.',
    withoutPlace:
      'Điểm của {name} là {score}. Điểm này đến từ bản đồ chỉ có một ô, nhìn cả hình vuông cùng lúc và không cho biết vị trí. Không ô nào trong các bản đồ ở đây có điểm cao bằng.',
    other:
      'Phần cuối của mạng này không phải là phép lấy trung bình rồi đến một tầng trọng số, nên không thể chia điểm chính xác cho từng ô. Hãy chọn một mạng có phần cuối thông thường để xem bằng chứng.',
    tryThis: 'So lớp đứng đầu với lớp thứ hai.',
  },

  views: {
    summary: 'Cách cắt và thu nhỏ ảnh ảnh hưởng thế nào',
    intro:
      'Cùng một ảnh, cùng một mạng; chỉ khác cách đặt ảnh vào {side} × {side} điểm ảnh của mạng.',
    usual: { name: 'Hình vuông ở giữa, {share} cạnh ngắn', why: 'Cách trang này làm.' },
    squash: {
      name: 'Cả ảnh, bị ép thành vuông',
      why: 'Không mất phần nào, nhưng mọi thứ méo đi, khác với ảnh lúc huấn luyện.',
    },
    letterbox: {
      name: 'Cả ảnh, thêm hai dải xám',
      why: 'Giữ đúng tỉ lệ; nhưng vật nhỏ lại và mạng chưa từng thấy các dải xám.',
    },
    mirrored: {
      name: 'Hình vuông ở giữa, lật trái phải',
      why: 'Với ta thì như nhau; với các bộ lọc của mạng thì không hẳn.',
    },
    range: {
      name: 'Các số từ {low} đến {high}',
      why: 'Một lỗi hay gặp: mạng này được huấn luyện với các số từ {ownLow} đến {ownHigh}. Hình nhỏ cho thấy mạng “nhìn” chúng ra sao.',
    },
    picture: 'Mạng được xem: {name}',
    list: 'Các cách đưa ảnh vào mạng và ba lớp điểm cao nhất',
    agree: '{agreeing} trong {count} cách cho lớp đứng đầu là {name}.',
    agreeOnNothing: '{agreeing} trong {count} cách không tìm thấy gì.',
  },

  six: {
    summary: 'Chế độ chính xác: sáu lần nhìn thay vì một',
    intro:
      'Ba hình vuông ở giữa, bằng {shares} cạnh ngắn, mỗi hình thêm một bản lật trái phải: mạng chạy sáu lần.',
    mean: {
      shares: 'Kết quả là trung bình của sáu xác suất.',
      apart: 'Kết quả là trung bình sáu điểm của từng loại; các điểm không chia nhau 100%.',
    },
    switch: 'Lấy trung bình sáu lần nhìn',
    title: 'Trung bình sáu lần nhìn: {name}, {score}',
    titleNothing: 'Trung bình sáu lần nhìn: không tìm thấy gì, không điểm nào đạt {least}',
    table: 'Một lần nhìn bên cạnh trung bình sáu lần',
    className: 'Lớp',
    one: 'Một lần nhìn',
    six: 'Trung bình sáu lần',
    time: 'Sáu lần nhìn mất tổng cộng {six}, một lần nhìn {one}.',
    off: 'Đang tắt: câu trả lời ở trên là của một lần nhìn.',
  },

  times: {
    summary: 'Thời gian nằm ở đâu, theo từng tầng',
    intro:
      'Mỗi tầng được chạy riêng trên ảnh này nhiều lần, rồi lấy thời gian ở giữa (trung vị). Việc này mất vài giây.',
    measure: 'Đo',
    again: 'Đo lại',
    cancel: 'Dừng',
    progress: 'Đã đo {done} trên {count} tầng',
    claim:
      'Tốn nhiều thời gian nhất là tầng “{layer}”: {time}, tức {timeShare} tổng thời gian cho {macShare} số phép nhân-cộng.',
    claimWork:
      'Nhiều phép nhân-cộng nhất là tầng “{layer}”: {macShare}, và tốn {timeShare} thời gian. Thời gian không tỉ lệ với số phép tính, vì còn phải đọc và ghi các số, và tầng nào cũng cần thời gian khởi động.',
    claimSame:
      'Tầng này cũng có nhiều phép nhân-cộng nhất, nhưng hai tỉ lệ không bằng nhau: còn phải đọc và ghi các số, và tầng nào cũng cần thời gian khởi động.',
    device: 'máy này ({processors} bộ xử lý logic)',
    unknownDevice: 'máy này',
    facts:
      'Tính bằng: {backend}, trên {device}. Trung vị của {runs} lần chạy mỗi tầng, tất cả các tầng cộng lại {total}. Số byte: đầu vào, trọng số và đầu ra dạng float32, mỗi số được chuyển một lần.',
    table: 'Thời gian và khối lượng tính toán của từng tầng',
    layer: 'Tầng',
    median: 'Trung vị',
    macs: 'MAC',
    bytes: 'Byte',
    intensity: 'MAC mỗi byte',
    shares: 'Tỉ lệ thời gian / MAC',
    time: 'thời gian',
    work: 'MAC',
    bars: '{time} thời gian, {work} số MAC',
  },
};
