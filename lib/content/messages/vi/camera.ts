export const camera = {
  open: 'Camera',
  unloaded: 'Không tải được phần chụp ảnh của trang. Hãy kiểm tra kết nối rồi thử lại.',
  heading: 'Chụp một ảnh',
  promise:
    'Hình từ camera không rời khỏi thiết bị này và không được ghi lại. Chỉ tấm ảnh bạn chụp mới được mở, ngay trong trình duyệt này.',
  turnOn: 'Bật camera',
  waiting: 'Đang chờ camera',
  allow: 'Nếu trình duyệt hỏi, hãy cho phép trang này dùng camera.',
  on: 'Camera đang bật.',
  preview: 'Hình trực tiếp từ camera',
  take: 'Chụp ảnh',
  paused: 'Đang tạm dừng: camera đã tắt khi trang này bị ẩn. Nhấn để tiếp tục.',
  goOn: 'Tiếp tục',
  again: 'Thử lại',
  close: 'Đóng',
  device: 'Chọn camera',
  unnamed: 'Camera {number}',
  untaken: {
    title: 'Không chụp được ảnh.',
    text: 'Trình duyệt không tạo được tệp ảnh, thường là vì thiếu bộ nhớ. Hãy thử lại, hoặc chọn một tệp ảnh.',
  },
  failures: {
    insecure: {
      title: 'Trang này không được dùng camera.',
      text: 'Trình duyệt chỉ cho dùng camera ở những trang có địa chỉ bắt đầu bằng https. Hãy mở trang bằng địa chỉ như vậy, hoặc chọn một tệp ảnh.',
    },
    unsupported: {
      title: 'Trình duyệt này không cho trang web dùng camera.',
      text: 'Hãy mở trang bằng Chrome, Edge, Firefox hoặc Safari mới hơn, hoặc chọn một tệp ảnh.',
    },
    denied: {
      title: 'Camera đang bị chặn đối với trang này.',
      text: 'Hãy cho phép bằng biểu tượng cạnh thanh địa chỉ, và trong phần cài đặt của hệ thống nếu bị chặn ở đó. Sau đó thử lại, hoặc chọn một tệp ảnh.',
    },
    dismissed: {
      title: 'Lần này camera chưa được cho phép.',
      text: 'Hãy thử lại và chọn “Cho phép” khi trình duyệt hỏi, hoặc chọn một tệp ảnh.',
    },
    'no-camera': {
      title: 'Không tìm thấy camera nào.',
      text: 'Hãy cắm camera rồi thử lại, hoặc chọn một tệp ảnh.',
    },
    busy: {
      title: 'Không bật được camera.',
      text: 'Thường là vì một chương trình khác đang dùng nó, chẳng hạn một cuộc gọi video. Hãy đóng chương trình đó rồi thử lại, hoặc chọn một tệp ảnh.',
    },
    overconstrained: {
      title: 'Không dùng được camera này nữa.',
      text: 'Camera không còn được kết nối, hoặc không cho được hình như yêu cầu. Hãy thử lại với camera mặc định, hoặc chọn một tệp ảnh.',
    },
    ended: {
      title: 'Camera đã dừng.',
      text: 'Camera bị rút ra, hoặc quyền dùng nó đã bị thu hồi. Hãy thử lại, hoặc chọn một tệp ảnh.',
    },
  },
};
