export const about = {
  title: 'Về mạng MobileNet và trang web này',
  description:
    'Thẻ mô hình của mạng MobileNet chạy ở đây: nó là gì, đoán đúng được bao nhiêu, đo bằng cách nào, không làm được những gì, mọi thứ lấy từ đâu, và ảnh được xử lý ra sao.',
  lead: 'Mạng nào chạy ở đây, đoán đúng được bao nhiêu, không làm được những gì, và ảnh của bạn đi đâu.',

  network: {
    heading: 'Mạng MobileNet ở đây',
    text: 'Mạng trên trang này là MobileNetV1 với hệ số độ rộng (width multiplier) 0,25: mỗi tầng chỉ có một phần tư số kênh của mạng đầy đủ. Bên công bố đã huấn luyện nó trên ImageNet, và trọng số được dùng đúng như khi công bố; trang này không huấn luyện gì thêm.',
    facts: {
      architecture: 'Kiến trúc',
      architectureValue: 'MobileNetV1, α\u00a0=\u00a0{alpha}',
      input: 'Đầu vào',
      inputValue: '{side} × {side} × 3',
      parameters: 'Số tham số',
      parametersValue: '{parameters}, đã gộp batch norm',
      work: 'Khối lượng tính toán cho một ảnh',
      workValue: '{macs} phép nhân-cộng (MAC)',
      classes: 'Số lớp phân loại',
      classesValue: '{classes}',
      training: 'Huấn luyện trên',
      trainingValue: 'ImageNet (ILSVRC-2012)',
    },
    background:
      'Mạng có {outputs} đầu ra: đầu ra thứ nhất là lớp nền (background). Nó bị bỏ đi trước khi tính điểm, nên {classes} điểm còn lại cộng lại đúng 100%.',
  },

  accuracy: {
    heading: 'Mạng đoán đúng được bao nhiêu',
    published:
      'Top-1: lớp đúng đứng đầu. Top-5: lớp đúng nằm trong năm lớp đầu. Với cỡ mạng này, trên toàn bộ tập kiểm định ImageNet, TensorFlow-Slim công bố {slimTop1} top-1 và {slimTop5} top-5, còn bài báo MobileNet công bố {published} top-1.',
    text: 'Cách cắt ảnh quan trọng không kém việc dùng một mạng lớn hơn. Bảng này so sánh các cách cắt, với chính các trọng số ở đây. Số liệu được đo một lần, khi làm trang này, trên {photos} ảnh thuộc các lớp của ImageNet, mỗi ảnh một nhãn. Các ảnh đó không nằm trong trang, nên không thể đo lại từ đây.',
    caption: 'Độ chính xác trên {photos} ảnh',
    input: 'Mạng được xem gì',
    top1: 'Top-1',
    top5: 'Top-5',
    inputs: {
      squashed: 'Cả tấm ảnh, ép lại thành hình vuông',
      central: 'Hình vuông ở giữa, cạnh bằng ⅞ cạnh ngắn',
      shipped: 'Như trên, trọng số làm tròn về float16, như trang này lưu phần lớn chúng',
      mirrored: 'Hình vuông ở giữa và bản lật của nó, lấy trung bình',
      sixViews: 'Ba hình vuông và bản lật của chúng, lấy trung bình',
    },
    margin:
      'Với mẫu {photos} ảnh, kết quả có thể lệch {margin} điểm phần trăm về mỗi phía (khoảng tin cậy 95%), nên hãy so các dòng với nhau, đừng so với các số đã công bố, vốn được đo trên những ảnh khác.',
  },

  limits: {
    heading: 'Những gì mạng không làm được',
    items: {
      closed:
        'Nó biết {classes} lớp và ngoài ra không biết gì khác. Dù bạn cho xem gì, kể cả hình vẽ, khuôn mặt hay bức tường trống, vẫn có một lớp đứng đầu.',
      score:
        'Điểm không phải là độ chắc chắn. Điểm cho biết mạng chia 100% cho các lớp ra sao, và câu trả lời sai vẫn có thể được điểm cao: với ảnh mẫu tên lửa, nó trả lời là nhà thờ Hồi giáo.',
      one: 'Nó đặt một tên cho cả hình vuông. Nó không nói vật ở đâu, có mấy vật, hay có nhiều loại vật cùng lúc.',
      world:
        'Nó được dạy bằng những tấm ảnh có trên Internet đến năm 2012, phần lớn từ Bắc Mỹ và châu Âu (Shankar và cộng sự 2017). Những gì mới hơn, hay ở nơi khác trông khác đi, nó gần như chưa từng thấy.',
      small:
        'Nó là một trong những mạng nhỏ nhất của họ này, làm ra để chạy nhanh. Các mạng lớn hơn đoán đúng nhiều hơn.',
      people:
        'Không được dùng nó để quyết định bất cứ điều gì về một con người, hay ở nơi mà sai sót có thể gây hại: y tế, an toàn, pháp luật.',
    },
  },

  weights: {
    heading: 'Trọng số lấy từ đâu',
    text: 'Từ gói npm {package} (Apache-2.0), trong đó có mạng MobileNetV1 0.25 224 do Google công bố trên TensorFlow Hub, ở dạng graph model của TensorFlow.js.',
    changes:
      'Khi dựng trang, một đoạn mã sửa lại tệp này: trọng số được lưu ở dạng float16, lượng tải giảm một nửa (một số ít bộ lọc depthwise và bias, vốn nhạy với làm tròn nhất, vẫn giữ float32), và mỗi phép depthwise (tích chập theo chiều sâu) được ghép với bias và ReLU6 của nó thành một phép toán. Câu trả lời giữ nguyên trong phạm vi làm tròn đó: trên các ảnh thử, không xác suất nào lệch quá {difference}.',
  },

  photos: {
    heading: 'Các ảnh mẫu',
    text: 'Được tự do sao chép, sửa đổi và chia sẻ. Chúng được chọn vì có những tấm làm khó mạng.',
    by: 'Tác giả: {author}.',
    from: 'Nguồn: {source}.',
    licence: 'Giấy phép: {licence}.',
    publicDomain: 'Thuộc phạm vi công cộng.',
  },

  privacy: {
    heading: 'Ảnh được xử lý thế nào',
    lead: 'Ảnh của bạn không bao giờ rời khỏi máy. Không có máy chủ nào nhận ảnh: trang này chỉ là một bộ tệp, còn mạng chạy trong trình duyệt của bạn.',
    items: {
      memory:
        'Ảnh nằm trong bộ nhớ khi trang đang mở. Tải lại hoặc đóng trang thì ảnh mất khỏi bộ nhớ. Ảnh không được ghi vào ổ lưu trữ, bộ nhớ đệm hay đường liên kết.',
      location: 'Nơi chụp và giờ chụp lưu trong tệp ảnh không được đọc.',
      requests:
        'Phông chữ, tệp của MobileNet, mã nguồn và hình đều do chính trang này cung cấp. Không có gì được tải từ nơi khác, và khi MobileNet đã tải xong thì việc phân loại một tấm ảnh không gửi yêu cầu nào.',
      record: 'Không có cookie, không đếm lượt xem, không cần tài khoản.',
      stored:
        'Trình duyệt của bạn giữ giao diện và cỡ chữ bạn chọn, chỗ đang đọc trong bài học và các câu trả lời bài tập (bạn xóa được ngay ở đó), cùng các tệp của trang để mở được khi không có mạng Internet. Trong đó không có ảnh của bạn.',
      host: 'Máy chủ chứa trang này thấy được những tệp nào của trang đã được tải, như mọi máy chủ web. Máy chủ không thấy ảnh của bạn.',
    },
    check:
      'Bạn có thể tự kiểm tra: mở mục Network trong công cụ dành cho nhà phát triển, phân loại một tấm ảnh và thấy danh sách vẫn trống. Hoặc ngắt kết nối mạng rồi thử.',
  },

  licences: {
    heading: 'Giấy phép',
    caption: 'Các phần của trang và giấy phép',
    part: 'Phần',
    licence: 'Giấy phép',
    parts: {
      code: 'Mã nguồn của trang',
      lesson: 'Phần chữ và hình của bài học',
      weights: 'Trọng số của mạng',
      tensorflow: 'TensorFlow.js và các tệp WebAssembly đi kèm',
      plex: 'IBM Plex Sans',
      mono: 'JetBrains Mono',
      labels: 'Tên các lớp, theo WordNet 3.0 và ImageNet',
      photos: 'Ảnh mẫu',
    },
    labelsLicence: 'Giấy phép WordNet (Đại học Princeton)',
    photosLicence: 'CC0 hoặc thuộc phạm vi công cộng, xem ở trên',
  },

  cite: {
    heading: 'Cách trích dẫn',
    site: 'Trang này:',
    papers: 'Các mạng được giải thích ở đây:',
  },
};
