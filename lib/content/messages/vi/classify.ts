import { classifyNetwork } from './classify-network';
import { layerNames } from './layer-names';

export const classify = {
  title: 'Thử một tấm ảnh',
  description:
    'Đưa ảnh của bạn cho mạng MobileNet thật: năm câu trả lời tốt nhất sau vài mili giây, ngay trong trình duyệt. Ảnh không rời khỏi máy bạn.',
  heading: 'MobileNet thấy gì trong ảnh của bạn?',
  lead: 'Mạng thật chạy ngay trong trình duyệt này. Ảnh không bao giờ rời khỏi máy bạn.',

  choose: 'Chọn ảnh',
  chooseHint: 'Hoặc thả ảnh vào bất cứ đâu trên trang, hoặc dán ảnh (Ctrl+V hay ⌘V).',
  samplesLegend: 'Hoặc một trong năm ảnh mẫu',
  dropHere: 'Thả ảnh vào đây',
  dropHint: 'Ảnh được mở ngay trong trình duyệt và không gửi đi đâu cả.',
  samples: {
    cat: { name: 'Mèo', alt: 'Mặt một chú mèo vằn, hơi quay sang phải' },
    espresso: { name: 'Espresso', alt: 'Tách cà phê espresso màu đỏ có thìa, trên bàn gỗ' },
    rocket: {
      name: 'Tên lửa',
      alt: 'Tên lửa trắng trên bệ phóng lúc chạng vạng, giữa các tháp giàn thép',
    },
    'alpine-landscape': {
      name: 'Núi Alps',
      alt: 'Ảnh cũ chụp các đỉnh núi tuyết sau hàng linh sam sẫm màu',
    },
    allium: { name: 'Hoa', alt: 'Bản in cũ chụp một cây hoa hành có nụ đang hé' },
  },

  photo: {
    heading: 'Phần ảnh mạng được xem',
    empty: 'Chưa có ảnh',
    emptyHint:
      'Hãy chọn ảnh ở trên. Mạng chỉ được xem phần ảnh trong khung vuông, không thấy gì khác.',
    waiting: 'Ảnh này đang chờ MobileNet.',
    cropLabel: '{side}\u00a0×\u00a0{side}',
    caption:
      'Mạng được xem ô vuông trong khung, {crop}\u00a0×\u00a0{crop} trên {width}\u00a0×\u00a0{height} điểm ảnh, thu về {side}\u00a0×\u00a0{side}. Phần mờ bên ngoài nó không hề thấy.',
    own: 'Ảnh của bạn: {name}',
    pasted: 'Ảnh bạn vừa dán',
    taken: 'Ảnh bạn vừa chụp bằng camera',
  },

  answer: {
    heading: 'Câu trả lời của mạng',
    table: 'Năm lớp có điểm cao nhất',
    name: 'Lớp',
    score: 'Điểm',
    scale: 'Vạch đầy là 100%.',
    rest: '{count} lớp còn lại chia nhau {share}.',
    less: '< {share}',
    empty: 'Năm lớp đứng đầu sẽ hiện ở đây.',
    done: 'Xong: {name} {score}.',
  },

  time: {
    heading: 'Thời gian cho ảnh này: {total}',
    decode: 'giải mã',
    prepare: 'cắt, thu nhỏ',
    run: 'chạy mạng',
    read: 'đọc',
    backend: 'Tính bằng {backend}, đo một lần, trên máy này.',
    backends: {
      'wasm-simd': 'WebAssembly, mỗi lần nhiều số (SIMD)',
      wasm: 'WebAssembly, mỗi lần một số',
      webgl: 'WebGL trên card đồ họa',
      cpu: 'JavaScript thuần, cách chậm: trình duyệt này không có WebAssembly',
    },
  },

  load: {
    fetching: 'Đang tải MobileNet: {loaded} trên {total}',
    starting: 'Đang khởi động MobileNet',
    warmingUp: 'MobileNet chạy lần đầu',
    preparing: 'Đang chuẩn bị MobileNet',
    running: 'Đang xem ảnh',
    ready: 'MobileNet đã sẵn sàng.',
    cancel: 'Hủy',
    start: 'Tải MobileNet',
    stopped: 'MobileNet chưa được tải.',
    retry: 'Thử lại',
  },

  networks: classifyNetwork,
  layers: layerNames,

  unknownSample: {
    title: 'Không có ảnh mẫu “{name}”',
    text: 'Liên kết nhắc đến một ảnh mà trang này không có. Trang mở ảnh “{shown}” thay thế; các ảnh mẫu khác ở phía trên.',
  },

  notes: {
    score: {
      heading: 'Điểm không phải là độ chắc chắn',
      text: 'Mạng buộc phải chia đủ 100% cho {classes} lớp của nó và không thể nói “không phải lớp nào cả”. Ảnh chụp thứ khác vẫn nhận được câu trả lời, đôi khi với điểm rất cao.',
      samples:
        'Các ảnh mẫu được chọn để thấy điều đó: có ảnh mạng nhỏ này nhận ra, có ảnh nó phân vân, có ảnh nó sai mà điểm vẫn cao.',
    },
    network: {
      heading: 'Đây là mạng nào',
      text: 'MobileNetV1 với hệ số độ rộng α\u00a0=\u00a0{alpha}, bản hẹp nhất từng được công bố, huấn luyện trên ImageNet: {bytes} trọng số, đầu vào {side}\u00a0×\u00a0{side} điểm ảnh. Bản rộng hơn sai ít hơn.',
      unloaded:
        'MobileNetV1 với hệ số độ rộng α\u00a0=\u00a0{alpha}, bản hẹp nhất từng được công bố, huấn luyện trên ImageNet. Bản rộng hơn sai ít hơn.',
    },
    privacy: {
      heading: 'Ảnh của bạn đi đâu',
      text: 'Không đi đâu cả. Ảnh được giải mã và phân loại trong bộ nhớ của trang này: không gửi đi, không lưu lại, không đọc nơi chụp và ngày chụp; liên kết tới trang này không bao giờ chứa ảnh.',
    },
  },

  /** {name}: the file; {what}: a title below. */
  refusedFile: '“{name}”: {what}',
  errors: {
    'empty-file': {
      title: 'Tệp này rỗng.',
      text: 'Tệp có 0 byte, như khi tải về bị đứt giữa chừng. Hãy chép lại tệp hoặc chọn ảnh khác.',
    },
    'not-an-image': {
      title: 'Tệp này không phải là ảnh.',
      text: 'Trang mở được JPEG, PNG, WebP, AVIF và GIF. Với loại khác, hãy chụp màn hình rồi dán vào đây.',
    },
    'unsupported-image': {
      title: 'Trình duyệt này không mở được ảnh {format}.',
      text: 'Hãy mở ảnh bằng một ứng dụng ảnh rồi lưu hoặc xuất thành JPEG hay PNG, hoặc chụp màn hình rồi dán vào đây.',
    },
    heic: {
      title: 'Trình duyệt này không mở được ảnh {format}.',
      text: 'Hãy lưu thành JPEG: trên máy Mac, mở bằng Xem trước (Preview) rồi chọn Tệp › Xuất › JPEG; trên Windows, mở bằng Photos rồi chọn Lưu thành › JPG. Để iPhone chụp JPEG từ nay, vào Cài đặt › Camera › Định dạng › Tương thích nhất. Hoặc chụp màn hình rồi dán vào đây.',
    },
    'file-too-large': {
      title: 'Tệp này quá lớn: {megabytes} MB.',
      text: 'Trang mở được tối đa {limit} MB. Hãy lưu một bản nhỏ hơn, hoặc chụp màn hình rồi dán vào đây.',
    },
    'too-many-pixels': {
      title: 'Ảnh này có quá nhiều điểm ảnh: {megapixels} triệu.',
      text: 'Trang mở được tối đa {limit} triệu. Hãy lưu một bản nhỏ hơn; đằng nào mạng cũng chỉ xem một ô vuông nhỏ.',
    },
    'unreadable-file': {
      title: 'Không đọc được tệp này.',
      text: 'Có thể tệp đã bị di chuyển, đổi tên hoặc xóa, hoặc đó là một thư mục. Hãy chọn lại tệp đó, hoặc chọn ảnh khác.',
    },
    'damaged-image': {
      title: 'Ảnh này bị hỏng.',
      text: 'Phần đầu đúng là ảnh nhưng không đọc được đến hết. Hãy chép hoặc tải lại, hoặc chọn ảnh khác.',
    },
    'model-unreachable': {
      title: 'Không tải được MobileNet.',
      text: 'Trang này không gửi được các tệp của mạng. Hãy kiểm tra kết nối rồi thử lại.',
    },
    offline: {
      title: 'Bạn đang ngoại tuyến, và MobileNet chưa có trên máy này.',
      text: 'Khi có kết nối trở lại, MobileNet sẽ tự được tải. Sau đó phân loại ảnh không cần kết nối nữa.',
    },
    'model-damaged': {
      title: 'MobileNet bị hỏng khi tải về.',
      text: 'Các tệp tải về bị sai nội dung. Hãy thử lại; nếu vẫn vậy, tải lại trang để lấy bản mới.',
    },
    'model-incomplete': {
      title: 'Thiếu tệp {file}.',
      text: 'model.json của mạng có nhắc đến tệp này. Hãy chọn model.json cùng tất cả các tệp trọng số của nó.',
    },
    'not-a-mobilenet': {
      title: 'Mạng này không phải MobileNet.',
      text: 'Trước tầng “{layer}”, mạng khớp với MobileNetV1 hoặc V2; tại tầng đó, mạng có {found} trong khi cần {expected}. Hãy chọn model.json và các tệp trọng số của một MobileNetV1 hoặc V2.',
    },
    'engine-crashed': {
      title: 'MobileNet đã dừng giữa chừng.',
      text: 'Thường là do máy hết bộ nhớ. Hãy thử lại; nếu lại dừng, đóng bớt các thẻ khác rồi tải lại trang.',
    },
    'engine-unavailable': {
      title: 'MobileNet không chạy được trong trình duyệt này.',
      text: 'Cả WebAssembly lẫn JavaScript thuần đều không khởi động được. Hãy thử lại, hoặc mở trang bằng Chrome, Edge, Firefox hay Safari mới hơn.',
    },
    'no-picture': {
      title: 'Chưa có ảnh nào để xem bên trong.',
      text: 'Hãy chọn một ảnh trước; sau đó có thể xem mọi giá trị mà mạng tính cho ảnh ấy.',
    },
    'not-offered': {
      title: 'Mạng này không trả lời được câu hỏi đó.',
      text: 'Các tầng của nó không cho phép. Hãy chọn tầng khác, hoặc một mạng có sẵn của trang này.',
    },
    cancelled: {
      title: 'Đã hủy.',
      text: 'Hãy chọn ảnh hoặc thử lại khi bạn muốn.',
    },
    'photo-unreachable': {
      title: 'Không tải được ảnh mẫu.',
      text: 'Hãy kiểm tra kết nối rồi chọn lại, hoặc chọn một ảnh trên máy này.',
    },
    'no-photo': {
      title: 'Không có ảnh nào trong đó.',
      text: 'Thứ bạn thả hoặc dán không chứa tệp ảnh. Hãy sao chép chính tấm ảnh chứ không phải liên kết của nó, hoặc lưu ảnh lại rồi chọn tệp.',
    },
  },
};
