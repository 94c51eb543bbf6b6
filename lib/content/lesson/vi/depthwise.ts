import { exercise, fold, formula, p } from '../blocks';
import { cite, english, f, line, n, nc, ncPrime, nOut, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const depthwise: Section = {
  id: 'depthwise',
  title: 'Depthwise (tích chập theo chiều sâu): nhìn quanh',
  claim: line`Mỗi kênh vào có một bộ lọc mỏng: ${num('lecture.depthwiseParameters')} phép nhân tại một vị trí, dù sau đó cần bao nhiêu kênh ra đi nữa.`,
  objectives: [
    line`nói được depthwise có bao nhiêu bộ lọc, và vì sao`,
    line`đếm được số tham số và số phép nhân của nó`,
    line`nói được nó thấy gì và không thấy gì`,
  ],
  blocks: [
    p`Loại tích chập rẻ chia công việc thành hai nửa:
      ${term('depthwise', 'depthwise (tích chập theo chiều sâu)')} và
      ${term('pointwise', 'pointwise (tích chập điểm)')}. Gộp lại, chúng được gọi là
      ${term('separable', 'depthwise separable (tích chập tách biệt chiều sâu)')}. Ý tưởng này có
      trước MobileNet ${cite('sifre')}, và cũng có những mạng khác dựng trên nó
      ${cite('xception')}. Phần này nói về nửa thứ nhất.`,
    p`Trong tích chập chuẩn, bộ lọc nào cũng có ${nc} kênh, còn số bộ lọc thì tùy bạn chọn. Depthwise
      đảo ngược cả hai điều đó. Bộ lọc mỏng đi, chỉ còn một kênh, và kênh vào nào cũng có bộ lọc của
      riêng mình: bộ lọc thứ nhất lo kênh thứ nhất, bộ lọc thứ hai lo kênh thứ hai, cứ thế. Vậy có
      bao nhiêu kênh ${strong('vào')} thì có đúng bấy nhiêu bộ lọc.`,
    p`Đầu vào là ${n} × ${n} × ${nc}, có ${nc} bộ lọc ${f} × ${f}, và đầu ra là
      ${nOut} × ${nOut} × ${nc}: vào bao nhiêu kênh thì ra bấy nhiêu kênh. Con số ${ncPrime} không
      xuất hiện. Nó thuộc về nửa thứ hai.`,
    p`Phần đệm và bước trượt thì tùy ý. Nhưng muốn so sánh công bằng, hãy chọn giống hệt bên tích chập
      chuẩn, để ${nOut} của hai bên như nhau.`,
    formula('depthwiseParameters'),
    formula('depthwiseCost'),
    p`Trong ví dụ: ${num('lecture.depthwiseParameters')} trọng số và
      ${num('lecture.depthwise')} phép nhân, trong khi tích chập chuẩn cần
      ${num('lecture.normal')}.`,
    { kind: 'figure', figure: 'two-halves', state: { mode: 'look', goal: 'A' } },
    p`Nó thấy gì? Mỗi bộ lọc nhìn quanh trong không gian: nó tìm được cạnh, góc, đốm. Nhưng nó chỉ
      biết kênh của mình. Trong hình có bốn hình vuông đỏ, trắng, lam, lục. Ở kênh đỏ, hình vuông
      đỏ và hình vuông trắng trông giống hệt nhau. Vì thế, chỉ nhìn quanh thôi thì tìm được
      ${set({ 'two-halves': { mode: 'look', goal: 'A' } }, 'cạnh của mọi hình có chứa màu đỏ')}, còn
      ${set({ 'two-halves': { mode: 'look', goal: 'C' } }, 'cạnh của riêng hình vuông đỏ')} thì
      không, dù dùng bộ lọc nào.`,
    fold(
      'depth-multiplier',
      line`Nhiều bộ lọc cho mỗi kênh`,
      p`Các thư viện cho phép đặt nhiều bộ lọc trên mỗi kênh (${english('depth multiplier')}). Khi đó
        số kênh ra gấp bấy nhiêu lần ${nc}, số tham số và chi phí cũng tăng đúng chừng ấy lần. Mạng
        MobileNet nào cũng chỉ dùng một bộ lọc cho mỗi kênh.`,
    ),
    exercise('depthwise-counts-inputs'),
  ],
};
