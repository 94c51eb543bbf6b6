import { exercise, list, note, p } from '../blocks';
import { cite, line, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const v1AgainstV2: Section = {
  id: 'v1-against-v2',
  title: 'V1 so với V2',
  claim: line`V2 cần ít phép nhân-cộng hơn V1 ${num('compare.macs')} lần. Còn nó có cần ít bộ nhớ hơn không thì tùy cách chạy.`,
  objectives: [
    line`so sánh được hai mạng theo số khối, số tham số, số phép nhân-cộng và bộ nhớ`,
    line`nói được trong điều kiện nào thì V2 tiết kiệm bộ nhớ`,
    line`dùng kiến trúc mạng để kiểm tra được một con số đã công bố`,
  ],
  blocks: [
    p`Cả hai mạng đều có hệ số độ rộng bằng một, nhận ảnh ${num('v1.resolution')} ×
      ${num('v1.resolution')} và có ${num('v1.classes')} lớp:`,
    list(
      line`${strong('Số khối.')} V1 có ${num('v1.blocks')} khối, đều cùng một kiểu và không có kết nối tắt; V2 có ${num('v2.blocks')} khối, trong đó ${num('v2.shortcuts')} khối có kết nối tắt. Số tầng có trọng số: ${num('v1.weightedLayers')} và ${num('v2.weightedLayers')}.`,
      line`${strong('Số tham số')}, kể cả batch norm: ${num('v1.parameters')} triệu và ${num('v2.parameters')} triệu. Riêng bộ phân loại của V2 đã chiếm ${num('v2.classifierParameterShare')} số tham số của nó.`,
      line`${strong('Số phép nhân-cộng')}: ${num('v1.macs')} triệu và ${num('v2.macs')} triệu. Ở cả hai mạng, các tầng pointwise làm phần lớn: ${num('v1.pointwiseShare')} và ${num('v2.pointwiseShare')}.`,
      line`${strong('Độ chính xác')}, theo số liệu công bố: ${num('cited.v1Top1')} và ${num('cited.v2Top1')} ${cite('mobilenetV2')}.`,
    ),
    { kind: 'figure', figure: 'v1-v2-comparison', state: { measure: 'macs' } },
    p`${strong('Bộ nhớ')} mới là điều bất ngờ. Chạy
      ${set({ 'v1-v2-comparison': { measure: 'memory' } }, 'từng tầng một')}, có lúc V1 phải giữ
      ${num('memory.v1')} giá trị, còn V2 phải giữ ${num('memory.v2')}, nhiều hơn ${num('memory.more')} (chưa kể trọng số). Thủ phạm là khối
      ${num('memory.blockNumber')}: tầng depthwise của nó đọc một tensor rộng
      ${num('memory.blockSideIn')} × ${num('memory.blockSideIn')} × ${num('memory.blockWide')} và ghi ra
      một tensor ${num('memory.blockSideOut')} × ${num('memory.blockSideOut')} ×
      ${num('memory.blockWide')}. Cả hai phải cùng tồn tại.`,
    p`Bài báo V2 hứa hẹn tốn ít bộ nhớ hơn, và điều đó đúng với một điều kiện: cả khối chạy như một phép
      toán duy nhất, để tensor rộng không bao giờ tồn tại trọn vẹn mà được tạo ra và dùng hết từng phần một.
      Khi đó chỉ còn tính hai đầu mỏng, và ${num('memory.v2Block')} giá trị là đủ, ít hơn
      ${num('memory.saving')} lần. Phần mềm của bạn có làm vậy hay không thì phải xem chính phần mềm ấy.
      ${term('activation-memory', 'Bộ nhớ đỉnh')} phụ thuộc vào cả mạng lẫn phần mềm chạy nó.`,
    p`${strong('Thời gian.')} Trên một nhân của điện thoại Pixel 1, bài báo V2 đo được
      ${num('cited.latencyV1')} ms cho V1 và ${num('cited.latencyV2')} ms cho V2. Trên máy khác, khoảng
      cách có thể lớn hơn, nhỏ hơn, thậm chí đảo ngược ${cite('machineThinkSpeed')}.`,
    p`${strong('Những chỗ số liệu công bố không khớp với phép tính.')} Mọi số đếm trên trang này đều tính từ
      kiến trúc mạng. Phần lớn ra đúng những gì các bài báo in, nhưng không phải lúc nào cũng vậy:`,
    list(
      line`Số phép nhân-cộng của V1: bài báo V1 in ${num('cited.v1Macs')} triệu, bài báo V2 in ${num('cited.v1MacsInV2Paper')} triệu. Kiến trúc cho ${num('v1.macs')} triệu. Con số trong bài báo V2 từ đâu ra thì không rõ.`,
      line`V2 với hệ số độ rộng ${num('cited.wideAlpha')}: bài báo in ${num('cited.wideMacs')} triệu phép nhân-cộng và ${num('cited.wideParameters')} triệu tham số; tính ra ${num('cited.wideMacsComputed')} và ${num('cited.wideParametersComputed')} triệu (chỉ tính trọng số).`,
      line`Hai con số in cho V2, ${num('cited.v2Macs')} triệu phép nhân-cộng và ${num('cited.v2Parameters')} triệu tham số, là cắt bớt chứ không phải làm tròn: kiến trúc cho ${num('v2.macs')} triệu và, chỉ tính trọng số, ${num('v2.weights')} triệu. Công cụ nào báo ${num('v2.macsWithExpansion')} triệu là đã thêm cho khối 1 một tầng mở rộng mà nó không có.`,
      line`Phần lời của bài báo V2 nói có ${num('cited.bottlenecksInText')} nút cổ chai; cộng các hàng trong bảng của chính bài báo thì được ${num('v2.blocks')}.`,
      line`Số tham số của V1: ${num('v1.weightsExact')} trọng số; ${num('v1.trainableExact')} nếu kể cả bias của bộ phân loại và những gì batch norm học được; ${num('v1.totalExact')} nếu kể thêm số liệu thống kê của batch norm, như cách Keras đếm. Cả ba đều đúng, chỉ là đếm những thứ khác nhau.`,
    ),
    note`Một con số thiếu đơn vị, lại không nói rõ nó đếm gì, thì mới chỉ là nửa con số. Trước khi so hai số, hãy
      hỏi trong mỗi số có những gì.`,
    exercise('where-314-comes-from'),
    exercise('memory-while-running'),
  ],
};
