import { exercise, fold, list, note, p } from '../blocks';
import { alpha, cite, line, num, page, rho, set, strong, term } from '../inline';
import type { Section } from '../types';

export const mobilenetV1: Section = {
  id: 'mobilenet-v1',
  title: 'MobileNetV1: ý tưởng thành một mạng',
  claim: line`Một tích chập thường, ${num('v1.blocks')} khối tách biệt, một bộ phân loại: ${num('v1.macs')} triệu phép nhân-cộng thay vì ${num('v1.normalMacs')} triệu.`,
  objectives: [
    line`vẽ được mạng từ ảnh đến các loại`,
    line`nói được cạnh nhỏ đi ở đâu và bằng cách nào khi không có pooling`,
    line`đoán được ${alpha} và ${rho} thay đổi gì và giữ nguyên gì`,
  ],
  blocks: [
    p`Ý chính gói trong một câu: lấy một mạng gồm các tích chập thường và thay những tích chập đắt bằng
      tích chập tách biệt chiều sâu ${cite('mobilenets')}. Kết quả gần như không có gì cầu kỳ.`,
    list(
      line`${strong('Lớp đầu.')} Một tích chập thường 3 × 3 với ${num('v1.stemFilters')} bộ lọc, bước trượt hai, ngay trên ảnh màu. Nó vẫn là tích chập thường: chỉ có ba kênh để đọc, và toàn bộ lớp này chiếm ${num('v1.stemShare')} công việc.`,
      line`${strong('Thân.')} ${num('v1.blocks')} ${term('block', 'khối')} tách biệt. Mỗi khối gồm depthwise 3 × 3, ${term('batch-norm', 'batch norm')}, hàm kích hoạt, rồi pointwise, batch norm, hàm kích hoạt.`,
      line`${strong('Phần cuối.')} Lấy trung bình từng kênh, một ${term('fully-connected', 'lớp kết nối đầy đủ')} cho ra ${num('v1.classes')} điểm số, rồi ${term('softmax', 'softmax')}.`,
    ),
    p`Hàm kích hoạt sau mỗi nửa là ${term('relu6', 'ReLU6')} trong mã nguồn của các tác giả; còn bản
      thân bài báo in ReLU. Đếm các lớp có trọng số, ta được ${num('v1.weightedLayers')} lớp.`,
    p`${strong('Bên trong không có pooling.')} Nhiều mạng cũ thu nhỏ bản đồ đặc trưng bằng các lớp
      pooling. Ở đây lớp depthwise tiện thể làm luôn: trong các khối ${num('v1.strideBlocks')}, nó
      trượt với bước hai nên cạnh còn một nửa. Ở mỗi khối đó, lớp pointwise tăng số kênh lên gấp
      đôi. Chiều ngược lại không hẳn đúng: khối 1 tăng gấp đôi số kênh, từ
      ${num('v1.stemFilters')} lên ${num('v1.block1Filters')}, mà không giảm cạnh.`,
    p`Tính cả lớp đầu thì có năm lần chia đôi. Ảnh ${num('v1.resolution')} ×
      ${num('v1.resolution')} × 3 thành bản đồ ${num('v1.lastSide')} × ${num('v1.lastSide')} ×
      ${num('v1.lastChannels')}. Đến lúc này, và chỉ lúc này, mới có một lớp
      ${term('pooling', 'pooling')}: nó lấy trung bình từng kênh, còn lại
      ${num('v1.lastChannels')} con số.`,
    p`Cạnh còn một nửa nghĩa là số vị trí còn một phần tư. Số kênh vào và ra đều gấp đôi nghĩa là số
      trọng số gấp bốn. Hai điều này triệt tiêu nhau, nên
      ${set({ skylines: { measure: 'macs' } }, 'hàng phép nhân-cộng')} nằm ngang: lớp pointwise nào
      cũng tốn ${num('v1.pointwiseLevel')} triệu hoặc đúng gấp đôi số đó. Còn
      ${set({ skylines: { measure: 'parameters' } }, 'số trọng số')} thì leo từ
      ${num('v1.firstWeights')} ở lớp pointwise đầu tiên lên ${num('v1.lastWeights')} ở lớp cuối.`,
    { kind: 'figure', figure: 'skylines', state: { measure: 'all' } },
    p`Phía sau các cột là ${set({ skylines: { measure: 'macs' } }, 'chính mạng ấy dựng bằng tích chập thường')},
      cao gấp tám đến chín lần. Và hãy xem giờ ai làm việc: các lớp pointwise làm
      ${num('v1.pointwiseShare')} số phép nhân-cộng và giữ ${num('v1.pointwiseParameterShare')} số
      trọng số; các lớp depthwise, vốn lo toàn bộ việc nhìn, chỉ ${num('v1.depthwiseShare')} và
      ${num('v1.depthwiseParameterShare')}. Không con số nào ở đây là phần của thời
      gian.`,
    p`${strong('Hai núm vặn.')} Hệ số độ rộng ${alpha} làm mọi lớp mỏng đi. Với
      ${alpha} = ${num('alpha.example')}, phần lớn các lớp mất một nửa đầu vào và một nửa đầu ra, nên ta
      đoán sẽ còn ${num('alpha.square')}; thực tế còn ${num('alpha.macsShare')} số phép nhân-cộng và
      ${num('alpha.parametersShare')} số tham số, vì lớp đầu, các lớp depthwise và bộ phân loại chỉ
      hẹp đi theo một chiều.`,
    p`Hệ số độ phân giải ${rho} làm ảnh nhỏ đi. Ở ${num('rho.side')} × ${num('rho.side')}, mạng có
      ${num('rho.macs')} triệu phép nhân-cộng, và vẫn ${num('rho.parameters')} triệu tham số: bộ lọc
      không quan tâm mình phải đi bao xa. Không núm nào thay đổi số lớp.`,
    p`Softmax ở cuối tạo ra ${num('v1.classes')} số dương có tổng bằng một. Trông như độ chắc chắn
      nhưng không phải: mạng buộc phải chia hết mọi thứ cho các loại nó biết, kể cả khi trong ảnh
      chẳng có loại nào trong số đó.`,
    p`Giờ hãy xem nó chạy: ${page('classify', 'đưa cho nó một tấm ảnh')}, hoặc
      ${page('explore', 'đi qua từng lớp')} với các giá trị thật bên trong.`,
    fold(
      'v1-paper-slips',
      line`Hai chỗ in nhầm trong các bảng của bài báo`,
      p`Bảng 1 in bước trượt hai cho lớp depthwise cuối cùng, nhưng lại ghi kích thước trước và sau như
        nhau. Bước trượt phải là một; chỉ như vậy mạng mới có đúng ${num('cited.v1Macs')} triệu phép
        nhân-cộng.`,
      p`Bảng 2 ghi tích chập đầu tiên chiếm ${num('cited.stemShare')} số phép nhân-cộng. Con số đúng là
        ${num('v1.stemShareExact')}, và chỉ với nó thì cả cột mới cộng thành một trăm.`,
    ),
    note`“Sâu” ở đây không liên quan gì đến số lớp: ${alpha} không bỏ bớt lớp nào, và “theo chiều
      sâu” nghĩa là theo trục kênh.`,
    exercise('depthwise-share'),
    exercise('share-of-what'),
    exercise('what-alpha-changes'),
    exercise('smaller-picture'),
    exercise('what-keras-counts'),
    exercise('none-of-these'),
  ],
};
