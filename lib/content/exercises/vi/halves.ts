import { line, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const halves = {
  'name-of-the-pair': {
    prompt: line`Một tầng lưu ${value('kernel')} × ${value('kernel')} × ${value('channels')} trọng số, mỗi kênh một bộ lọc mỏng. Tầng tiếp theo lưu 1 × 1 × ${value('channels')} × ${value('filters')}. Tất cả có ${value('weights')} trọng số. Cặp tầng này gọi là gì?`,
    options: {
      depthwise: line`depthwise (tích chập theo chiều sâu)`,
      pointwise: line`pointwise (tích chập điểm)`,
      separable: line`depthwise separable (tích chập tách biệt chiều sâu)`,
      normal: line`tích chập chuẩn`,
    },
    feedback: {
      depthwise: line`Đó mới là tầng thứ nhất, có ${value('depthwise')} trọng số. Từ này hay bị dùng cho cả cặp, và khi ấy chẳng ai biết đang nói về cái nào.`,
      pointwise: line`Đó mới là tầng thứ hai, có ${value('pointwise')} trọng số.`,
      normal: line`Tích chập chuẩn với cùng hình dạng vào và ra là một tầng duy nhất có ${value('normal')} trọng số.`,
    },
    explanation: line`Depthwise lo không gian, ${value('depthwise')} trọng số; pointwise lo các kênh, ${value('pointwise')}; cả hai gộp lại là depthwise separable.`,
  },
  'one-by-one-weights': {
    prompt: line`Một điểm ảnh có ba kênh với các giá trị ${value('first')}; ${value('second')}; ${value('third')}. Một bộ lọc 1 × 1 có các trọng số ${value('firstWeight')}; ${value('secondWeight')}; ${value('thirdWeight')}. Kết quả là bao nhiêu?`,
    feedback: {
      sum: line`Bạn đã cộng các kênh. Đó là bộ lọc 1 × 1 có mọi trọng số bằng một; ở đây thì không phải.`,
      signsLost: line`Bạn đánh rơi một dấu trừ. Trọng số có thể âm: đó là cách bộ lọc nói “không lấy kênh này”.`,
    },
    explanation: line`Mỗi giá trị nhân với trọng số của nó, rồi cộng lại. Nếu chỉ cộng thì được ${value('sum')}. “1 × 1” là kích thước cửa sổ, không phải con số viết bên trong.`,
  },
  'pointwise-alone': {
    prompt: line`Một cảnh có các hình vuông đỏ, trắng, lam, lục trên nền đen. Bạn chỉ được dùng một tích chập 1 × 1, không được dùng gì khác. Nó tìm được gì?`,
    options: {
      square: line`toàn bộ hình vuông đỏ, nhưng không tìm được cạnh của nó`,
      edge: line`cạnh trái của hình vuông đỏ`,
      both: line`cả hai, nếu chọn đúng trọng số`,
    },
    feedback: {
      edge: line`Muốn tìm được cạnh thì phải so với điểm bên cạnh. Bộ lọc 1 × 1 chỉ thấy một điểm ảnh, mà điểm ở mép cũng đỏ y như điểm ở giữa.`,
      both: line`Không bộ trọng số nào làm được: các điểm ảnh giống nhau cho kết quả giống nhau, ở mép cũng như ở giữa.`,
    },
    explanation: line`Chúng tôi đã thử mọi tổ hợp, mỗi kênh năm giá trị trọng số, trên một hàng của cảnh: không tổ hợp nào phân biệt được mép với giữa. Còn màu sắc thì phân biệt được dễ dàng. Depthwise thì ngược lại. Vì thế mới cần cả hai nửa.`,
  },
  'patterns-per-channel': {
    prompt: line`Tích chập chuẩn có ${value('filters')} bộ lọc trên ${value('channels')} kênh vào có thể chứa, cho mỗi bộ lọc và mỗi kênh, một mẫu ${value('kernel')} × ${value('kernel')} riêng: tất cả ${value('normalPatterns')} mẫu. Tích chập tách biệt chiều sâu với cùng hình dạng vào và ra chứa được bao nhiêu mẫu?`,
    feedback: {
      asNormal: line`Nếu thế thì nó đã bằng tích chập chuẩn. Nó có cùng hình dạng đầu ra, chứ không có cùng mức tự do.`,
      filters: line`Đó là mỗi bộ lọc của nửa pointwise một mẫu. Các bộ lọc ấy là 1 × 1: chúng không chứa mẫu nào.`,
      single: line`Đó là số mẫu dùng được cho một kênh. Ở đây có ${value('channels')} kênh.`,
      weights: line`Bạn đã đếm số ô. Một mẫu có ${value('tile')} ô.`,
    },
    explanation: line`Nửa depthwise giữ ${value('depthwise')} trọng số, chia thành các mẫu ${value('tile')} ô: mỗi kênh một mẫu. Nửa pointwise chỉ có thể làm thứ đã thấy mạnh lên, yếu đi hoặc đổi dấu. Hai đầu ra cần hai bộ dò cạnh khác nhau trên cùng một kênh thì không thể dựng bằng một tầng như vậy.`,
  },
  'work-per-byte': {
    prompt: line`Một tầng depthwise ${value('side')} × ${value('side')} × ${value('channels')}, bộ lọc ${value('kernel')} × ${value('kernel')}, bước trượt một, đệm kiểu same. Mỗi số có ${value('bits')} bit; đầu vào, trọng số và đầu ra đều được chuyển một lần. Với mỗi byte được chuyển, nó làm bao nhiêu phép nhân-cộng? (một chữ số thập phân)`,
    unit: 'mỗi byte',
    feedback: {
      normal: line`Đó là tích chập chuẩn. Nó dùng mỗi số đã lấy về cho mọi bộ lọc của nó; depthwise chỉ dùng cho một.`,
      perNumber: line`Đó là tính cho mỗi số. Một số ${value('bits')} bit có ${value('bytes')} byte.`,
      weightsOnly: line`Bạn mới chỉ tính việc chuyển trọng số. Đó là phần nhỏ nhất: các bản đồ đặc trưng cũng phải đọc và ghi.`,
    },
    explanation: line`${value('macs')} phép nhân-cộng, ${value('moved')} byte. Tầng pointwise bên cạnh làm ${value('pointwise')} mỗi byte, tích chập chuẩn ${value('normal')}. Trên phần lớn các máy, một tầng như vậy phải ngồi chờ bộ nhớ, và phép nhân-cộng ít đi tối đa ${value('ceiling')} lần không có nghĩa là thời gian ít đi ${value('ceiling')} lần.`,
  },
  'first-layer': {
    prompt: line`MobileNetV1 với hệ số độ rộng ${value('alpha')} cần tất cả ${value('total')} triệu phép nhân-cộng. Tầng đầu là tích chập chuẩn 3 × 3, bước trượt hai, từ ${value('side')} × ${value('side')} × ${value('channels')} sang ${value('outSide')} × ${value('outSide')} × ${value('filters')}. Nếu tầng này cũng tách biệt thì tiết kiệm được bao nhiêu phần trăm tổng số phép nhân-cộng? (hai chữ số thập phân)`,
    unit: '%',
    feedback: {
      ofTheLayer: line`Đó là phần tiết kiệm tính trong riêng tầng này. Hãy so với cả mạng.`,
      wholeLayer: line`Đó là toàn bộ chi phí của tầng này, ${value('stemShare')}. Tích chập tách biệt cũng đâu có miễn phí.`,
      ceiling: line`Đó là trần tiết kiệm của một tầng có rất nhiều bộ lọc.`,
    },
    explanation: line`Tầng này sẽ giảm từ ${value('normal')} xuống ${value('separable')} triệu, trên tổng số ${value('total')} triệu. Được chẳng bao nhiêu, mà có thứ để mất: ba màu vốn đi với nhau, và đây là tầng duy nhất thấy chúng ở dạng thô.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
