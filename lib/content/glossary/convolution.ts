import type { GlossaryEntry } from './types';

/** Shapes and the four convolutions. */
export const convolutionTerms = {
  tensor: {
    en: {
      term: 'tensor',
      definition:
        'A box of numbers. Here it always has a height, a width and a number of channels: H × W × C.',
    },
    vi: {
      term: 'tensor',
      definition: 'Một khối số. Ở đây nó luôn có chiều cao, chiều rộng và số kênh: H × W × C.',
    },
  },
  channel: {
    en: {
      term: 'channel',
      definition:
        'One sheet of a tensor: one number at each position. A colour picture has three, red, green and blue; inside a network each channel answers a question of its own, such as “is there an edge here?”.',
    },
    vi: {
      term: 'kênh',
      alsoCalled: ['channel'],
      definition:
        'Một lát của tensor: mỗi vị trí một con số. Ảnh màu có ba kênh đỏ, lục, lam; bên trong mạng, mỗi kênh trả lời một câu hỏi riêng, chẳng hạn “ở đây có cạnh không?”.',
    },
  },
  layer: {
    en: {
      term: 'layer',
      definition:
        'One step of a network: it takes a tensor and makes another. What is counted in this lesson are the layers that have weights.',
    },
    vi: {
      term: 'tầng',
      alsoCalled: ['layer', 'lớp'],
      definition:
        'Một bước của mạng: nhận một tensor và tạo ra một tensor khác. Khi đếm tầng, bài này chỉ đếm những tầng có trọng số. Nhiều tài liệu gọi là lớp; ở đây “lớp” chỉ dùng cho lớp phân loại (class).',
    },
  },
  'feature-map': {
    en: {
      term: 'feature map',
      definition:
        'The output of a layer inside the network; often a single channel of it is meant.',
    },
    vi: {
      term: 'bản đồ đặc trưng',
      alsoCalled: ['feature map'],
      definition:
        'Đầu ra của một tầng bên trong mạng; nhiều khi chỉ nói về một kênh của đầu ra đó.',
    },
  },
  filter: {
    en: {
      term: 'filter',
      alsoCalled: ['kernel'],
      definition:
        'A small box of weights that slides over the input. At each position it multiplies its weights with the values under it and adds the products up.',
    },
    vi: {
      term: 'bộ lọc',
      alsoCalled: ['filter', 'kernel'],
      definition:
        'Một khối trọng số nhỏ trượt trên đầu vào. Tại mỗi vị trí, nó nhân các trọng số với các giá trị nằm dưới nó rồi cộng các tích lại.',
    },
  },
  parameter: {
    en: {
      term: 'parameter',
      alsoCalled: ['weight'],
      definition:
        'A number the network learns in training: weights, biases, and two numbers per channel in a batch norm.',
    },
    vi: {
      term: 'tham số',
      alsoCalled: ['parameter', 'trọng số'],
      definition:
        'Một con số mà mạng học được khi huấn luyện: trọng số, bias, và hai số cho mỗi kênh trong batch norm.',
    },
  },
  bias: {
    en: {
      term: 'bias',
      definition:
        'One learned number per output channel, added after the products. MobileNet’s convolutions have none: the batch norm that follows does its work.',
    },
    vi: {
      term: 'bias',
      alsoCalled: ['độ lệch'],
      definition:
        'Một con số học được cho mỗi kênh ra, cộng thêm vào tổng các tích. Các tích chập của MobileNet không có bias: batch norm theo sau làm thay việc đó.',
    },
  },
  stride: {
    en: {
      term: 'stride',
      definition:
        'How far the filter moves from one position to the next. With stride 2 the output is half as wide and half as high.',
    },
    vi: {
      term: 'bước trượt',
      alsoCalled: ['stride'],
      definition:
        'Khoảng cách giữa hai vị trí liên tiếp của bộ lọc. Với bước trượt 2, chiều rộng và chiều cao của đầu ra chỉ còn một nửa.',
    },
  },
  padding: {
    en: {
      term: 'padding',
      definition:
        'Zeros put around the input so that the filter can also stand at the border. “Same” padding with stride 1 keeps the side; “valid” means no padding.',
    },
    vi: {
      term: 'phần đệm',
      alsoCalled: ['padding'],
      definition:
        'Các số 0 thêm vào quanh đầu vào để bộ lọc đặt được cả ở mép. Đệm kiểu “same” với bước trượt 1 giữ nguyên cạnh; “valid” nghĩa là không đệm.',
    },
  },
  'receptive-field': {
    en: {
      term: 'receptive field',
      definition: 'The part of the picture that can influence one value of a feature map.',
    },
    vi: {
      term: 'vùng tiếp nhận',
      alsoCalled: ['receptive field'],
      definition: 'Phần của ảnh có thể ảnh hưởng đến một giá trị của bản đồ đặc trưng.',
    },
  },
  'normal-convolution': {
    en: {
      term: 'normal convolution',
      alsoCalled: ['standard convolution'],
      definition:
        'Every filter has as many channels as the input and reads all of them. One filter makes one output channel.',
    },
    vi: {
      term: 'tích chập chuẩn',
      alsoCalled: ['normal convolution', 'tích chập thường', 'tích chập thông thường'],
      definition:
        'Mỗi bộ lọc dày bằng số kênh vào và đọc tất cả các kênh đó. Một bộ lọc cho một kênh ra.',
    },
  },
  depthwise: {
    en: {
      term: 'depthwise convolution',
      definition:
        'Each input channel has one filter of its own, one channel deep. It looks around in space and never mixes channels.',
    },
    vi: {
      term: 'depthwise (tích chập theo chiều sâu)',
      alsoCalled: ['tích chập sâu'],
      definition:
        'Mỗi kênh vào có một bộ lọc riêng, chỉ dày một kênh. Nó nhìn quanh trong không gian và không bao giờ trộn kênh. “Chiều sâu” là trục kênh, không phải số tầng của mạng.',
    },
  },
  pointwise: {
    en: {
      term: 'pointwise convolution',
      alsoCalled: ['1 × 1 convolution'],
      definition:
        'A normal convolution with a 1 × 1 filter. It mixes all channels of one pixel and never looks at a neighbour.',
    },
    vi: {
      term: 'pointwise (tích chập điểm)',
      alsoCalled: ['tích chập 1 × 1'],
      definition:
        'Tích chập chuẩn với bộ lọc 1 × 1. Nó trộn mọi kênh của một điểm ảnh và không bao giờ nhìn sang điểm ảnh bên cạnh.',
    },
  },
  separable: {
    en: {
      term: 'depthwise separable convolution',
      definition:
        'Both halves one after the other: depthwise for space, then pointwise for channels. Same output shape as a normal convolution, fewer weights, other values.',
    },
    vi: {
      term: 'depthwise separable (tích chập tách biệt chiều sâu)',
      definition:
        'Hai nửa nối tiếp nhau: depthwise lo không gian, rồi pointwise lo các kênh. So với tích chập chuẩn, hình dạng đầu ra như nhau, trọng số ít hơn, còn giá trị thì khác.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
