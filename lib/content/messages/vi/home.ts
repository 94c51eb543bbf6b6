export const home = {
  title: 'Xem MobileNet hoạt động, qua từng phép nhân',
  description:
    'Bài giải thích tương tác về MobileNet, với mạng thật chạy ngay trong trình duyệt của bạn.',
  sentence: 'Nếu dựng bằng tích chập chuẩn, MobileNet sẽ phải nhân nhiều gấp {times}.',
  lead: 'Hãy xem vì sao, tự kiểm tra và nhìn nó chạy.',
  doorsLabel: 'Các lối vào',
  doors: {
    understand: {
      name: 'Hiểu',
      what: 'Bài học: từ một phép nhân đến MobileNetV2, trong khoảng 40 phút.',
    },
    calculate: {
      name: 'Tính',
      what: 'Số tham số và chi phí của một tích chập bất kỳ, mỗi con số được thay đúng vào chỗ của nó.',
    },
    explore: {
      name: 'Khám phá mạng',
      what: 'Mọi tầng của V1 và V2: kích thước, chi phí, trọng số.',
    },
    photo: {
      name: 'Thử một ảnh',
      what: 'Mạng thật, ngay trong trình duyệt của bạn. Ảnh không rời khỏi máy.',
    },
    teach: {
      name: 'Dạy',
      what: 'Phiếu bài tập, mỗi nhóm một bộ số, kèm đáp án; liên kết cố định những gì lớp thấy.',
    },
  },
};
