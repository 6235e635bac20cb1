import { createServer } from 'node:http';

/** What a test can have done, by its route. `body` is what was posted, as text; what is answered goes back as JSON. */
export type Doors = Readonly<Record<string, (body: string) => unknown>>;

/**
 * A loopback door for tests. Its address is printed as one line on stdout, which is where a parent process can read it on every
 * platform. A route that throws answers 400 with what it said.
 */
export function openSeamControl(doors: Doors): void {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      try {
        const door = doors[request.url ?? ''];
        if (!door) throw new Error(`the seams have no ${request.url ?? ''}`);
        response.end(JSON.stringify(door(Buffer.concat(parts).toString()) ?? null));
      } catch (thrown) {
        response.writeHead(400).end(thrown instanceof Error ? thrown.message : String(thrown));
      }
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object')
      process.stdout.write(`seam-control http://127.0.0.1:${address.port}\n`);
  });
  server.unref();
}
