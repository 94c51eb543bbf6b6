import { readFileSync } from 'node:fs';
import http from 'node:http';
import { siteServer } from '../../scripts/site/server';

/** The site over a line on which one file comes only as far as the test lets it. */
export class HeldBackSite {
  #sent = 0;
  #response: http.ServerResponse | undefined;
  /** Whether who asked for the file has hung up before its end. */
  hungUp = false;

  private constructor(
    private readonly whole: Buffer,
    private readonly server: http.Server,
  ) {}

  static async listen(file: string, port: number): Promise<HeldBackSite> {
    const site = await siteServer('out');
    const server = http.createServer((request, response) => {
      if (request.url === `/${file}`) held.#begin(response);
      else site.emit('request', request, response);
    });
    const held = new HeldBackSite(readFileSync(`out/${file}`), server);
    await new Promise<void>((resolve) => server.listen(port, resolve));
    return held;
  }

  /** Sends the file up to this share of it, once it has been asked for. */
  async sendUpTo(share: number): Promise<void> {
    while (!this.#response) await new Promise((resolve) => setTimeout(resolve, 20));
    const end = Math.round(this.whole.length * share);
    this.#response.write(this.whole.subarray(this.#sent, end));
    this.#sent = end;
    if (share === 1) this.#response.end();
  }

  /** As if the connection were lost. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #begin(response: http.ServerResponse): void {
    const { length } = this.whole;
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': length,
    });
    response.flushHeaders();
    response.on('close', () => {
      this.hungUp ||= this.#sent < length;
    });
    this.#response = response;
    this.#sent = 0;
  }
}
