/** `npm run serve`: hands out the built site on PORT (3000) and says where to open it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { exportFolder } from './files';
import { siteServer } from './server';

const basePath = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT ?? 3000);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(path.join(exportFolder, 'index.html'))) {
  fail('There is no built site in out/. Run "npm run build" first, or "npm start" for both.');
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
}

const server = await siteServer(exportFolder, basePath);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  fail(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
});
server.listen(port, () => {
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  console.log(`MobileNet Explained is at http://localhost:${actualPort}${basePath}/`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
