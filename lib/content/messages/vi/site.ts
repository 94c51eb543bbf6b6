export const site = {
  name: 'MobileNet tường tận',
  description:
    'Xem MobileNet hoạt động ra sao: mọi con số đều được tính, mọi hình vẽ đều sống, và mạng thật chạy ngay trong trình duyệt của bạn.',
};
