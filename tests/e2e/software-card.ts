import type { Page, Worker } from '@playwright/test';

/** The name that the software renderer of the tests goes by. */
export const cardName = 'NVIDIA GeForce GTX 1050';

/**
 * Runs in a worker before its own program. WebGL is really there, by software: it is given the name
 * of a card, and a clock by which it is as fast as one, since no card is tried or taken without.
 */
function prelude(renderer: string): void {
  const unmaskedRenderer = 0x9246;
  const gl = WebGL2RenderingContext.prototype;
  const getParameter = gl.getParameter;
  gl.getParameter = function (name: number): unknown {
    return name === unmaskedRenderer ? renderer : getParameter.call(this, name);
  };
  const contexts: WebGL2RenderingContext[] = [];
  const getContext = OffscreenCanvas.prototype.getContext;
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...asked: [never]) {
    const context: unknown = getContext.apply(this, asked);
    if (context instanceof WebGL2RenderingContext) contexts.push(context);
    return context;
  } as typeof getContext;
  const now = performance.now.bind(performance);
  performance.now = () => (contexts.length > 0 ? now() / 10_000 : now());
  Object.assign(globalThis, {
    loseContexts: () => {
      for (const context of contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
    },
  });
}

/** Gives the page a graphics card. No service worker may be in between. */
export async function plugInCard(page: Page): Promise<void> {
  const renderer = `ANGLE (NVIDIA, ${cardName} Direct3D11 vs_5_0 ps_5_0, D3D11)`;
  await page.route('**/turbopack-worker-*.js', async (route) => {
    const response = await route.fetch();
    const script = `(${prelude.toString()})(${JSON.stringify(renderer)});${await response.text()}`;
    await route.fulfill({ response, body: script });
  });
}

/** Takes the context of every worker away, as when a driver is reset. */
export async function loseContexts(workers: readonly Worker[]): Promise<void> {
  for (const worker of workers) {
    await worker.evaluate(() => (globalThis as unknown as { loseContexts(): void }).loseContexts());
  }
}
