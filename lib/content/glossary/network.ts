import type { GlossaryEntry } from './types';

/** The parts of a network, from the stem to the softmax, and V2's block. */
export const networkTerms = {
  'batch-norm': {
    en: {
      term: 'batch norm',
      alsoCalled: ['batch normalization'],
      definition:
        'Shifts and scales each channel to a common range, with statistics from training and two learned numbers per channel. In a finished network it can be folded into the convolution before it.',
    },
    vi: {
      term: 'batch norm',
      alsoCalled: ['batch normalization', 'chuẩn hóa theo lô'],
      definition:
        'Dịch và co giãn mỗi kênh về một khoảng chung, nhờ số liệu thống kê lúc huấn luyện và hai con số học được cho mỗi kênh. Khi mạng đã huấn luyện xong, có thể gộp nó vào tích chập đứng trước.',
    },
  },
  activation: {
    en: {
      term: 'activation function',
      definition:
        'A simple function applied to each value by itself, such as ReLU. Without one between them, two layers in a row would be no more than one. The values it yields are called activations.',
    },
    vi: {
      term: 'hàm kích hoạt',
      alsoCalled: ['activation function'],
      definition:
        'Một hàm đơn giản áp dụng riêng cho từng giá trị, như ReLU. Nếu giữa hai tầng không có nó, hai tầng ấy chỉ ngang với một tầng. Các giá trị nó cho ra gọi là giá trị kích hoạt.',
    },
  },
  relu: {
    en: {
      term: 'ReLU',
      definition: 'Keeps positive values and turns negative ones into 0: max(0, x).',
    },
    vi: {
      term: 'ReLU',
      definition: 'Giữ các giá trị dương và biến các giá trị âm thành 0: max(0, x).',
    },
  },
  relu6: {
    en: {
      term: 'ReLU6',
      definition: 'ReLU with a ceiling: what is above 6 becomes 6. min(max(0, x), 6).',
    },
    vi: {
      term: 'ReLU6',
      definition: 'ReLU có trần: giá trị nào trên 6 thì thành 6. min(max(0, x), 6).',
    },
  },
  sigmoid: {
    en: {
      term: 'sigmoid',
      definition: 'A smooth S-shaped curve from 0 to 1 that reaches neither: 1 / (1 + e^−x).',
    },
    vi: {
      term: 'sigmoid',
      definition:
        'Một đường cong trơn hình chữ S đi từ 0 đến 1 nhưng không chạm hai đầu: 1 / (1 + e^−x).',
    },
  },
  stem: {
    en: {
      term: 'stem',
      definition: 'The first layer: a normal convolution on the colour picture.',
    },
    vi: {
      term: 'tầng đầu',
      alsoCalled: ['stem'],
      definition: 'Tầng đầu tiên của mạng: một tích chập chuẩn trên ảnh màu.',
    },
  },
  block: {
    en: {
      term: 'block',
      definition:
        'A group of layers that is repeated with other widths. In V1: depthwise and pointwise. In V2: expansion, depthwise, projection, and often a shortcut.',
    },
    vi: {
      term: 'khối',
      alsoCalled: ['block'],
      definition:
        'Một nhóm tầng được lặp lại với các độ rộng khác nhau. Ở V1: depthwise và pointwise. Ở V2: mở rộng, depthwise, chiếu, và thường có thêm kết nối tắt.',
    },
  },
  pooling: {
    en: {
      term: 'pooling',
      definition:
        'Several values become one, by their mean or their largest. Global average pooling takes the mean of a whole channel.',
    },
    vi: {
      term: 'gộp (pooling)',
      definition:
        'Biến nhiều giá trị thành một, bằng cách lấy trung bình hoặc lấy giá trị lớn nhất. Gộp trung bình toàn cục lấy trung bình của cả một kênh.',
    },
  },
  'fully-connected': {
    en: {
      term: 'fully connected layer',
      alsoCalled: ['classifier', 'dense layer'],
      definition:
        'Every output is a weighted sum of all inputs. At the end it gives one score per class.',
    },
    vi: {
      term: 'tầng kết nối đầy đủ',
      alsoCalled: ['fully connected', 'FC', 'bộ phân loại'],
      definition:
        'Mỗi đầu ra là tổng có trọng số của mọi đầu vào. Ở cuối mạng, nó cho mỗi lớp một điểm số.',
    },
  },
  softmax: {
    en: {
      term: 'softmax',
      definition:
        'Turns scores into positive numbers that sum to 1. They rank the known classes; they are not a measure of certainty.',
    },
    vi: {
      term: 'softmax',
      definition:
        'Biến các điểm số thành các số dương có tổng bằng 1. Chúng xếp hạng các lớp đã biết, chứ không đo độ chắc chắn.',
    },
  },
  expansion: {
    en: {
      term: 'expansion',
      definition:
        'V2’s first layer in a block: a 1 × 1 convolution that makes the tensor t times as wide. The expansion factor t is 6 by default.',
    },
    vi: {
      term: 'mở rộng (expansion)',
      definition:
        'Tầng đầu của một khối V2: tích chập 1 × 1 làm tensor rộng ra gấp t lần. Hệ số mở rộng t mặc định là 6.',
    },
  },
  projection: {
    en: {
      term: 'projection',
      definition:
        'V2’s last layer in a block: a 1 × 1 convolution from many channels to few, without an activation.',
    },
    vi: {
      term: 'chiếu (projection)',
      definition:
        'Tầng cuối của một khối V2: tích chập 1 × 1 đưa nhiều kênh về ít kênh, không có hàm kích hoạt.',
    },
  },
  bottleneck: {
    en: {
      term: 'bottleneck',
      definition:
        'The narrow place that everything has to pass. In V2: the thin tensor between two blocks.',
    },
    vi: {
      term: 'nút cổ chai',
      alsoCalled: ['bottleneck'],
      definition: 'Chỗ hẹp mà mọi thứ phải đi qua. Ở V2: tensor mỏng nằm giữa hai khối.',
    },
  },
  'linear-bottleneck': {
    en: {
      term: 'linear bottleneck',
      definition:
        'The thin end of a block has no activation behind it. Only that end: inside the block there are two ReLU6.',
    },
    vi: {
      term: 'nút cổ chai tuyến tính',
      alsoCalled: ['linear bottleneck'],
      definition:
        'Ở đầu mỏng của khối, không có hàm kích hoạt theo sau. Chỉ đầu đó thôi: bên trong khối vẫn có hai ReLU6.',
    },
  },
  shortcut: {
    en: {
      term: 'shortcut',
      alsoCalled: ['skip connection', 'residual connection'],
      definition: 'The input of a block is added to its output. Both must have the same shape.',
    },
    vi: {
      term: 'kết nối tắt',
      alsoCalled: ['shortcut', 'skip connection', 'residual connection', 'kết nối phần dư'],
      definition: 'Đầu vào của khối được cộng vào đầu ra. Hai bên phải có cùng hình dạng.',
    },
  },
  'inverted-residual': {
    en: {
      term: 'inverted residual',
      alsoCalled: ['bottleneck residual block'],
      definition:
        'V2’s block: thin, wide, thin, with the shortcut between the thin ends. The classic residual block is wide, narrow, wide, with the shortcut between the wide ends.',
    },
    vi: {
      term: 'khối phần dư đảo ngược',
      alsoCalled: ['inverted residual', 'bottleneck residual block'],
      definition:
        'Khối của V2: mỏng, rộng, mỏng, với kết nối tắt giữa hai đầu mỏng. Khối phần dư cổ điển thì rộng, hẹp, rộng, với kết nối tắt giữa hai đầu rộng.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
