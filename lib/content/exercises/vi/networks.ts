import { line, value } from '../../lesson/inline';
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
    prompt: line`Trong MobileNetV1, các tầng depthwise 3 × 3 chiếm bao nhiêu phần trăm tổng số phép nhân-cộng?`,
    unit: '%',
    feedback: {
      pointwise: line`Đó là phần của các tầng 1 × 1. Ngược lại rồi.`,
      layers: line`Đó là tỉ lệ theo số tầng: ${value('rows')} trên ${value('layers')}. Các tầng không tốn như nhau.`,
      ninth: line`Một phần chín là một số hạng của tỉ số so với tích chập chuẩn, không phải phần trong cả mạng.`,
    },
    explanation: line`${value('depthwise')}; các tầng pointwise chiếm ${value('pointwise')}. Một bộ lọc depthwise có chín trọng số, còn bộ lọc pointwise có bao nhiêu kênh vào thì có bấy nhiêu trọng số, tức hàng trăm. Muốn bớt thêm phép nhân-cộng thì phải bắt đầu từ các tầng 1 × 1.`,
  },
  'share-of-what': {
    prompt: line`Một bảng ghi rằng các tầng 1 × 1 của MobileNetV1 chiếm ${value('printed')}. Chiếm phần của cái gì?`,
    options: {
      time: line`thời gian chạy mạng`,
      macs: line`số phép nhân-cộng`,
      parameters: line`số tham số`,
      layers: line`số tầng`,
    },
    feedback: {
      time: line`Không thể tính thời gian từ kiến trúc mạng, và không bảng nào đúng cho mọi máy. Phải đo mới biết.`,
      parameters: line`Về số tham số thì chúng chiếm ${value('parameters')}: bộ phân loại giữ phần lớn số còn lại.`,
      layers: line`Về số tầng thì chúng chiếm ${value('layers')}.`,
    },
    explanation: line`Của số phép nhân-cộng. Các tầng depthwise có ít phép nhân-cộng nhưng vẫn có thể chiếm một phần thời gian đáng kể, vì chúng phải chờ bộ nhớ. Hãy đo trên chính máy của bạn.`,
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
  },
  'step-of-8-bits': {
    prompt: line`Các giá trị của ReLU6 được ghi bằng ${value('bits')} bit, trải đều từ giá trị nhỏ nhất đến lớn nhất. Hai mức liền nhau cách nhau bao nhiêu? (bốn chữ số thập phân)`,
    feedback: {
      sixLevels: line`Số sáu trong ReLU6 là giá trị lớn nhất, không phải số mức.`,
      dividedByBits: line`${value('bits')} bit không phải là ${value('bits')} mức: cứ thêm một bit thì số mức gấp đôi, nên có ${value('levels')} mức.`,
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
      expansion: line`một tầng mở rộng ở khối 1`,
      batchNorm: line`các batch norm, mỗi giá trị một phép nhân-cộng`,
      biases: line`bias của bộ phân loại`,
      background: line`thêm một lớp cho phần nền`,
    },
    feedback: {
      batchNorm: line`Kể cả batch norm thì được ${value('batchNorm')} triệu.`,
      biases: line`Kể cả bias thì được ${value('biases')} triệu; hầu như không thấy gì khác.`,
      background: line`Thêm một lớp thì được ${value('background')} triệu.`,
    },
    explanation: line`Ở khối 1, hệ số mở rộng bằng một nên tầng mở rộng được bỏ đi: nó chỉ biến một tensor thành một tensor rộng y như cũ. Ai vẫn dựng tầng ấy thì được ${value('reported')} triệu.`,
  },
  'where-no-activation': {
    prompt: line`Khối 3 của MobileNetV2. Hãy đánh dấu mọi bước có hàm kích hoạt theo sau.`,
    options: {
      expand: line`mở rộng, ${value('thin')} → ${value('wide')}`,
      depthwise: line`depthwise, ${value('wide')} → ${value('wide')}`,
      project: line`chiếu, ${value('wide')} → ${value('thin')}`,
      add: line`cộng kết nối tắt`,
    },
    feedback: {
      expand: line`Sau tầng mở rộng có ReLU6: ở đây tensor rộng nên chịu mất mát được. “Nút cổ chai tuyến tính” không phải là khối không có hàm kích hoạt.`,
      depthwise: line`Sau tầng depthwise có ReLU6, như ở V1.`,
      project: line`Sau tầng chiếu không có, và đó là chủ ý. Với ít kênh như vậy, ReLU sẽ xóa mất những gì lẽ ra giữ được khi có nhiều kênh.`,
      add: line`Sau phép cộng không có: tensor mỏng vẫn để tuyến tính.`,
    },
    explanation: line`Hai ReLU6 ở bên trong, nơi tensor rộng; ở đầu mỏng thì không có. Chỉ nút cổ chai là tuyến tính.`,
  },
  'price-of-expansion': {
    prompt: line`Khối 3 của MobileNetV2 trên bản đồ đặc trưng ${value('side')} × ${value('side')}: ${value('thin')} → ${value('wide')} → ${value('wide')} → ${value('thin')} kênh. Khối này tốn bao nhiêu triệu phép nhân-cộng? (một chữ số thập phân)`,
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
    prompt: line`MobileNetV2 có ${value('blocks')} khối. Hãy đánh dấu những khối có kết nối tắt.`,
    feedback: {
      missed: line`Có khối bạn bỏ qua mà bước trượt bằng một và số kênh ra bằng số kênh vào: nó có kết nối tắt.`,
      widths: line`Có khối bạn đánh dấu mà số kênh thay đổi: hai đầu không cùng hình dạng nên không cộng được.`,
      sidesAndWidths: line`Có khối bạn đánh dấu mà bước trượt bằng hai và số kênh cũng thay đổi: cả cạnh lẫn độ rộng đều không khớp.`,
    },
    explanation: line`${value('shortcuts')} khối: ${value('numbers')}. Trong mỗi nhóm, chỉ khối đầu có bước trượt hai hoặc đổi độ rộng, các khối còn lại lặp lại hình dạng của nó. MobileNetV1 không có kết nối tắt nào.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
