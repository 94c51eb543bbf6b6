export const figure = {
  frame: {
    try: 'Hãy thử:',
    notice: 'Điều đáng chú ý',
    showData: 'Xem số liệu',
    save: 'Lưu',
    savePicture: 'Lưu hình dạng {format}',
    saveData: 'Lưu số liệu dạng {format}',
    saveFailed: 'Không tạo được tệp',
    saveFailedAdvice:
      'Trình duyệt của bạn không vẽ được hình. Hãy thử dạng SVG, vốn không cần vẽ lại, hoặc lưu số liệu dạng CSV.',
  },
  open: {
    calculator: 'Mở trong bảng tính',
    explorer: 'Mở trong trang khám phá',
  },
  blocks: { previous: 'Khối trước', next: 'Khối sau' },
  transport: {
    label: 'Điều khiển phát lại',
    toStart: 'Về đầu',
    stepBack: 'Lùi một bước',
    play: 'Phát',
    pause: 'Dừng',
    stepForward: 'Tiến một bước',
    toEnd: 'Đến cuối',
    position: 'Bước',
    stepOf: 'bước {step} trên {count}',
    speed: 'Tốc độ',
  },
  predict: {
    label: 'Đoán trước:',
    check: 'Kiểm tra câu trả lời',
    reveal: 'Cho xem luôn',
    right: 'Đúng.',
    wrong: 'Chưa đúng.',
    choiceMissing: 'Hãy chọn một câu trả lời, hoặc bấm “Cho xem luôn”.',
    numberMissing: 'Hãy nhập một số, ví dụ 12 hoặc 0,5, hoặc bấm “Cho xem luôn”.',
    covered: 'che lại cho đến khi bạn trả lời',
  },
  network: {
    photos: {
      cat: 'mèo',
      espresso: 'espresso',
      rocket: 'tên lửa',
      'alpine-landscape': 'núi Alps',
      allium: 'hoa',
    },
    preparing: 'Đang chuẩn bị {network}',
    fetching: 'Đang tải {network}: {loaded} trên {total}',
    starting: 'Đang khởi động {network}',
    warmingUp: '{network} chạy lần đầu',
    running: 'Đang đọc những gì {network} tính được',
    cancel: 'Hủy',
    retry: 'Thử lại',
    offline:
      'Bạn đang ngoại tuyến. Nếu {network} đã được lưu trên máy này thì vẫn dùng được; nếu chưa, phải đợi đến khi có kết nối.',
    failures: {
      unreachable: {
        title: 'Không tải được {network}.',
        text: 'Trang này không gửi được các tệp của mạng. Hãy kiểm tra kết nối rồi thử lại.',
      },
      photo: {
        title: 'Không tải được ảnh mẫu.',
        text: 'Hãy kiểm tra kết nối rồi thử lại.',
      },
      damaged: {
        title: '{network} bị hỏng khi tải về.',
        text: 'Hãy thử lại; nếu vẫn vậy, tải lại trang để lấy bản mới.',
      },
      unavailable: {
        title: '{network} không chạy được trong trình duyệt này.',
        text: 'Hãy mở trang bằng Chrome, Edge, Firefox hay Safari mới hơn.',
      },
      stopped: {
        title: '{network} đã dừng giữa chừng.',
        text: 'Thường là do máy hết bộ nhớ. Hãy đóng bớt các thẻ khác rồi thử lại.',
      },
    },
  },
};
