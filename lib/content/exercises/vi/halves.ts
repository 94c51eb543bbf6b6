import { line, num, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const halves = {
  'name-of-the-pair': {
    prompt: line`Một lớp lưu ${value('kernel')} × ${value('kernel')} × ${value('channels')} trọng số, mỗi kênh một bộ lọc mỏng. Lớp tiếp theo lưu 1 × 1 × ${value('channels')} × ${value('filters')}. Tất cả có ${value('weights')} trọng số. Cặp lớp này gọi là gì?`,
    options: {
      depthwise: line`depthwise (tích chập theo chiều sâu)`,
      pointwise: line`pointwise (tích chập điểm)`,
      separable: line`depthwise separable (tích chập tách biệt chiều sâu)`,
      normal: line`tích chập thường`,
    },
    feedback: {
      depthwise: line`Đó mới là lớp thứ nhất, có ${value('depthwise')} trọng số. Từ này hay bị dùng cho cả hai, và khi ấy chẳng ai biết đang nói về cái nào.`,
      pointwise: line`Đó mới là lớp thứ hai, có ${value('pointwise')} trọng số.`,
      normal: line`Tích chập thường giữa hai hình dạng ấy là một lớp duy nhất có ${value('normal')} trọng số.`,
    },
    explanation: line`Depthwise lo không gian, ${value('depthwise')} trọng số; pointwise lo các kênh, ${value('pointwise')}; cả hai gộp lại là depthwise separable.`,
  },
  'one-by-one-weights': {
    prompt: line`Một điểm ảnh có ba kênh với các giá trị ${value('first')}; ${value('second')}; ${value('third')}. Một bộ lọc 1 × 1 có các trọng số ${value('firstWeight')}; ${value('secondWeight')}; ${value('thirdWeight')}. Kết quả là bao nhiêu?`,
    feedback: {
      sum: line`Bạn đã cộng các kênh. Đó là bộ lọc 1 × 1 có mọi trọng số bằng một; ở đây thì không phải.`,
      signsLost: line`Bạn để rơi mất một dấu trừ. Trọng số có thể âm: đó là cách bộ lọc nói “không lấy kênh này”.`,
    },
    explanation: line`Mỗi giá trị nhân với trọng số của nó, rồi cộng lại. Cộng đơn thuần thì được ${value('sum')}. “1 × 1” là kích thước cửa sổ, không phải là số viết bên trong.`,
  },
  'pointwise-alone': {
    prompt: line`Một cảnh có các hình vuông đỏ, trắng, lam, lục trên nền đen. Bạn chỉ được dùng một tích chập 1 × 1, ngoài ra không gì khác. Nó tìm được gì?`,
    options: {
      square: line`toàn bộ hình vuông đỏ, nhưng không tìm được cạnh của nó`,
      edge: line`cạnh trái của hình vuông đỏ`,
      both: line`cả hai, nếu chọn đúng trọng số`,
    },
    feedback: {
      edge: line`Muốn tìm cạnh phải so với điểm bên cạnh. Bộ lọc 1 × 1 chỉ thấy một điểm ảnh, mà điểm ở mép cũng đỏ y như điểm ở giữa.`,
      both: line`Không trọng số nào làm được: các điểm ảnh giống nhau cho kết quả giống nhau, ở mép cũng như ở giữa.`,
    },
    explanation: line`Đã thử mọi tổ hợp của năm trọng số cho mỗi kênh trên một hàng của cảnh: không tổ hợp nào phân biệt được mép với giữa. Còn màu sắc thì nó phân biệt dễ dàng. Depthwise thì ngược lại. Vì thế mới cần hai nửa.`,
  },
  'patterns-per-channel': {
    prompt: line`Tích chập thường với ${value('filters')} bộ lọc có thể nhìn mỗi kênh vào bằng tối đa ${value('normalPatterns')} mẫu ${value('kernel')} × ${value('kernel')} khác nhau. Tích chập tách biệt chiều sâu dùng được bao nhiêu mẫu cho mỗi kênh trong ${value('channels')} kênh vào?`,
    feedback: {
      asNormal: line`Nếu thế thì nó đã bằng tích chập thường. Nó có cùng hình dạng đầu ra, chứ không có cùng mức tự do.`,
      channels: line`Đó là số mẫu tất cả, mỗi kênh một mẫu. Câu hỏi là về một kênh.`,
      cells: line`Đó là số ô của một mẫu.`,
    },
    explanation: line`Một. Nửa depthwise nhìn mỗi kênh một lần; nửa pointwise chỉ có thể làm thứ đã thấy mạnh lên, yếu đi hoặc đổi dấu. Hai đầu ra cần hai bộ dò cạnh khác nhau trên cùng một kênh thì không thể dựng bằng một lớp như vậy.`,
  },
  'work-per-byte': {
    prompt: line`Một lớp depthwise ${value('side')} × ${value('side')} × ${value('channels')}, bộ lọc ${value('kernel')} × ${value('kernel')}, bước trượt một, đệm kiểu same. Mọi số đều là 32 bit, và đầu vào, trọng số, đầu ra được chuyển một lần. Với mỗi byte chuyển đi, nó làm bao nhiêu phép nhân-cộng? (một chữ số thập phân)`,
    unit: 'mỗi byte',
    feedback: {
      normal: line`Đó là tích chập thường. Nó dùng mỗi số đã lấy về cho hàng trăm bộ lọc; depthwise chỉ dùng cho một.`,
      perNumber: line`Đó là tính cho mỗi số. Một số 32 bit có bốn byte.`,
      weightsOnly: line`Bạn mới tính trọng số được chuyển. Đó là phần nhỏ nhất: các bản đồ đặc trưng cũng phải đọc và ghi.`,
    },
    explanation: line`${value('macs')} phép nhân-cộng, ${value('moved')} byte. Lớp pointwise bên cạnh làm ${value('pointwise')} mỗi byte, tích chập thường ${value('normal')}. Trên phần lớn các máy, một lớp như vậy phải ngồi chờ bộ nhớ, và ít phép nhân-cộng hơn ${num('saving.ceiling')} lần không phải là ít thời gian hơn ${num('saving.ceiling')} lần.`,
  },
  'first-layer': {
    prompt: line`MobileNetV1 với hệ số độ rộng ${value('alpha')}: lớp đầu là tích chập thường 3 × 3, bước trượt hai, từ ba màu sang ${value('filters')} bộ lọc. Nếu lớp này cũng tách biệt thì tiết kiệm được bao nhiêu phần trăm số phép nhân-cộng của cả mạng? (hai chữ số thập phân)`,
    unit: '%',
    feedback: {
      ofTheLayer: line`Đó là phần tiết kiệm trong riêng lớp này. Câu hỏi là phần của cả mạng.`,
      wholeLayer: line`Đó là toàn bộ chi phí của lớp này, ${value('stemShare')}. Lớp tách biệt cũng đâu có miễn phí.`,
      ceiling: line`Đó là trần tiết kiệm của một lớp có rất nhiều bộ lọc.`,
    },
    explanation: line`Lớp này sẽ giảm từ ${value('normal')} xuống ${value('separable')} triệu, trên tổng số ${value('total')} triệu. Được chẳng bao nhiêu, mà có thứ để mất: ba màu vốn đi với nhau, và đây là lớp duy nhất thấy chúng ở dạng thô.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
