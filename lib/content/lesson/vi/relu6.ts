import { exercise, formula, list, note, p } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const relu6: Section = {
  id: 'relu6',
  title: 'ReLU6: cái trần dành cho số ít bit',
  claim: line`ReLU6 giữ mọi giá trị trong khoảng từ 0 đến ${num('relu6.ceiling')}, nhờ đó ${num('relu6.bits')} bit ghi được với bước ${num('relu6.step')}.`,
  objectives: [
    line`tính được ReLU6 bằng tay và phân biệt nó với ReLU và sigmoid`,
    line`giải thích được vì sao biết trước khoảng giá trị lại có ích khi ít bit`,
    line`nói được vì sao dùng một khoảng chung cho cả tensor có thể làm hỏng lớp depthwise`,
  ],
  blocks: [
    p`Sau batch norm, mỗi giá trị đi qua một ${term('activation', 'hàm kích hoạt')}. Hàm của MobileNet
      là một biến thể của ${term('relu', 'ReLU')}:`,
    formula('relu6'),
    p`Hãy đọc từ trong ra ngoài: giá trị âm thành 0; sau đó giá trị nào trên
      ${num('relu6.ceiling')} thì thành ${num('relu6.ceiling')}; ở giữa thì giữ nguyên. ReLU chỉ có
      nửa đầu và không có trần.`,
    p`Trên đồ thị, nó hơi giống ${term('sigmoid', 'sigmoid')}: phẳng ở hai bên, đi lên ở giữa. Nhưng
      đặt ${set({ 'relu6-plot': { curves: 'all' } }, 'cả ba đường')} chồng lên nhau thì sự giống nhau
      dừng lại ở đó:`,
    list(
      line`ReLU6 có hai góc gãy, ở giữa là đoạn thẳng có độ dốc bằng một. Sigmoid thì trơn ở mọi chỗ.`,
      line`ReLU6 đi từ 0 đến ${num('relu6.ceiling')} và thật sự chạm cả hai. Sigmoid đi từ 0 đến 1 và không chạm đầu nào.`,
      line`Bên trái số 0, ReLU6 bằng đúng 0, nên nhiều giá trị biến mất. Sigmoid không bao giờ bằng 0.`,
    ),
    { kind: 'figure', figure: 'relu6-plot', state: { curves: 'all' } },
    p`${strong('Cần trần để làm gì?')} Trên thiết bị nhỏ, người ta muốn ghi các số bằng ít bit:
      ${num('relu6.bits')} bit cho ${num('relu6.levels')} mức. Các mức phải trải đều trên cả khoảng, từ
      giá trị nhỏ nhất đến lớn nhất. Với ReLU6, khoảng này biết trước khi có bất kỳ ảnh nào: bước bằng
      ${num('relu6.ceiling')} chia cho số mức ${num('relu6.levels')} bớt đi một, tức
      ${num('relu6.step')}.`,
    p`Không có trần thì chỉ cần một giá trị văng ra xa là đủ hỏng. Nếu một giá trị duy nhất lên tới
      ${num('relu6.outlier')}, bước thành ${num('relu6.outlierStep')}, và mọi thứ dưới
      ${num('relu6.ceiling')} phải chia nhau ${num('relu6.levelsLeft')} mức. Biểu đồ dưới đây cho thấy
      các giá trị của một lớp thật trên một tấm ảnh thật,
      ${set({ 'relu6-real': { activation: 'relu6' } }, 'khi có trần')} và
      ${set({ 'relu6-real': { activation: 'relu' } }, 'khi không')}.`,
    { kind: 'figure', figure: 'relu6-real', state: { activation: 'relu6' } },
    p`Bài báo V2 nêu đúng lý do này: ReLU6 bền vững khi tính toán với độ chính xác thấp
      ${cite('mobilenetV2')}. Vì sao là 6 mà không phải 5 hay 8? Con số ấy đến từ một báo cáo cũ hơn, ở
      đó người ta thử và thấy nó chạy tốt ${cite('relu6')}. Nó không suy ra từ đâu cả.`,
    p`${strong('Trọng số cũng cần cẩn thận.')} Chúng tôi làm tròn trọng số của chính mạng chạy trên
      trang này (MobileNetV1, hệ số độ rộng ${num('site.alpha')}) rồi cho nó gọi tên
      ${num('measured.photos')} ảnh đã có nhãn, mỗi ảnh cắt lấy phần giữa bằng ${num('measured.crop')}
      cạnh ngắn. Chỉ trọng số bị làm tròn, sau khi đã gộp batch norm vào; phép tính vẫn dùng số 32
      bit. Lần đoán đầu tiên đúng ở:`,
    list(
      line`${num('measured.float32')} số ảnh với trọng số 32 bit, ${num('measured.float16')} với trọng số 16 bit;`,
      line`${num('measured.perChannel')} với ${num('relu6.bits')} bit và mỗi kênh ra một khoảng riêng;`,
      line`${num('measured.perTensor')} với ${num('relu6.bits')} bit và một khoảng chung cho cả lớp.`,
    ),
    p`Dòng cuối là hỏng hẳn. Các bộ lọc của cùng một lớp depthwise có độ lớn rất khác nhau. Nếu dùng chung
      một khoảng, bộ lọc lớn nhất quyết định bước, còn bộ lọc nhỏ bị làm tròn gần như mất hết. Cho mỗi
      kênh một khoảng riêng, độ chính xác trở lại gần như đầy đủ.`,
    note`Các con số này thuộc về mạng này, những ảnh này và cách cắt này, và với chừng ấy ảnh, mỗi tỉ lệ
      có thể lệch khoảng ${num('measured.margin')} điểm phần trăm về mỗi phía: ba số đầu coi như bằng
      nhau, số cuối thì không. Mạng khác có thể mất nhiều hơn hoặc ít hơn.`,
    exercise('step-of-8-bits'),
  ],
};
