export const shell = {
  skip: 'Tới nội dung chính',
  pages: {
    home: 'Trang chủ',
    learn: 'Bài học',
    calculator: 'Bảng tính',
    explore: 'Khám phá mạng',
    classify: 'Thử một ảnh',
    about: 'Về trang này',
  },
  navigation: {
    label: 'Các trang',
    menu: 'Trình đơn',
    homeLink: '{site}: trang chủ',
  },
  carried: {
    label: 'Số liệu và ảnh của bạn',
    samplePhoto: 'ảnh mẫu',
    pastedPhoto: 'ảnh đã dán',
    cameraPhoto: 'ảnh chụp bằng camera',
  },
  language: {
    switchTo: 'Trang này bằng tiếng Việt',
  },
  display: {
    menu: 'Hiển thị',
    theme: 'Giao diện',
    themes: {
      system: 'Hệ thống',
      light: 'Sáng',
      dark: 'Tối',
      projector: 'Máy chiếu',
    },
    textSize: 'Cỡ chữ',
  },
  footer: {
    privacy:
      'Ảnh của bạn không rời khỏi máy. Trang này không tải gì từ nơi khác và không lưu gì về bạn.',
    privacyLink: 'Ảnh được xử lý thế nào',
    licences: 'Giấy phép',
    code: 'Mã nguồn theo giấy phép MIT.',
    parts: 'Trọng số, ảnh và phông chữ theo giấy phép riêng.',
    aboutLink: 'Về mạng MobileNet và trang web này',
  },
};
