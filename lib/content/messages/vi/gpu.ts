import { layerNames } from './layer-names';

export const gpu = {
  layers: layerNames,
  start: 'Thử card đồ họa',
  again: 'Thử lại',
  hint: 'Chạy mạng này trên ảnh này theo cả hai cách, kiểm tra các con số, và chỉ chuyển sang card đồ họa nếu kết quả đúng và nhanh hơn. Khởi động có thể mất vài giây; trong lúc đó mọi thứ khác vẫn chạy bình thường.',
  running: 'Đang thử card đồ họa',
  cancel: 'Hủy',
  keeps: 'Mạng vẫn được tính như trước.',
  unnamed: 'trình duyệt không cho biết tên',
  faults: {
    start: 'không khởi động được',
    stop: 'đã dừng trước khi có câu trả lời',
  },
  outcomes: {
    none: {
      title: 'Không có card đồ họa nào dùng được.',
      text: 'Trình duyệt này không cho mạng dùng card đồ họa.',
    },
    software: {
      title: 'Không có card đồ họa nào để thử.',
      text: 'Trình duyệt giả lập card đồ họa bằng bộ xử lý ({adapter}), chậm hơn WebAssembly trên chính bộ xử lý đó.',
    },
    failed: {
      title: 'Card đồ họa không chạy được.',
      text: '{adapter}: {fault}.',
    },
    inexact: {
      title: 'Card đồ họa tính không đủ chính xác.',
      text: '{adapter}: ở tầng “{layer}” có một giá trị lệch {difference} so với giá trị tính theo định nghĩa; mức cho phép là {tolerance}.',
    },
    slower: {
      title: 'Card đồ họa không nhanh hơn.',
      text: '{adapter}: {gpu} cho một lần chạy, còn hiện nay là {current} (trung vị của {runs} lần chạy; chỉ cần bớt một phần mười thời gian là đủ).',
    },
    switched: {
      title: 'Card đồ họa nhanh hơn và các con số đều đúng.',
      text: '{adapter}: {gpu} cho một lần chạy, trước đó là {current} (trung vị của {runs} lần chạy). Từ giờ mạng này được tính trên card đồ họa, cho đến khi tải lại trang.',
    },
    lost: {
      title: 'Card đồ họa đã ngừng hoạt động.',
      text: 'WebAssembly đã thay thế, với cùng mạng và cùng ảnh.',
    },
    unreachable: {
      title: 'Không tải được những gì cần cho lần thử.',
      text: 'Hãy kiểm tra kết nối rồi thử lại.',
    },
    interrupted: {
      title: 'Lần thử bị gián đoạn.',
      text: 'Mạng đã bị đổi giữa chừng, hoặc không đo được thời gian. Hãy thử lại khi ảnh đã có câu trả lời.',
    },
  },
};
