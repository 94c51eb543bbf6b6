/**
 * What the detector on top of the site's MobileNetV2 was trained to find, in the order of its
 * outputs. The English words are those of its own list of labels, which belong to Open Images.
 */
export interface EverydayKind {
  readonly english: string;
  readonly vietnamese: string;
}

export const everydayKinds: readonly EverydayKind[] = [
  { english: 'Bicycle', vietnamese: 'xe đạp' },
  { english: 'Boot', vietnamese: 'giày bốt' },
  { english: 'Laptop', vietnamese: 'máy tính xách tay' },
  { english: 'Person', vietnamese: 'người' },
  { english: 'Chair', vietnamese: 'ghế' },
  { english: 'Cattle', vietnamese: 'bò' },
  { english: 'Desk', vietnamese: 'bàn làm việc' },
  { english: 'Cat', vietnamese: 'mèo' },
  { english: 'Computer mouse', vietnamese: 'chuột máy tính' },
  { english: 'Computer monitor', vietnamese: 'màn hình máy tính' },
  { english: 'Box', vietnamese: 'hộp' },
  { english: 'Mug', vietnamese: 'ca, cốc có quai' },
  { english: 'Coffee cup', vietnamese: 'tách cà phê' },
  { english: 'Stationary bicycle', vietnamese: 'xe đạp tập tại chỗ' },
  { english: 'Table', vietnamese: 'bàn' },
  { english: 'Bottle', vietnamese: 'chai' },
  { english: 'High heels', vietnamese: 'giày cao gót' },
  { english: 'Vehicle', vietnamese: 'xe cộ' },
  { english: 'Footwear', vietnamese: 'giày dép' },
  { english: 'Dog', vietnamese: 'chó' },
  { english: 'Book', vietnamese: 'sách' },
  { english: 'Camera', vietnamese: 'máy ảnh' },
  { english: 'Car', vietnamese: 'ô tô' },
];

/** The Vietnamese name of a label of the detector, if it is one. */
export function vietnameseKind(label: string): string | undefined {
  return everydayKinds.find(({ english }) => english === label)?.vietnamese;
}

/**
 * Below this score nothing counts as found. On exact crops of the site's samples the pictures
 * without any of the kinds stay under 0.15 and those with one reach at least 0.50; a browser's way
 * of decoding and scaling moves a score by up to 0.1. This lies between, clear of both.
 */
export const foundFrom = 0.3;
