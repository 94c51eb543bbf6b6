import { collection, p } from '../blocks';
import { f, line, nc, ncPrime } from '../inline';
import type { Section } from '../types';

export const reference: Section = {
  id: 'reference',
  title: 'Thuật ngữ, ký hiệu, nguồn',
  claim: line`Cùng một thứ, mỗi nơi gọi một tên. Ở đây các tên đứng cạnh nhau.`,
  objectives: [
    line`đổi qua lại được giữa ký hiệu của bài này và của các bài báo`,
    line`tìm được nguồn của mọi con số không do trang này tính ra`,
  ],
  blocks: [
    p`Bài này viết ${f}, ${nc} và ${ncPrime}, theo bài viết gốc mà nó dựa vào. Các bài báo dùng những chữ cái
      khác. Nút đổi ký hiệu sẽ đổi cùng lúc mọi công thức và hình.`,
    collection('symbols'),
    collection('glossary'),
    collection('references'),
  ],
};
