import { exercise, fold, list, note, p } from '../blocks';
import { alpha, cite, line, num, page, rho, set, strong, term } from '../inline';
import type { Section } from '../types';

export const mobilenetV1: Section = {
  id: 'mobilenet-v1',
  title: 'MobileNetV1: từ ý tưởng đến một mạng',
  claim: line`Một tích chập chuẩn, ${num('v1.blocks')} khối tách biệt, một bộ phân loại: ${num('v1.macs')} triệu phép nhân-cộng thay vì ${num('v1.normalMacs')} triệu.`,
  objectives: [
    line`vẽ được mạng từ ảnh đến các lớp`,
    line`nói được cạnh nhỏ đi ở đâu và nhờ đâu khi không có pooling`,
    line`đoán được ${alpha} và ${rho} thay đổi gì và giữ nguyên gì`,
  ],
  blocks: [
    p`Lấy một mạng gồm toàn tích chập chuẩn, để yên tầng đầu, còn mỗi tầng sau thì đổi thành một cặp
      depthwise và pointwise: thế là có MobileNetV1 ${cite('mobilenets')}. Ngoài ra gần như không có
      gì cầu kỳ.`,
    list(
      line`${strong('Tầng đầu.')} Một tích chập chuẩn 3 × 3 với ${num('v1.stemFilters')} bộ lọc, bước trượt hai, ngay trên ảnh màu. Nó vẫn là tích chập chuẩn: chỉ có ba kênh để đọc, và cả tầng này chỉ chiếm ${num('v1.stemShare')} số phép nhân-cộng.`,
      line`${strong('Thân.')} ${num('v1.blocks')} ${term('block', 'khối')} tách biệt. Mỗi khối gồm depthwise 3 × 3, ${term('batch-norm', 'batch norm')}, hàm kích hoạt, rồi đến pointwise, batch norm, hàm kích hoạt.`,
      line`${strong('Phần cuối.')} Phép lấy trung bình từng kênh, một ${term('fully-connected', 'tầng kết nối đầy đủ')} cho ra ${num('v1.classes')} điểm số, rồi ${term('softmax', 'softmax')}.`,
    ),
    p`Hàm kích hoạt sau mỗi nửa là ${term('relu6', 'ReLU6')} trong mã nguồn của các tác giả; còn
      trong bài báo thì in là ReLU. Đếm các tầng có trọng số, ta được ${num('v1.weightedLayers')} tầng.`,
    p`${strong('Bên trong không có pooling.')} Nhiều mạng cũ thu nhỏ bản đồ đặc trưng bằng các tầng
      pooling. Ở đây tầng depthwise kiêm luôn việc đó: trong các khối ${num('v1.strideBlocks')}, nó
      dùng bước trượt hai nên cạnh còn một nửa. Cũng ở các khối ấy, tầng pointwise tăng số kênh lên
      gấp đôi. Điều ngược lại thì không hẳn: khối 1 tăng gấp đôi số kênh, từ
      ${num('v1.stemFilters')} lên ${num('v1.block1Filters')}, mà không giảm cạnh.`,
    p`Tính cả tầng đầu thì cạnh giảm một nửa năm lần. Ảnh ${num('v1.resolution')} ×
      ${num('v1.resolution')} × 3 thành bản đồ đặc trưng ${num('v1.lastSide')} × ${num('v1.lastSide')} ×
      ${num('v1.lastChannels')}. Đến lúc này, và chỉ lúc này, mới có một tầng
      ${term('pooling', 'pooling')}: nó lấy trung bình từng kênh, chỉ để lại
      ${num('v1.lastChannels')} con số.`,
    p`Cạnh còn một nửa nghĩa là số vị trí còn một phần tư. Số kênh vào và ra đều gấp đôi nghĩa là số
      trọng số gấp bốn. Hai điều này triệt tiêu nhau, nên
      ${set({ skylines: { measure: 'macs' } }, 'hàng phép nhân-cộng')} đi ngang: tầng pointwise nào
      cũng tốn ${num('v1.pointwiseLevel')} triệu hoặc đúng gấp đôi số đó. Còn
      ${set({ skylines: { measure: 'parameters' } }, 'số trọng số')} thì tăng từ
      ${num('v1.firstWeights')} ở tầng pointwise đầu tiên lên ${num('v1.lastWeights')} ở tầng pointwise cuối.`,
    { kind: 'figure', figure: 'skylines', state: { measure: 'all' } },
    p`Đường viền phía sau các cột là ${set({ skylines: { measure: 'macs' } }, 'chính mạng ấy dựng bằng tích chập chuẩn')},
      khối nào cũng cao gấp khoảng tám đến chín lần. Và hãy xem bây giờ ai làm việc: các tầng pointwise làm
      ${num('v1.pointwiseShare')} số phép nhân-cộng và giữ ${num('v1.pointwiseParameterShare')} số
      trọng số; các tầng depthwise, vốn lo toàn bộ việc nhìn quanh sau tầng đầu, chỉ chiếm ${num('v1.depthwiseShare')} và
      ${num('v1.depthwiseParameterShare')}. Không con số nào ở đây là tỉ lệ thời gian.`,
    p`${strong('Hai núm vặn.')} Hệ số độ rộng ${alpha} làm mọi tầng mỏng đi. Với
      ${alpha} = ${num('alpha.example')}, phần lớn các tầng mất một nửa số kênh vào và một nửa số
      kênh ra, nên ta đoán sẽ còn ${num('alpha.square')}; thực tế còn ${num('alpha.macsShare')} số phép nhân-cộng và
      ${num('alpha.parametersShare')} số tham số, vì tầng đầu, các tầng depthwise và bộ phân loại chỉ
      hẹp đi theo một chiều.`,
    p`Hệ số độ phân giải ${rho} làm ảnh nhỏ đi. Ở ${num('rho.side')} × ${num('rho.side')}, mạng có
      ${num('rho.macs')} triệu phép nhân-cộng, và vẫn ${num('rho.parameters')} triệu tham số: bộ lọc
      không cần biết mình phải đi bao xa. Không núm nào làm thay đổi số tầng.`,
    p`Softmax ở cuối tạo ra ${num('v1.classes')} số dương có tổng bằng một. Trông như độ chắc chắn
      nhưng không phải: mạng buộc phải chia hết cho các lớp nó biết, kể cả khi trong ảnh chẳng có
      lớp nào trong số đó.`,
    p`Giờ hãy xem nó chạy: ${page('classify', 'đưa cho nó một tấm ảnh')}, hoặc
      ${page('explore', 'đi qua từng tầng')} để xem kích thước, chi phí và số trọng số.`,
    fold(
      'v1-paper-slips',
      line`Hai chỗ in nhầm trong các bảng của bài báo`,
      p`Bảng 1 in bước trượt hai cho tầng depthwise cuối cùng, nhưng lại ghi kích thước trước và sau như
        nhau. Bước trượt ở đó phải là một; chỉ như vậy mạng mới có đúng ${num('cited.v1Macs')} triệu
        phép nhân-cộng.`,
      p`Bảng 2 ghi tích chập đầu tiên chiếm ${num('cited.stemShare')} số phép nhân-cộng. Con số đúng là
        ${num('v1.stemShareExact')}, và chỉ với nó thì cả cột mới cộng lại thành một trăm.`,
    ),
    note`“Sâu” ở đây không liên quan gì đến số tầng: ${alpha} không bỏ bớt tầng nào, và “theo chiều
      sâu” nghĩa là theo trục kênh.`,
    exercise('first-layer'),
    exercise('depthwise-share'),
    exercise('share-of-what'),
    exercise('what-alpha-changes'),
    exercise('smaller-picture'),
    exercise('what-keras-counts'),
    exercise('none-of-these'),
    exercise('wrong-value-range'),
  ],
};
