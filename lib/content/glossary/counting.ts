import type { GlossaryEntry } from './types';

/** What is counted, and where the network runs. */
export const countingTerms = {
  cost: {
    en: {
      term: 'computational cost',
      definition:
        'In this lesson: the number of multiplications for one picture. It leaves out additions, biases, batch norms, activations and the moving of data.',
    },
    vi: {
      term: 'chi phí tính toán',
      alsoCalled: ['computational cost'],
      definition:
        'Trong bài này: số phép nhân cho một ảnh. Nó bỏ qua phép cộng, bias, batch norm, hàm kích hoạt và việc di chuyển dữ liệu.',
    },
  },
  mac: {
    en: {
      term: 'multiply-add (MAC)',
      alsoCalled: ['mult-add', 'MAdd', 'multiply-accumulate'],
      definition:
        'One multiplication together with the addition of its product. The unit of all costs in this lesson.',
    },
    vi: {
      term: 'phép nhân-cộng (MAC)',
      alsoCalled: ['mult-add', 'MAdd'],
      definition:
        'Một phép nhân cùng với phép cộng tích của nó vào tổng. Đơn vị của mọi chi phí trong bài này.',
    },
  },
  flop: {
    en: {
      term: 'FLOP',
      definition:
        'One operation on floating-point numbers. A multiply-add is two of them. Many tools print “FLOPs” and mean multiply-adds.',
    },
    vi: {
      term: 'FLOP',
      definition:
        'Một phép tính trên số thực dấu phẩy động. Một phép nhân-cộng là hai FLOP. Nhiều công cụ in “FLOPs” nhưng thực ra đếm phép nhân-cộng.',
    },
  },
  intensity: {
    en: {
      term: 'arithmetic intensity',
      definition:
        'Multiply-adds per byte that must be moved. Where it is low, the processor waits for memory.',
    },
    vi: {
      term: 'cường độ tính toán',
      alsoCalled: ['arithmetic intensity'],
      definition:
        'Số phép nhân-cộng trên mỗi byte phải di chuyển. Khi nó thấp, bộ xử lý phải ngồi chờ bộ nhớ.',
    },
  },
  'edge-device': {
    en: {
      term: 'edge device',
      definition:
        'A machine at the place where the data arises, such as a phone, a camera or a small robot. It has little memory, a modest processor, perhaps a battery.',
    },
    vi: {
      term: 'thiết bị biên',
      alsoCalled: ['edge device'],
      definition:
        'Thiết bị đặt ngay nơi dữ liệu sinh ra, như điện thoại, camera hay robot nhỏ. Nó có ít bộ nhớ, bộ xử lý khiêm tốn, và có khi chạy bằng pin.',
    },
  },
  class: {
    en: {
      term: 'class',
      definition:
        'One of the names that a network can give to a picture. The list is fixed by the training.',
    },
    vi: {
      term: 'lớp (class)',
      alsoCalled: ['lớp phân loại'],
      definition:
        'Một trong những tên gọi mà mạng có thể gán cho ảnh. Danh sách các lớp cố định từ lúc huấn luyện.',
    },
  },
  accuracy: {
    en: {
      term: 'accuracy (top-1)',
      definition:
        'The share of test pictures whose highest-scoring class is the right one. Top-5: the right class is among the five highest.',
    },
    vi: {
      term: 'độ chính xác (top-1)',
      alsoCalled: ['accuracy'],
      definition:
        'Tỉ lệ ảnh kiểm tra mà lớp có điểm cao nhất đúng là lớp của ảnh. Top-5: lớp đúng nằm trong năm lớp điểm cao nhất.',
    },
  },
  'activation-memory': {
    en: {
      term: 'peak memory',
      definition:
        'The most values that must be kept at one moment while the network runs: the inputs and outputs of the running step, and what a shortcut still needs. The weights come on top.',
    },
    vi: {
      term: 'bộ nhớ đỉnh',
      alsoCalled: ['peak memory'],
      definition:
        'Số giá trị nhiều nhất phải giữ cùng một lúc khi mạng chạy: đầu vào và đầu ra của bước đang chạy, cùng những gì kết nối tắt còn cần. Trọng số thì tính thêm.',
    },
  },
  quantization: {
    en: {
      term: 'quantization',
      definition:
        'Writing numbers with few bits, for example as one of 256 equal steps between a smallest and a largest value.',
    },
    vi: {
      term: 'lượng tử hóa',
      alsoCalled: ['quantization'],
      definition:
        'Ghi các số bằng ít bit, ví dụ thành một trong 256 mức cách đều nhau giữa giá trị nhỏ nhất và lớn nhất.',
    },
  },
  hyperparameter: {
    en: {
      term: 'hyperparameter',
      definition:
        'A number that people choose before training, such as the number of filters or the expansion factor. Training does not change it.',
    },
    vi: {
      term: 'siêu tham số',
      alsoCalled: ['hyperparameter'],
      definition:
        'Một số do con người chọn trước khi huấn luyện, như số bộ lọc hay hệ số mở rộng. Việc huấn luyện không thay đổi nó.',
    },
  },
  alpha: {
    en: {
      term: 'width multiplier α',
      definition:
        'Makes every layer thinner or wider: the number of channels is multiplied by α; only V2’s last convolution stays as wide as it is where α is below 1. The number of layers stays.',
    },
    vi: {
      term: 'hệ số độ rộng α',
      alsoCalled: ['width multiplier'],
      definition:
        'Làm mọi tầng hẹp đi hoặc rộng ra: số kênh được nhân với α; riêng tầng tích chập cuối của V2 giữ nguyên độ rộng khi α nhỏ hơn 1. Số tầng giữ nguyên.',
    },
  },
  rho: {
    en: {
      term: 'resolution multiplier ρ',
      definition:
        'Makes the input picture smaller: its side is multiplied by ρ. The number of parameters stays.',
    },
    vi: {
      term: 'hệ số độ phân giải ρ',
      alsoCalled: ['resolution multiplier'],
      definition: 'Làm ảnh đầu vào nhỏ đi: cạnh ảnh được nhân với ρ. Số tham số giữ nguyên.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
