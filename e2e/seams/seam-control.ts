import { createServer } from 'node:http';
import type { MovableClock } from './movable-clock.ts';

/**
 * A loopback door for tests: `POST /advance` with milliseconds as text, `GET /pages` the pages the console wanted opened. Its
 * address is printed as one line on stdout, which is where a parent process can read it on every platform.
 */
export function openSeamControl({ clock, pages }: { clock: MovableClock; pages: readonly string[] }): void {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.method === 'POST' && request.url === '/advance')
        clock.advance(Number(Buffer.concat(parts).toString()));
      response.end(JSON.stringify({ now: clock.now(), pages }));
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object')
      process.stdout.write(`seam-control http://127.0.0.1:${address.port}\n`);
  });
  server.unref();
}
