export const lesson = {
  title: 'MobileNet hoạt động như thế nào',
  description:
    'Bài học: tích chập chuẩn, depthwise và pointwise, tiết kiệm được gì và đánh đổi gì, MobileNetV1, ReLU6 và MobileNetV2, với hình tương tác và bài tập.',
  lead: 'Từ một phép nhân đến hai mạng hoàn chỉnh. Mọi con số đều được tính ra hoặc có nguồn, mọi hình đều tương tác được, và bấm vào những chữ trong khung thì hình bên cạnh đổi theo.',
  extent: '{sections} phần, {figures} hình, {exercises} bài tập',
  print: 'In hoặc lưu thành PDF',
  preparing: 'Đang chuẩn bị các hình để in',
  worksheet: 'Phiếu bài tập để in',

  contents: {
    label: 'Mục lục',
    read: 'đã đọc',
    readCount: 'đã đọc {read} trên {all} phần',
    solved: 'đã giải {solved} trên {all}',
    exercises: 'Bài tập: đã giải {solved} trên {all}',
    resumeTitle: 'Lần trước bạn đã đọc đến đây.',
    resume: 'Đọc tiếp phần {number}, {title}',
  },

  section: {
    link: 'Liên kết đến phần này',
    objectives: 'Sau phần này, bạn có thể',
    note: 'Lưu ý',
    seeFigure: 'đặt lại hình',
    back: 'Về lại câu đang đọc',
    loading: 'Đang tải hình.',
    notOnPaper:
      'Hình này chưa được tải khi in trang. Nút ở đầu bài học sẽ tải đủ mọi hình trước khi in.',
    failed: 'Không tải được hình',
    failedAdvice: 'Có thể kết nối đã mất. Bạn vẫn đọc tiếp được phần chữ.',
    again: 'Thử lại',
  },

  collections: {
    symbols: 'Ký hiệu',
    symbolsCaption: 'Cùng những đại lượng ấy, viết bằng chữ cái của bài học và của các bài báo',
    quantity: 'Đại lượng',
    symbolSets: { article: 'bài học này', paper: 'các bài báo' },
    symbolSwitch: 'Chữ cái dùng trên mọi trang',
    plainSymbols: {
      stride: 'bước trượt',
      padding: 'phần đệm',
      dilation: 'độ giãn',
      groups: 'số nhóm',
      expansion: 'hệ số mở rộng',
      alpha: 'hệ số độ rộng',
      rho: 'hệ số độ phân giải',
    },
    glossary: 'Bảng thuật ngữ',
    alsoCalled: 'còn gọi là {names}',
    references: 'Tài liệu tham khảo',
  },

  ending: {
    heading: 'Giấy phép và trích dẫn',
    licence: 'Phần chữ và hình của bài học:',
    licenceName: 'Creative Commons Ghi công 4.0 (CC BY 4.0)',
    meaning:
      'Bạn được sao chép, sửa đổi và chia sẻ, kể cả trên lớp và vì mục đích thương mại, miễn là ghi rõ nguồn.',
    citeLead: 'Cách trích dẫn:',
    citation: 'MobileNet Explained contributors (2026). {site}, phiên bản {version}. CC BY 4.0.',
    bibtex: 'Mục BibTeX',
  },

  worksheetPage: {
    title: 'Phiếu bài tập',
    description: 'Phiếu bài tập về MobileNet để in, mỗi mã một bộ số riêng, kèm đáp án.',
    lead: 'Cùng một mã luôn cho cùng một phiếu. Hãy cho mỗi nhóm một mã khác nhau và giữ lại đáp án.',
    seed: 'Mã phiếu',
    seedHint: 'Tối đa {max} ký tự: tên lớp, ngày, tên người.',
    seedError: 'Mã phiếu dài từ 1 đến {max} ký tự. Vẫn dùng “{seed}”.',
    nextSeed: 'Mã tiếp theo',
    copyWithoutKey: 'Sao chép liên kết không kèm đáp án',
    print: 'In',
    backToLesson: 'Về bài học',
    name: 'Họ tên',
    date: 'Ngày',
    sheetTitle: 'MobileNet: phiếu bài tập',
    keyTitle: 'MobileNet: đáp án',
    seedLine: 'Mã phiếu: {seed}',
    answer: 'Trả lời:',
    number: 'Bài',
    keyAnswer: 'Đáp án và cách tính',
    noKey: 'Liên kết này không kèm đáp án.',
    forClass: {
      heading: 'Liên kết cho lớp học',
      figures:
        'Nút “Sao chép liên kết” dưới một hình của bài học sao chép địa chỉ của riêng hình đó, đúng như đang đặt.',
      lead: 'Địa chỉ của một trang chứa luôn các thiết lập của trang. Thêm ba từ sau vào địa chỉ là quyết định được lớp sẽ thấy gì:',
      links: {
        lock: {
          what: 'lock= vẫn hiện một điều khiển nhưng giữ nó cố định.',
          example: 'Bảng tính với cạnh bộ lọc cố định',
        },
        hide: {
          what: 'hide= bỏ bớt điều khiển hoặc bỏ bớt phần của trang.',
          example: 'Trang khám phá không có số liệu đã công bố và quy ước',
        },
        embed: {
          what: 'embed=1 chỉ hiện hình, bỏ đầu trang và chân trang, để đưa vào trang chiếu hoặc trang khóa học.',
          example: 'V1 bên cạnh V2, không có gì để chọn',
        },
      },
      names:
        'Tên của một điều khiển là khóa của nó trong địa chỉ, như f trong f=5. Bảng tính, trang khám phá và mọi hình đều ẩn hoặc cố định được từng điều khiển của mình.',
      keys: 'Các hình, mỗi hình kèm những khóa trong địa chỉ của nó:',
    },
  },
};
