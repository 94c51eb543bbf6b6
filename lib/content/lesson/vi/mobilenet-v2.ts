import { exercise, fold, formula, list, note, p } from '../blocks';
import { cite, english, line, num, set, strong, t, term } from '../inline';
import type { Section } from '../types';

export const mobilenetV2: Section = {
  id: 'mobilenet-v2',
  title: 'MobileNetV2: mỏng, rộng, mỏng',
  claim: line`${num('block.thin')} → ${num('block.wide')} → ${num('block.wide')} → ${num('block.thin')} kênh: phần giữa rộng mà vẫn rẻ vì là depthwise, và kết nối tắt nối hai đầu mỏng.`,
  objectives: [
    line`kể được ba tầng của khối và nói được mỗi tầng làm gì với số kênh`,
    line`biết được một khối bất kỳ có kết nối tắt hay không`,
    line`giải thích được vì sao tầng cuối không có hàm kích hoạt`,
  ],
  blocks: [
    p`MobileNetV2 giữ tầng depthwise và dựng một khối mới quanh nó ${cite('mobilenetV2')}. Có ba điều
      mới: một tầng mở rộng đứng trước, một kết nối tắt chạy vòng qua, và không còn hàm kích hoạt ở
      cuối khối.`,
    list(
      line`${strong('Mở rộng')} (${english('expansion')}) dọn chỗ cho tầng depthwise: một tích chập 1 × 1 có số kênh ra gấp ${t} lần số kênh vào. Hệ số ${t} là một ${term('hyperparameter', 'siêu tham số')}: do con người chọn, huấn luyện không làm nó thay đổi. Trừ khối 1, khối nào cũng dùng ${num('v2.expansion')}; ở khối 1 nó bằng một, nên không có tầng này.`,
      line`${strong('Depthwise')} nhìn quanh, 3 × 3, trên tensor rộng. Nếu khối có bước trượt hai thì bước trượt nằm ở đây.`,
      line`${strong('Chiếu')} (${english('projection')}) cũng là một tích chập 1 × 1, nhưng đi từ rộng về mỏng.`,
    ),
    p`Hãy đi theo số kênh qua khối 3, ở kích thước ${num('block.side')} × ${num('block.side')}:
      ${num('block.thin')} kênh đi vào, tầng mở rộng biến thành ${num('block.thin')} ·
      ${num('v2.expansion')} = ${num('block.wide')}, tầng depthwise giữ nguyên ${num('block.wide')}, tầng
      chiếu đưa về ${num('block.thin')}. Vào mỏng, ra cũng mỏng.`,
    p`Đây là điểm khác V1. Ở đó không tầng pointwise nào làm bớt kênh: số kênh để nguyên hoặc gấp đôi. Còn
      ở đây, tầng 1 × 1 cuối khối lúc nào cũng bớt kênh. Bước từ không gian nhiều chiều xuống không gian ít chiều gọi là phép chiếu, nên
      tầng này có tên là ${term('projection', 'tầng chiếu')}. Và vì mọi thứ phải lách qua chỗ mỏng ấy,
      chỗ ấy được gọi là ${term('bottleneck', 'nút cổ chai (bottleneck)')}.`,
    p`Cả khối có hai tên: ${english('bottleneck residual block')}, vì nó kết thúc ở nút cổ chai và có thể
      có kết nối tắt (kết nối phần dư), hoặc ${term('inverted-residual', 'khối phần dư đảo ngược (inverted residual)')}. Gọi
      là đảo ngược vì khối phần dư cổ điển thì ngược lại: rộng, hẹp, rộng, với kết nối tắt giữa hai đầu
      rộng ${cite('resnet')}.
      ${set({ 'inverted-residual': { block: 3, expansion: 0.25 } }, 'Bóp phần giữa lại')} là ta có khối
      cổ điển; ${set({ 'inverted-residual': { block: 3, expansion: 6 } }, 'trở về 6')}.`,
    {
      kind: 'figure',
      figure: 'inverted-residual',
      state: { block: 3, middle: 'depthwise', expansion: 6 },
    },
    p`Khối này tốn ${num('block.macs')} triệu phép nhân-cộng: ${num('block.expand')};
      ${num('block.depthwise')} và ${num('block.project')}. Thế có rẻ không? Một tích chập chuẩn 3 × 3
      từ ${num('block.thin')} sang ${num('block.thin')} kênh còn rẻ hơn: ${num('block.plainThin')} triệu.
      Nhưng nó chỉ nhìn ${num('block.thin')} kênh; khối này nhìn ${num('block.wide')} kênh, mà một tích
      chập chuẩn rộng như thế sẽ tốn ${num('block.plainWide')} triệu. Hãy thử
      ${set({ 'inverted-residual': { block: 3, middle: 'normal' } }, 'phần giữa là tích chập chuẩn')}:
      khối vọt lên ${num('block.normalMiddle')} triệu. Hơn nữa, tensor rộng không bao giờ ra khỏi khối: bên
      trong có ${num('block.wideValues')} giá trị, ở hai đầu chỉ có ${num('block.thinValues')}.`,
    p`${strong('Kết nối tắt')} (${english('shortcut')}) cộng đầu vào của khối vào đầu ra. Chỉ cộng được hai
      tensor cùng hình dạng. Vậy có hai điều kiện: bước trượt bằng một, và số kênh ra bằng số kênh
      vào. Trong ${num('v2.blocks')} khối, có ${num('v2.shortcuts')} khối thỏa mãn cả hai: các khối
      ${num('v2.shortcutBlocks')}. Những khối còn lại đổi độ rộng: ${num('v2.widening')} khối rộng ra
      (chẳng hạn khối ${set({ 'inverted-residual': { block: 4 } }, '4')}, vừa rộng ra vừa giảm cạnh), và ${num('v2.narrowing')} khối
      hẹp lại: khối ${set({ 'inverted-residual': { block: 1 } }, '1')}, từ ${num('v2.firstIn')} xuống
      ${num('v2.firstOut')}.`,
    p`${strong('Sau mỗi tầng có gì.')} Tích chập nào cũng có ${term('batch-norm', 'batch norm')} theo sau.
      Sau tầng mở rộng và sau tầng depthwise là ReLU6. Sau tầng chiếu thì không có gì thêm: đó là
      ${term('linear-bottleneck', 'nút cổ chai tuyến tính (linear bottleneck)')}. Sau phép cộng cũng vậy.`,
    p`${strong('Vì sao không có hàm kích hoạt ở đó?')} ReLU biến giá trị âm thành 0, và đã mất là mất hẳn. Một
      mô hình nhỏ cho thấy mất bao nhiêu. Lấy hai con số, tức một điểm của mặt phẳng, rồi cho đi qua vài
      kênh: mỗi kênh có một hướng và cho biết điểm ấy nằm xa bao nhiêu theo hướng đó. Sau ReLU, kênh nào
      trả lời bằng số âm thì im lặng, mà muốn lấy lại hai con số thì phải có hai kênh lên tiếng.`,
    p`Với ${set({ 'relu-erases': { channels: 2, activation: 'relu' } }, '2 kênh')}, điều đó xảy ra ở
      ${num('relu.kept2')} mặt phẳng, tính trung bình trên mọi hướng; với
      ${set({ 'relu-erases': { channels: 8, activation: 'relu' } }, '8 kênh')} là ở ${num('relu.kept8')}.
      ${set({ 'relu-erases': { channels: 2, activation: 'linear' } }, 'Không có ReLU')} thì 2 kênh luôn
      là đủ. ReLU6 cũng cắt đúng nửa dưới 0 ấy; cái trần của nó không ảnh hưởng gì ở đây.`,
    { kind: 'figure', figure: 'relu-erases', state: { channels: 2, activation: 'relu' } },
    p`Nếu các hướng là ngẫu nhiên, phần giữ lại được qua m kênh là`,
    formula('keptByRelu'),
    p`Thế là thứ tự trong khối trở nên dễ hiểu: mở rộng trước, rồi mới ReLU6, ở nơi mất vài câu trả lời
      cũng không sao; sau đó trở về tensor mỏng và để nó yên.`,
    p`Trong mạng đã huấn luyện, khoảng một nửa đầu ra của tầng chiếu là số âm. Đặt ReLU vào đó là xóa hết
      phần ấy. Bạn hãy tự xem:
      ${set({ 'real-layer-histogram': { activation: 'linear' } }, 'như lúc huấn luyện')},
      ${set({ 'real-layer-histogram': { activation: 'relu6' } }, 'khi chen ReLU6 vào')}.`,
    {
      kind: 'figure',
      figure: 'real-layer-histogram',
      state: { activation: 'linear' },
    },
    note`Chen ReLU6 vào một mạng vốn được huấn luyện không có nó thì chẳng chứng minh được bao nhiêu: thay đổi
      nào cũng đưa mạng ra khỏi những gì nó đã học. Phép thử công bằng là huấn luyện cả hai, và bài báo đã
      làm thế: bản tuyến tính tốt hơn ${cite('mobilenetV2')}.`,
    fold(
      'relu-in-24-channels',
      line`Vẫn phép đếm ấy, với độ rộng thật`,
      p`Ghi ${num('block.thin')} con số vào các kênh có hướng ngẫu nhiên rồi đọc lại sau ReLU: phải có ít
        nhất ${num('block.thin')} kênh lên tiếng, mà mỗi kênh chỉ lên tiếng trong một nửa số trường hợp. Qua
        ${num('block.thin')} kênh, việc này thành công trong ${num('relu.channels24In24')} số trường hợp;
        qua số kênh gấp đôi thì ${num('relu.channels24In48')}; gấp ba thì ${num('relu.channels24In72')}; qua
        ${num('block.wide')} kênh thì gần như luôn luôn. Các hướng thật do học mà có, không phải ngẫu nhiên:
        đây là một mô hình đã lý tưởng hóa.`,
    ),
    exercise('price-of-expansion'),
    exercise('blocks-with-shortcut'),
    exercise('where-no-activation'),
  ],
};
