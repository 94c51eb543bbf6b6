export const failure = {
  notFound: {
    title: 'Không có trang nào ở địa chỉ này',
    text: 'Có thể địa chỉ bị gõ sai, hoặc trang đã chuyển đi. Hãy bắt đầu lại từ trang chủ:',
    home: 'Trang chủ tiếng Việt',
  },
  broken: {
    title: 'Trang này đã ngừng hoạt động',
    text: 'Một phần nào đó bị lỗi. Ảnh và các lựa chọn của bạn không bị gửi đi đâu cả. Hãy thử lại; nếu vẫn lỗi thì tải lại trang.',
    again: 'Thử lại',
    reload: 'Tải lại trang',
    details: 'Thông báo của trình duyệt',
  },
};
