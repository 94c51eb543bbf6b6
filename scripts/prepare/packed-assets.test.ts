import { expect, test } from 'vitest';
import { unpack } from './packed-assets';

const loader =
  'var loadPackage = function(metadata) {};\n loadPackage({"files": ' +
  '[{"filename": "/labels.txt", "start": 0, "end": 2}, {"filename": "/deep/in/net.tflite", "start": 2, "end": 5}], ' +
  '"remote_package_size": 5});\n';
const pack = Uint8Array.of(1, 2, 3, 4, 5);

test('a file is cut out where the loader script says it lies', () => {
  expect([...unpack(pack, loader, 'labels.txt')]).toEqual([1, 2]);
  expect([...unpack(pack, loader, 'net.tflite')]).toEqual([3, 4, 5]);
});

test('a file that is not listed, a short pack and another script are refused', () => {
  expect(() => unpack(pack, loader, 'other.txt')).toThrow('does not list other.txt');
  expect(() => unpack(pack.subarray(1), loader, 'net.tflite')).toThrow('ends at byte 5 of 4');
  expect(() => unpack(pack, 'loadPackage();', 'labels.txt')).toThrow('lists no files');
});
