import { expect, test } from 'vitest';
import { findWebgl, isHardware } from './adapter';

test.each([
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'Apple GPU',
  'Adreno (TM) 640',
])('%s is a graphics card', (name) => expect(isHardware(name)).toBe(true));

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
  '',
])('%s is not', (name) => expect(isHardware(name)).toBe(false));

test('where a worker has no canvas there is none', () => expect(findWebgl()).toBeUndefined());
