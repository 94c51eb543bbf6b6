import { expect, test } from 'vitest';
import { classCount, classOf } from './classes';

const classes = Array.from({ length: classCount }, (_, index) => classOf(index));

test('there are 1000 classes, in the order of their WordNet ids', () => {
  expect(classCount).toBe(1000);
  const ids = classes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(1000);
  expect(ids).toEqual(ids.toSorted());
  for (const id of ids) expect(id).toMatch(/^n\d{8}$/);
});

test.each(['english', 'vietnamese'] as const)('no two classes share their %s name', (language) => {
  expect(new Set(classes.map((entry) => entry[language].toLowerCase())).size).toBe(1000);
});

test('every name is one composed line without stray spaces', () => {
  for (const name of classes.flatMap(({ english, vietnamese }) => [english, vietnamese])) {
    expect(name).toBe(name.normalize('NFC').trim());
    expect(name).toMatch(/^[^\s]+( [^\s]+)*$/u);
  }
});

test('known classes stand at their known places', () => {
  expect(classOf(0)).toEqual({ id: 'n01440764', english: 'tench', vietnamese: 'cá chép nhớt' });
  expect(classOf(281).english).toBe('tabby');
  expect(classOf(555)).toEqual({
    id: 'n03345487',
    english: 'fire engine',
    vietnamese: 'xe cứu hỏa',
  });
  expect(classOf(967).english).toBe('espresso');
  expect(classOf(999).vietnamese).toBe('giấy vệ sinh');
});

test('names that WordNet uses twice are told apart', () => {
  expect([134, 517, 264, 474, 638, 639].map((index) => classOf(index).english)).toEqual([
    'crane (bird)',
    'crane (machine)',
    'Cardigan Welsh corgi',
    'cardigan',
    'maillot',
    'tank suit',
  ]);
});

test('an index outside is refused', () => {
  expect(() => classOf(1000)).toThrow('There is no ImageNet class 1000.');
  expect(() => classOf(-1)).toThrow(RangeError);
});
