import { exercise, fold, formula, list, note, p } from '../blocks';
import { cite, f, line, n, nc, ncPrime, nOut, num, page, set, strong, term } from '../inline';
import type { Section } from '../types';

export const together: Section = {
  id: 'together',
  title: 'Ghép hai nửa: tiết kiệm được gì và phải từ bỏ gì',
  claim: line`Số tham số và chi phí giảm theo cùng một tỉ số, một phần ${ncPrime} cộng một phần ${f} · ${f}. Trong ví dụ, tỉ số ấy là ${num('lecture.ratio')}.`,
  objectives: [
    line`tự suy ra được tỉ số và nói được vì sao số tham số và chi phí có cùng tỉ số`,
    line`đoán trước được khi nào tích chập tách biệt chẳng rẻ hơn chút nào`,
    line`nêu được cái giá phải trả, và vì sao ít phép nhân hơn chưa hẳn là ít thời gian hơn`,
  ],
  blocks: [
    p`Depthwise trước, pointwise sau. Cộng hai nửa lại:`,
    formula('separableParameters'),
    formula('separableCost'),
    p`Trong ví dụ: ${num('lecture.depthwise')} + ${num('lecture.pointwise')} =
      ${num('lecture.separable')} phép nhân thay vì ${num('lecture.normal')}, và
      ${num('lecture.separableParameters')} trọng số thay vì ${num('lecture.normalParameters')}: cả hai
      đều còn ${num('lecture.ratio')}.`,
    p`Hình dưới cho cả hai chạy theo cùng một đồng hồ. Làn tách biệt nhìn mảnh ảnh một lần, giữ lại
      những gì đã thấy, rồi với mỗi kênh ra chỉ việc trộn lại theo cách khác. Đổi thành
      ${set({ 'one-position': { filters: 10, positions: 'one' } }, '10 bộ lọc')} thì làn chuẩn dài gấp
      đôi, còn làn tách biệt chỉ thêm vài vạch.
      ${set({ 'one-position': { filters: 5, positions: 'all' } }, 'Tính cho mọi vị trí')} thì cả hai số
      đếm tăng lên cùng một số lần, và tỉ số của chúng không đổi.`,
    {
      kind: 'figure',
      figure: 'one-position',
      state: { positions: 'one', filters: 5 },
    },
    p`${strong('Tỉ số.')} Chia chi phí của bên tách biệt cho chi phí của bên chuẩn. Số vị trí ${nOut} × ${nOut} và số
      kênh vào ${nc} có mặt cả trên lẫn dưới vạch phân số nên triệt tiêu. Còn lại hai phân số:`,
    formula('ratioOfCosts'),
    p`Với số tham số, cũng còn lại đúng hai phân số ấy:`,
    formula('ratioOfParameters'),
    p`Đó không phải là tình cờ. Mỗi trọng số làm việc một lần tại mỗi vị trí, nên ở bên nào chi phí
      cũng bằng số tham số nhân số vị trí, mà hai bên có cùng số vị trí. Vì thế kích thước ảnh, bước
      trượt và phần đệm không ảnh hưởng gì đến tỉ số, còn ${nc} thì vừa triệt tiêu ở trên.`,
    p`Bức tường trọng số cho ta thấy hai phân số ấy. Nửa depthwise giữ lại một hàng trong ${ncPrime} hàng;
      nửa pointwise giữ lại một ô trong ${f} · ${f} ô của mỗi viên gạch. Phần tô nhạt còn lại, trừ đi
      hàng mới thêm ở trên, là phần tiết kiệm được: ${num('lecture.paleCells')} −
      ${num('lecture.depthwiseParameters')} = ${num('lecture.savedParameters')} trọng số.`,
    {
      kind: 'figure',
      figure: 'weight-wall',
      state: { view: 'count', channels: 3, filters: 5, kernel: 3 },
    },
    p`${strong('Với bộ lọc 3 × 3')}, lựa chọn thường gặp, mức tiết kiệm là
      ${num('saving.at64')} lần ${set({ 'weight-wall': { filters: 64, kernel: 3 } }, 'khi có 64 bộ lọc')},
      ${num('saving.at512')} lần ${set({ 'weight-wall': { filters: 512, kernel: 3 } }, 'khi có 512')}.
      Nó không bao giờ chạm tới ${num('saving.ceiling')}: dù có bao nhiêu bộ lọc, mỗi viên gạch vẫn
      phải giữ một ô.`,
    p`${strong('Cũng có khi đắt hơn.')}
      ${set({ 'weight-wall': { filters: 1, kernel: 3 } }, 'Với 1 bộ lọc')}, một hàng đã là cả bức tường,
      các ô của nửa pointwise là phần cộng thêm: chi phí gấp ${num('dearer.oneFilter')} lần.
      ${set({ 'weight-wall': { filters: 5, kernel: 1 } }, 'Với bộ lọc cạnh 1')}, chẳng có gì xung quanh
      để nhìn, nửa depthwise thành tốn kém vô ích: trong ví dụ, chi phí gấp
      ${num('dearer.oneByOne')} lần.`,
    fold(
      'ratio-and-bias',
      line`Khi hai tỉ số vẫn khác nhau`,
      p`Các công thức trên không có bias. Nếu tích chập nào cũng có bias thì cách tách biệt phải mang
        hai bộ bias. Ít kênh vào thì điều này lộ rõ: với ba kênh vào và ${num('bias.filters')} bộ lọc,
        công thức cho ${num('bias.formula')}, còn đếm tham số kể cả bias thì được
        ${num('bias.counted')}. Các tích chập của MobileNet không có bias.`,
    ),
    p`${strong('Phải từ bỏ gì.')} Bộ lọc chuẩn có thể dùng một mẫu riêng cho từng kênh vào, và bộ lọc
      tiếp theo lại dùng những mẫu khác nữa. Cách tách biệt chỉ có một mẫu cho mỗi kênh; mỗi bộ lọc
      chỉ được quyết định mẫu ấy nặng nhẹ ra sao và mang dấu gì. Ở
      ${set({ 'weight-wall': { view: 'values' } }, 'chế độ xem trọng số thật')}, mỗi cột lặp lại một
      mẫu, khi mạnh, khi yếu, khi đảo dấu. Vì vậy hai bộ lọc không bao giờ tìm được hai thứ khác nhau
      trong cùng một kênh. MobileNetV1 còn đặt batch norm và hàm kích hoạt vào giữa hai nửa, nên hai
      nửa của nó thậm chí không còn là một tích chập chuẩn có trọng số bị ràng buộc: đó là một hàm
      khác, chỉ giống nhau về hình dạng.`,
    p`${strong('Vì sao không nhanh hơn từng ấy lần.')} Bộ xử lý không chỉ nhân; nó phải lấy các con số
      về trước đã. Xét một tầng
      ${num('intensity.side')} × ${num('intensity.side')} ×
      ${num('intensity.channels')}, số 32 bit, mỗi số được chuyển một lần. Với mỗi byte, tích chập
      chuẩn làm ${num('intensity.normal')} phép nhân-cộng, pointwise làm
      ${num('intensity.pointwise')}, depthwise làm ${num('intensity.depthwise')}. Con số ấy gọi là
      ${term('intensity', 'cường độ tính toán')}. Nó càng nhỏ thì bộ xử lý càng phải chờ bộ nhớ.`,
    p`Rồi còn phần mềm: hai tầng là hai lần khởi động, và tích chập chuẩn hay được tối ưu kỹ hơn. Kết
      quả thì mỗi máy mỗi khác ${cite('machineThinkSpeed')}. Vậy đừng tin vào hệ số nào cả;
      ${set({ 'time-vs-macs': { measure: 'run' } }, 'hãy đo trên máy của bạn')}.`,
    { kind: 'figure', figure: 'time-vs-macs', state: {} },
    note`Số tham số, số phép nhân-cộng và thời gian là ba con số khác nhau. Công thức cho biết chính
      xác hai số đầu, còn số thứ ba thì hoàn toàn không.`,
    list(
      line`Với ${n}, ${f}, ${nc}, ${ncPrime}, bước trượt, phần đệm bất kỳ: ${page('calculator', 'bảng tính')} sẽ thay số của bạn vào những công thức này.`,
    ),
    exercise('parameters-or-macs'),
    exercise('ratio-with-bias'),
    exercise('saving-at-512'),
    exercise('make-it-dearer'),
    exercise('patterns-per-channel'),
    exercise('work-per-byte'),
  ],
};
