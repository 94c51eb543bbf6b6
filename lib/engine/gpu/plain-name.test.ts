import { expect, test } from 'vitest';
import { plainName } from './plain-name';

test.each([
  [
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 1050 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'NVIDIA GeForce GTX 1050',
  ],
  [
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'NVIDIA GeForce RTX 3060',
  ],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', 'Intel UHD Graphics 620'],
  ['ANGLE (Intel(R) HD Graphics 620 Direct3D11 vs_5_0 ps_5_0)', 'Intel HD Graphics 620'],
  [
    'ANGLE (Intel, Vulkan 1.3.255 (Intel(R) Xe Graphics (TGL GT2) (0x00009A49)), Intel open-source Mesa driver)',
    'Intel Xe Graphics',
  ],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)', 'Apple M1'],
  [
    'ANGLE (AMD, Radeon RX 580 Series (polaris10, LLVM 15.0.7, DRM 3.49, 6.1.0-18-amd64), OpenGL 4.6)',
    'Radeon RX 580 Series',
  ],
  [
    'ANGLE (ATI Technologies Inc., AMD Radeon Pro 5300M OpenGL Engine, OpenGL 4.1)',
    'AMD Radeon Pro 5300M',
  ],
  [
    'ANGLE (NVIDIA Corporation, NVIDIA GeForce GTX 1650/PCIe/SSE2, OpenGL 4.5.0)',
    'NVIDIA GeForce GTX 1650',
  ],
  ['ANGLE (Qualcomm, Adreno (TM) 640, OpenGL ES 3.2)', 'Adreno 640'],
  ['ANGLE (ARM, Mali-G78, OpenGL ES 3.2)', 'Mali-G78'],
  [
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar',
    'NVIDIA GeForce GTX 980',
  ],
  ['GeForce GTX 980, or similar', 'GeForce GTX 980'],
  ['Apple GPU', 'Apple GPU'],
  ['Mesa DRI Intel(R) HD Graphics 4000 (IVB GT2)', 'Intel HD Graphics 4000'],
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'SwiftShader',
  ],
  [
    'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Microsoft Basic Render Driver',
  ],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', 'llvmpipe'],
])('%s is %s', (renderer, name) => expect(plainName(renderer)).toBe(name));

test('a name that is only an aside is told as it is', () =>
  expect(plainName(' (0x00002504) ')).toBe('(0x00002504)'));

test('a name that is kept from us stays empty', () => expect(plainName('')).toBe(''));
