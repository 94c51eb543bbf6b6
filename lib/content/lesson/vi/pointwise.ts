import { exercise, formula, note, p } from '../blocks';
import { line, nc, ncPrime, nOut, num, set, strong, term } from '../inline';
import type { Section } from '../types';

export const pointwise: Section = {
  id: 'pointwise',
  title: 'Pointwise (tích chập điểm): trộn kênh',
  claim: line`Bộ lọc 1 × 1 trộn mọi kênh của một điểm ảnh và không bao giờ thấy điểm ảnh bên cạnh. Muốn tìm cạnh trái của hình vuông đỏ thì phải có cả hai nửa.`,
  objectives: [
    line`mô tả và đếm được một tích chập 1 × 1`,
    line`nói được cần bao nhiêu bộ lọc để so sánh công bằng`,
    line`giải thích được bằng một ví dụ vì sao chỉ một nửa thì không đủ`,
  ],
  blocks: [
    p`Nửa thứ hai là một tích chập chuẩn với bộ lọc nhỏ nhất có thể: rộng một điểm ảnh, cao một điểm
      ảnh, và dày ${nc} kênh. Nó đứng trên đúng một điểm ảnh, nhân ${nc} giá trị ở đó với ${nc} trọng
      số học được, rồi cộng lại. Trọng số có thể lớn, nhỏ, âm hay bằng không. Chỉ cộng các kênh với nhau
      là trường hợp đặc biệt, khi mọi trọng số đều bằng một.`,
    p`Đầu vào của nó là những gì nửa depthwise để lại: ${nOut} × ${nOut} × ${nc}. Cần bao nhiêu bộ
      lọc? Bằng số bộ lọc của tích chập chuẩn, tức ${ncPrime}. Khi đó cả hai con đường đều dẫn đến
      ${nOut} × ${nOut} × ${ncPrime}, và so sánh chi phí của chúng mới có ý nghĩa.`,
    note`Đầu ra có cùng ${strong('hình dạng')} với đầu ra của tích chập chuẩn, chứ không cùng giá
      trị. Nó còn làm được gì và không làm được gì, phần sau sẽ nói.`,
    formula('pointwiseParameters'),
    formula('pointwiseCost'),
    p`Trong ví dụ: ${num('lecture.pointwiseParameters')} trọng số và
      ${num('lecture.pointwise')} phép nhân.`,
    p`Trộn là tất cả những gì nó làm được. Bên trong hình vuông đỏ, điểm ảnh nào cũng giống điểm bên
      cạnh, nên bộ lọc 1 × 1 tìm được
      ${set({ 'two-halves': { mode: 'mix', goal: 'B' } }, 'toàn bộ hình vuông đỏ')} mà không lẫn hình
      nào khác, nhưng
      ${set({ 'two-halves': { mode: 'mix', goal: 'C' } }, 'không tìm được cạnh nào của nó')}: ở mép hình
      vuông, nó cũng chỉ thấy màu đỏ y như ở giữa.`,
    p`Giờ hãy dùng ${set({ 'two-halves': { mode: 'both', goal: 'C', relu: true } }, 'cả hai nửa, nối tiếp nhau')}:
      nửa đầu tìm cạnh trái trong từng kênh, nửa sau lấy các cạnh ở kênh đỏ rồi trừ đi các cạnh ở kênh
      lục và kênh lam. Phần còn lại đúng là cạnh trái của hình vuông đỏ.`,
    { kind: 'figure', figure: 'two-halves', state: { mode: 'both', goal: 'C', relu: true } },
    p`Giữa hai nửa có một ${term('relu', 'ReLU')}. Hãy thử
      ${set({ 'two-halves': { mode: 'both', goal: 'C', relu: false } }, 'tắt nó đi')}: mép phải
      của các hình vuông kia cũng sáng lên, vì âm nhân âm thành dương. Chừng nào ba kênh còn dùng
      chung một bộ lọc thì không bộ trọng số nào đạt được mục tiêu nữa. ReLU ở giữa không phải để
      trang trí.`,
    exercise('one-by-one-weights'),
    exercise('pointwise-alone'),
    exercise('name-of-the-pair'),
  ],
};
