export const home = {
  title: 'Xem MobileNet hoạt động, qua từng phép nhân',
  description: 'Bài giải thích tương tác về MobileNet, với mạng thật chạy ngay trong trình duyệt.',
  lead: 'Một mạng đủ nhỏ cho điện thoại, được tháo rời để xem. Mạng thật chạy ngay đây, trong trình duyệt của bạn: đưa cho nó một tấm ảnh và xem nó thấy gì.',
  tryPhoto: 'Thử một ảnh',
  about: 'Về mạng này',
  figure: {
    title:
      'Tại một vị trí, tích chập thường nhân {normal} lần, tích chập tách biệt {separable} lần.',
    example:
      'Ví dụ: bộ lọc {f} × {f}, {channels} kênh vào, {filters} bộ lọc. Mỗi vạch là một trọng số và một phép nhân.',
    normal: 'Thường',
    separable: 'Tách biệt',
    depthwise: 'depthwise',
    pointwise: 'pointwise',
    unit: 'phép nhân',
  },
};
