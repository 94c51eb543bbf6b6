import { f, line, ncPrime, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const counting = {
  'parameters-or-macs': {
    prompt: line`Một bản đồ đặc trưng ${value('side')} × ${value('side')} × ${value('channels')} đi qua một tích chập tách biệt chiều sâu: ${value('kernel')} × ${value('kernel')}, đệm kiểu same, ${value('filters')} bộ lọc, không có bias. Nó có bao nhiêu tham số?`,
    feedback: {
      normal: line`Đó là tích chập thường. Tích chập tách biệt có hai phần nhỏ thay cho một phần lớn.`,
      macs: line`Bạn đã đếm số phép nhân. Tham số chỉ lưu một lần, không nhân lên theo số vị trí.`,
      filtersInDepthwise: line`Nửa depthwise có một bộ lọc cho mỗi kênh vào, mà số kênh vào là ${value('channels')}, không phải ${value('filters')}.`,
    },
    explanation: line`Depthwise: ${value('kernel')} · ${value('kernel')} · ${value('channels')}. Pointwise: ${value('channels')} · ${value('filters')}. Tích chập thường có ${value('normal')}. Số phép nhân là chuyện khác: ${value('macs')} so với ${value('normalMacs')}. Giảm cạnh còn một nửa, ${value('halfSide')}, thì số phép nhân xuống ${value('halfMacs')}; số tham số vẫn là ${value('halfParameters')}.`,
  },
  'ratio-with-bias': {
    prompt: line`Từ ${value('channels')} kênh đến ${value('filters')} bộ lọc, ${value('kernel')} × ${value('kernel')}. Lần này tích chập nào cũng có bias: tích chập thường, depthwise và pointwise. Số tham số của bên tách biệt chia cho bên thường bằng bao nhiêu? (ba chữ số thập phân)`,
    feedback: {
      formula: line`Đó là kết quả của công thức, mà công thức không biết đến bias. Hãy đếm cả bias.`,
      biasInNormalOnly: line`Bạn chỉ cho tích chập thường có bias. Hai nửa của tích chập tách biệt, nửa nào cũng có bias riêng.`,
      inverted: line`Đó là bên thường chia cho bên tách biệt.`,
    },
    explanation: line`Bên tách biệt: ${value('weights')} trọng số và ${value('biases')} bias, tất cả ${value('separable')}. Bên thường: ${value('normal')} kể cả bias. Công thức thì cho ${value('formula')}. Càng ít kênh vào, bias càng nặng ký; có nhiều kênh thì hai số xích lại gần nhau.`,
  },
  'depthwise-counts-inputs': {
    prompt: line`Đầu vào ${value('side')} × ${value('side')} × ${value('channels')}, bộ lọc ${value('kernel')} × ${value('kernel')}, không đệm, bước trượt một, ${value('filters')} kênh ra. Tích chập tách biệt chiều sâu cần bao nhiêu phép nhân, tính cả hai nửa?`,
    feedback: {
      filtersInDepthwise: line`Bạn đã cho nửa depthwise ${value('filters')} bộ lọc: ${value('wrongDepthwise')}. Nó có một bộ lọc cho mỗi kênh vào.`,
      depthwiseOnly: line`Đó mới chỉ là nửa depthwise. Nửa pointwise còn phải trộn kênh.`,
      normal: line`Đó là tích chập thường.`,
    },
    explanation: line`Đầu ra là ${value('outSide')} × ${value('outSide')}. Depthwise ${value('depthwise')}, pointwise ${value('pointwise')}. Tích chập thường cần ${value('normal')}, vậy tỉ số là ${value('ratio')}.`,
  },
  'saving-at-512': {
    prompt: line`Bộ lọc ${value('kernel')} × ${value('kernel')}, có ${value('filters')} bộ lọc. Tích chập tách biệt cần ít phép nhân hơn bao nhiêu lần? (hai chữ số thập phân)`,
    unit: 'lần',
    feedback: {
      ceiling: line`Đó là trần, ${f} · ${f}. Chỉ tiến gần chứ không bao giờ chạm tới: số hạng có ${ncPrime} nhỏ, nhưng không bằng không.`,
      roundedToTens: line`Người ta hay nói “khoảng ${value('rounded')} lần”. Làm tròn như vậy là quá tay: con số này không bao giờ vượt ${value('ceiling')}, và ở đây hỏi chính con số ấy.`,
      filters: line`Bạn chỉ dùng số hạng thứ nhất, một phần ${ncPrime}. Số hạng thứ hai, một phần ${f} · ${f}, lớn hơn nhiều.`,
    },
    explanation: line`Tỉ số là một phần ${value('filters')} cộng một phần ${value('ceiling')}, bằng ${value('ratio')}. Nghịch đảo của nó là số lần tiết kiệm. Lấy bao nhiêu bộ lọc đi nữa, con số này vẫn dưới ${value('ceiling')}.`,
  },
  'make-it-dearer': {
    prompt: line`Bộ lọc ${value('kernel')} × ${value('kernel')}. Hãy chỉnh số bộ lọc sao cho tích chập tách biệt cần nhiều phép nhân hơn tích chập thường.`,
    feedback: {
      more: line`Với ${value('filters')} bộ lọc, tỉ số là ${value('ratio')}, càng thấp hơn một. Nhiều bộ lọc hơn làm tích chập thường đắt lên. Hãy đi chiều ngược lại.`,
      fewer: line`Với ${value('filters')} bộ lọc, tỉ số là ${value('ratio')}. Nó phải lớn hơn một.`,
    },
    explanation: line`Khi chỉ có một bộ lọc, riêng nửa depthwise đã tốn bằng cả tích chập thường, còn nửa pointwise là phần cộng thêm: ${value('dearest')}. Cách thua thứ hai là bộ lọc 1 × 1, khi xung quanh chẳng có gì để nhìn.`,
  },
  'accuracy-given-up': {
    prompt: line`Bài báo MobileNet huấn luyện một mạng hai lần. Với tích chập thường, mạng đúng ${value('normal')} số ảnh; với tích chập tách biệt, ${value('separable')}. Cái giá phải trả là bao nhiêu điểm phần trăm?`,
    unit: 'điểm phần trăm',
    feedback: {
      nothing: line`Nhỏ, nhưng không phải là không mất gì. Mạng tách biệt làm được ít hơn, và điều đó lộ ra.`,
      relative: line`${value('relative')} là phần mất so với con số đầu, tức phần trăm của một tỉ lệ phần trăm. Ở đây hỏi điểm phần trăm: hiệu của hai số.`,
      asMuchAsTheSaving: line`${value('saving')} là số lần mà số phép nhân giảm đi. Độ chính xác giảm ít hơn nhiều.`,
    },
    explanation: line`Chỉ là hiệu của hai số. Đổi lại, mạng nhân ít hơn ${value('saving')} lần. Lời hay lỗ còn tùy công việc, và với mạng rất nhỏ thì phần mất lớn hơn.`,
  },
  'macs-to-flops': {
    prompt: line`MobileNetV1 với hệ số độ rộng ${value('alpha')} trên ảnh ${value('resolution')} × ${value('resolution')} cần ${value('macs')} phép nhân-cộng. Đó là bao nhiêu GFLOP, nếu tính một phép nhân và một phép cộng là hai? (ba chữ số thập phân)`,
    unit: 'GFLOP',
    feedback: {
      asMacs: line`Đó là số tỉ phép nhân-cộng. Mỗi phép nhân-cộng gồm hai phép tính.`,
      halved: line`Ngược lại rồi: mỗi phép nhân-cộng là hai phép tính, không phải nửa phép.`,
      inMillions: line`Đó là triệu (MFLOP). Một GFLOP là một tỉ.`,
    },
    explanation: line`Hai lần ${value('macs')} là ${value('flops')}. Nhiều bài báo và công cụ viết “FLOPs” nhưng in số phép nhân-cộng. Hai nguồn lệch nhau đúng hai lần thì hầu như luôn là do vậy.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
