import { exercise, fold, formula, list, note, p } from '../blocks';
import { cite, english, line, num, set, strong, t, term } from '../inline';
import type { Section } from '../types';

export const mobilenetV2: Section = {
  id: 'mobilenet-v2',
  title: 'MobileNetV2: mỏng, rộng, mỏng',
  claim: line`${num('block.thin')} → ${num('block.wide')} → ${num('block.wide')} → ${num('block.thin')} kênh: phần giữa rộng mà vẫn rẻ vì nó là depthwise, và kết nối tắt nối hai đầu mỏng.`,
  objectives: [
    line`kể được ba lớp của khối và mỗi lớp làm gì với số kênh`,
    line`quyết định được một khối bất kỳ có kết nối tắt hay không`,
    line`giải thích được vì sao lớp cuối không có hàm kích hoạt`,
  ],
  blocks: [
    p`MobileNetV2 giữ lớp depthwise và dựng một khối mới quanh nó ${cite('mobilenetV2')}. Có ba điều
      mới: một lớp mở rộng đứng trước, một kết nối tắt chạy vòng qua, và cuối khối không có hàm kích
      hoạt.`,
    list(
      line`${strong('Mở rộng')} (${english('expansion')}) chỉ là một tích chập 1 × 1. Nó làm tensor rộng gấp ${t} lần trước khi lớp depthwise nhìn thấy. Hệ số ${t} là một ${term('hyperparameter', 'siêu tham số')}: do người chọn, huấn luyện không thay đổi nó. Mặc định là ${num('v2.expansion')}. Ở khối 1 nó bằng một, và lớp này đơn giản là không có.`,
      line`${strong('Depthwise')} nhìn quanh, 3 × 3, trên tensor rộng. Nếu có bước trượt lớn hơn một thì nó nằm ở đây.`,
      line`${strong('Chiếu')} (${english('projection')}) lại là một tích chập 1 × 1, nhưng đi từ rộng về mỏng.`,
    ),
    p`Hãy theo số kênh qua khối 3, ở kích thước ${num('block.side')} × ${num('block.side')}:
      ${num('block.thin')} kênh đi vào, lớp mở rộng làm thành ${num('block.thin')} ·
      ${num('v2.expansion')} = ${num('block.wide')}, lớp depthwise giữ nguyên ${num('block.wide')}, lớp
      chiếu đưa về ${num('block.thin')}. Vào thì mỏng, ra cũng mỏng.`,
    p`Lớp pointwise của V1 giữ nguyên số kênh hoặc tăng gấp đôi. Lớp cuối của khối V2 thì luôn có ít
      kênh ra hơn kênh vào. Nó chiếu một tensor nhiều kênh xuống một tensor ít kênh, vì thế có tên
      ${term('projection', 'lớp chiếu')}. Và vì mọi thứ phải đi qua chỗ mỏng ấy, chỗ ấy được gọi là
      ${term('bottleneck', 'nút cổ chai (bottleneck)')}.`,
    p`Cả khối có hai tên: ${english('bottleneck residual block')}, vì nó kết thúc ở nút cổ chai và có kết
      nối phần dư, hoặc ${term('inverted-residual', 'khối phần dư đảo ngược (inverted residual)')}. Gọi
      là đảo ngược vì khối phần dư cổ điển thì ngược lại: rộng, hẹp, rộng, với kết nối tắt giữa hai đầu
      rộng ${cite('resnet')}.
      ${set({ 'inverted-residual': { block: 3, expansion: 0.25 } }, 'Bóp phần giữa lại')} là bạn có khối
      cổ điển; ${set({ 'inverted-residual': { block: 3, expansion: 6 } }, 'trở về 6')}.`,
    {
      kind: 'figure',
      figure: 'inverted-residual',
      state: { block: 3, middle: 'depthwise', expansion: 6 },
    },
    p`Khối này tốn ${num('block.macs')} triệu phép nhân-cộng: ${num('block.expand')};
      ${num('block.depthwise')} và ${num('block.project')}. Có rẻ không? Một tích chập 3 × 3 bình thường
      từ ${num('block.thin')} sang ${num('block.thin')} kênh còn rẻ hơn, ${num('block.plainThin')} triệu.
      Nhưng nó chỉ nhìn ${num('block.thin')} kênh; khối này nhìn ${num('block.wide')} kênh, mà một tích
      chập thường rộng như thế phải tốn ${num('block.plainWide')} triệu. Hãy thử
      ${set({ 'inverted-residual': { block: 3, middle: 'normal' } }, 'phần giữa là tích chập thường')}:
      khối vọt lên ${num('block.normalMiddle')} triệu. Và thứ rộng thì không bao giờ ra khỏi khối: bên trong có
      ${num('block.wideValues')} giá trị, ở hai đầu chỉ ${num('block.thinValues')}.`,
    p`${strong('Kết nối tắt')} (${english('shortcut')}) cộng đầu vào của khối vào đầu ra. Chỉ có thể cộng
      hai tensor cùng hình dạng. Vậy có hai điều kiện: bước trượt bằng một, và số kênh ra bằng số kênh
      vào. Trong ${num('v2.blocks')} khối, có ${num('v2.shortcuts')} khối thỏa cả hai: các khối
      ${num('v2.shortcutBlocks')}. Những khối còn lại đổi độ rộng: ${num('v2.widening')} khối rộng ra
      (chẳng hạn khối ${set({ 'inverted-residual': { block: 4 } }, '4')}, vốn còn giảm cả cạnh), và ${num('v2.narrowing')} khối
      hẹp lại: khối ${set({ 'inverted-residual': { block: 1 } }, '1')}, từ ${num('v2.firstIn')} xuống
      ${num('v2.firstOut')}.`,
    p`${strong('Sau mỗi lớp có gì.')} Sau mọi tích chập đều có ${term('batch-norm', 'batch norm')}. Sau
      lớp mở rộng và sau lớp depthwise có ReLU6. Sau lớp chiếu không có gì cả: đó là
      ${term('linear-bottleneck', 'nút cổ chai tuyến tính (linear bottleneck)')}. Sau phép cộng cũng
      không có gì.`,
    p`${strong('Vì sao không có gì?')} ReLU biến giá trị âm thành không, và cái gì đã mất là mất hẳn. Hãy
      coi mỗi kênh là một câu hỏi về một điểm: kênh nào trả lời bằng số âm thì im lặng. Với
      ${set({ 'relu-erases': { channels: 2, activation: 'relu' } }, '2 kênh')}, một điểm của mặt phẳng
      chỉ còn lại khi cả hai kênh cùng lên tiếng, trung bình là ở ${num('relu.kept2')} số hướng. Với
      ${set({ 'relu-erases': { channels: 8, activation: 'relu' } }, '8 kênh')}, hầu như lúc nào cũng có ít
      nhất hai kênh lên tiếng, và giữ lại được ${num('relu.kept8')}.
      ${set({ 'relu-erases': { channels: 2, activation: 'linear' } }, 'Không có ReLU')} thì 2 kênh là đủ.`,
    { kind: 'figure', figure: 'relu-erases', state: { channels: 2, activation: 'relu' } },
    p`Với các hướng ngẫu nhiên, phần giữ lại được qua m kênh là`,
    formula('keptByRelu'),
    p`Thế là thứ tự trong khối trở nên dễ hiểu: mở rộng trước, rồi mới ReLU6, nơi có thừa chỗ để mất vài
      câu trả lời; sau đó trở về tensor mỏng và để nó yên.`,
    p`Trong mạng đã huấn luyện, khoảng một nửa đầu ra của lớp chiếu là số âm. Đặt ReLU vào đó là xóa hết
      phần ấy. Hãy tự xem:
      ${set({ 'real-layer-histogram': { layer: 'projection', activation: 'linear' } }, 'như lúc huấn luyện')},
      ${set({ 'real-layer-histogram': { layer: 'projection', activation: 'relu6' } }, 'khi chen ReLU6 vào')}.`,
    {
      kind: 'figure',
      figure: 'real-layer-histogram',
      state: { layer: 'projection', activation: 'linear' },
    },
    note`Chen ReLU6 vào một mạng vốn được huấn luyện không có nó thì chứng minh được rất ít: thay đổi nào
      cũng gây hại. Phép thử công bằng là huấn luyện cả hai, và bài báo đã làm: bản tuyến tính tốt hơn.`,
    fold(
      'relu-in-24-channels',
      line`Cũng phép đếm ấy với độ rộng thật`,
      p`Ghi ${num('block.thin')} con số vào các kênh có hướng ngẫu nhiên rồi đọc lại sau ReLU: phải có ít
        nhất ${num('block.thin')} kênh lên tiếng, mỗi kênh lên tiếng một nửa số lần. Qua
        ${num('block.thin')} kênh, việc này thành công trong ${num('relu.channels24In24')} số trường hợp;
        qua số kênh gấp đôi, ${num('relu.channels24In48')}; gấp ba, ${num('relu.channels24In72')}; qua
        ${num('block.wide')} kênh thì gần như luôn luôn. Các hướng thật là do học mà có, không ngẫu nhiên:
        đây là một mô hình lý tưởng hóa.`,
    ),
    exercise('price-of-expansion'),
    exercise('blocks-with-shortcut'),
    exercise('where-no-activation'),
  ],
};
