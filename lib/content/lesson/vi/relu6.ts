import { exercise, formula, list, note, p } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const relu6: Section = {
  id: 'relu6',
  title: 'ReLU6: cái trần cho những số ít bit',
  claim: line`ReLU6 giữ mọi giá trị trong khoảng từ 0 đến ${num('relu6.ceiling')}, nhờ đó ${num('relu6.bits')} bit ghi được chúng với bước ${num('relu6.step')}.`,
  objectives: [
    line`tính được ReLU6 bằng tay và phân biệt nó với ReLU và sigmoid`,
    line`giải thích được vì sao biết trước khoảng giá trị lại có ích khi chỉ có ít bit`,
    line`nói được vì sao một khoảng chung cho cả tensor có thể làm hỏng tầng depthwise`,
  ],
  blocks: [
    p`Sau batch norm, mỗi giá trị đi qua một ${term('activation', 'hàm kích hoạt')}. Hàm của MobileNet
      là một biến thể của ${term('relu', 'ReLU')}:`,
    formula('relu6'),
    p`Hãy đọc từ trong ra ngoài: giá trị âm thành 0; sau đó giá trị nào trên
      ${num('relu6.ceiling')} thì thành ${num('relu6.ceiling')}; ở giữa thì giữ nguyên. ReLU chỉ có
      nửa đầu và không có trần.`,
    p`Phẳng, đi lên, rồi lại phẳng: thoáng nhìn đồ thị, có thể tưởng đó là
      ${term('sigmoid', 'sigmoid')}. Nhưng chồng
      ${set({ 'relu6-plot': { curves: 'all' } }, 'cả ba đường')} lên nhau thì thấy chúng chỉ giống nhau
      đến thế:`,
    list(
      line`ReLU6 có hai điểm gãy, ở giữa là đoạn thẳng có độ dốc bằng một. Sigmoid thì trơn ở mọi chỗ.`,
      line`ReLU6 đi từ 0 đến ${num('relu6.ceiling')} và chạm được cả hai. Sigmoid đi từ 0 đến 1 và không chạm đầu nào.`,
      line`Bên trái số 0, ReLU6 bằng đúng 0, nên nhiều giá trị biến mất. Sigmoid không bao giờ bằng 0.`,
    ),
    { kind: 'figure', figure: 'relu6-plot', state: { curves: 'all' } },
    p`${strong('Cần trần để làm gì?')} Trên thiết bị nhỏ, người ta thích ghi các số bằng ít bit:
      ${num('relu6.bits')} bit cho ${num('relu6.levels')} mức. Các mức phải trải đều trên cả khoảng, từ
      giá trị nhỏ nhất đến lớn nhất. Với ReLU6, ta biết khoảng này khi chưa có ảnh nào: bước bằng
      ${num('relu6.ceiling')} chia cho số khoảng giữa các mức, kém ${num('relu6.levels')} đúng một, tức ${num('relu6.step')}.`,
    p`Không có trần thì chỉ một giá trị vọt lên cao là đủ hỏng. Nếu có một giá trị lên tới
      ${num('relu6.outlier')}, bước sẽ là ${num('relu6.outlierStep')}, và mọi giá trị dưới
      ${num('relu6.ceiling')} phải chia nhau ${num('relu6.levelsLeft')} mức. Biểu đồ dưới đây cho thấy
      các giá trị của một tầng thật trên một tấm ảnh thật,
      ${set({ 'relu6-real': { activation: 'relu6' } }, 'khi có trần')} và
      ${set({ 'relu6-real': { activation: 'relu' } }, 'khi không')}.`,
    { kind: 'figure', figure: 'relu6-real', state: { activation: 'relu6' } },
    p`Bài báo V2 nêu đúng lý do này: ReLU6 bền vững khi tính toán với độ chính xác thấp
      ${cite('mobilenetV2')}. Vì sao là 6 mà không phải 5 hay 8? Con số ấy đến từ một báo cáo cũ hơn, trong
      đó người ta thử và thấy nó tốt ${cite('relu6')}. Không có lý thuyết nào dẫn đến nó.`,
    p`${strong('Trọng số cũng cần cẩn thận.')} Chúng tôi đã làm tròn trọng số của chính mạng chạy trên
      trang này (MobileNetV1, hệ số độ rộng ${num('site.alpha')}) rồi cho nó gọi tên
      ${num('measured.photos')} ảnh đã có nhãn, mỗi ảnh cắt lấy phần giữa bằng ${num('measured.crop')}
      cạnh ngắn. Chỉ trọng số bị làm tròn, sau khi đã gộp batch norm vào; phép tính vẫn dùng số 32
      bit. Lần đoán đầu tiên đúng ở:`,
    list(
      line`${num('measured.float32')} số ảnh với trọng số 32 bit, ${num('measured.float16')} với trọng số 16 bit;`,
      line`${num('measured.perChannel')} với ${num('relu6.bits')} bit và mỗi kênh ra một khoảng riêng;`,
      line`${num('measured.perTensor')} với ${num('relu6.bits')} bit và một khoảng chung cho cả tầng.`,
    ),
    p`Dòng cuối thì hỏng hẳn. Các bộ lọc của cùng một tầng depthwise có độ lớn rất khác nhau: ở khối
      ${num('spans.block')} của mạng này, trọng số của một bộ lọc trải rộng ${num('spans.widest')}, còn
      của một bộ lọc khác chỉ ${num('spans.narrowest')}. Nếu dùng chung một khoảng, bộ lọc lớn nhất quyết
      định bước, còn bộ lọc nhỏ nhất chỉ còn khoảng ${num('spans.stepsLeft')} bước. Cho mỗi
      kênh một khoảng riêng thì lấy lại được gần hết độ chính xác.`,
    note`Các con số này chỉ đúng với mạng này, những ảnh này và cách cắt này. Với chừng ấy ảnh, mỗi tỉ lệ
      có thể lệch khoảng ${num('measured.margin')} điểm phần trăm về mỗi phía: ba số đầu coi như bằng
      nhau, số cuối thì không. Mạng khác có thể mất nhiều hơn hoặc ít hơn.`,
    exercise('step-of-8-bits'),
  ],
};
