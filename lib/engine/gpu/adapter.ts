import type { GpuAdapter } from './types';

/** Renderers that compute on the processor: Chromium's, Mesa's, Windows' and macOS' stand-ins. */
const software = /swiftshader|llvmpipe|softpipe|swrast|software|basic render|warp\b/i;

/** Whether a renderer of this name is a graphics card. */
export function isHardware(name: string): boolean {
  return name !== '' && !software.test(name);
}

function nameOf(gl: WebGL2RenderingContext): string {
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' ? name : '';
}

/** The graphics card that WebGL would use in this thread; undefined where it gives none. */
export function findWebgl(): GpuAdapter | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const open = (options: WebGLContextAttributes) =>
    new OffscreenCanvas(1, 1).getContext('webgl2', options);
  const gl = open({});
  if (!gl) return undefined;
  const name = nameOf(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  // Where the name is kept from us, the browser still refuses this for one that it finds slow.
  const swift = open({ failIfMajorPerformanceCaveat: true });
  swift?.getExtension('WEBGL_lose_context')?.loseContext();
  return { name, hardware: swift !== null && isHardware(name) };
}
