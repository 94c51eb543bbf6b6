import { exercise, fold, list, p, terms } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const whySmall: Section = {
  id: 'why-small',
  title: 'Vì sao cần mạng nhỏ',
  claim: line`MobileNet kém đi ${num('cited.accuracyGivenUp')} điểm phần trăm về độ chính xác nhưng nhân ít hơn ${num('v1.saving')} lần.`,
  objectives: [
    line`nói được vì sao điện thoại cần loại mạng khác với trung tâm dữ liệu`,
    line`phân biệt bốn thứ: số tham số, số phép nhân-cộng, bộ nhớ, thời gian`,
    line`đọc được từ một bảng đã công bố xem mạng nhỏ phải đánh đổi điều gì`,
  ],
  blocks: [
    p`Ngày càng nhiều mạng phải chạy ngay tại nơi chụp ảnh: trong điện thoại, chuông cửa, máy cày,
      một con robot nhỏ. Câu trả lời phải có ngay, có khi không có kết nối, và bức ảnh có khi là
      chuyện riêng. Những máy như vậy gọi là ${term('edge-device', 'thiết bị biên')}.`,
    p`Thiết bị biên có bộ xử lý vừa phải, ít bộ nhớ và có khi chạy bằng pin. Vì vậy mạng phải nhẹ.
      Nhưng một mạng nhẹ mà hay sai thì chẳng giúp được ai:
      ${term('accuracy', 'độ chính xác')} của nó vẫn phải đủ tốt cho công việc. MobileNet là một họ
      mạng sinh ra cho cuộc mặc cả này.`,
    p`Cuộc mặc cả có lời không? Các tác giả đã huấn luyện cùng một mạng hai lần. Dựng bằng tích chập
      thường, mạng gọi đúng tên ${num('cited.normalTop1')} số ảnh ImageNet; dựng bằng loại tích chập
      rẻ của bài này, ${num('cited.v1Top1')} ${cite('mobilenets')}. Tức là kém
      ${num('cited.accuracyGivenUp')} điểm phần trăm, đổi lấy số phép nhân ít hơn
      ${num('v1.saving')} lần và số trọng số ít hơn ${num('v1.parameterSaving')} lần. Mất mát nhỏ,
      nhưng không phải là không mất gì.`,
    p`“Nhẹ” có thể hiểu theo bốn nghĩa, và chúng không tự động đi cùng nhau:`,
    list(
      line`${strong('Số tham số')} là số lượng con số mà mạng đã học. Nó quyết định phải tải về bao nhiêu. Kích thước ảnh không làm nó thay đổi.`,
      line`${strong('Số phép nhân-cộng')} là khối lượng công việc cho một ảnh. Ảnh rộng gấp đôi và cao gấp đôi thì công việc gấp khoảng bốn lần.`,
      line`${strong('Bộ nhớ')} là những gì phải giữ cùng một lúc khi mạng chạy: các trọng số, và các tensor giữa các lớp.`,
      line`${strong('Thời gian')} là thứ bạn cảm nhận được. Nó phụ thuộc vào cả ba thứ trên, vào thiết bị và phần mềm. Không tính ra được, chỉ đo được.`,
    ),
    p`Một ví dụ cho thấy chúng xa nhau thế nào: trong MobileNetV1, lớp cuối cùng, bộ phân loại, giữ
      ${num('v1.classifierParameterShare')} số trọng số nhưng chỉ làm
      ${num('v1.classifierShare')} số phép nhân-cộng.`,
    p`Dưới đây là toàn bộ mạng. Chưa cần xem kỹ. Chỉ cần nhìn ba hàng bên dưới nó:
      ${set({ skylines: { measure: 'values' } }, 'số giá trị')} ít dần từ trái sang phải,
      ${set({ skylines: { measure: 'macs' } }, 'số phép nhân-cộng')} giữ ngang bằng,
      ${set({ skylines: { measure: 'parameters' } }, 'số trọng số')} dồn về cuối. Ba thước đo, ba
      bức tranh khác nhau về cùng một mạng.`,
    { kind: 'figure', figure: 'skylines', state: { measure: 'all' } },
    fold(
      'words-you-need',
      line`Những từ bài này coi như bạn đã biết`,
      p`Nếu đã biết, bạn cứ đọc tiếp. Nếu có từ nào còn mới, hãy dành một phút ở đây.`,
      terms(
        'tensor',
        'channel',
        'feature-map',
        'filter',
        'parameter',
        'stride',
        'padding',
        'batch-norm',
        'activation',
        'softmax',
        'hyperparameter',
      ),
    ),
    exercise('accuracy-given-up'),
    exercise('spot-the-error'),
  ],
};
