import { f, line, ncPrime, num, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const counting = {
  'parameters-or-macs': {
    prompt: line`Một bản đồ đặc trưng ${value('side')} × ${value('side')} × ${value('channels')} đi qua một tích chập tách biệt chiều sâu: ${value('kernel')} × ${value('kernel')}, đệm kiểu same, ${value('filters')} bộ lọc, không có bias. Nó có bao nhiêu tham số?`,
    feedback: {
      normal: line`Đó là tích chập chuẩn. Tích chập tách biệt có hai phần nhỏ thay cho một phần lớn.`,
      macs: line`Bạn đã đếm số phép nhân. Tham số chỉ lưu một lần, có bao nhiêu vị trí cũng thế.`,
      filtersInDepthwise: line`Nửa depthwise có một bộ lọc cho mỗi kênh vào, mà số kênh vào là ${value('channels')}, không phải ${value('filters')}.`,
    },
    explanation: line`Depthwise: ${value('kernel')} · ${value('kernel')} · ${value('channels')}. Pointwise: ${value('channels')} · ${value('filters')}. Tích chập chuẩn có ${value('normal')}. Số phép nhân là chuyện khác: ${value('macs')} so với ${value('normalMacs')}. Giảm cạnh còn một nửa, tức ${value('halfSide')}, thì số phép nhân còn ${value('halfMacs')}; số tham số vẫn là ${value('halfParameters')}.`,
  },
  'ratio-with-bias': {
    prompt: line`Có ${value('channels')} kênh vào và ${value('filters')} bộ lọc ${value('kernel')} × ${value('kernel')}. Lần này tích chập nào cũng có bias: tích chập chuẩn, depthwise và pointwise. Lấy số tham số của bên tách biệt chia cho số tham số của bên chuẩn thì được bao nhiêu? (ba chữ số thập phân)`,
    feedback: {
      formula: line`Đó là kết quả của công thức, mà công thức không biết đến bias. Hãy đếm cả bias.`,
      biasInNormalOnly: line`Bạn mới chỉ tính bias cho tích chập chuẩn. Hai nửa của tích chập tách biệt, nửa nào cũng có bias riêng.`,
      inverted: line`Đó là bên chuẩn chia cho bên tách biệt.`,
    },
    explanation: line`Bên tách biệt: ${value('weights')} trọng số và ${value('biases')} bias, tất cả ${value('separable')}. Bên chuẩn: ${value('normal')}, kể cả bias. Công thức thì cho ${value('formula')}. Càng ít kênh vào, bias càng nặng ký; càng nhiều kênh thì hai số càng gần nhau.`,
  },
  'depthwise-counts-inputs': {
    prompt: line`Đầu vào ${value('side')} × ${value('side')} × ${value('channels')} đi qua một tích chập depthwise có bộ lọc ${value('kernel')} × ${value('kernel')}, không đệm, bước trượt một. Sau đó sẽ là một tích chập pointwise có ${value('filters')} bộ lọc. Riêng depthwise cần bao nhiêu phép nhân?`,
    feedback: {
      filtersInDepthwise: line`Bạn đã cho nó ${value('filters')} bộ lọc, mỗi kênh ra của cả cặp một bộ. Thật ra mỗi kênh vào mới có một bộ, mà số kênh vào là ${value('channels')}.`,
      weightsOnly: line`Đó là số trọng số. Mỗi trọng số làm việc một lần ở từng vị trí của đầu ra.`,
      normal: line`Đó là một tích chập chuẩn có ${value('filters')} bộ lọc.`,
    },
    explanation: line`Nó có ${value('channels')} bộ lọc ${value('kernel')} × ${value('kernel')}, tất cả ${value('weights')} trọng số, còn đầu ra là ${value('outSide')} × ${value('outSide')}: hãy nhân hai số ấy với nhau. ${value('filters')} bộ lọc kia thuộc về nửa thứ hai. Tích chập chuẩn thì cần ${value('normal')}.`,
  },
  'saving-at-512': {
    prompt: line`Bộ lọc ${value('kernel')} × ${value('kernel')}, có ${value('filters')} bộ lọc. Tích chập tách biệt cần ít phép nhân hơn bao nhiêu lần? (hai chữ số thập phân)`,
    unit: 'lần',
    feedback: {
      ceiling: line`Đó là trần, ${f} · ${f}. Chỉ tiến gần chứ không bao giờ chạm tới: số hạng có ${ncPrime} nhỏ, nhưng không bằng không.`,
      roundedToTens: line`Làm tròn thành “khoảng ${value('rounded')} lần” là quá tay: con số này không bao giờ vượt ${value('ceiling')}. Hãy trả lời với hai chữ số thập phân.`,
      filters: line`Bạn chỉ dùng số hạng thứ nhất, một phần ${ncPrime}. Số hạng thứ hai, một phần ${f} · ${f}, lớn hơn nhiều.`,
    },
    explanation: line`Tỉ số là một phần ${value('filters')} cộng một phần ${value('ceiling')}, bằng ${value('ratio')}. Nghịch đảo của nó là số lần tiết kiệm. Lấy bao nhiêu bộ lọc đi nữa, con số này vẫn dưới ${value('ceiling')}.`,
  },
  'make-it-dearer': {
    prompt: line`Bộ lọc ${value('kernel')} × ${value('kernel')}. Hãy chỉnh số bộ lọc sao cho tích chập tách biệt tiết kiệm được chưa tới một nửa số phép nhân, hoặc không tiết kiệm được gì.`,
    feedback: {
      many: line`Với ${value('filters')} bộ lọc, tỉ số là ${value('ratio')}: phần lớn công việc được tiết kiệm. Càng nhiều bộ lọc thì tích chập chuẩn càng đắt. Hãy đi chiều ngược lại.`,
      few: line`Với ${value('filters')} bộ lọc, tỉ số là ${value('ratio')}. Nó phải lớn hơn một nửa.`,
    },
    explanation: line`Với hai bộ lọc, tỉ số là ${value('two')}; với một bộ lọc duy nhất là ${value('dearest')}: khi ấy riêng nửa depthwise đã tốn bằng cả tích chập chuẩn, còn nửa pointwise là phần cộng thêm. Muốn tiết kiệm nhiều thì phải có nhiều bộ lọc. Cách thứ hai để không được lợi là bộ lọc 1 × 1, khi xung quanh chẳng có gì để nhìn.`,
  },
  'accuracy-given-up': {
    prompt: line`Mạng tách biệt trong bài báo đoán đúng ${value('full')} số ảnh. Các tác giả còn huấn luyện một mạng mỏng hơn, tầng nào cũng chỉ có ${value('width')} số kênh: nó nhân ít hơn ${value('saving')} lần nữa và đoán đúng ${value('thin')}. Trong ${value('pictures')} ảnh, mạng mỏng đoán sai nhiều hơn bao nhiêu ảnh?`,
    unit: 'ảnh',
    feedback: {
      nothing: line`Không có gì miễn phí. Mạng mỏng làm được ít hơn, và điều đó lộ ra.`,
      points: line`Đó là số điểm phần trăm, tức số ảnh trong một trăm ảnh. Câu hỏi là về ${value('pictures')} ảnh.`,
      relative: line`Bạn đã lấy ${value('relative')}, phần mất so với con số đầu, tức phần trăm của một tỉ lệ phần trăm. Hãy lấy hiệu của hai số.`,
      asMuchAsTheSaving: line`Sẽ nhiều như vậy nếu độ chính xác cũng giảm ${value('saving')} lần như số phép nhân. Nó giảm ít hơn nhiều.`,
    },
    explanation: line`${value('points')} điểm phần trăm là ${value('points')} ảnh trong một trăm ảnh. Đổi từ tích chập chuẩn sang tách biệt chỉ mất ${num('cited.accuracyGivenUp')} điểm. Mạng mỏng đến thế có còn đáng hay không là tùy công việc.`,
  },
  'macs-to-flops': {
    prompt: line`MobileNetV1 với hệ số độ rộng ${value('alpha')} trên ảnh ${value('resolution')} × ${value('resolution')} cần ${value('macs')} phép nhân-cộng. Đó là bao nhiêu GFLOP, nếu tính một phép nhân và một phép cộng là hai? (ba chữ số thập phân)`,
    unit: 'GFLOP',
    feedback: {
      asMacs: line`Đó là số phép nhân-cộng, tính bằng tỉ. Mỗi phép nhân-cộng gồm hai phép tính.`,
      halved: line`Ngược lại rồi: mỗi phép nhân-cộng là hai phép tính, không phải nửa phép.`,
      inMillions: line`Con số này tính bằng triệu (MFLOP). Một GFLOP là một tỉ.`,
    },
    explanation: line`Hai lần ${value('macs')} là ${value('flops')}. Nhiều bài báo và công cụ viết “FLOPs” nhưng lại in số phép nhân-cộng. Khi hai nguồn lệch nhau đúng hai lần thì hầu như luôn là vì thế.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
