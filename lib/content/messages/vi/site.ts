export const site = {
  name: 'MobileNet tường tận',
  description:
    'Xem MobileNet hoạt động ra sao: mọi con số đều được tính, mọi hình vẽ đều tương tác được, và mạng thật chạy ngay trong trình duyệt của bạn.',
  shareImage:
    'Mỗi hàng vạch là 27 phép nhân: tích chập chuẩn cần năm hàng như thế, tích chập tách biệt chỉ cần một hàng và mười lăm vạch nữa.',
};
