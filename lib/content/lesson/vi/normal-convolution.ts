import { exercise, fold, formula, list, note, p } from '../blocks';
import {
  dilation,
  english,
  f,
  line,
  n,
  nc,
  ncPrime,
  nOut,
  num,
  padding,
  set,
  stride,
  strong,
  term,
} from '../inline';
import type { Section } from '../types';

export const normalConvolution: Section = {
  id: 'normal-convolution',
  title: 'Tích chập chuẩn (normal convolution)',
  claim: line`Bộ lọc nào cũng đọc lại từ đầu mọi kênh: tại một vị trí, ${num('lecture.filters')} bộ lọc nhân ${num('lecture.normalParameters')} lần.`,
  objectives: [
    line`nêu được ba hình dạng: đầu vào, bộ lọc, đầu ra`,
    line`đếm được số tham số và số phép nhân của một tích chập chuẩn`,
    line`nói được cách đếm này bỏ qua những gì`,
  ],
  blocks: [
    p`Đầu vào là ${n} × ${n} × ${nc}: một hình vuông có ${n} vị trí theo mỗi cạnh, và tại mỗi vị trí
      có ${nc} con số, mỗi ${term('channel', 'kênh')} một số.`,
    p`Một ${term('filter', 'bộ lọc')} có kích thước ${f} × ${f} × ${nc}. Ở tích chập chuẩn, bộ lọc
      luôn dày đúng bằng đầu vào, nên nó đọc được mọi thứ nằm trong cửa sổ của mình. Tại
      một vị trí, nó nhân từng trọng số với con số nằm dưới rồi cộng các tích lại. Kết quả chỉ là
      một con số. Gom kết quả từ mọi vị trí ta được ${nOut} × ${nOut} số: một kênh của đầu ra.`,
    p`Mỗi bộ lọc tạo ra một kênh. Với ${ncPrime} bộ lọc, đầu ra là
      ${nOut} × ${nOut} × ${ncPrime}. Vậy số bộ lọc chính là số kênh ra, còn độ dày của mỗi bộ lọc là
      số kênh vào. Hai con số này rất dễ nhầm với nhau.`,
    p`Cạnh đầu ra ${nOut} dài bao nhiêu là do cạnh đầu vào, bộ lọc, ${term('stride', 'bước trượt')} và
      ${term('padding', 'phần đệm')} quyết định. Ví dụ dùng suốt bài này lấy từ một bài giảng quen
      thuộc: đầu vào ${num('lecture.side')} × ${num('lecture.side')} × ${num('lecture.channels')},
      ${num('lecture.filters')} bộ lọc ${num('lecture.filter')} × ${num('lecture.filter')}, bước
      trượt một, không đệm. Khi đó bộ lọc đặt vừa ${num('lecture.outSide')} lần theo mỗi cạnh: đầu ra
      là ${num('lecture.outSide')} × ${num('lecture.outSide')} × ${num('lecture.filters')}.`,
    fold(
      'output-side',
      line`Công thức cho ${nOut}`,
      formula('outputSide'),
      p`Trong đó ${padding} là phần đệm ở mỗi bên, ${stride} là bước trượt, ${dilation} là khoảng
        cách giữa hai ô liền nhau của bộ lọc, thường bằng một. Cặp ngoặc vuông khuyết nét trên nghĩa là làm tròn
        xuống. Trong ví dụ, không đệm, bước trượt một: ${num('lecture.side')} trừ
        ${num('lecture.filter')}, cộng một, bằng ${num('lecture.outSide')}.`,
    ),
    p`${strong('Số tham số.')} Một bộ lọc có ${f} · ${f} · ${nc} trọng số, và có ${ncPrime} bộ lọc:`,
    formula('normalParameters'),
    p`Trong ví dụ: ${num('lecture.normalParameters')} trọng số.`,
    p`${strong('Chi phí.')} Bộ lọc nào cũng ghé qua mọi vị trí, và mỗi lần ghé lại dùng hết các trọng số của
      mình:`,
    formula('normalCost'),
    p`Trong ví dụ: ${num('lecture.perFilter')} trọng số mỗi bộ lọc, ${num('lecture.positions')} vị
      trí, ${num('lecture.filters')} bộ lọc, tất cả ${num('lecture.normal')} phép nhân. Hãy so hai
      công thức: tại mỗi vị trí, mỗi trọng số làm việc đúng một lần. Vậy chi phí bằng số tham số nhân
      với số vị trí. Lát nữa ta sẽ cần đến điều này.`,
    p`Hình dưới đây chỉ đếm tại một vị trí. Bộ lọc nào cũng bắt đầu lại từ chính
      ${num('lecture.perFilter')} con số ấy; những gì bộ lọc trước đã tính chẳng giúp gì cho bộ lọc
      sau. ${set({ 'one-position': { filters: 10 } }, 'Với 10 bộ lọc')}, làn dài gấp đôi;
      ${set({ 'one-position': { filters: 5 } }, 'với 5')}, ta trở lại ví dụ.`,
    { kind: 'figure', figure: 'one-position', state: { positions: 'one' } },
    p`Ta chỉ đếm phép nhân, nên con số chỉ là gần đúng. Những thứ bị bỏ qua là:`,
    list(
      line`các phép cộng. Số phép cộng gần bằng số phép nhân, gần như mỗi tích một phép, vì thế đơn vị hay dùng là ${term('mac', 'phép nhân-cộng (MAC)')}: một phép nhân kèm phép cộng của nó. Nếu đếm riêng từng phép tính, tức đếm ${term('flop', 'FLOP')}, con số sẽ gấp đôi;`,
      line`${term('bias', 'bias')}, nếu có: mỗi giá trị ra thêm một phép cộng, và thêm ${ncPrime} tham số;`,
      line`những gì đi sau tích chập: ${term('batch-norm', 'batch norm')} và hàm kích hoạt;`,
      line`việc chuyển các con số qua lại giữa bộ nhớ và bộ xử lý. Trên công thức thì miễn phí, trên máy thật thì hoàn toàn không.`,
    ),
    note`Vậy chi phí (${english('computational cost')}) là một cái thước tốt để so hai tầng trên giấy. Nó
      không phải là đồng hồ.`,
    exercise('macs-to-flops'),
  ],
};
