import { exercise, fold, list, p, terms } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const whySmall: Section = {
  id: 'why-small',
  title: 'Vì sao cần mạng nhỏ',
  claim: line`So với chính mạng ấy dựng bằng tích chập chuẩn, MobileNet chịu mất ${num('cited.accuracyGivenUp')} điểm phần trăm độ chính xác để nhân ít đi ${num('v1.saving')} lần.`,
  objectives: [
    line`nói được vì sao điện thoại cần một kiểu mạng khác với trung tâm dữ liệu`,
    line`phân biệt bốn thứ: số tham số, số phép nhân-cộng, bộ nhớ, thời gian`,
    line`đọc được trong một bảng đã công bố mạng nhỏ phải đánh đổi những gì`,
  ],
  blocks: [
    p`Ngày càng nhiều mạng phải chạy ngay tại nơi chụp ảnh: trong điện thoại, chuông cửa, máy cày,
      hay một con robot nhỏ. Câu trả lời phải có ngay, có khi không có kết nối mạng, và bức ảnh có khi
      là chuyện riêng tư. Những máy như vậy gọi là ${term('edge-device', 'thiết bị biên')}.`,
    p`Thiết bị biên có bộ xử lý khiêm tốn, ít bộ nhớ và có khi chạy bằng pin. Vì vậy mạng phải nhẹ.
      Nhưng một mạng nhẹ mà hay sai thì chẳng giúp được ai:
      ${term('accuracy', 'độ chính xác')} của nó vẫn phải đủ tốt cho công việc. MobileNet là một họ
      mạng sinh ra cho sự đánh đổi này.`,
    p`Sự đánh đổi ấy có đáng không? Các tác giả đã huấn luyện cùng một mạng hai lần. Dựng bằng tích chập
      chuẩn, mạng gọi đúng tên ${num('cited.normalTop1')} số ảnh ImageNet; dựng bằng loại tích chập
      rẻ của bài này, mạng gọi đúng ${num('cited.v1Top1')} ${cite('mobilenets')}. Tức là kém
      ${num('cited.accuracyGivenUp')} điểm phần trăm, đổi lấy số phép nhân ít hơn
      ${num('v1.saving')} lần và số trọng số ít hơn ${num('v1.parameterSaving')} lần. Mất ít, nhưng
      không phải là không mất gì.`,
    fold(
      'words-you-need',
      line`Những thuật ngữ bài này coi như bạn đã biết`,
      p`Nếu đã biết hết, bạn cứ đọc tiếp. Nếu có từ nào còn lạ, hãy dành một phút ở đây.`,
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
    p`“Nhẹ” có thể hiểu theo bốn nghĩa, và bốn nghĩa ấy không tự nhiên mà đi cùng nhau:`,
    list(
      line`${strong('Số tham số')} cho biết mạng đã học bao nhiêu con số. Nó quyết định dung lượng phải tải về. Đổi kích thước ảnh thì nó vẫn thế.`,
      line`${strong('Số phép nhân-cộng')} là khối lượng tính toán cho một ảnh. Ảnh rộng gấp đôi và cao gấp đôi thì khối lượng tính toán gấp khoảng bốn lần.`,
      line`${strong('Bộ nhớ')} là những gì phải giữ cùng một lúc khi mạng chạy: các trọng số, và các tensor giữa các tầng.`,
      line`${strong('Thời gian')} là thứ bạn cảm nhận được. Nó phụ thuộc vào cả ba thứ trên, vào thiết bị và phần mềm. Không tính trước được, chỉ đo được.`,
    ),
    p`Một ví dụ cho thấy chúng có thể khác xa nhau: trong MobileNetV1, tầng cuối cùng, tức bộ phân loại,
      giữ ${num('v1.classifierParameterShare')} số trọng số nhưng chỉ làm
      ${num('v1.classifierShare')} số phép nhân-cộng.`,
    p`Dưới đây là toàn bộ mạng. Chưa cần xem kỹ. Chỉ cần nhìn ba hàng bên dưới nó. Từ khối
      1 trở đi, ${set({ skylines: { measure: 'values' } }, 'số giá trị')} ít dần,
      ${set({ skylines: { measure: 'macs' } }, 'số phép nhân-cộng')} chỉ giữ ở một mức hoặc gấp đôi mức ấy,
      ${set({ skylines: { measure: 'parameters' } }, 'số trọng số')} dồn về cuối. Ba thước đo, ba
      bức tranh khác nhau về cùng một mạng.`,
    { kind: 'figure', figure: 'skylines', state: { measure: 'all' } },
    exercise('accuracy-given-up'),
    exercise('spot-the-error'),
  ],
};
