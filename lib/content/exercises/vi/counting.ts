import { f, line, ncPrime, value } from '../../lesson/inline';
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
    prompt: line`Đầu vào ${value('side')} × ${value('side')} × ${value('channels')}, bộ lọc ${value('kernel')} × ${value('kernel')}, không đệm, bước trượt một, ${value('filters')} kênh ra. Tích chập tách biệt chiều sâu cần bao nhiêu phép nhân, tính cả hai nửa?`,
    feedback: {
      filtersInDepthwise: line`Bạn đã cho nửa depthwise ${value('filters')} bộ lọc nên ra ${value('wrongDepthwise')}. Nó chỉ có một bộ lọc cho mỗi kênh vào.`,
      depthwiseOnly: line`Đó mới chỉ là nửa depthwise. Nửa pointwise còn phải trộn kênh.`,
      normal: line`Đó là tích chập chuẩn.`,
    },
    explanation: line`Đầu ra là ${value('outSide')} × ${value('outSide')}. Depthwise ${value('depthwise')}, pointwise ${value('pointwise')}. Tích chập chuẩn cần ${value('normal')}, vậy tỉ số là ${value('ratio')}.`,
  },
  'saving-at-512': {
    prompt: line`Bộ lọc ${value('kernel')} × ${value('kernel')}, có ${value('filters')} bộ lọc. Tích chập tách biệt cần ít phép nhân hơn bao nhiêu lần? (hai chữ số thập phân)`,
    unit: 'lần',
    feedback: {
      ceiling: line`Đó là trần, ${f} · ${f}. Chỉ tiến gần chứ không bao giờ chạm tới: số hạng có ${ncPrime} nhỏ, nhưng không bằng không.`,
      roundedToTens: line`Người ta hay nói “khoảng ${value('rounded')} lần”. Làm tròn như vậy là quá tay: con số này không bao giờ vượt ${value('ceiling')}. Hãy trả lời với hai chữ số thập phân.`,
      filters: line`Bạn chỉ dùng số hạng thứ nhất, một phần ${ncPrime}. Số hạng thứ hai, một phần ${f} · ${f}, lớn hơn nhiều.`,
    },
    explanation: line`Tỉ số là một phần ${value('filters')} cộng một phần ${value('ceiling')}, bằng ${value('ratio')}. Nghịch đảo của nó là số lần tiết kiệm. Lấy bao nhiêu bộ lọc đi nữa, con số này vẫn dưới ${value('ceiling')}.`,
  },
  'make-it-dearer': {
    prompt: line`Bộ lọc ${value('kernel')} × ${value('kernel')}. Hãy chỉnh số bộ lọc sao cho tích chập tách biệt cần nhiều phép nhân hơn tích chập chuẩn.`,
    feedback: {
      more: line`Với ${value('filters')} bộ lọc, tỉ số là ${value('ratio')}, còn nhỏ hơn nữa so với một. Thêm bộ lọc chỉ làm tích chập chuẩn đắt lên. Hãy đi theo chiều ngược lại.`,
      fewer: line`Với ${value('filters')} bộ lọc, tỉ số là ${value('ratio')}. Nó phải lớn hơn một.`,
    },
    explanation: line`Khi chỉ có một bộ lọc, riêng nửa depthwise đã tốn bằng cả tích chập chuẩn, còn nửa pointwise là phần cộng thêm: ${value('dearest')}. Một cách khác để lỗ là bộ lọc 1 × 1, khi xung quanh chẳng có gì để nhìn.`,
  },
  'accuracy-given-up': {
    prompt: line`Các tác giả bài báo MobileNet huấn luyện một mạng hai lần. Với tích chập chuẩn, mạng đoán đúng ${value('normal')} số ảnh; với tích chập tách biệt, ${value('separable')}. Cái giá phải trả là bao nhiêu điểm phần trăm?`,
    unit: 'điểm phần trăm',
    feedback: {
      nothing: line`Mất ít, nhưng không phải là không mất gì. Mạng tách biệt làm được ít hơn, và điều đó thể hiện ra ở kết quả.`,
      relative: line`${value('relative')} là phần mất so với con số đầu, tức phần trăm của một tỉ lệ phần trăm. Câu hỏi là về điểm phần trăm: hiệu của hai số.`,
      asMuchAsTheSaving: line`${value('saving')} là số lần giảm của số phép nhân. Độ chính xác giảm ít hơn nhiều.`,
    },
    explanation: line`Chỉ cần lấy hiệu của hai số. Đổi lại, mạng nhân ít hơn ${value('saving')} lần. Lời hay lỗ còn tùy công việc, và với mạng rất nhỏ thì phần mất lớn hơn.`,
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
