import { exercise, fold, formula, list, note, p } from '../blocks';
import { cite, f, line, n, nc, ncPrime, nOut, num, page, set, strong, term } from '../inline';
import type { Section } from '../types';

export const together: Section = {
  id: 'together',
  title: 'Ghép hai nửa: tiết kiệm được gì và phải từ bỏ gì',
  claim: line`Số tham số và chi phí giảm theo cùng một tỉ số, một phần ${ncPrime} cộng một phần ${f} · ${f}. Với bộ lọc 3 × 3, mức tiết kiệm luôn dưới ${num('saving.ceiling')} lần.`,
  objectives: [
    line`tự suy ra tỉ số và nói vì sao nó như nhau cho tham số và cho chi phí`,
    line`đoán trước được khi nào tích chập tách biệt không hề rẻ hơn`,
    line`nêu được cái giá phải trả, và vì sao ít phép nhân hơn chưa hẳn là ít thời gian hơn`,
  ],
  blocks: [
    p`Depthwise trước, pointwise sau. Số tham số và chi phí được cộng lại:`,
    formula('separableParameters'),
    formula('separableCost'),
    p`Trong ví dụ: ${num('lecture.depthwise')} + ${num('lecture.pointwise')} =
      ${num('lecture.separable')} phép nhân thay vì ${num('lecture.normal')}, và
      ${num('lecture.separableParameters')} trọng số thay vì ${num('lecture.normalParameters')}: cả hai
      đều còn ${num('lecture.ratio')}.`,
    p`Hình dưới cho cả hai chạy theo cùng một đồng hồ. Làn tách biệt nhìn mảnh ảnh một lần, giữ lại
      những gì đã thấy, rồi với mỗi kênh ra chỉ cần trộn lại. Đổi thành
      ${set({ 'one-position': { filters: 10, positions: 'one' } }, '10 bộ lọc')} thì làn thường dài gấp
      đôi, còn làn tách biệt chỉ thêm vài vạch.
      ${set({ 'one-position': { filters: 5, positions: 'all' } }, 'Tính cho mọi vị trí')} thì cả hai số
      đếm tăng theo cùng một hệ số, và tỉ số của chúng đứng yên.`,
    {
      kind: 'figure',
      figure: 'one-position',
      state: { lanes: 'both', positions: 'one', filters: 5 },
    },
    p`${strong('Tỉ số.')} Chia chi phí tách biệt cho chi phí thường. Số vị trí ${nOut} × ${nOut} và số
      kênh vào ${nc} có mặt cả trên lẫn dưới vạch phân số nên triệt tiêu. Còn lại hai phân số:`,
    formula('ratioOfCosts'),
    p`Với số tham số, cũng còn lại đúng hai phân số ấy:`,
    formula('ratioOfParameters'),
    p`Đó không phải là tình cờ. Mỗi trọng số làm việc một lần tại mỗi vị trí, nên bên nào chi phí cũng
      bằng số tham số nhân số vị trí, mà hai tích chập có cùng số vị trí. Vì thế kích thước ảnh, bước
      trượt, phần đệm và ${nc} không có vai trò gì.`,
    p`Bức tường trọng số cho thấy hai phân số đó. Nửa depthwise giữ lại một hàng trong ${ncPrime} hàng;
      nửa pointwise giữ lại một ô trong ${f} · ${f} ô của mỗi viên gạch. Phần nhạt còn lại là phần
      tiết kiệm được.`,
    {
      kind: 'figure',
      figure: 'weight-wall',
      state: { view: 'count', channels: 3, filters: 5, kernel: 3 },
    },
    p`${strong('Với bộ lọc 3 × 3')}, lựa chọn thường gặp, mức tiết kiệm là
      ${num('saving.at64')} lần ${set({ 'weight-wall': { filters: 64, kernel: 3 } }, 'khi có 64 bộ lọc')},
      ${num('saving.at512')} lần ${set({ 'weight-wall': { filters: 512, kernel: 3 } }, 'khi có 512')}.
      Nó không bao giờ chạm tới ${num('saving.ceiling')}: dù có bao nhiêu bộ lọc, mỗi viên gạch vẫn
      còn một ô.`,
    p`${strong('Cũng có khi đắt hơn.')}
      ${set({ 'weight-wall': { filters: 1, kernel: 3 } }, 'Với 1 bộ lọc')}, hàng duy nhất đã là cả bức
      tường, các ô còn lại là phần cộng thêm: chi phí gấp ${num('dearer.oneFilter')} lần.
      ${set({ 'weight-wall': { filters: 5, kernel: 1 } }, 'Với bộ lọc cạnh 1')}, chẳng có gì xung quanh
      để nhìn, chi phí cho nửa depthwise thành vô ích: gấp ${num('dearer.oneByOne')} lần, trong ví
      dụ.`,
    fold(
      'ratio-and-bias',
      line`Khi hai tỉ số vẫn khác nhau`,
      p`Các công thức trên không có bias. Nếu tích chập nào cũng có bias thì cách tách biệt phải mang
        hai bộ bias. Khi có ít kênh vào, điều này lộ rõ: từ ba kênh đến ${num('bias.filters')} bộ lọc,
        công thức cho ${num('bias.formula')}, còn đếm tham số kể cả bias thì được
        ${num('bias.counted')}. Các tích chập của MobileNet không có bias.`,
    ),
    p`${strong('Phải từ bỏ gì.')} Bộ lọc thường có thể dùng một mẫu riêng cho từng kênh vào, và bộ lọc
      tiếp theo lại dùng mẫu khác nữa. Cách tách biệt chỉ có một mẫu cho mỗi kênh; mỗi bộ lọc chỉ
      được quyết định mẫu ấy nặng nhẹ bao nhiêu, mang dấu gì. Ở
      ${set({ 'weight-wall': { view: 'values' } }, 'chế độ xem trọng số thật')}, mỗi cột lặp lại một
      mẫu, khi mạnh, khi yếu, khi đảo dấu. Vì vậy hai bộ lọc không bao giờ tìm được hai thứ khác nhau
      trong cùng một kênh. MobileNetV1 còn đặt batch norm và hàm kích hoạt vào giữa hai nửa, nên hai
      nửa của nó thậm chí không phải là một tích chập thường có trọng số bị ràng buộc: đó là một hàm
      khác, chỉ cùng hình dạng.`,
    p`${strong('Vì sao không nhanh hơn từng ấy lần.')} Bộ xử lý không chỉ nhân; nó phải lấy các con số
      về trước đã. Xét một lớp ${num('intensity.side')} × ${num('intensity.side')} ×
      ${num('intensity.channels')}, số 32 bit, mỗi số được chuyển một lần. Với mỗi byte, tích chập
      thường làm ${num('intensity.normal')} phép nhân-cộng, pointwise làm
      ${num('intensity.pointwise')}, depthwise làm ${num('intensity.depthwise')}. Trên phần lớn các
      máy, một lớp như vậy phải ngồi chờ bộ nhớ. Con số này gọi là
      ${term('intensity', 'cường độ tính toán')}.`,
    p`Rồi còn phần mềm: hai lớp là hai lần khởi động, và tích chập thường hay được tối ưu kỹ hơn. Kết
      quả ra sao thì mỗi máy mỗi khác ${cite('machineThinkSpeed')}. Vậy đừng tin vào một hệ số nào;
      ${set({ 'time-vs-macs': { measure: 'run' } }, 'hãy đo trên máy của bạn')}.`,
    { kind: 'figure', figure: 'time-vs-macs', state: {} },
    note`Số tham số, số phép nhân-cộng và thời gian là ba con số. Công thức cho chính xác hai số đầu,
      còn số thứ ba thì hoàn toàn không.`,
    list(
      line`Với ${n}, ${f}, ${nc}, ${ncPrime}, bước trượt, phần đệm bất kỳ: ${page('calculator', 'bảng tính')} sẽ đặt các số của bạn vào những công thức này.`,
    ),
    exercise('parameters-or-macs'),
    exercise('ratio-with-bias'),
    exercise('saving-at-512'),
    exercise('make-it-dearer'),
    exercise('patterns-per-channel'),
    exercise('work-per-byte'),
  ],
};
