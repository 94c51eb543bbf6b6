import { line, page, value } from '../../lesson/inline';
import { blockEnds } from '../block-ends';
import type { ExerciseText } from '../types';

export const networks = {
  'spot-the-error': {
    prompt: line`Bốn trang web mô tả MobileNetV1 trên ảnh kích thước thường dùng. Chỉ một trang đúng. Trang nào?`,
    options: {
      rightBoth: line`${value('parameters')} triệu tham số, ${value('macs')} triệu phép nhân-cộng`,
      wrongParameters: line`${value('normalParameters')} triệu tham số, ${value('macs')} triệu phép nhân-cộng`,
      wrongMacs: line`${value('parameters')} triệu tham số, ${value('thousandth')} triệu phép nhân-cộng`,
      otherNetwork: line`${value('v2Parameters')} triệu tham số, ${value('v2Macs')} triệu phép nhân-cộng`,
    },
    feedback: {
      wrongParameters: line`Nó sẽ có chừng ấy tham số nếu được dựng bằng tích chập chuẩn.`,
      wrongMacs: line`Số phép nhân-cộng không thể ít hơn số tham số: trọng số nào của tích chập cũng làm việc ít nhất một lần. Ở đây có người đã nhầm triệu với tỉ.`,
      otherNetwork: line`Đó là MobileNetV2.`,
    },
    explanation: line`Một phép kiểm tra chỉ mất năm giây: mỗi trọng số của tích chập làm việc ở mọi vị trí, nên số phép nhân-cộng phải gấp nhiều lần số tham số.`,
  },
  'depthwise-share': {
    prompt: line`Khối ${value('block')} của MobileNetV1: một tầng depthwise 3 × 3 trên ${value('side')} × ${value('side')} × ${value('channels')}, rồi một tầng pointwise ra ${value('filters')} kênh. Tầng depthwise chiếm bao nhiêu phần trăm số phép nhân-cộng của khối? (một chữ số thập phân)`,
    unit: '%',
    feedback: {
      pointwise: line`Đó là phần của tầng pointwise. Ngược lại rồi.`,
      half: line`Nó là một trong hai tầng, nhưng các tầng không tốn như nhau.`,
      ninth: line`Một phần chín là một số hạng của tỉ số so với tích chập chuẩn, không phải phần trong khối.`,
    },
    explanation: line`Ở mỗi vị trí và với mỗi kênh, tầng depthwise nhân ${value('perChannel')} lần, tầng pointwise nhân ${value('filters')} lần. Trong cả mạng, các tầng depthwise chiếm ${value('depthwise')} công việc. Ai muốn bớt thêm phép nhân-cộng thì phải bắt đầu từ các tầng 1 × 1.`,
  },
  'share-of-what': {
    prompt: line`Một bài viết nói về MobileNetV1: “Các tầng 1 × 1 chiếm ${value('printed')} thời gian chạy. Nếu chúng nhanh gấp đôi thì cả mạng cũng nhanh gần gấp đôi.” Sai ở đâu?`,
    options: {
      time: line`không sai: phần lớn đến thế thì quyết định tất cả`,
      macs: line`con số ấy là phần của chúng trong số phép nhân-cộng`,
      parameters: line`con số ấy là phần của chúng trong số tham số`,
      layers: line`con số ấy là phần của chúng trong số tầng`,
    },
    feedback: {
      time: line`Không thể tính thời gian từ kiến trúc mạng, và không tỉ lệ thời gian nào đúng cho mọi máy. Phải đo.`,
      parameters: line`Về số tham số thì chúng chiếm ${value('parameters')}: bộ phân loại giữ phần lớn chỗ còn lại.`,
      layers: line`Về số tầng thì chúng chiếm ${value('layers')}.`,
    },
    explanation: line`Các tầng depthwise có ít phép nhân-cộng nhưng vẫn có thể chiếm một phần thời gian đáng kể, vì chúng phải chờ bộ nhớ. Từ con số này, không ai nói được mạng sẽ nhanh hơn bao nhiêu. Hãy đo trên chính máy của bạn.`,
  },
  'what-alpha-changes': {
    prompt: line`Hệ số độ rộng giảm từ một xuống ${value('alpha')}. Cái gì thay đổi? Hãy đánh dấu tất cả những thứ thay đổi.`,
    options: {
      layers: line`số tầng`,
      channels: line`số kênh`,
      parameters: line`số tham số`,
      macs: line`số phép nhân-cộng`,
      side: line`cạnh của ảnh đầu vào`,
    },
    feedback: {
      layers: line`Số tầng vẫn là ${value('layers')}. Hệ số này là về độ rộng, không phải độ sâu.`,
      channels: line`Số kênh chính là thứ được nhân với hệ số này: khối 1 giảm từ ${value('channels')} xuống ${value('thinChannels')}.`,
      parameters: line`Tầng mỏng hơn thì ít trọng số hơn: còn lại ${value('parametersShare')}.`,
      macs: line`Ít trọng số hơn mà vẫn từng ấy vị trí: còn lại ${value('macsShare')} khối lượng tính toán.`,
      side: line`Ảnh vẫn rộng ${value('side')}. Đổi cạnh ảnh là việc của hệ số độ phân giải.`,
    },
    explanation: line`Số tầng và ảnh thì giữ nguyên. Hãy cẩn thận với tên gọi: Keras gọi số này là alpha, TensorFlow-Slim gọi là depth_multiplier, còn trong Keras thì depth_multiplier lại là thứ khác.`,
  },
  'smaller-picture': {
    prompt: line`MobileNetV1 với hệ số độ rộng ${value('alpha')} có ${value('parameters')} triệu tham số trên ảnh ${value('full')} × ${value('full')}. Trên ảnh ${value('resolution')} × ${value('resolution')}, nó có bao nhiêu triệu? (hai chữ số thập phân)`,
    unit: 'triệu',
    feedback: {
      byArea: line`Bạn đã giảm theo diện tích. Số phép nhân-cộng mới giảm như vậy.`,
      bySide: line`Bạn đã giảm theo cạnh. Bộ lọc không hề biết ảnh lớn hay nhỏ.`,
    },
    explanation: line`Vẫn ${value('parameters')} triệu: vẫn những bộ lọc ấy, chỉ đi qua ít vị trí hơn. Chỉ khối lượng tính toán giảm, từ ${value('macs')} xuống ${value('smallMacs')} triệu phép nhân-cộng. Được vậy là nhờ phép lấy trung bình trước bộ phân loại.`,
    working: line`Bộ lọc không phụ thuộc kích thước ảnh: vẫn ${value('parameters')} triệu`,
  },
  'what-keras-counts': {
    prompt: line`Với MobileNetV1, Keras in ra ${value('printed')} tham số. Công cụ khác in ít hơn. Keras đếm những gì? Hãy đánh dấu tất cả.`,
    options: {
      weights: line`trọng số của mọi tầng (${value('weights')})`,
      biases: line`bias của bộ phân loại (${value('biases')})`,
      batchNormTrainable: line`những gì batch norm học được, hai số mỗi kênh (${value('batchNorm')})`,
      batchNormMoving: line`trung bình và phương sai mà batch norm tích lũy (${value('moving')})`,
      convolutionBiases: line`bias cho mọi tích chập (${value('convolutionBiases')})`,
    },
    feedback: {
      weights: line`Trọng số thì lúc nào cũng được đếm.`,
      biases: line`Bộ phân loại đúng là có bias, mỗi lớp một số.`,
      batchNormTrainable: line`Hai số học được của mỗi kênh batch norm cũng là tham số như mọi tham số khác.`,
      batchNormMoving: line`Số liệu thống kê tích lũy được lưu lại, dù không được huấn luyện. Keras đếm chúng; PyTorch không đếm và in ${value('trainable')}.`,
      convolutionBiases: line`Các tích chập của MobileNet không có bias; batch norm theo sau sẽ triệt tiêu tác dụng của nó. Công cụ nào dựng lại mạng có thêm bias thì in ra số lớn hơn.`,
    },
    explanation: line`Cộng bốn mục đầu lại. Các số tham số “mâu thuẫn” nhau phần lớn là do đếm những thứ khác nhau.`,
  },
  'none-of-these': {
    prompt: line`Một mạng biết ba lớp. Xem bức vẽ của một em bé, trong đó không có lớp nào cả, nó cho các điểm số ${value('first')}; ${value('second')}; ${value('third')}. Sau softmax, còn lại bao nhiêu phần trăm cho “không phải lớp nào”?`,
    unit: '%',
    feedback: {
      rest: line`${value('rest')} là phần hai lớp kia chia nhau. “Không phải lớp nào” không nằm trong các lớp.`,
      even: line`Không có lớp thứ tư nào để chia phần.`,
    },
    explanation: line`Không còn gì: softmax chia hết cho các lớp đã biết, ở đây lớp thứ nhất được ${value('largest')}. Số cao nghĩa là “giống lớp này hơn các lớp kia”. Nó không nói “chắc chắn là lớp này”, thậm chí không nói “là một trong các lớp này”.`,
    working: line`Tất cả đều thuộc về các lớp đã biết: ${value('largest')} + ${value('rest')} = ${value('whole')}`,
  },
  'wrong-value-range': {
    prompt: line`Một mạng được huấn luyện với giá trị màu đổi thành x / ${value('half')} − 1: từ 0 đến ${value('largest')} thành ${value('low')} đến ${value('high')}. Một ứng dụng lại chia cho ${value('largest')} và đưa vào x / ${value('largest')}. Mạng tưởng một điểm ảnh có giá trị ${value('colour')} là giá trị màu nào? (một chữ số thập phân)`,
    feedback: {
      harmless: line`Nếu thế thì lỗi này vô hại. Mạng không sửa giúp gì cả: nó chỉ thấy con số ${value('fed')}.`,
      shiftForgotten: line`Bạn đã đổi ngược phép chia, nhưng quên − 1.`,
      fed: line`Đó là con số được đưa vào. Lúc huấn luyện, con số ấy ứng với giá trị màu nào?`,
    },
    explanation: line`Ứng dụng đưa vào ${value('fed')}; lúc huấn luyện, số đó là (${value('fed')} + 1) · ${value('half')}. Ngay cả màu đen cũng thành ${value('black')}, một màu xám trung bình: ảnh nào cũng nhợt đi, độ tương phản chỉ còn một nửa. Không có gì báo lỗi hay cảnh báo; chỉ là câu trả lời kém đi. Hãy thử với một tấm ảnh: ${page('classify', 'trang nhận dạng ảnh')} cho thấy các cách nhìn khác, trong đó có cả khoảng giá trị sai.`,
  },
  'step-of-8-bits': {
    prompt: line`Các giá trị của ReLU6 được ghi bằng ${value('bits')} bit, trải đều từ giá trị nhỏ nhất đến lớn nhất. Hai mức liền nhau cách nhau bao nhiêu? (bốn chữ số thập phân)`,
    feedback: {
      sixLevels: line`Số sáu trong ReLU6 là giá trị lớn nhất, không phải số mức.`,
      dividedByBits: line`${value('bits')} bit không phải là ${value('bits')} mức: cứ thêm một bit thì số mức gấp đôi, nên có ${value('levels')} mức.`,
      dividedByLevels: line`Hãy đếm số khoảng cách, không phải số mức: số khoảng cách giữa ${value('levels')} mức kém số mức đúng một.`,
      sigmoidRange: line`Đó là bước cho khoảng từ 0 đến 1, như của sigmoid. ReLU6 lên tới ${value('ceiling')}.`,
    },
    explanation: line`${value('bits')} bit cho ${value('levels')} mức với ${value('gaps')} khoảng cách ở giữa: ${value('ceiling')} chia cho ${value('gaps')}. Vì biết trước giá trị lớn nhất nên cũng biết trước bước. Còn vì sao trần lại đúng là con số này thì do kinh nghiệm, không phải do lý thuyết.`,
  },
  'memory-while-running': {
    prompt: line`Tầng pointwise của khối 1 đọc ${value('side')} × ${value('side')} × ${value('channelsIn')} và ghi ${value('side')} × ${value('side')} × ${value('channelsOut')}. Trong lúc nó chạy, hai bản đồ đặc trưng này cần bao nhiêu MB (triệu byte), nếu dùng số 32 bit? (hai chữ số thập phân)`,
    unit: 'MB',
    feedback: {
      weights: line`Đó là chỗ cho trọng số của tầng, ${value('weights')}. Ít trọng số không có nghĩa là tốn ít bộ nhớ.`,
      outputOnly: line`Đó mới chỉ là đầu ra. Đầu vào vẫn phải còn đó trong lúc được đọc.`,
      bytesForgotten: line`Đó là số giá trị, tính bằng triệu. Mỗi giá trị có bốn byte.`,
    },
    explanation: line`${value('values')} giá trị, mỗi giá trị bốn byte: ${value('maps')}, trong khi trọng số của tầng này chỉ cần ${value('weights')}. Các tầng đầu có bản đồ đặc trưng lớn và ít trọng số, các tầng cuối thì ngược lại.`,
  },
  'where-314-comes-from': {
    prompt: line`MobileNetV2 cần ${value('printed')} triệu phép nhân-cộng. Một công cụ báo ${value('reported')} triệu. Nó đã cộng thêm gì?`,
    options: {
      expansion: line`một tầng mở rộng ở khối 1: 1 × 1, ${value('channels')} → ${value('channels')} kênh trên ${value('side')} × ${value('side')}`,
      batchNorm: line`các batch norm, mỗi giá trị một phép nhân-cộng`,
      biases: line`bias của bộ phân loại`,
      background: line`thêm một lớp cho phần nền`,
    },
    feedback: {
      expansion: line`Tầng ấy sẽ thêm ${value('added')} triệu, thành ${value('expansion')} triệu. Quả có công cụ báo con số này.`,
      biases: line`Kể cả chúng thì được ${value('biases')} triệu; hầu như không thấy gì.`,
      background: line`Thêm một lớp thì được ${value('background')} triệu.`,
    },
    explanation: line`Các tích chập của mạng cho ra ${value('values')} triệu giá trị, và giá trị nào cũng qua một batch norm. Nếu khối 1 có tầng mở rộng, mà thật ra không có, thì được ${value('expansion')} triệu. Trước khi so hai tổng số, hãy hỏi mỗi tổng gồm những gì.`,
  },
  'where-no-activation': {
    prompt: line`Hãy đánh dấu mọi tầng có hàm kích hoạt theo sau.`,
    options: {
      stem: line`MobileNetV2, tầng đầu, ${value('colours')} → ${value('wide')}`,
      depthwise: line`MobileNetV2, khối 1, depthwise, ${value('wide')} → ${value('wide')}`,
      project: line`MobileNetV2, khối 1, chiếu, ${value('wide')} → ${value('thin')}`,
      last: line`MobileNetV2, tích chập 1 × 1 cuối cùng trước pooling, ${value('lastIn')} → ${value('lastOut')}`,
      pointwiseV1: line`MobileNetV1, khối 1, pointwise, ${value('v1In')} → ${value('v1Out')}`,
    },
    feedback: {
      stem: line`Sau tầng đầu có ReLU6: nó không phải nút cổ chai.`,
      depthwise: line`Sau tầng depthwise có ReLU6, ở khối nào cũng vậy, kể cả khối không có tầng mở rộng.`,
      project: line`Sau tầng chiếu không có, và đó là chủ ý. Với ít kênh như vậy, ReLU sẽ xóa mất những gì lẽ ra giữ được khi có nhiều kênh.`,
      last: line`Nó là tầng 1 × 1 nhưng không phải tầng chiếu: nó mở rộng ra, mà tensor rộng thì chịu được ReLU6.`,
      pointwiseV1: line`V1 không có tầng tuyến tính nào: sau cả hai nửa đều có hàm kích hoạt. Nút cổ chai tuyến tính là điểm mới của V2.`,
    },
    explanation: line`Chỉ tầng thu hẹp lại mới là tuyến tính. “Nút cổ chai tuyến tính” không phải là khối không có hàm kích hoạt, và không phải tầng 1 × 1 nào cũng là nút cổ chai.`,
  },
  'price-of-expansion': {
    prompt: line`Khối ${value('block')} của MobileNetV2 trên bản đồ đặc trưng ${value('side')} × ${value('side')}: ${value('thin')} → ${value('wide')} → ${value('wide')} → ${value('thin')} kênh. Khối này tốn bao nhiêu triệu phép nhân-cộng? (một chữ số thập phân)`,
    unit: 'triệu',
    feedback: {
      plainThin: line`Đó là một tích chập chuẩn 3 × 3 từ ${value('thin')} sang ${value('thin')} kênh. Đúng là rẻ hơn, nhưng nó không có chỗ nào rộng.`,
      plainWide: line`Đó là một tích chập chuẩn 3 × 3 ở độ rộng của phần giữa.`,
      normalMiddle: line`Đó là khối có tích chập chuẩn ở giữa.`,
      projectionForgotten: line`Còn thiếu tầng chiếu trở về ${value('thin')} kênh.`,
    },
    explanation: line`${value('expand')} + ${value('depthwise')} + ${value('project')}. Nhiều hơn ${value('plainThin')} của một tích chập chuẩn mỏng, nhưng ít hơn rất nhiều so với ${value('plainWide')} của một tích chập chuẩn rộng. Mở rộng không phải để tiết kiệm, mà để có được độ rộng với giá phải chăng.`,
  },
  'blocks-with-shortcut': {
    prompt: line`Sáu khối đầu là của MobileNetV2 với hệ số độ rộng ${value('alpha')}, khối cuối là của MobileNetV1: đây là những gì đi vào và đi ra. Hãy đánh dấu những khối có kết nối tắt.`,
    options: blockEnds,
    feedback: {
      missed: line`Có khối bạn bỏ qua mà bước trượt bằng một và số kênh ra bằng số kênh vào: nó có kết nối tắt.`,
      widths: line`Có khối bạn đánh dấu mà số kênh thay đổi. Hai đầu không cùng hình dạng nên không cộng được.`,
      sides: line`Có khối bạn đánh dấu mà số kênh ra bằng số kênh vào, nhưng bước trượt bằng hai: cạnh giảm một nửa nên hai đầu không cộng được.`,
      sidesAndWidths: line`Có khối bạn đánh dấu mà bước trượt bằng hai và số kênh cũng thay đổi: cả cạnh lẫn độ rộng đều không khớp.`,
      version1: line`MobileNetV1 không có kết nối tắt nào, kể cả ở chỗ hai đầu khớp nhau.`,
    },
    explanation: line`Hai đầu cùng hình dạng, và thuộc MobileNetV2: khối như vậy có kết nối tắt. Trong mạng đầy đủ, khối nào có bước trượt hai thì cũng đổi độ rộng; trong mạng mỏng này khối 2 thì không, nhờ thế mới thấy cần cả hai điều kiện.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
