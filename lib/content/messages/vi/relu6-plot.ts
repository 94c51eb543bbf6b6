export const relu6Plot = {
  heading: 'ReLU6: có sàn và có trần',
  title:
    'ReLU6 giữ mọi giá trị trong khoảng từ 0 đến 6, nên bước của 8 bit biết được từ khi chưa có ảnh nào.',
  claim:
    'ReLU6 giữ mọi giá trị trong khoảng từ 0 đến {ceiling}, nên bước của {bits} bit biết được từ khi chưa có ảnh nào: {step}.',
  names: { relu6: 'ReLU6', relu: 'ReLU', sigmoid: 'sigmoid' },
  controls: { curves: 'Đường cong', all: 'cả ba', x: 'x, giá trị đi vào' },
  value: '{name} {value}',
  x: 'x = {x}',
  summary: 'Tại x = {x}: {values}. {ruler} {reluRuler}',
  ruler: 'ReLU6 với {bits} bit: từ 0 đến {largest}, bước {step}.',
  reluRuler:
    'ReLU với {bits} bit, khi các giá trị gồm những số đến {ceiling} và x này: từ 0 đến {largest}, bước {step}, {levels} mức cho đoạn từ 0 đến {ceiling}.',
  drawing: {
    ruler: '{name} với {bits} bit: từ 0 đến {largest}',
    step: 'bước {largest} ÷ {steps} = {step}',
    fixed: 'như nhau với mọi ảnh',
    moving: 'có giá trị đến {ceiling} và x này: {levels} mức đến {ceiling}',
    ticks: 'cứ {every} bước mới vẽ một vạch',
  },
  question: {
    prompt:
      'Với ReLU, ngoài các giá trị đến {ceiling} còn có thêm một giá trị bằng {outlier}. Bước của {bits} bit sẽ ra sao?',
    same: 'Vẫn là {step}',
    double: 'Tăng gấp đôi thành {step}',
    half: 'Giảm một nửa còn {step}',
    sameFeedback:
      'Đó là ReLU6, vốn có khoảng cố định. ReLU không có trần: các mức của nó phải vươn tới {outlier}.',
    doubleFeedback:
      'Khoảng dài gấp đôi mà số mức vẫn thế, nên mỗi bước thô gấp đôi, với mọi giá trị khác cũng vậy.',
    halfFeedback:
      'Bước mịn hơn thì cần nhiều mức hơn; ở đây vẫn bấy nhiêu mức cho khoảng dài gấp đôi.',
  },
  tryThis: 'kéo x lên trên 6 và nhìn thước thứ hai, rồi kéo xuống dưới 0.',
  notices: {
    ceiling: 'Trên {ceiling}, thước của ReLU6 đứng yên: bước là {step} với mọi ảnh.',
    outlier:
      'Một giá trị lớn làm bước của ReLU thô đi cho mọi giá trị khác: ở {outlier}, chỉ còn {levels} mức từ 0 đến {ceiling}.',
    sigmoid:
      'Sigmoid cũng phẳng ở hai phía, nhưng nó trơn, nằm giữa 0 và 1, và không chạm tới đầu nào.',
    empirical: 'Không có gì bắt trần phải là 6 ngoài kinh nghiệm: người ta thử và thấy tốt.',
  },
  table: {
    caption: 'Ba đường cong; hàng đầu là x bạn chọn',
    step: 'bước {bits} bit của ReLU khi có giá trị đến {ceiling} và x này',
    covered: '?',
  },
};
